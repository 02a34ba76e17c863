#pragma once

#include <QSqlDatabase>
#include <QString>
#include <functional>
#include <memory>

namespace uketsuke {

/// What the embedded database cannot know by itself: who is signed in, and (in tests) another time of day.
struct SqliteSession {
    QString login;
    std::function<qint64()> nowMilliseconds; ///< UTC; SQLite's own clock where empty
};

/// The functions that the rules need and SQLite lacks, so that its triggers read like PostgreSQL's: current_login(),
/// now_ms(), sha256_hex(text), field(text) (a netstring), check_digit(scheme, digits, letters), card_number_at(…)
/// and issuable_value(…) of a range. The session is shared with whoever signs in.
void installSqliteFunctions(QSqlDatabase& connection, const std::shared_ptr<SqliteSession>& session);

} // namespace uketsuke
