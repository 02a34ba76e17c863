#include "app/persistence/claim_repository.h"

#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/search_key.h"
#include "app/persistence/application_list_repository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

// What desks hold at the head of the list fits into one piece.
constexpr int listPiece = 50;

Claim claimOf(const Row& row) {
    return {ApplicationId(row.text("id"_L1)), ClaimToken(row.text("claim_token"_L1)),
            static_cast<int>(row.integer("version"_L1)), row.instant("claim_until"_L1)};
}

Result<Claim> firstClaim(const Result<Rows>& rows, ErrorKind kind, const QString& detail) {
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (rows->isEmpty())
        return fail(kind, detail);
    return claimOf(rows->first());
}

QVariant milliseconds(int seconds) {
    return qint64(seconds) * 1000;
}

Bindings taking(const ApplicationId& id, const QString& station, int leaseSeconds) {
    return {{"id"_L1, id.text()},
            {"token"_L1, ClaimToken::create().text()},
            {"station"_L1, station},
            {"lease_milliseconds"_L1, milliseconds(leaseSeconds)}};
}

} // namespace

Result<Claim> ClaimRepository::claim(const ApplicationId& id, const QString& station, int leaseSeconds) {
    return firstClaim(m_database.rows("claims/claim"_L1, taking(id, station, leaseSeconds)), ErrorKind::Conflict,
                      u"claim.held"_s);
}

Result<Claim> ClaimRepository::takeFree(const ApplicationId& id, const QString& station, int leaseSeconds) {
    return firstClaim(m_database.rows("claims/take_free"_L1, taking(id, station, leaseSeconds)), ErrorKind::Conflict,
                      u"claim.held"_s);
}

Result<QDateTime> ClaimRepository::now() {
    return m_database.row("claims/now"_L1).map([](const Row& row) { return row.instant("now"_L1); });
}

Result<Claim> ClaimRepository::takeNext(const WorkList& list, const ListPlace& place, const QString& station,
                                        int leaseSeconds) {
    const auto now = this->now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    const bool isOfOnesOwn = !list.filter.claimHolder.isEmpty();
    ApplicationListQuery query{
        takenFrom(list), searchKey(list.filter.searchText), list.sort, {}, listPiece, dayInJapan(*now), *now};
    if (place.turn == ListTurn::Onward)
        query.cursor = place.after;
    do {
        const auto page = ApplicationListRepository(m_database).page(query);
        if (!page)
            return tl::unexpected<Error>(page.error());
        for (const ApplicationListItem& item : page->items) {
            if ((place.after && item.id == place.after->after.id) || (item.holder && !isOfOnesOwn))
                continue;
            auto taken = isOfOnesOwn ? claim(item.id, station, leaseSeconds) : takeFree(item.id, station, leaseSeconds);
            if (taken || taken.error().kind != ErrorKind::Conflict)
                return taken;
        }
        query.cursor = page->next;
    } while (query.cursor);
    return fail(ErrorKind::NotFound, u"claim.none_left"_s);
}

Result<Claim> ClaimRepository::renew(const Claim& claim, int leaseSeconds) {
    const auto rows = m_database.rows("claims/renew"_L1, {{"id"_L1, claim.applicationId.text()},
                                                          {"token"_L1, claim.token.text()},
                                                          {"lease_milliseconds"_L1, milliseconds(leaseSeconds)}});
    return firstClaim(rows, ErrorKind::NotClaimed, u"claim.lost"_s);
}

Result<std::optional<Claim>> ClaimRepository::takeNewToken(const ApplicationId& id, const ClaimToken& token,
                                                           int leaseSeconds) {
    return m_database
        .rows("claims/take_new_token"_L1, {{"id"_L1, id.text()},
                                           {"token"_L1, token.text()},
                                           {"new_token"_L1, ClaimToken::create().text()},
                                           {"lease_milliseconds"_L1, milliseconds(leaseSeconds)}})
        .map([](const Rows& rows) { return rows.isEmpty() ? std::nullopt : std::optional(claimOf(rows.first())); });
}

Result<void> ClaimRepository::release(const Claim& claim) {
    return m_database
        .execute("claims/release"_L1, {{"id"_L1, claim.applicationId.text()}, {"token"_L1, claim.token.text()}})
        .map([](qint64) {});
}

Result<void> ClaimRepository::releaseOthers(const ApplicationId& id, ReleaseReason reason) {
    return m_database
        .execute("claims/release_others"_L1, {{"id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                              {"application_id"_L1, id.text()},
                                              {"reason"_L1, releaseReasonKey(reason)}})
        .map([](qint64) {});
}

Result<std::optional<ClaimRelease>> ClaimRepository::lastReleaseOf(const ApplicationId& id) {
    const auto rows = m_database.rows("claims/last_release"_L1, {{"id"_L1, id.text()}});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (rows->isEmpty())
        return std::optional<ClaimRelease>();
    const Row& row = rows->first();
    return releaseReasonFromKey(row.text("reason"_L1)).map([&](ReleaseReason reason) {
        return std::optional(ClaimRelease{ClaimToken(row.text("claim_token"_L1)), row.text("released_by"_L1),
                                          row.text("display_name"_L1), row.instant("released_at"_L1), reason});
    });
}

Result<std::optional<ClaimHolder>> ClaimRepository::holderOf(const ApplicationId& id) {
    return m_database.rows("claims/holder"_L1, {{"id"_L1, id.text()}}).map([](const Rows& rows) {
        if (rows.isEmpty())
            return std::optional<ClaimHolder>();
        const Row& row = rows.first();
        return std::optional(ClaimHolder{row.text("claim_holder"_L1), row.text("display_name"_L1),
                                         row.text("station"_L1), row.instant("claim_since"_L1),
                                         row.instant("claim_until"_L1), ClaimToken(row.text("claim_token"_L1))});
    });
}

} // namespace uketsuke
