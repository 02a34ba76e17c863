#pragma once

#include "app/persistence/database/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace uketsuke {

/// A thread that owns one connection. Work is done in the order in which it was given; the caller gets a future at once
/// and is never blocked. Safe to call from any thread. Its end waits for the work that has begun.
class DatabaseThread
{
public:
    DatabaseThread();
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread&) = delete;
    DatabaseThread& operator=(const DatabaseThread&) = delete;

    /// Opens (again) with these settings; what was open before is closed first.
    [[nodiscard]] QFuture<Result<void>> open(const DatabaseSettings& settings, const QString& password = {});
    [[nodiscard]] QFuture<Result<void>> close();

    /// Runs `work(Database&) → Result<T>` on the thread. Unreachable("database.closed") while nothing is open.
    template <typename Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Database&>> {
        using Outcome = std::invoke_result_t<Work, Database&>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        post([this, promise, work = std::move(work)]() mutable {
            promise->addResult(m_database ? work(*m_database) : Outcome(fail(ErrorKind::Unreachable, closedDetail())));
            promise->finish();
        });
        return promise->future();
    }

private:
    static QString closedDetail();
    void post(std::function<void()> work);
    QThread m_thread;
    std::unique_ptr<QObject> m_receiver;
    std::unique_ptr<Database> m_database;
};

} // namespace uketsuke
