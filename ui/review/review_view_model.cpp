#include "ui/review/review_view_model.h"

#include "app/domain/matching/japanese_date.h"
#include "app/services/clock.h"
#include "ui/shared/async.h"

#include <algorithm>
#include <chrono>

namespace uketsuke {
namespace {

using namespace std::chrono_literals;
constexpr auto leaseRenewal = 60s;

bool isOpenForDecision(ApplicationState state) {
    return isAllowed({Deed::Decide, state, ApplicationState::Completed});
}

} // namespace

ReviewViewModel::ReviewViewModel(ReviewServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services)) {
    m_leaseTimer.setInterval(leaseRenewal);
    connect(&m_leaseTimer, &QTimer::timeout, this, &ReviewViewModel::renewClaim);
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
    facts.libraryCheck = current->reviewCase.libraryCheck;
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
    return whatBlocksCompletion(
        facts(), {isOpenForDecision(current->reviewCase.state), current->claim.has_value(), range().has_value()});
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
    return composeCompletion(current->reviewCase, m_services.settings(), m_services.templateText(*kind),
                             from ? from->id : CardNumberRangeId(), today());
}

void ReviewViewModel::setState(ReviewState state) {
    m_state = std::move(state);
    Q_EMIT opened();
}

void ReviewViewModel::open(const ApplicationId& id) {
    leave();
    setState(ReviewLoading{});
    onFinished(m_services.claims.claim(id), this,
               [this, id](const Result<Claim>& claim) { load(id, claim ? std::optional(*claim) : std::nullopt); });
}

void ReviewViewModel::openNext(std::optional<Procedure> procedure) {
    const ApplicationId current = ready() == nullptr ? ApplicationId() : ready()->reviewCase.id;
    const auto claim = std::exchange(m_nextClaim, std::nullopt);
    const auto reviewCase = std::exchange(m_nextCase, std::nullopt);
    leave();
    m_procedure = procedure;
    if (claim && reviewCase) {
        takeCase(*reviewCase, claim);
        return;
    }
    setState(ReviewLoading{});
    onFinished(m_services.claims.takeNext(procedure, current), this, [this](const Result<Claim>& taken) {
        if (taken) {
            load(taken->applicationId, *taken);
            return;
        }
        setState(ReviewEmpty{});
        if (taken.error().kind == ErrorKind::NotFound)
            Q_EMIT emptied();
        else
            Q_EMIT failed(taken.error(), Attempt::TakeClaim);
    });
}

void ReviewViewModel::prepareNext() {
    if (ready() == nullptr || m_nextClaim || m_isPreparing)
        return;
    m_isPreparing = true;
    const auto taken = m_services.claims.takeNext(m_procedure, ready()->reviewCase.id);
    onFinished(taken, this, [this](const Result<Claim>& claim) {
        m_isPreparing = false;
        if (!claim)
            return;
        m_nextClaim = *claim;
        onFinished(m_services.reviews.open(claim->applicationId), this, [this](const Result<ReviewCase>& next) {
            if (!next || !m_nextClaim)
                return;
            m_nextCase = *next;
            Q_EMIT prepared(*next);
        });
    });
}

void ReviewViewModel::leave() {
    m_leaseTimer.stop();
    const auto release = [this](const Claim& claim) {
        onFinished(m_services.claims.release(claim), this, [](const Result<void>&) {});
    };
    if (const ReviewReady* current = ready(); current != nullptr && current->claim)
        release(*current->claim);
    if (m_nextClaim)
        release(*m_nextClaim);
    m_nextClaim.reset();
    m_nextCase.reset();
    m_state = ReviewEmpty{};
}

void ReviewViewModel::load(const ApplicationId& id, const std::optional<Claim>& claim) {
    onFinished(m_services.reviews.open(id), this,
               [this, claim](const Result<ReviewCase>& reviewCase) { takeCase(reviewCase, claim); });
}

void ReviewViewModel::takeCase(const Result<ReviewCase>& reviewCase, const std::optional<Claim>& claim) {
    if (!reviewCase) {
        setState(ReviewFailed{reviewCase.error()});
        return;
    }
    if (claim)
        m_leaseTimer.start();
    setState(ReviewReady{*reviewCase, claim, {}, {}});
    loadRanges();
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
    const ApplicationId id = ready()->reviewCase.id;
    onFinished(m_services.reviews.open(id), this, [this, id](const Result<ReviewCase>& reviewCase) {
        auto* current = std::get_if<ReviewReady>(&m_state);
        if (current == nullptr || current->reviewCase.id != id)
            return;
        if (!reviewCase) {
            Q_EMIT failed(reviewCase.error(), Attempt::LoadApplication);
            return;
        }
        current->reviewCase = *reviewCase;
        Q_EMIT changed();
    });
}

/// What was typed is saved; the desk then shows what the database holds, also where the deed was refused.
void ReviewViewModel::after(const QFuture<Result<void>>& deed, Attempt attempt) {
    onFinished(deed, this, [this, attempt](const Result<void>& result) {
        if (!result)
            Q_EMIT failed(result.error(), attempt);
        reload();
    });
}

void ReviewViewModel::answer(CheckItem item, std::optional<Grade> grade, const QString& reason) {
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr || !current->claim)
        return;
    std::optional<Grade> programGrade;
    for (const ChecklistRow& row : rows())
        if (row.item == item)
            programGrade = row.programGrade;
    // Shown at once, so that the next key finds the next row; the database's word follows.
    current->reviewCase.answers.remove(item);
    if (grade)
        current->reviewCase.answers.insert(item, {*grade, reason, {}, {}, programGrade && *programGrade != *grade});
    Q_EMIT changed();
    after(m_services.reviews.recordAnswer(current->reviewCase.id, item, grade, programGrade, reason),
          Attempt::SaveAnswer);
}

void ReviewViewModel::correct(ApplicantField field, const std::optional<QString>& text) {
    if (mayWrite())
        after(m_services.reviews.recordCorrection(ready()->reviewCase.id, field, text), Attempt::SaveAnswer);
}

void ReviewViewModel::addNote(const QString& text) {
    if (ready() != nullptr && !text.trimmed().isEmpty())
        after(m_services.reviews.recordNote(ready()->reviewCase.id, text), Attempt::SaveAnswer);
}

void ReviewViewModel::recordLibrarySystemCheck(const LibrarySystemCheck& check) {
    if (mayWrite())
        after(m_services.reviews.recordLibrarySystemCheck(ready()->reviewCase.id, check), Attempt::SaveAnswer);
}

void ReviewViewModel::setIdentityType(IdentityDocumentType type) {
    if (ready() == nullptr)
        return;
    const QList<CaseDocument> documents = ready()->reviewCase.documents;
    for (const CaseDocument& document : documents)
        if (document.reviewed.side != DocumentSide::Further && document.reviewed.type != type)
            setDocumentKind(document.reviewed.id, type, document.reviewed.side);
}

void ReviewViewModel::setDocumentKind(const DocumentId& id, IdentityDocumentType type, DocumentSide side) {
    if (ready() != nullptr)
        after(m_services.documents.setKind(id, type, side), Attempt::SaveAnswer);
}

void ReviewViewModel::destroyMyNumberBack(const DocumentId& id) {
    if (mayWrite())
        after(m_services.documents.destroyMyNumberBack(id, ready()->claim->token), Attempt::DestroyDocument);
}

void ReviewViewModel::markSeen(const DocumentId& id) {
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr || current->seen.contains(id))
        return;
    current->seen.insert(id);
    Q_EMIT changed();
}

void ReviewViewModel::complete() {
    if (m_isDeciding || !mayWrite() || !blockers().isEmpty())
        return;
    auto composed = plan();
    if (!composed) {
        Q_EMIT failed(composed.error(), Attempt::Decide);
        return;
    }
    m_isDeciding = true;
    composed->request.claimToken = ready()->claim->token;
    onFinished(m_services.decisions.decide(composed->request), this, &ReviewViewModel::takeDecision);
}

void ReviewViewModel::takeDecision(const Result<Completion>& completion) {
    m_isDeciding = false;
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr)
        return;
    if (completion) {
        const QString receiptNumber = current->reviewCase.receiptNumber;
        current->claim.reset(); // the decision ended it
        Q_EMIT completed(*completion, receiptNumber);
        return;
    }
    Q_EMIT failed(completion.error(), Attempt::Decide);
    if (completion.error().kind == ErrorKind::Conflict)
        onFinished(m_services.decisions.standingDecision(current->reviewCase.id), this,
                   [this](const Result<std::optional<StandingDecision>>& standing) {
                       if (standing && *standing)
                           Q_EMIT decidedByAnother(**standing);
                   });
    reload();
}

void ReviewViewModel::undo(const Completion& completion, const QString& receiptNumber) {
    onFinished(m_services.decisions.undo(completion.decisionId), this,
               [this, completion, receiptNumber](const Result<void>& result) {
                   if (!result)
                       Q_EMIT failed(result.error(), Attempt::UndoDecision);
                   else
                       Q_EMIT undone(completion, receiptNumber);
               });
}

void ReviewViewModel::renewClaim() {
    const auto* current = ready();
    if (current == nullptr || !current->claim)
        return;
    onFinished(m_services.claims.renew(*current->claim), this, [this](const Result<Claim>& claim) {
        auto* held = std::get_if<ReviewReady>(&m_state);
        if (held == nullptr || !held->claim)
            return;
        if (claim && claim->applicationId == held->claim->applicationId)
            held->claim->until = claim->until;
        else if (!claim && claim.error().kind == ErrorKind::NotClaimed)
            held->claim.reset();
        Q_EMIT changed();
    });
}

} // namespace uketsuke
