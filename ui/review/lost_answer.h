#pragma once

#include "app/domain/result.h"
#include "app/domain/review/settled_decision.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace uketsuke {

/// A deed whose answer was lost: asks, until somebody answers, whether it happened, and never does it again.
class LostAnswer : public QObject
{
    Q_OBJECT
public:
    using Question = std::function<QFuture<Result<SettledDecision>>()>;

    explicit LostAnswer(QObject* parent);
    /// From here on `question` is asked; what was asked before is given up.
    void settle(Question question);
    void giveUp();
    [[nodiscard]] bool isOpen() const { return m_question != nullptr; }

Q_SIGNALS:
    /// Done or did not happen; once.
    void settled(const uketsuke::SettledDecision& settled);

private:
    void ask();

    Question m_question;
    int m_round = 0;
    QTimer m_pause;
};

} // namespace uketsuke
