#pragma once

#include "app/domain/staff/staff_member.h"
#include "app/services/session/passphrase_hash.h"

#include <QFuture>
#include <QList>
#include <QThreadPool>

#include <optional>

namespace uketsuke {

class Clock;
class DatabaseThread;

/// How a sign-in ended. Exactly one of the three: a member, a wait, or neither (the passphrase was wrong).
struct SignInOutcome {
    std::optional<StaffMember> member;
    int waitSeconds = 0;    ///< nothing was looked at: too many failed attempts; try again after this
    int failedAttempts = 0; ///< with this one
};

/// Why somebody leaves the desk, for the journal.
enum class Leaving { SignOut, Lock };

/// Who works at this desk. On the embedded database people are known by passphrase (Argon2id); every sign-in, failure,
/// lock and change of person is an entry in the journal. Answers come off the caller's thread.
class SessionService
{
public:
    /// `connections` are told who is signed in; the first one is asked.
    SessionService(QList<DatabaseThread*> connections, const Clock& clock,
                   PassphraseCost cost = PassphraseCost::Moderate);
    ~SessionService();
    SessionService(const SessionService&) = delete;
    SessionService& operator=(const SessionService&) = delete;

    /// Active people by name; empty on a new database: make the first account then.
    [[nodiscard]] QFuture<Result<QList<StaffMember>>> peopleToSignIn();
    /// Signs this person in and whoever was there out. The same person again ends a lock.
    [[nodiscard]] QFuture<Result<SignInOutcome>> signIn(const QString& login, const QString& passphrase);
    /// Notes the lock, or signs out.
    [[nodiscard]] QFuture<Result<void>> leave(Leaving leaving);
    /// The first account of an empty database, an administrator's; signs in. Conflict where somebody is there already,
    /// Invalid("staff.login"), Invalid("staff.name") or checkNewPassphrase()'s.
    [[nodiscard]] QFuture<Result<StaffMember>> makeFirstAccount(const StaffMember& member, const QString& passphrase);
#ifdef UKETSUKE_SPECIMEN
    /// The specimen's door: signs in without a passphrase. Not in shipped programs.
    [[nodiscard]] QFuture<Result<StaffMember>> signInToSpecimen(const QString& login);
#endif

private:
    [[nodiscard]] DatabaseThread& database() {
        return *m_connections.first();
    }
    void tellConnections(const QString& login);
    [[nodiscard]] Result<SignInOutcome> judge(const QString& login, const QString& passphrase);
    [[nodiscard]] Result<void> noteFailure(const QString& login);
    [[nodiscard]] Result<void> noteSignIn(const StaffMember& member);

    QList<DatabaseThread*> m_connections;
    const Clock& m_clock;
    PassphraseCost m_cost;
    QThreadPool m_pool; ///< hashes one after the other; its end waits for the one that runs
};

} // namespace uketsuke
