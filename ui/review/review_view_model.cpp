#include "ui/review/review_view_model.h"

#include "app/domain/matching/japanese_date.h"
#include "app/services/clock.h"
#include "ui/review/next_application.h"
#include "ui/shared/async.h"

#include <algorithm>
#include <chrono>

namespace uketsuke {
namespace {

using namespace std::chrono_literals;
constexpr auto leaseRenewal = 60s;
constexpr auto draftPause = 1s; ///< a crash costs no more than this of what is being typed

bool isOpenForDecision(ApplicationState state) {
    return isAllowed({Deed::Decide, state, ApplicationState::Completed});
}

} // namespace

ReviewViewModel::ReviewViewModel(ReviewServices services, QObject* parent)
    : QObject(parent),
      m_services(std::move(services)),
      m_next(new NextApplication(m_services.claims, m_services.reviews, this)) {
    m_leaseTimer.setInterval(leaseRenewal);
    connect(&m_leaseTimer, &QTimer::timeout, this, &ReviewViewModel::renewClaim);
    m_draftTimer.setInterval(draftPause);
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &ReviewViewModel::saveDraft);
    connectNext();
}

void ReviewViewModel::connectNext() {
    connect(m_next, &NextApplication::prepared, this, &ReviewViewModel::prepared);
    connect(m_next, &NextApplication::taken, this, [this](const ReviewCase& next, const NextClaim& claim) {
        takeCase(next, claim.claim);
        reload(); // it was read some time ago
        if (claim.turn == ListTurn::StartedOver)
            Q_EMIT startedOver();
    });
    connect(m_next, &NextApplication::emptied, this, [this] {
        setState(ReviewEmpty{});
        Q_EMIT emptied();
    });
    connect(m_next, &NextApplication::failed, this, [this](const Error& error) {
        setState(ReviewEmpty{});
        Q_EMIT failed(error, Attempt::TakeClaim);
    });
}

QDate ReviewViewModel::today() const {
    return dayInJapan(m_services.clock.nowUtc());
}

ReviewFacts ReviewViewModel::facts() const {
    const ReviewReady* current = ready();
    if (current == nullptr)
        return {};
    ReviewFacts facts;
    facts.procedure = current->reviewCase.procedure;
    facts.values = current->reviewCase.values();
    for (const CaseDocument& document : current->reviewCase.documents) {
        facts.documents.append(document.reviewed);
        facts.documents.last().wasSeen = current->seen.contains(document.reviewed.id);
    }
    facts.answers = current->reviewCase.answers;
    facts.libraryCheck = libraryCheck();
    facts.settings = m_services.settings();
    facts.today = today();
    return facts;
}

QList<ChecklistRow> ReviewViewModel::rows() const {
    return ready() == nullptr ? QList<ChecklistRow>() : checklistFor(facts());
}

QList<CompletionBlocker> ReviewViewModel::blockers() const {
    const ReviewReady* current = ready();
    if (current == nullptr)
        return {};
    return whatBlocksCompletion(facts(), {isOpenForDecision(current->reviewCase.state), current->claim.has_value(),
                                          range().has_value(), isLibraryEntryOpen() && !libraryCheck()});
}

std::optional<CardNumberRange> ReviewViewModel::range() const {
    const ReviewReady* current = ready();
    if (current == nullptr)
        return std::nullopt;
    const auto found = std::find_if(current->ranges.begin(), current->ranges.end(),
                                    [](const CardNumberRange& range) { return range.remaining() > 0; });
    return found == current->ranges.end() ? std::nullopt : std::optional(*found);
}

Result<CompletionPlan> ReviewViewModel::plan() const {
    const ReviewReady* current = ready();
    if (current == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("review.empty"));
    const auto kind = mailKindFor(current->reviewCase.procedure, ApplicationState::Completed);
    if (!kind)
        return tl::unexpected<Error>(kind.error());
    const auto from = range();
    ReviewCase shown = current->reviewCase;
    shown.libraryCheck = libraryCheck();
    return composeCompletion(shown, m_services.settings(), m_services.templateText(*kind),
                             from ? from->id : CardNumberRangeId(), today());
}

void ReviewViewModel::setState(ReviewState state) {
    m_state = std::move(state);
    Q_EMIT opened();
}

void ReviewViewModel::open(const ApplicationId& id, std::optional<Procedure> procedure) {
    putAway();
    m_next->giveBack();
    m_procedure = procedure;
    setState(ReviewLoading{});
    onFinished(m_services.claims.claim(id), this, [this, id, round = m_round](const Result<Claim>& claim) {
        if (round == m_round)
            load(id, claim ? std::optional(*claim) : std::nullopt);
        else if (claim)
            onFinished(m_services.claims.release(*claim), this, [](const Result<void>&) {});
    });
}

void ReviewViewModel::openNext(std::optional<Procedure> procedure) {
    const ApplicationId current = ready() == nullptr ? ApplicationId() : ready()->reviewCase.id;
    putAway();
    m_procedure = procedure;
    if (!m_next->isPrepared())
        setState(ReviewLoading{});
    m_next->take(procedure, current);
}

void ReviewViewModel::prepareNext() {
    if (const ReviewReady* current = ready())
        m_next->prepare(m_procedure, current->reviewCase.id);
}

void ReviewViewModel::leave() {
    putAway();
    m_next->giveBack();
    setState(ReviewEmpty{});
}

void ReviewViewModel::forget() {
    m_leaseTimer.stop();
    m_draftTimer.stop();
    ++m_round;
    m_procedure.reset();
    m_next->giveBack(); // nobody's by now: the database gives back what is one's own alone
    setState(ReviewEmpty{});
}

/// The application on the desk is left: what was typed is given or kept, the claim ends.
void ReviewViewModel::putAway() {
    giveLibraryEntry();
    saveDraft();
    m_leaseTimer.stop();
    if (const ReviewReady* current = ready(); current != nullptr && current->claim)
        onFinished(m_services.claims.release(*current->claim), this, [](const Result<void>&) {});
    ++m_round;
    m_unsaved = 0;
    m_isReloading = false;
    m_completesWhenSaved = false;
    m_state = ReviewEmpty{};
}

void ReviewViewModel::load(const ApplicationId& id, const std::optional<Claim>& claim) {
    onFinished(m_services.reviews.open(id), this, [this, claim, round = m_round](const Result<ReviewCase>& reviewCase) {
        if (round == m_round)
            takeCase(reviewCase, claim);
        else if (claim)
            onFinished(m_services.claims.release(*claim), this, [](const Result<void>&) {});
    });
}

void ReviewViewModel::takeCase(const Result<ReviewCase>& reviewCase, const std::optional<Claim>& claim) {
    if (!reviewCase) {
        setState(ReviewFailed{reviewCase.error()});
        return;
    }
    if (claim)
        m_leaseTimer.start();
    m_savedDraft = reviewCase->draft;
    m_entry = libraryEntryFromDraft(reviewCase->draft)
                  .value_or(reviewCase->libraryCheck ? libraryEntryOf(*reviewCase->libraryCheck) : LibraryEntry());
    setState(ReviewReady{*reviewCase, claim, {}, {}});
    loadRanges();
    if (documentsNotSeen(facts()).isEmpty())
        prepareNext(); // no photo is waited for
}

void ReviewViewModel::loadRanges() {
    onFinished(m_services.numbers.ranges(), this, [this](const Result<QList<CardNumberRange>>& ranges) {
        auto* current = std::get_if<ReviewReady>(&m_state);
        if (current == nullptr || !ranges)
            return;
        current->ranges = *ranges;
        Q_EMIT changed();
    });
}

void ReviewViewModel::reload() {
    if (ready() == nullptr)
        return;
    m_isReloading = true;
    onFinished(m_services.reviews.open(ready()->reviewCase.id), this,
               [this, round = m_round](const Result<ReviewCase>& reviewCase) {
                   if (round == m_round)
                       takeReloaded(reviewCase);
               });
}

void ReviewViewModel::takeReloaded(const Result<ReviewCase>& reviewCase) {
    m_isReloading = false;
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr || m_unsaved > 0) // what is being saved brings a newer one
        return;
    if (!reviewCase) {
        m_completesWhenSaved = false;
        Q_EMIT failed(reviewCase.error(), Attempt::LoadApplication);
        return;
    }
    const bool wasOpen = isLibraryEntryOpen();
    current->reviewCase = *reviewCase;
    if (!wasOpen)
        m_entry = reviewCase->libraryCheck ? libraryEntryOf(*reviewCase->libraryCheck) : LibraryEntry();
    Q_EMIT changed();
    if (std::exchange(m_completesWhenSaved, false))
        complete();
}

void ReviewViewModel::renewClaim() {
    m_next->renew();
    const auto* current = ready();
    if (current == nullptr || !current->claim)
        return;
    onFinished(m_services.claims.renew(*current->claim), this, [this, round = m_round](const Result<Claim>& claim) {
        auto* held = std::get_if<ReviewReady>(&m_state);
        if (round != m_round || held == nullptr || !held->claim)
            return;
        if (claim)
            held->claim->until = claim->until;
        else if (claim.error().kind == ErrorKind::NotClaimed)
            claimAnew();
        Q_EMIT changed();
    });
}

/// The desk slept longer than the lease: where nobody came in between, the work goes on with what lies there now.
void ReviewViewModel::claimAnew() {
    auto* held = std::get_if<ReviewReady>(&m_state);
    held->claim.reset();
    onFinished(m_services.claims.claim(held->reviewCase.id), this, [this, round = m_round](const Result<Claim>& claim) {
        auto* current = std::get_if<ReviewReady>(&m_state);
        if (!claim)
            return;
        if (round != m_round || current == nullptr) {
            onFinished(m_services.claims.release(*claim), this, [](const Result<void>&) {});
            return;
        }
        current->claim = *claim;
        reload();
    });
}

} // namespace uketsuke
