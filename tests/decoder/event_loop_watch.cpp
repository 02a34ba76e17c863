#include "tests/decoder/event_loop_watch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int interval = 2; // milliseconds

/// A number in the first line; 0 where there is none.
qint64 wordOf(const QString& path, int column) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().simplified().split(' ').value(column).toLongLong() : 0;
}

} // namespace

EventLoopWatch::EventLoopWatch() {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &EventLoopWatch::beat);
    m_timer.start();
    restart();
}

void EventLoopWatch::restart() {
    m_waited = waitedForProcessor();
    m_clock.start();
}

void EventLoopWatch::beat() {
    const qint64 waited = waitedForProcessor();
    const double stall = double(m_clock.nsecsElapsed() - (waited - m_waited)) / 1e6 - interval;
    m_longest = qMax(m_longest, stall);
    m_waited = waited;
    m_clock.start();
}

qint64 EventLoopWatch::waitedForProcessor() {
    constexpr int stolenColumn = 8; // of "cpu user nice system …", in hundredths of a second
    return wordOf(u"/proc/thread-self/schedstat"_s, 1) + wordOf(u"/proc/stat"_s, stolenColumn) * 10'000'000;
}

} // namespace uketsuke
