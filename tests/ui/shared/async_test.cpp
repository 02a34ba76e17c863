#include "ui/shared/async.h"

#include <QPromise>
#include <QtTest/QTest>
#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(OnFinished, GivesTheAnswerToTheReceiver) {
    QObject receiver;
    QPromise<Result<int>> promise;
    promise.start();
    std::optional<int> seen;
    onFinished(promise.future(), &receiver, [&seen](const Result<int>& answer) { seen = answer.value(); });

    promise.addResult(Result<int>(7));
    promise.finish();

    EXPECT_TRUE(QTest::qWaitFor([&seen] { return seen == 7; }));
}

TEST(OnFinished, SaysNothingToAReceiverThatHasDied) {
    auto receiver = std::make_unique<QObject>();
    QPromise<Result<int>> promise;
    promise.start();
    bool wasTold = false;
    onFinished(promise.future(), receiver.get(), [&wasTold](const Result<int>&) { wasTold = true; });

    receiver.reset();
    promise.addResult(Result<int>(7));
    promise.finish();
    QCoreApplication::processEvents();

    EXPECT_FALSE(wasTold);
}

TEST(OnFinished, AFutureWithoutAnswerIsCancelled) {
    QObject receiver;
    std::optional<ErrorKind> seen;
    auto promise = std::make_unique<QPromise<Result<int>>>();
    promise->start();
    onFinished(promise->future(), &receiver, [&seen](const Result<int>& answer) { seen = answer.error().kind; });

    promise.reset();

    EXPECT_TRUE(QTest::qWaitFor([&seen] { return seen == ErrorKind::Cancelled; }));
}

} // namespace uketsuke
