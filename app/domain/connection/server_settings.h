#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace uketsuke {

/// What a PostgreSQL server and its database set for a desk's connection, by the server's own names; empty for the
/// embedded database.
using ServerSettings = QMap<QString, QString>;

/// Which settings let a decision get lost that was answered as done: fsync, full_page_writes and synchronous_commit
/// must be on.
[[nodiscard]] QStringList undurableSettings(const ServerSettings& settings);

/// Which settings let what applicants wrote come into the server's log: statements with their values, the statement
/// that failed, the row that a rule refused.
[[nodiscard]] QStringList settingsThatWriteValues(const ServerSettings& settings);

/// Which settings let a desk hold locks for ever: max_prepared_transactions must be 0.
[[nodiscard]] QStringList settingsThatKeepLocks(const ServerSettings& settings);

} // namespace uketsuke
