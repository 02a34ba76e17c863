#pragma once

#include "app/persistence/database/connection_keeper.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace uketsuke {

/// A thread that owns one connection. Work is done in the order in which it was given; the caller gets a future at once
/// and is never blocked. A shared database that is lost is opened again by itself; what was asked for until then is
/// refused as Unreachable and never done later. Safe to call from any thread. Its end waits for the work that has
/// begun.
class DatabaseThread
{
public:
    explicit DatabaseThread(const ConnectionTerms& terms = {});
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread&) = delete;
    DatabaseThread& operator=(const DatabaseThread&) = delete;

    /// Opens (again) with these settings; what was open before is closed first. The password of a shared database stays
    /// in memory until close(), to open it again.
    [[nodiscard]] QFuture<Result<void>> open(const DatabaseSettings& settings, const QString& password = {});
    [[nodiscard]] QFuture<Result<void>> close();
    /// The password was changed: it is opened again by this one.
    void usePassword(const QString& password);

    /// Runs `work(Database&) → Result<T>` on the thread, once at most. Unreachable("database.closed") while nothing is
    /// open; Unreachable("database.lost"), at once, while the connection is lost.
    template <typename Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Database&>> {
        using Outcome = std::invoke_result_t<Work, Database&>;
        return begin<Outcome>([this, work = std::move(work), life = m_keeper->life()]() mutable -> Outcome {
            Database* database = m_keeper->databaseIn(life);
            if (!database)
                return tl::unexpected<Error>(m_keeper->absence());
            auto outcome = work(*database);
            m_keeper->outlived();
            return outcome;
        });
    }

    /// The same for work that only reads: where the connection is lost under it, and comes back at once, it is done
    /// again.
    template <typename Work>
    [[nodiscard]] auto read(Work work) -> QFuture<std::invoke_result_t<Work, Database&>> {
        using Outcome = std::invoke_result_t<Work, Database&>;
        return begin<Outcome>([this, work = std::move(work)]() mutable -> Outcome {
            if (!m_keeper->database())
                return tl::unexpected<Error>(m_keeper->absence());
            auto outcome = work(*m_keeper->database());
            if (!m_keeper->outlived() && m_keeper->comesBackAtOnce()) {
                outcome = work(*m_keeper->database());
                m_keeper->outlived();
            }
            return outcome;
        });
    }

    /// How the connection stands, and the signal that tells each change (from this thread; it lives as long as this).
    [[nodiscard]] ConnectionStatus status() const { return m_keeper->status(); }
    [[nodiscard]] const ConnectionKeeper& keeper() const { return *m_keeper; }

private:
    template <typename Outcome>
    [[nodiscard]] QFuture<Outcome> begin(std::function<Outcome()> work) {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        if (m_keeper->isLost()) {
            promise->addResult(Outcome(tl::unexpected<Error>(m_keeper->absence())));
            promise->finish();
            return promise->future();
        }
        post([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }
    void post(std::function<void()> work);
    QThread m_thread;
    std::unique_ptr<ConnectionKeeper> m_keeper;
};

} // namespace uketsuke
