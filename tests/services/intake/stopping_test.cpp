#include "app/services/intake/intake_run.h"
#include "tests/services/intake/taking_in.h"

#include <QSemaphore>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A day's file that fits into one batch; each row is written on its own, so that a stop has rows to fall between.
class OneBatch : public TakingIn
{
protected:
    static constexpr int rowCount = 30;

    OneBatch() {
        m_request.limits.bytesInBatch = 1;
        QByteArray csv = header;
        for (int number = 1; number <= rowCount; ++number) {
            const QByteArray receipt = "WR" + QByteArray::number(number);
            put(u"files/%1.jpg"_s.arg(QString::fromLatin1(receipt)), "\xFF\xD8\xFF " + receipt);
            csv += ExportRow{.receipt = receipt}.line();
        }
        put(u"export.csv"_s, csv);
    }

    /// Takes in; `whenWriting` is called on the database's thread for each time that a write asks for the time.
    Result<IntakeReport> takeInWatched(const std::function<void(const QFuture<Result<IntakeReport>>&)>& whenWriting) {
        QFuture<Result<IntakeReport>> running;
        QSemaphore isStarted;
        useTime([&] {
            isStarted.acquire();
            isStarted.release();
            whenWriting(running);
            return qint64(1);
        });
        running = m_service.importFrom(m_request, m_stop);
        isStarted.release();
        auto report = running.result();
        useTime([] { return qint64(1); });
        return report;
    }

    void useTime(const std::function<qint64()>& source) {
        m_database.thread()
            .run([&](Database& open) -> Result<void> {
                open.setTimeSource(source);
                return {};
            })
            .result();
    }

    StopSignal m_stop;
};

} // namespace

TEST_F(OneBatch, IsStoppedBetweenTwoRowsAndTheSameFileGoesOn) {
    int asked = 0;
    const auto stopped = takeInWatched([&](const auto&) {
        if (++asked == 12)
            m_stop.stop();
    });
    ASSERT_TRUE(stopped);
    EXPECT_TRUE(stopped->wasStopped);
    EXPECT_GT(stopped->counts.added, 0);
    EXPECT_LT(stopped->counts.added, 12);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM applications"_s).toInt(), stopped->counts.added);
    const auto rest = m_service.importFrom(m_request).result();
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->counts.unchanged, stopped->counts.added);
    EXPECT_EQ(rest->counts.added, rowCount - stopped->counts.added);
    EXPECT_FALSE(rest->wasStopped);
}

TEST_F(OneBatch, ItsProgressGrowsRowByRow) {
    QList<int> seen;
    ASSERT_TRUE(takeInWatched([&](const QFuture<Result<IntakeReport>>& running) {
        if (!seen.contains(running.progressValue()))
            seen.append(running.progressValue());
    }));
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_GE(seen.size(), rowCount / 2);
    EXPECT_LT(seen.value(1), IntakeRun::progressSteps / 2);
}

TEST_F(OneBatch, AStopThatComesBehindTheLastRowHasStoppedNothing) {
    const auto report = takeInWatched([&](const QFuture<Result<IntakeReport>>& running) {
        if (running.progressValue() >= IntakeRun::progressSteps)
            m_stop.stop();
    });
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, rowCount);
    EXPECT_FALSE(report->wasStopped);
}

} // namespace uketsuke
