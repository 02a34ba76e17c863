#include "app/services/clock.h"
#include "ui/review/review_view_model.h"
#include "ui/shared/async.h"

#include <algorithm>
#include <chrono>

// What others do with the application that lies on the desk.

namespace uketsuke {
namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds behindALease = 500ms; // this PC's clock need not be the database's

bool concerns(ChangeKind kind, const QStringList& ids, const ApplicationId& id) {
    const bool isOfApplications =
        kind == ChangeKind::Application || kind == ChangeKind::Claim || kind == ChangeKind::Everything;
    return isOfApplications && (ids.isEmpty() || ids.contains(id.text()));
}

ClaimToken tokenOf(const std::optional<ClaimHolder>& holder) {
    return holder ? holder->token : ClaimToken();
}

} // namespace

void ReviewViewModel::connectOthers() {
    connect(&m_services.changes, &ChangeWatch::changed, this, [this](ChangeKind kind, const QStringList& ids) {
        if (ready() != nullptr && concerns(kind, ids, ready()->reviewCase.id))
            kind == ChangeKind::Claim ? lookAtHolder() : lookAgain();
    });
    m_wasConnected = isConnected();
    connect(&m_services.connection, &ConnectionStation::statusChanged, this, &ReviewViewModel::noteConnection);
    m_othersLease.setSingleShot(true);
    connect(&m_othersLease, &QTimer::timeout, this, &ReviewViewModel::lookAgain);
}

void ReviewViewModel::lookAgain() {
    if (ready() != nullptr && isConnected() && !isDeciding() && !m_isResuming)
        reload();
}

/// The word of one's own claim comes back too: it costs one question, and not the whole case.
void ReviewViewModel::lookAtHolder() {
    onFinished(m_services.claims.holderOf(ready()->reviewCase.id), this,
               [this, round = m_round](const Result<std::optional<ClaimHolder>>& holder) {
                   if (round == m_round && ready() != nullptr && holder &&
                       tokenOf(*holder) != tokenOf(ready()->reviewCase.holder))
                       lookAgain();
               });
}

bool ReviewViewModel::mayTake() const {
    const ReviewReady* current = ready();
    return current != nullptr && !current->claim && !current->reviewCase.holder && !current->reviewCase.decision &&
           isOpen(current->reviewCase.state) && !isDeciding();
}

/// A lease that ends is told by nobody.
void ReviewViewModel::watchLeaseOfOthers() {
    m_othersLease.stop();
    const ReviewReady* current = ready();
    if (current == nullptr || current->claim || !current->reviewCase.holder)
        return;
    const qint64 left = m_services.clock.nowUtc().msecsTo(current->reviewCase.holder->until);
    m_othersLease.start(std::max(std::chrono::milliseconds(left), 0ms) + behindALease);
}

void ReviewViewModel::followOthers(const SeenCase& seen) {
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr || isDeciding())
        return;
    watchLeaseOfOthers();
    const auto& holder = current->reviewCase.holder;
    if (std::exchange(m_asksWhoHasIt, false)) {
        Q_EMIT claimGone();
        sayWhoHasIt();
    } else if (current->claim) {
        if (!m_asksWhetherReleased)
            m_lastSeen = seen;
        if (current->reviewCase.decision || (holder && holder->token != current->claim->token))
            return loseClaim();
        if (!holder)
            askWhetherReleased();
        compareWith(seen);
    } else if (!seen.reviewCase.decision && current->reviewCase.decision) {
        Q_EMIT decidedByAnother(*current->reviewCase.decision);
    } else if (seen.reviewCase.holder && mayTake()) {
        Q_EMIT becameFree(*seen.reviewCase.holder);
    }
}

/// A lease that ended while nobody worked is no loss: who works again goes on.
void ReviewViewModel::askWhetherReleased() {
    m_asksWhetherReleased = true;
    onFinished(m_services.claims.lastReleaseOf(ready()->reviewCase.id), this,
               [this, round = m_round](const Result<std::optional<ClaimRelease>>& release) {
                   m_asksWhetherReleased = false;
                   const ReviewReady* current = ready();
                   if (round == m_round && current != nullptr && current->claim && release && *release &&
                       (*release)->token == current->claim->token)
                       loseClaim();
               });
}

void ReviewViewModel::loseClaim() {
    auto* current = std::get_if<ReviewReady>(&m_state);
    m_lostToken = std::exchange(current->claim, std::nullopt)->token;
    m_completesWhenSaved = false;
    saveDraft();
    Q_EMIT claimGone();
    Q_EMIT changed();
    sayWhoHasIt();
}

void ReviewViewModel::compareWith(const SeenCase& seen) {
    const ReviewCase& now = ready()->reviewCase;
    const auto differences = differencesByOthers(seen, now, m_person.displayName);
    if (!differences.isEmpty())
        Q_EMIT changedByOthers(differences);
    else if (now.revision != seen.reviewCase.revision)
        Q_EMIT changedByApplicant();
}

void ReviewViewModel::sayWhoHasIt() {
    const ReviewCase& current = ready()->reviewCase;
    if (current.decision)
        return Q_EMIT decidedByAnother(*current.decision);
    onFinished(m_services.claims.lastReleaseOf(current.id), this,
               [this, round = m_round](const Result<std::optional<ClaimRelease>>& release) {
                   if (round == m_round && ready() != nullptr)
                       sayWhoHasItAfter(release.value_or(std::nullopt));
               });
}

void ReviewViewModel::sayWhoHasItAfter(const std::optional<ClaimRelease>& release) {
    const auto& holder = ready()->reviewCase.holder;
    if (release && release->token == m_lostToken)
        Q_EMIT claimReleased(*release);
    else if (holder)
        Q_EMIT claimLost(*holder);
}

} // namespace uketsuke
