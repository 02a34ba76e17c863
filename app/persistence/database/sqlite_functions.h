#pragma once

#include <QSqlDatabase>
#include <QString>
#include <memory>

namespace uketsuke {

/// The functions that the rules need and SQLite lacks, so that its triggers read like PostgreSQL's: current_login(),
/// now_ms(), sha256_hex(text), field(text) (a netstring). The login is shared with whoever signs in.
void installSqliteFunctions(QSqlDatabase& connection, const std::shared_ptr<QString>& login);

} // namespace uketsuke
