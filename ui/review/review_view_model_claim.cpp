#include "app/services/clock.h"
#include "ui/review/next_application.h"
#include "ui/review/review_view_model.h"
#include "ui/shared/async.h"

#include <algorithm>
#include <chrono>

// How long the application on the desk is its person's.

namespace uketsuke {
namespace {

using namespace std::chrono_literals;

std::chrono::seconds leaseOf(const LibrarySettings& settings) {
    return std::chrono::minutes(settings.claimLeaseMinutes);
}

/// Often enough for the shortest lease, rarely enough for the database.
std::chrono::seconds renewalPause(const LibrarySettings& settings) {
    return std::min<std::chrono::seconds>(60s, leaseOf(settings) / 4);
}

} // namespace

void ReviewViewModel::noteClaimAsked() {
    m_claimAskedAt = m_services.clock.nowUtc();
    m_hasWorked = false;
    m_leaseTimer.setInterval(renewalPause(m_services.settings()));
}

bool ReviewViewModel::hasLeaseEnded() const {
    return m_claimAskedAt.addSecs(leaseOf(m_services.settings()).count()) <= m_services.clock.nowUtc();
}

void ReviewViewModel::noteWork() {
    if (ready() == nullptr)
        return;
    m_hasWorked = true;
    const auto pause = renewalPause(m_services.settings());
    if (m_claimAskedAt.addSecs(pause.count()) <= m_services.clock.nowUtc())
        keepClaim();
}

void ReviewViewModel::keepClaim() {
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr || m_isResuming)
        return;
    const bool isInDoubt = hasLeaseEnded();
    const QDateTime askedBefore = m_claimAskedAt;
    noteClaimAsked();
    isInDoubt ? m_next->giveBack() : m_next->renew();
    if (!current->claim)
        return;
    m_isResuming = true;
    const Claim before = *current->claim;
    if (isInDoubt)
        current->claim.reset();
    onFinished(m_services.claims.resume(before), this,
               [this, before, askedBefore, round = m_round](const Result<ResumedClaim>& resumed) {
                   if (round == m_round) {
                       if (!resumed && resumed.error().kind != ErrorKind::Conflict)
                           m_claimAskedAt = askedBefore;
                       takeResumed(resumed, before);
                   } else if (resumed) {
                       onFinished(m_services.claims.release(resumed->claim), this, [](const Result<void>&) {});
                   }
               });
}

void ReviewViewModel::takeResumed(const Result<ResumedClaim>& resumed, const Claim& before) {
    m_isResuming = false;
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr)
        return;
    if (resumed) {
        current->claim = resumed->claim;
        if (resumed->hadEnded) {
            reload();
            Q_EMIT claimTakenAgain();
        }
        if (documentsNotSeen(facts()).isEmpty())
            prepareNext();
    } else if (resumed.error().kind == ErrorKind::Conflict) {
        current->claim.reset();
        m_lostToken = before.token;
        m_lastSeen = SeenCase{current->reviewCase, m_entry};
        m_asksWhoHasIt = true;
        reload();
    } else {
        current->claim = before; // the database did not answer: asked again at the next touch
    }
    Q_EMIT changed();
}

} // namespace uketsuke
