#pragma once

#include "app/services/session/session_service.h"

#include <QObject>
#include <QTimer>

#include <variant>

namespace uketsuke {

struct SignInLoading {
};
/// Names can be chosen; nothing has been tried yet.
struct SignInReady {
};
struct SignInChecking {
};
/// The passphrase was wrong, or attempts must wait.
struct SignInRefused {
    int waitSeconds = 0;
};
/// An empty database: somebody must be the first.
struct SignInFirstAccount {
};
struct SignInFailed {
    Error error;
};
using SignInState =
    std::variant<SignInLoading, SignInReady, SignInChecking, SignInRefused, SignInFirstAccount, SignInFailed>;

/// Who may sign in, and how an attempt went; without widgets.
class SignInViewModel : public QObject
{
    Q_OBJECT
public:
    explicit SignInViewModel(SessionService& session, QObject* parent = nullptr);

    [[nodiscard]] const SignInState& state() const { return m_state; }
    [[nodiscard]] SignInWay way() const { return m_session.way(); }
    [[nodiscard]] const QList<StaffMember>& people() const { return m_people; }
    /// Attempts are looked at now.
    [[nodiscard]] bool mayTry() const;

    void loadPeople();
    void signIn(const QString& login, const QString& passphrase);
    void makeFirstAccount(const StaffMember& member, const QString& passphrase);
    /// What was refused is forgotten, as when another name is chosen.
    void forgive();

Q_SIGNALS:
    void stateChanged();
    void peopleChanged();
    /// With the attempts under this name that had failed before.
    void signedIn(const uketsuke::StaffMember& member, int failedAttempts);

private:
    void takePeople(const Result<QList<StaffMember>>& people);
    void takeOutcome(const Result<SignInOutcome>& outcome);
    void takeFirstAccount(const Result<StaffMember>& member);
    void countDown();
    void setState(SignInState state);

    SessionService& m_session;
    QList<StaffMember> m_people;
    SignInState m_state = SignInLoading{};
    bool m_isFirstAccount = false;
    QTimer m_waiting;
};

} // namespace uketsuke
