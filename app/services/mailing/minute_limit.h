#pragma once

#include <QDateTime>
#include <QQueue>

#include <chrono>

namespace uketsuke {

/// Lets at most so many mails leave within any 60 seconds.
class MinuteLimit
{
public:
    /// 0: no limit.
    explicit MinuteLimit(int mailsPerMinute) : m_mailsPerMinute(mailsPerMinute) {}

    void count(const QDateTime& now) {
        if (m_mailsPerMinute > 0)
            m_leftAt.enqueue(now);
        while (m_leftAt.size() > m_mailsPerMinute)
            m_leftAt.dequeue();
    }

    /// How long until the next one may leave; zero: now. A clock that was set back does not lock the sender.
    [[nodiscard]] std::chrono::milliseconds waitingTime(const QDateTime& now) const {
        constexpr qint64 minute = 60'000;
        if (m_mailsPerMinute == 0 || m_leftAt.size() < m_mailsPerMinute)
            return std::chrono::milliseconds::zero();
        const qint64 since = m_leftAt.head().msecsTo(now);
        return std::chrono::milliseconds(since < 0 || since >= minute ? 0 : minute - since);
    }

private:
    int m_mailsPerMinute;
    QQueue<QDateTime> m_leftAt;
};

} // namespace uketsuke
