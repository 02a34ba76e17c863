#include "app/persistence/listing_repository.h"

#include "app/domain/application/listed_values.h"
#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/search_key.h"
#include "app/persistence/review_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<void> ended(const Result<qint64>& changed) {
    return changed.map([](qint64) {});
}

QList<ApplicationFlag> flagsOfPapers(const ReviewCase& reviewCase) {
    QList<std::pair<DocumentSide, FileFormat>> papers;
    for (const CaseDocument& document : reviewCase.documents)
        papers.append({document.reviewed.side, document.format});
    return paperFlags(papers);
}

} // namespace

Result<QList<ApplicationFlag>> ListingRepository::storedFlagsOf(const ApplicationId& id) {
    return m_database.row("applications/flags"_L1, {{"id"_L1, id.text()}}).map([](const Row& row) {
        return flagsFromStored(row.text("flags"_L1));
    });
}

Result<void> ListingRepository::relist(const ApplicationId& id, const EligibilitySettings& eligibility) {
    const auto reviewCase = ReviewRepository(m_database).open(id);
    if (!reviewCase)
        return tl::unexpected<Error>(reviewCase.error());
    // What papers and revisions decided stays; what the values decide is as it is now.
    return storedFlagsOf(id).and_then([&](QList<ApplicationFlag> stored) {
        stored.removeIf(isDecidedByValues);
        return show(*reviewCase, stored, eligibility);
    });
}

Result<void> ListingRepository::relistReopened(const ApplicationId& id, const EligibilitySettings& eligibility) {
    const auto reviewCase = ReviewRepository(m_database).open(id);
    if (!reviewCase)
        return tl::unexpected<Error>(reviewCase.error());
    return storedFlagsOf(id).and_then([&](const QList<ApplicationFlag>& stored) {
        QList<ApplicationFlag> others = flagsOfPapers(*reviewCase);
        if (stored.contains(ApplicationFlag::Revised))
            others.append(ApplicationFlag::Revised);
        return replaceApplicantKeys(*reviewCase).and_then([&] { return show(*reviewCase, others, eligibility); });
    });
}

Result<void> ListingRepository::show(const ReviewCase& reviewCase, const QList<ApplicationFlag>& others,
                                     const EligibilitySettings& eligibility) {
    const ApplicantValues values = reviewCase.values();
    const ListedValues listed = listedValues(values, eligibility);
    const auto relisted = m_database.execute("applications/relist"_L1,
                                             {{"id"_L1, reviewCase.id.text()},
                                              {"procedure"_L1, procedureKey(reviewCase.procedure)},
                                              {"branch"_L1, textOrEmpty(reviewCase.sent.value(ApplicantField::Branch))},
                                              {"document_count"_L1, static_cast<int>(reviewCase.documents.size())},
                                              {"name_shown"_L1, textOrEmpty(listed.nameShown)},
                                              {"kana_shown"_L1, textOrEmpty(listed.kanaShown)},
                                              {"kana_key"_L1, textOrEmpty(listed.kanaKey)},
                                              {"flags"_L1, storedFlags(listed.flags + others)}});
    QStringList keys = searchKeys(reviewCase.receiptNumber, values);
    for (const QString& key : searchKeys(reviewCase.receiptNumber, reviewCase.sent))
        keys.removeAll(key); // they are there already, as the applicant's
    return ended(relisted).and_then([&] { return replaceCorrectionKeys(reviewCase.id, keys); });
}

Result<void> ListingRepository::replaceApplicantKeys(const ReviewCase& reviewCase) {
    const QString id = reviewCase.id.text();
    if (auto cleared = m_database.execute("intake/clear_search_keys"_L1, {{"id"_L1, id}}); !cleared)
        return ended(cleared);
    for (const QString& key : searchKeys(reviewCase.receiptNumber, reviewCase.sent))
        if (auto added = m_database.execute("intake/add_search_key"_L1, {{"id"_L1, id}, {"search_key"_L1, key}});
            !added)
            return ended(added);
    return {};
}

Result<void> ListingRepository::replaceCorrectionKeys(const ApplicationId& id, const QStringList& keys) {
    if (auto cleared = m_database.execute("applications/clear_correction_keys"_L1, {{"id"_L1, id.text()}}); !cleared)
        return ended(cleared);
    for (const QString& key : keys)
        if (auto added = m_database.execute("applications/add_correction_key"_L1,
                                            {{"id"_L1, id.text()}, {"search_key"_L1, key}});
            !added)
            return ended(added);
    return {};
}

Result<QList<MovedDueDay>> ListingRepository::dueDaysMovedBy(const LibraryCalendar& calendar, int usableFromOpenDays) {
    return m_database.rows("applications/open_due_days"_L1).map([&](const Rows& rows) {
        QHash<QDate, QDate> dueBySending; // many are sent on one day
        QList<MovedDueDay> moved;
        for (const Row& row : rows) {
            const QDate sentOn = dayInJapan(row.instant("submitted_at"_L1));
            if (!dueBySending.contains(sentOn))
                dueBySending.insert(sentOn, calendar.addOpenDays(sentOn, usableFromOpenDays));
            const QDate before = row.day("due_on"_L1);
            if (const QDate after = dueBySending.value(sentOn); after != before)
                moved.append({row.text("receipt_number"_L1), sentOn, before, after});
        }
        return moved;
    });
}

Result<QList<MovedDueDay>> ListingRepository::moveDueDays(const LibraryCalendar& calendar, int usableFromOpenDays) {
    auto moved = dueDaysMovedBy(calendar, usableFromOpenDays);
    if (!moved)
        return moved;
    QMap<QDate, QDate> dueBySending;
    for (const MovedDueDay& one : *moved)
        dueBySending.insert(one.sentOn, one.after);
    for (auto due = dueBySending.begin(); due != dueBySending.end(); ++due) {
        const QDate sentOn = due.key();
        const auto changed = m_database.execute("applications/move_due"_L1,
                                                {{"due_on"_L1, day(due.value())},
                                                 {"from"_L1, instant(startOfDayInJapan(sentOn))},
                                                 {"until"_L1, instant(startOfDayInJapan(sentOn.addDays(1)))}});
        if (!changed)
            return tl::unexpected<Error>(changed.error());
    }
    return moved;
}

} // namespace uketsuke
