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

} // namespace uketsuke
