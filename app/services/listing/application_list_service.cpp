#include "app/services/listing/application_list_service.h"

#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/search_key.h"
#include "app/persistence/application_list_repository.h"
#include "app/persistence/database/database_thread.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/staff_repository.h"
#include "app/services/clock.h"
#include "app/services/listing/flag_following.h"

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

QString loginOf(Database& database) {
    const auto person = StaffRepository(database).current();
    return person ? person->login : QString();
}

// Who looks for people among what is done is in the journal; what was typed is not.
Result<void> noteQuestion(Database& database, const ApplicationListQuery& query, QString& lastQuestion) {
    if (query.cursor)
        return {};
    const bool isOfDecided = query.filter.openness != Openness::Open;
    // Who asks is asked for only here: with every letter that somebody types it would be one more way to the server.
    const QString question = isOfDecided ? loginOf(database) + u'\n' + query.searchKey : QString();
    const bool isNew = std::exchange(lastQuestion, question) != question;
    if (!isOfDecided || !isNew)
        return {};
    const QString kind = query.searchKey.isEmpty() ? u"decided_listed"_s : u"decided_searched"_s;
    const QString detail = query.searchKey.isEmpty() ? u""_s : QString::number(query.searchKey.size());
    auto noted = JournalRepository(database).append({kind, u""_s, detail});
    if (!noted)
        lastQuestion.clear();
    return noted;
}

} // namespace

ApplicationListService::ApplicationListService(DatabaseThread& database, const Clock& clock)
    : m_database(database), m_clock(clock) {
    m_following.setMaxThreadCount(1);
}

ApplicationListService::~ApplicationListService() {
    m_isEnding = true;
}

QFuture<Result<int>> ApplicationListService::followFlags() {
    return QtConcurrent::run(&m_following, [this] { return bringFlagsUpToSettings(m_database, m_isEnding); });
}

QFuture<Result<ApplicationPage>> ApplicationListService::page(const ApplicationFilter& filter,
                                                              const ApplicationSort& sort,
                                                              const std::optional<ApplicationCursor>& cursor,
                                                              int limit) {
    const QDateTime now = m_clock.nowUtc();
    const QString key = searchKey(filter.searchText);
    ApplicationListQuery query{filter, key, sort, cursor, limit, dayInJapan(now), now};
    return m_database.run([query, last = m_lastQuestion](Database& database) -> Result<ApplicationPage> {
        if (auto noted = noteQuestion(database, query, *last); !noted)
            return tl::unexpected<Error>(noted.error());
        return ApplicationListRepository(database).page(query);
    });
}

QFuture<Result<ApplicationCounts>> ApplicationListService::counts(const QString& login) {
    const QDateTime now = m_clock.nowUtc();
    return m_database.read([login, now](Database& database) {
        return ApplicationListRepository(database).counts(login, dayInJapan(now), now);
    });
}

} // namespace uketsuke
