#pragma once

#include <QFuture>
#include <QtTest/QTest>

namespace uketsuke {

/// Runs the event loop until the future has its answer.
template <typename T>
T awaited(const QFuture<T>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("no answer within 20 s");
    return future.result();
}

} // namespace uketsuke
