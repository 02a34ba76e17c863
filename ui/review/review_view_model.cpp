#include "ui/review/review_view_model.h"

#include "app/domain/matching/japanese_date.h"
#include "app/services/clock.h"
#include "ui/review/lost_answer.h"
#include "ui/review/next_application.h"
#include "ui/shared/async.h"
#include "ui/shared/calendar_text.h"

#include <algorithm>
#include <chrono>

namespace uketsuke {
namespace {

using namespace std::chrono_literals;
constexpr auto draftPause = 1s; ///< a crash costs no more than this of what is being typed

bool isOpenForDecision(ApplicationState state) {
    return isAllowed({Deed::Decide, state, ApplicationState::Completed});
}

} // namespace

ReviewViewModel::ReviewViewModel(ReviewServices services, QObject* parent)
    : QObject(parent),
      m_services(std::move(services)),
      m_next(new NextApplication(m_services.claims, m_services.reviews, this)),
      m_lostDecision(new LostAnswer(this)),
      m_lostUndo(new LostAnswer(this)) {
    m_leaseTimer.setObjectName(QStringLiteral("leaseTimer"));
    m_leaseTimer.setParent(this);
    connect(&m_leaseTimer, &QTimer::timeout, this, [this] {
        if (m_hasWorked)
            keepClaim();
    });
    m_draftTimer.setInterval(draftPause);
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &ReviewViewModel::saveDraft);
    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(0);
    connect(&m_seenTimer, &QTimer::timeout, this, &ReviewViewModel::noteSeen);
    connectNext();
    connectLostAnswers();
    connectOthers();
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
    const auto found = std::find_if(m_ranges.begin(), m_ranges.end(),
                                    [](const CardNumberRange& range) { return range.remaining() > 0; });
    return found == m_ranges.end() ? std::nullopt : std::optional(*found);
}

QString ReviewViewModel::whyDue() const {
    const ReviewCase& shown = ready()->reviewCase;
    const LibrarySettings settings = m_services.settings();
    return dueDayText(settings.calendar(), dayInJapan(shown.submittedAt), settings.usableFromOpenDays, shown.dueOn);
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

void ReviewViewModel::open(const ApplicationId& id, const WorkList& list) {
    if (isRefusedWhileLost())
        return;
    putAway();
    m_next->giveBack();
    m_list = list;
    setState(ReviewLoading{});
    noteClaimAsked();
    onFinished(m_services.claims.claim(id), this, [this, id, round = m_round](const Result<Claim>& claim) {
        if (round == m_round)
            load(id, claim ? std::optional(*claim) : std::nullopt);
        else if (claim)
            onFinished(m_services.claims.release(*claim), this, [](const Result<void>&) {});
    });
}

void ReviewViewModel::openNext(const WorkList& list) {
    if (isRefusedWhileLost())
        return;
    const auto place = ready() == nullptr ? std::nullopt : m_place;
    putAway();
    m_list = list;
    if (!m_next->isPrepared()) {
        setState(ReviewLoading{});
        noteClaimAsked();
    }
    m_next->take(list, place);
}

void ReviewViewModel::prepareNext() {
    if (ready() != nullptr)
        m_next->prepare(m_list, m_place);
}

void ReviewViewModel::leave() {
    putAway();
    m_next->giveBack();
    setState(ReviewEmpty{});
}

void ReviewViewModel::changePerson(const StaffMember& person) {
    m_person = person;
    m_lastSeen.reset();
    m_lostDecision->giveUp();
    m_lostUndo->giveUp();
    m_leaseTimer.stop();
    m_draftTimer.stop();
    ++m_round;
    m_list = {};
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
    m_isResuming = false;
    m_asksWhoHasIt = false;
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
    m_leaseTimer.start();
    m_place = reviewCase->placeInList();
    m_savedDraft = reviewCase->draft;
    m_entry = libraryEntryFromDraft(reviewCase->draft)
                  .value_or(reviewCase->libraryCheck ? libraryEntryOf(*reviewCase->libraryCheck) : LibraryEntry());
    setState(ReviewReady{*reviewCase, claim, {}});
    watchLeaseOfOthers();
    if (claim && m_lastSeen && m_lastSeen->reviewCase.id == reviewCase->id)
        compareWith(*std::exchange(m_lastSeen, std::nullopt));
    loadRanges();
    if (documentsNotSeen(facts()).isEmpty())
        prepareNext(); // no photo is waited for
}

void ReviewViewModel::loadRanges() {
    onFinished(m_services.numbers.ranges(), this, [this](const Result<QList<CardNumberRange>>& ranges) {
        if (!ranges || *ranges == m_ranges)
            return;
        m_ranges = *ranges;
        if (ready() != nullptr)
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
    const SeenCase seen{current->reviewCase, m_entry};
    if (seen.reviewCase != *reviewCase) {
        const bool wasOpen = isLibraryEntryOpen();
        current->reviewCase = *reviewCase;
        if (!wasOpen)
            m_entry = reviewCase->libraryCheck ? libraryEntryOf(*reviewCase->libraryCheck) : LibraryEntry();
        Q_EMIT changed();
    }
    followOthers(seen);
    if (std::exchange(m_completesWhenSaved, false))
        complete();
}

} // namespace uketsuke
