#pragma once

#include "app/domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <type_traits>

namespace uketsuke {

/// Calls `handler(const Result<T>&)` on the receiver's thread when the future has finished, and never after the
/// receiver has died (house § 5.2: QFuture::then() with a widget aborts then on Qt 6.4). A future that ends without an
/// answer gives Cancelled("future.empty").
template <typename T, typename Receiver, typename Handler>
void onFinished(const QFuture<Result<T>>& future, Receiver* receiver, Handler handler) {
    auto* watcher = new QFutureWatcher<Result<T>>(receiver);
    // A pointer to a member of the receiver reads better than a lambda that only passes the answer on.
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, receiver, handler]() mutable {
        Q_UNUSED(receiver) // a handler that is no member does without
        watcher->deleteLater();
        const bool hasAnswer = watcher->future().resultCount() > 0;
        const Result<T> answer =
            hasAnswer ? watcher->result() : Result<T>(fail(ErrorKind::Cancelled, QStringLiteral("future.empty")));
        if constexpr (std::is_member_function_pointer_v<Handler>)
            std::invoke(handler, receiver, answer);
        else
            handler(answer);
    });
    watcher->setFuture(future);
}

} // namespace uketsuke
