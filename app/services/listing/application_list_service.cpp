#include "app/services/listing/application_list_service.h"

#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/search_key.h"
#include "app/persistence/application_list_repository.h"
#include "app/persistence/database/database_thread.h"
#include "app/persistence/journal_repository.h"
#include "app/services/clock.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

// Who looks for people among what is done is in the journal; what was typed is not.
Result<void> noteSearch(Database& database, const ApplicationListQuery& query) {
    const bool isNewSearch = !query.searchKey.isEmpty() && !query.cursor;
    if (!isNewSearch || query.filter.openness == Openness::Open)
        return {};
    return JournalRepository(database).append({u"decided_searched"_s, u""_s, QString::number(query.searchKey.size())});
}

} // namespace

QFuture<Result<ApplicationPage>> ApplicationListService::page(const ApplicationFilter& filter,
                                                              const ApplicationSort& sort,
                                                              const std::optional<ApplicationCursor>& cursor,
                                                              int limit) {
    const QDateTime now = m_clock.nowUtc();
    const QString key = searchKey(filter.searchText);
    ApplicationListQuery query{filter, key, sort, cursor, limit, dayInJapan(now), now};
    return m_database.run([query](Database& database) -> Result<ApplicationPage> {
        if (auto noted = noteSearch(database, query); !noted)
            return tl::unexpected<Error>(noted.error());
        return ApplicationListRepository(database).page(query);
    });
}

QFuture<Result<ApplicationCounts>> ApplicationListService::counts(const QString& login) {
    const QDateTime now = m_clock.nowUtc();
    return m_database.run([login, now](Database& database) {
        return ApplicationListRepository(database).counts(login, dayInJapan(now), now);
    });
}

} // namespace uketsuke
