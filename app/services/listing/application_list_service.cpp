#include "app/services/listing/application_list_service.h"

#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/search_key.h"
#include "app/persistence/application_list_repository.h"
#include "app/persistence/database/database_thread.h"
#include "app/services/clock.h"

namespace uketsuke {

QFuture<Result<ApplicationPage>> ApplicationListService::page(const ApplicationFilter& filter,
                                                              const ApplicationSort& sort,
                                                              const std::optional<ApplicationCursor>& cursor,
                                                              int limit) {
    const QDateTime now = m_clock.nowUtc();
    const QString key = searchKey(filter.searchText);
    ApplicationListQuery query{filter, key, sort, cursor, limit, dayInJapan(now), now};
    return m_database.run([query](Database& database) { return ApplicationListRepository(database).page(query); });
}

QFuture<Result<ApplicationCounts>> ApplicationListService::counts(const QString& login) {
    const QDateTime now = m_clock.nowUtc();
    return m_database.run([login, now](Database& database) {
        return ApplicationListRepository(database).counts(login, dayInJapan(now), now);
    });
}

} // namespace uketsuke
