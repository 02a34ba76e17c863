#include "app/services/listing/application_list_service.h"

#include "app/domain/calendar/counter_day.h"
#include "app/persistence/application_list_repository.h"
#include "app/persistence/database/database_thread.h"
#include "app/services/clock.h"

namespace uketsuke {

QFuture<Result<ApplicationPage>> ApplicationListService::page(const ApplicationFilter& filter,
                                                              const ApplicationSort& sort,
                                                              const std::optional<ApplicationCursor>& cursor,
                                                              int limit) {
    const QDateTime now = m_clock.nowUtc();
    const QString key = filter.searchText.simplified();
    ApplicationListQuery query{filter, key, sort, cursor, limit, counterDay(now), now};
    return m_database.run([query](Database& database) { return ApplicationListRepository(database).page(query); });
}

QFuture<Result<ApplicationCounts>> ApplicationListService::counts(const QString& login) {
    const QDateTime now = m_clock.nowUtc();
    return m_database.run([login, now](Database& database) {
        return ApplicationListRepository(database).counts(login, counterDay(now), now);
    });
}

} // namespace uketsuke
