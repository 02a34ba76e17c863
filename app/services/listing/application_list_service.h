#pragma once

#include "app/domain/application/application_list.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace uketsuke {

class Clock;
class DatabaseThread;

/// Lists for the inbox. Every question is answered off the caller's thread.
class ApplicationListService
{
public:
    ApplicationListService(DatabaseThread& database, const Clock& clock);
    /// Stops and awaits what followFlags() began.
    ~ApplicationListService();
    ApplicationListService(const ApplicationListService&) = delete;
    ApplicationListService& operator=(const ApplicationListService&) = delete;

    /// Up to `limit` applications (1 or more) after the cursor; a search that finds few gives all of them at once.
    /// Who looks at decided applications is in the journal, once for each person and question: what comes again by
    /// itself is none.
    [[nodiscard]] QFuture<Result<ApplicationPage>> page(const ApplicationFilter& filter, const ApplicationSort& sort,
                                                        const std::optional<ApplicationCursor>& cursor, int limit);
    /// What waits; `login` is whose claims count as mine.
    [[nodiscard]] QFuture<Result<ApplicationCounts>> counts(const QString& login);
    /// The flags of what is open follow the library's settings: to be asked at the start and after each change. Works
    /// in pieces, so that lists are answered meanwhile; nothing is done where they follow already. How many
    /// applications have other flags now; NotPermitted where the person may read none (IT on the shared database): a
    /// desk of the staff does it then.
    [[nodiscard]] QFuture<Result<int>> followFlags();

private:
    DatabaseThread& m_database;
    const Clock& m_clock;
    std::atomic<bool> m_isEnding = false;
    QThreadPool m_following; ///< one after the other; its end waits for the one that runs
    std::shared_ptr<QString> m_lastQuestion = std::make_shared<QString>(); ///< touched on the database's thread alone
};

} // namespace uketsuke
