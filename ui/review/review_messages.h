#pragma once

#include "ui/review/review_view_model.h"
#include "ui/shared/message.h"

#include <QDeadlineTimer>

namespace uketsuke {

/// What the review says about its own course. A completion that can be undone stays said: less is not put over it.
class ReviewMessages : public QObject
{
    Q_OBJECT
public:
    explicit ReviewMessages(ReviewViewModel& model, QObject* parent = nullptr);

    void sayCompleted(const Completion& completion, const QString& receiptNumber);
    /// Something that was typed here waits.
    void sayDraftFound();

Q_SIGNALS:
    void raised(const uketsuke::Message& message);
    /// The application that became free is taken.
    void takeRequested();
    void differencesRequested(const QList<uketsuke::CaseDifference>& differences);

private:
    void sayInPassing(Tone tone, const QString& what, const QString& next = {});
    /// Stays until somebody closes it, whatever was said before.
    void sayAndStay(Tone tone, const QString& what, const QString& safe, const QString& next = {});
    void sayAnswerLost(const QString& receiptNumber);
    void sayUndoAnswerLost(const QString& receiptNumber);
    void sayDidNotHappen(const QString& receiptNumber);
    void sayUndone(const Completion& completion, const QString& receiptNumber);
    void sayDecidedByAnother(const StandingDecision& decision);
    void sayTakenAgain();
    void sayLost(const ClaimHolder& holder);
    void sayReleased(const ClaimRelease& release);
    void sayChangedByOthers(const QList<CaseDifference>& differences);
    void sayChangedByApplicant();
    void sayFree(const ClaimHolder& before);

    ReviewViewModel& m_model;
    QDeadlineTimer m_completionSaid; ///< how long the last completion's undo stands in the message bar
};

} // namespace uketsuke
