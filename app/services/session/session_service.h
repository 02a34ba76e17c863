#pragma once

#include "app/services/session/passphrase_hash.h"
#include "app/services/session/shared_sign_in.h"

#include <QFuture>
#include <QList>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace uketsuke {

class ChangeListener;
class Clock;
class DatabaseThread;

/// Why somebody leaves the desk, for the journal.
enum class Leaving { SignOut, Lock };

/// Who works at this desk. On the embedded database people are known by passphrase (Argon2id), on a shared one by its
/// server; every sign-in, lock and change of person is an entry in the journal, every failure on the embedded database.
/// Answers come off the caller's thread.
class SessionService
{
public:
    /// `connections` are told who is signed in; the first one is asked.
    SessionService(QList<DatabaseThread*> connections, const Clock& clock,
                   PassphraseCost cost = PassphraseCost::Moderate);
    ~SessionService();
    SessionService(const SessionService&) = delete;
    SessionService& operator=(const SessionService&) = delete;

    /// From here on people sign in to this shared database, whose connections are opened as them.
    void useShared(const DatabaseAddress& address);
    [[nodiscard]] SignInWay way() const { return m_shared ? SignInWay::TypeLogin : SignInWay::ChooseName; }

    /// After a sign-in to a shared database: hears what other desks change, as this person; not started. Null where the
    /// same person only ended a lock.
    [[nodiscard]] std::unique_ptr<ChangeListener> takeChangeListener();

    /// Where names are chosen: active people by name; empty on a new database: make the first account then.
    [[nodiscard]] QFuture<Result<QList<StaffMember>>> peopleToSignIn();
    /// Signs this person in and whoever was there out. The same person again ends a lock.
    [[nodiscard]] QFuture<Result<SignInOutcome>> signIn(const QString& login, const QString& passphrase);
    /// Who is signed in, as the database knows the person now; NotFound where nobody is.
    [[nodiscard]] QFuture<Result<StaffMember>> present();
    /// On a shared database: another passphrase for who is signed in. The old one is tried out first, as at a sign-in;
    /// the connections come back by the new one. NotPermitted("passphrase.wrong"), NotPermitted("passphrase.wait")
    /// after too many wrong ones, checkNewPassphrase()'s, Unreachable("passphrase.unknown") where the answer was lost
    /// and no server says for fifteen seconds which of the two holds.
    [[nodiscard]] QFuture<Result<void>> changePassphrase(const QString& oldOne, const QString& newOne);
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
    [[nodiscard]] Result<SignInOutcome> openAs(const QString& login, const QString& passphrase);
    [[nodiscard]] Result<void> openConnections(const StaffMember& member, const QString& passphrase);
    [[nodiscard]] Result<void> note(const QString& kind, const QString& login);
    [[nodiscard]] Result<void> changeHere(const QString& oldOne, const QString& newOne);
    [[nodiscard]] Result<void> changeUntilKnown(const QString& login, const QString& oldOne, const QString& newOne);
    void closeConnections(); ///< after what they still have to do
    [[nodiscard]] Result<SignInOutcome> judge(const QString& login, const QString& passphrase);
    [[nodiscard]] Result<void> noteFailure(const QString& login);
    [[nodiscard]] Result<void> noteSignIn(const StaffMember& member);

    QList<DatabaseThread*> m_connections;
    const Clock& m_clock;
    PassphraseCost m_cost;
    std::atomic<bool> m_isEnding = false;
    std::unique_ptr<SharedSignIn> m_shared; ///< null on the embedded database
    std::unique_ptr<ChangeListener> m_listener;
    QThreadPool m_pool; ///< hashes one after the other; its end waits for the one that runs
};

} // namespace uketsuke
