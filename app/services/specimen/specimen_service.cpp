#include "app/services/specimen/specimen_service.h"

#ifdef UKETSUKE_SPECIMEN

#include "app/persistence/card_number_repository.h"
#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/settings_repository.h"
#include "app/persistence/staff_repository.h"
#include "app/services/clock.h"
#include "app/services/session/passphrase_hash.h"
#include "app/services/settings/library_settings_json.h"
#include "app/services/settings/settings_service.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

const QString specimenMark = u"specimen"_s;

Result<void> addPeople(Database& database, const QDateTime& now) {
    // What everybody may read on the screen needs no cost.
    const auto hash = hashPassphrase(SpecimenService::passphrase, PassphraseCost::LeastForTests);
    if (!hash)
        return tl::unexpected<Error>(hash.error());
    StaffRepository staff(database);
    for (const StaffMember& member : {StaffMember{SpecimenService::clerk, u"佐藤"_s, Role::Staff, true},
                                      StaffMember{u"tanaka"_s, u"田中"_s, Role::Staff, true},
                                      StaffMember{u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true},
                                      StaffMember{u"yamada"_s, u"山田"_s, Role::It, true}})
        if (auto added = staff.add(member, *hash, now); !added)
            return added;
    return {};
}

Result<void> addRange(Database& database) {
    CardNumberRange range;
    range.id = CardNumberRangeId::create();
    range.name = u"見本A"_s;
    range.prefix = u"99"_s;
    range.width = 5;
    range.first = 1;
    range.last = 9999;
    range.next = 1;
    range.scheme = CheckDigitScheme::SevenDr;
    return CardNumberRepository(database).add(range);
}

/// The mails of the specimen name a contact as every library's do (§ 10); the numbers are nobody's.
Result<void> addLibrary(Database& database) {
    LibrarySettings library;
    library.name = u"見本市立図書館"_s;
    library.contact = u"電話 04-0000-0000（午前9時30分～午後5時、月曜休館）"_s;
    library.page = u"https://www.library.example.jp/"_s;
    return SettingsRepository(database).put(SettingName::library, toJson(library), 0).map([](int) {});
}

Result<void> prepareInside(Database& database, const QDateTime& now) {
    const auto mark = SettingsRepository(database).get(specimenMark);
    if (!mark)
        return tl::unexpected<Error>(mark.error());
    if (mark->version > 0)
        return {};
    const auto people = StaffRepository(database).all();
    if (!people || !people->isEmpty())
        return fail(ErrorKind::NotPermitted, u"specimen.other"_s);
    return addPeople(database, now)
        .and_then([&]() -> Result<void> {
            database.setSessionUser(u"yamada"_s); // accounts and ranges are IT's
            auto added = addRange(database).and_then([&] { return addLibrary(database); });
            database.setSessionUser({});
            return added;
        })
        .and_then([&] {
            return SettingsRepository(database).put(specimenMark, {{u"isSpecimen"_s, true}}, 0);
        })
        .map([](int) {});
}

} // namespace

QFuture<Result<void>> SpecimenService::prepare() {
    const QDateTime now = m_clock.nowUtc();
    return m_database.run([now](Database& open) {
        return inTransaction(open, [&](Database& inside) { return prepareInside(inside, now); });
    });
}

} // namespace uketsuke

#endif
