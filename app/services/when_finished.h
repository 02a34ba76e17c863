#pragma once

#include <QFutureWatcher>

namespace uketsuke {

/// Calls the handler with the future's result on the receiver's thread, never after the receiver has died (house
/// § 5.2).
template <typename T, typename Handler>
void whenFinished(QObject* receiver, const QFuture<T>& future, Handler handler) {
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, handler] {
        watcher->deleteLater();
        handler(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace uketsuke
