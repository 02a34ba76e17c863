#pragma once

#include "app/domain/application/application_list.h"

#include <QFuture>

#include <memory>

namespace uketsuke {

class Clock;
class DatabaseThread;

/// Lists for the inbox. Every question is answered off the caller's thread.
class ApplicationListService
{
public:
    ApplicationListService(DatabaseThread& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// Up to `limit` applications (1 or more) after the cursor; a search that finds few gives all of them at once.
    /// Who looks at decided applications is in the journal, once for each person and question: what comes again by
    /// itself is none.
    [[nodiscard]] QFuture<Result<ApplicationPage>> page(const ApplicationFilter& filter, const ApplicationSort& sort,
                                                        const std::optional<ApplicationCursor>& cursor, int limit);
    /// What waits; `login` is whose claims count as mine.
    [[nodiscard]] QFuture<Result<ApplicationCounts>> counts(const QString& login);

private:
    DatabaseThread& m_database;
    const Clock& m_clock;
    std::shared_ptr<QString> m_lastQuestion = std::make_shared<QString>(); ///< touched on the database's thread alone
};

} // namespace uketsuke
