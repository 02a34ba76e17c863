#pragma once

#include "app/domain/result.h"

#include <QFuture>
#include <QPromise>

namespace uketsuke {

/// The answer of a store that need not wait for it.
template <typename T>
[[nodiscard]] QFuture<Result<T>> answered(Result<T> result) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace uketsuke
