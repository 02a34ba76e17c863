#pragma once

#include <QString>

namespace uketsuke {

/// Beside a good export one with the same applications and rows of every fate: unchanged, changed, maybe another
/// person, refused; and a column that nobody knows. Its path.
QString writeBrokenExport(const QString& goodCsv);

} // namespace uketsuke
