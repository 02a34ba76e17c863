#include "ui/sign_in/sign_in_view_model.h"

#include "ui/shared/async.h"

#include <chrono>

using namespace std::chrono_literals;

namespace uketsuke {

SignInViewModel::SignInViewModel(SessionService& session, QObject* parent) : QObject(parent), m_session(session) {
    m_waiting.setInterval(1s);
    connect(&m_waiting, &QTimer::timeout, this, &SignInViewModel::countDown);
}

bool SignInViewModel::mayTry() const {
    if (const auto* refused = std::get_if<SignInRefused>(&m_state))
        return refused->waitSeconds == 0;
    return !std::holds_alternative<SignInChecking>(m_state) && !std::holds_alternative<SignInLoading>(m_state);
}

void SignInViewModel::loadPeople() {
    if (way() == SignInWay::TypeLogin)
        return setState(SignInReady{});
    onFinished(m_session.peopleToSignIn(), this, &SignInViewModel::takePeople);
}

void SignInViewModel::takePeople(const Result<QList<StaffMember>>& people) {
    if (!people)
        return setState(SignInFailed{people.error()});
    m_people = *people;
    m_isFirstAccount = m_people.isEmpty();
    Q_EMIT peopleChanged();
    setState(m_isFirstAccount ? SignInState(SignInFirstAccount{}) : SignInReady{});
}

void SignInViewModel::signIn(const QString& login, const QString& passphrase) {
    if (!mayTry())
        return;
    setState(SignInChecking{});
    onFinished(m_session.signIn(login, passphrase), this, &SignInViewModel::takeOutcome);
}

void SignInViewModel::takeOutcome(const Result<SignInOutcome>& outcome) {
    if (!outcome)
        return setState(SignInFailed{outcome.error()});
    if (outcome->member) {
        setState(SignInReady{});
        Q_EMIT signedIn(*outcome->member, outcome->failedAttempts);
        return;
    }
    if (outcome->waitSeconds > 0)
        m_waiting.start();
    setState(SignInRefused{outcome->waitSeconds});
}

void SignInViewModel::countDown() {
    auto* refused = std::get_if<SignInRefused>(&m_state);
    if (!refused || refused->waitSeconds <= 0)
        return m_waiting.stop();
    setState(SignInRefused{refused->waitSeconds - 1});
}

void SignInViewModel::makeFirstAccount(const StaffMember& member, const QString& passphrase) {
    if (!mayTry())
        return;
    setState(SignInChecking{});
    onFinished(m_session.makeFirstAccount(member, passphrase), this, &SignInViewModel::takeFirstAccount);
}

void SignInViewModel::takeFirstAccount(const Result<StaffMember>& member) {
    if (!member)
        return setState(SignInFailed{member.error()});
    setState(SignInReady{});
    Q_EMIT signedIn(*member, 0);
}

void SignInViewModel::forgive() {
    // A wait belongs to a name; the service keeps it.
    m_waiting.stop();
    if (std::holds_alternative<SignInRefused>(m_state))
        setState(SignInReady{});
}

void SignInViewModel::setState(SignInState state) {
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

} // namespace uketsuke
