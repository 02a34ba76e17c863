#pragma once

#include <QString>

namespace uketsuke {

/// The keys of the machine-wide setting file.
namespace MachineSetting {
/// Of a shared database; comes before the folder of an embedded one.
inline const QString databaseAddress = QStringLiteral("database/address");
inline const QString databaseFolder = QStringLiteral("database/folder");
} // namespace MachineSetting

} // namespace uketsuke
