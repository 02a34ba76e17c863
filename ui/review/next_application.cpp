#include "ui/review/next_application.h"

#include "ui/shared/async.h"

#include <utility>

namespace uketsuke {
namespace {

ApplicationId idOf(const std::optional<ApplicationCursor>& place) {
    return place ? place->after.id : ApplicationId();
}

} // namespace

NextApplication::NextApplication(ClaimService& claims, ReviewService& reviews, QObject* parent)
    : QObject(parent), m_claims(claims), m_reviews(reviews) {}

void NextApplication::prepare(const WorkList& list, const std::optional<ApplicationCursor>& after) {
    if (m_isUnderWay || m_claim || !list.filter.claimHolder.isEmpty())
        return;
    beginAt(list, after, Purpose::Prepare);
    claimNext();
}

void NextApplication::take(const WorkList& list, const std::optional<ApplicationCursor>& after) {
    if (list != m_list || idOf(after) != idOf(m_after))
        giveBack(); // it was prepared for another place of the list
    if (m_case && m_claim) {
        const NextClaim claim = *m_claim;
        const ReviewCase next = *m_case;
        forget();
        Q_EMIT taken(next, claim);
        return;
    }
    beginAt(list, after, Purpose::Take);
    if (!m_isUnderWay)
        claimNext();
}

void NextApplication::beginAt(const WorkList& list, const std::optional<ApplicationCursor>& after, Purpose purpose) {
    m_list = list;
    m_after = after;
    m_purpose = purpose;
}

void NextApplication::claimNext() {
    m_isUnderWay = true;
    onFinished(m_claims.takeNext(m_list, m_after), this, [this, round = m_round](const Result<NextClaim>& next) {
        if (round == m_round)
            takeClaim(next);
        else if (next)
            release(next->claim);
    });
}

void NextApplication::takeClaim(const Result<NextClaim>& next) {
    if (!next) {
        fail(next.error());
        return;
    }
    m_claim = *next;
    onFinished(m_reviews.open(next->claim.applicationId), this,
               [this, round = m_round](const Result<ReviewCase>& reviewCase) {
                   if (round == m_round)
                       takeCase(reviewCase);
               });
}

void NextApplication::takeCase(const Result<ReviewCase>& next) {
    if (!next) {
        release(m_claim->claim);
        fail(next.error());
        return;
    }
    m_isUnderWay = false;
    if (m_purpose == Purpose::Prepare) {
        m_case = *next;
        Q_EMIT prepared(*next);
        return;
    }
    const NextClaim claim = *m_claim;
    forget();
    Q_EMIT taken(*next, claim);
}

/// What fails while it is prepared is asked for again when it is wanted.
void NextApplication::fail(const Error& error) {
    const Purpose purpose = m_purpose;
    forget();
    if (purpose == Purpose::Prepare)
        return;
    if (error.kind == ErrorKind::NotFound)
        Q_EMIT emptied();
    else
        Q_EMIT failed(error);
}

void NextApplication::renew() {
    if (!m_claim || m_isUnderWay)
        return;
    onFinished(m_claims.renew(m_claim->claim), this, [this, round = m_round](const Result<Claim>& renewed) {
        if (round == m_round && !renewed && renewed.error().kind == ErrorKind::NotClaimed)
            forget();
    });
}

void NextApplication::giveBack() {
    if (m_claim)
        release(m_claim->claim);
    forget();
}

void NextApplication::release(const Claim& claim) {
    onFinished(m_claims.release(claim), this, [](const Result<void>&) {});
}

void NextApplication::forget() {
    ++m_round;
    m_claim.reset();
    m_case.reset();
    m_isUnderWay = false;
    m_purpose = Purpose::Prepare;
}

} // namespace uketsuke
