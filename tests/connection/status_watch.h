#pragma once

#include "app/persistence/database/database_thread.h"

#include <condition_variable>
#include <mutex>

namespace uketsuke {

/// Writes down how a connection stands, and waits until it stands so.
class StatusWatch : public QObject
{
public:
    struct Seen {
        ConnectionStatus status;
        std::chrono::steady_clock::time_point when;
    };

    explicit StatusWatch(const DatabaseThread& thread) {
        connect(
            &thread.keeper(), &ConnectionKeeper::statusChanged, this,
            [this](const ConnectionStatus& status) {
                const std::lock_guard lock(m_lock);
                m_seen.append({status, std::chrono::steady_clock::now()});
                m_changed.notify_all();
            },
            Qt::DirectConnection);
    }

    /// Whether this state is told within the time, from the last forget() on.
    bool comes(ConnectionState state, std::chrono::milliseconds time = std::chrono::seconds(60)) {
        return comesTimes(1, state, time);
    }
    /// The same, so many times.
    bool comesTimes(int count, ConnectionState state, std::chrono::milliseconds time = std::chrono::seconds(60)) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, time, [&] { return timesOf(m_seen, state) >= count; });
    }
    void forget() {
        const std::lock_guard lock(m_lock);
        m_seen.clear();
    }
    QList<Seen> seen() {
        const std::lock_guard lock(m_lock);
        return m_seen;
    }
    int times(ConnectionState state) { return timesOf(seen(), state); }

private:
    static int timesOf(const QList<Seen>& all, ConnectionState state) {
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [&](const Seen& one) { return one.status.state == state; }));
    }

    std::mutex m_lock;
    std::condition_variable m_changed;
    QList<Seen> m_seen;
};

} // namespace uketsuke
