#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <utility>

namespace uketsuke {

/// How long the event loop of this thread does not come back. Time in which the thread was ready but had no processor
/// (a busy machine), or a virtual machine did not run, does not count; waiting and computing do.
class EventLoopWatch : public QObject
{
public:
    EventLoopWatch();

    /// Forgets what happened since the last beat: something else was done outside the event loop.
    void restart();
    /// Milliseconds, since it was last asked.
    [[nodiscard]] double takeLongestStall() { return std::exchange(m_longest, 0); }

private:
    void beat();
    /// Nanoseconds that this thread has waited for a processor, and the machine for its host.
    [[nodiscard]] static qint64 waitedForProcessor();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_waited = 0;
    double m_longest = 0;
};

} // namespace uketsuke
