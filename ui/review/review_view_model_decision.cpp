#include "ui/review/lost_answer.h"
#include "ui/review/review_view_model.h"
#include "ui/shared/async.h"

// The decision: made once, taken back within its time, and known to be one or the other where its answer was lost.

namespace uketsuke {

void ReviewViewModel::connectLostAnswers() {
    connect(m_lostDecision, &LostAnswer::settled, this, &ReviewViewModel::takeSettled);
    connect(m_lostUndo, &LostAnswer::settled, this, &ReviewViewModel::takeSettledUndo);
}

bool ReviewViewModel::isDeciding() const {
    return m_isDeciding || m_lostDecision->isOpen();
}

void ReviewViewModel::complete() {
    if (isDeciding() || !mayWrite() || !blockers().isEmpty())
        return;
    giveLibraryEntry();
    if (m_unsaved > 0 || m_isReloading) {
        m_completesWhenSaved = true;
        return;
    }
    auto composed = plan();
    if (!composed) {
        Q_EMIT failed(composed.error(), Attempt::Decide);
        return;
    }
    m_isDeciding = true;
    composed->request.claimToken = ready()->claim->token;
    m_decided = {composed->request, ready()->reviewCase.receiptNumber};
    onFinished(m_services.decisions.decide(composed->request), this, &ReviewViewModel::takeDecision);
}

void ReviewViewModel::takeDecision(const Result<Completion>& completion) {
    m_isDeciding = false;
    if (completion)
        return takeCompletion(*completion);
    if (isAnswerLost(completion.error()))
        return settleDecision();
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr)
        return;
    if (completion.error().kind == ErrorKind::NotClaimed)
        current->claim.reset();
    Q_EMIT failed(completion.error(), Attempt::Decide);
    if (completion.error().kind == ErrorKind::Conflict)
        onFinished(m_services.decisions.standingDecision(current->reviewCase.id), this,
                   [this](const Result<std::optional<StandingDecision>>& standing) {
                       if (standing && *standing)
                           Q_EMIT decidedByAnother(**standing);
                   });
    reload();
}

/// Also where the application was left meanwhile: its person hears of it.
void ReviewViewModel::takeCompletion(const Completion& completion) {
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current != nullptr && current->reviewCase.id == m_decided.request.applicationId)
        current->claim.reset(); // the decision ended it
    Q_EMIT completed(completion, m_decided.receiptNumber);
}

void ReviewViewModel::settleDecision() {
    m_lostDecision->settle([this, request = m_decided.request, login = m_person.login] {
        return m_services.decisions.settle(request, login, m_services.settings().claimLeaseMinutes * 60);
    });
    Q_EMIT answerLost(m_decided.receiptNumber);
    Q_EMIT changed();
}

void ReviewViewModel::takeSettled(const SettledDecision& settled) {
    if (settled.completion)
        return takeCompletion(*settled.completion);
    auto* current = std::get_if<ReviewReady>(&m_state);
    const bool isOnTheDesk = current != nullptr && current->reviewCase.id == m_decided.request.applicationId;
    if (isOnTheDesk)
        current->claim = settled.claim;
    else if (settled.claim)
        onFinished(m_services.claims.release(*settled.claim), this, [](const Result<void>&) {});
    Q_EMIT didNotHappen(m_decided.receiptNumber);
    if (!isOnTheDesk)
        return;
    m_asksWhoHasIt = !settled.claim;
    reload();
    Q_EMIT changed();
}

void ReviewViewModel::undo(const Completion& completion, const QString& receiptNumber) {
    onFinished(m_services.decisions.undo(completion.decisionId), this,
               [this, asked = Undone{completion, receiptNumber}](const Result<void>& result) {
                   if (result)
                       Q_EMIT undone(asked.completion, asked.receiptNumber);
                   else if (isAnswerLost(result.error()))
                       settleUndo(asked);
                   else
                       Q_EMIT failed(result.error(), Attempt::UndoDecision);
               });
}

void ReviewViewModel::settleUndo(const Undone& asked) {
    m_undone = asked;
    m_lostUndo->settle([this, id = m_undone.completion.decisionId] {
        return m_services.decisions.settleUndo(id).then([](const Result<DecisionFate>& fate) {
            return fate.map([](DecisionFate known) { return SettledDecision{known, {}, {}}; });
        });
    });
    Q_EMIT undoAnswerLost(m_undone.receiptNumber);
}

void ReviewViewModel::takeSettledUndo(const SettledDecision& settled) {
    if (settled.fate == DecisionFate::Done)
        Q_EMIT undone(m_undone.completion, m_undone.receiptNumber);
    else
        Q_EMIT failed({ErrorKind::Conflict, QStringLiteral("undo_time")}, Attempt::UndoDecision);
}

} // namespace uketsuke
