#pragma once

#include <QString>

namespace uketsuke {

/// The keys of the machine-wide setting file.
namespace MachineSetting {
inline const QString databaseFolder = QStringLiteral("database/folder");
} // namespace MachineSetting

} // namespace uketsuke
