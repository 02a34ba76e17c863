#pragma once

#include "app/persistence/database/database.h"

#include <type_traits>

namespace uketsuke {

/// Runs `work(database)` in one transaction: committed when it returns a value, rolled back when it returns an error or
/// the commit fails. Services own transactions; repositories never begin one.
template <typename Work>
[[nodiscard]] auto inTransaction(Database& database, Work&& work) -> std::invoke_result_t<Work, Database&> {
    if (auto begun = database.begin(); !begun)
        return tl::unexpected<Error>(begun.error());
    auto result = work(database);
    if (!result) {
        database.rollback();
        return result;
    }
    if (auto committed = database.commit(); !committed) {
        database.rollback();
        return tl::unexpected<Error>(committed.error());
    }
    return result;
}

/// Runs `work(database)`, all of whose changes are one statement. On PostgreSQL that is a transaction by itself: one
/// round trip, and what it locks is not held while a desk is waited for. Unreachable("database.commit_unknown") where
/// no answer came: it may have happened.
template <typename Work>
[[nodiscard]] auto inOneStatement(Database& database, Work&& work) -> std::invoke_result_t<Work, Database&> {
    if (database.dialect() == Dialect::Sqlite)
        return inTransaction(database, std::forward<Work>(work));
    auto result = work(database);
    if (!result && database.isLost())
        return fail(ErrorKind::Unreachable, QStringLiteral("database.commit_unknown"));
    return result;
}

} // namespace uketsuke
