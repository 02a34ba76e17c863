#include "ui/review/lost_answer.h"

#include "ui/shared/async.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr auto pause = 300ms; // while the connection is lost, a question is refused at once and costs nothing

} // namespace

LostAnswer::LostAnswer(QObject* parent) : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LostAnswer::ask);
}

void LostAnswer::settle(Question question) {
    giveUp();
    m_question = std::move(question);
    ask();
}

void LostAnswer::giveUp() {
    ++m_round;
    m_pause.stop();
    m_question = nullptr;
}

void LostAnswer::ask() {
    onFinished(m_question(), this, [this, round = m_round](const Result<SettledDecision>& answer) {
        if (round != m_round)
            return;
        if (!answer && answer.error().kind == ErrorKind::NotPermitted)
            return giveUp(); // another person works here by now
        if (!answer || answer->fate == DecisionFate::Unknown)
            return m_pause.start();
        giveUp();
        Q_EMIT settled(*answer);
    });
}

} // namespace uketsuke
