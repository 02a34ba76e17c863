#include "app/services/session/session_service.h"

#include "app/domain/staff/passphrase_rule.h"
#include "app/domain/staff/sign_in_delay.h"
#include "app/persistence/database/change_listener.h"
#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/staff_repository.h"
#include "app/services/clock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr auto patienceForAnAnswer = 15s;
constexpr unsigned long betweenTries = 1; // seconds

/// Whoever was there before is there again afterwards, however `work` ends.
template <typename Work>
Result<void> actingAs(const QString& login, Database& database, Work work) {
    const auto before = StaffRepository(database).current();
    database.setSessionUser(login);
    Result<void> done = work(database);
    database.setSessionUser(before ? before->login : QString());
    return done;
}

Result<void> addFirst(Database& inside, const StaffMember& member, const QByteArray& hash, const QDateTime& now) {
    StaffRepository staff(inside);
    const auto people = staff.all();
    if (!people || !people->isEmpty())
        return fail(ErrorKind::Conflict, u"staff.not_first"_s);
    return staff.add(member, hash, now).and_then([&] {
        return JournalRepository(inside).append({u"staff_added"_s, member.login, roleKey(member.role)});
    });
}

} // namespace

SessionService::SessionService(QList<DatabaseThread*> connections, const Clock& clock, PassphraseCost cost)
    : m_connections(std::move(connections)), m_clock(clock), m_cost(cost) {
    m_pool.setMaxThreadCount(1);
}

SessionService::~SessionService() {
    m_isEnding = true;
    m_pool.waitForDone();
}

QFuture<Result<QList<StaffMember>>> SessionService::peopleToSignIn() {
    return database().run([](Database& open) {
        return StaffRepository(open).all().map([](QList<StaffMember> people) {
            people.removeIf([](const StaffMember& member) { return !member.isActive; });
            return people;
        });
    });
}

void SessionService::useShared(const DatabaseAddress& address) {
    m_shared = std::make_unique<SharedSignIn>(address, m_clock);
}

QFuture<Result<SignInOutcome>> SessionService::signIn(const QString& login, const QString& passphrase) {
    return QtConcurrent::run(
        &m_pool, [this, login, passphrase] { return m_shared ? openAs(login, passphrase) : judge(login, passphrase); });
}

Result<SignInOutcome> SessionService::openAs(const QString& login, const QString& passphrase) {
    auto outcome = m_shared->tryOut(login, passphrase);
    if (!outcome || !outcome->member)
        return outcome;
    return openConnections(*outcome->member, passphrase).map([&] { return *outcome; });
}

/// The connections of the person who ends a lock are still there, unless the server went meanwhile.
Result<void> SessionService::openConnections(const StaffMember& member, const QString& passphrase) {
    const auto who = [](Database& open) { return StaffRepository(open).current(); };
    const auto before = database().run(who).result();
    if (before && before->login == member.login)
        return note(u"unlocked"_s, member.login);
    if (before)
        (void)note(u"signed_out"_s, before->login);
    const DatabaseSettings settings = m_shared->settingsFor(member.login);
    Result<void> opened;
    for (DatabaseThread* connection : std::as_const(m_connections))
        opened = opened.and_then([&] { return connection->open(settings, passphrase).result(); });
    opened = opened.and_then([&] { return note(u"signed_in"_s, member.login); });
    if (!opened) {
        closeConnections(); // what is not in the journal has not happened
        return opened;
    }
    m_listener = std::make_unique<ChangeListener>(settings, passphrase);
    m_listener->moveToThread(QCoreApplication::instance()->thread());
    return {};
}

QFuture<Result<StaffMember>> SessionService::present() {
    return database().read([](Database& open) { return StaffRepository(open).current(); });
}

QFuture<Result<void>> SessionService::changePassphrase(const QString& oldOne, const QString& newOne) {
    return QtConcurrent::run(&m_pool, [this, oldOne, newOne] { return changeHere(oldOne, newOne); });
}

Result<void> SessionService::changeHere(const QString& oldOne, const QString& newOne) {
    const auto member = database().run([](Database& open) { return StaffRepository(open).current(); }).result();
    if (!member)
        return tl::unexpected<Error>(member.error());
    const auto proof = m_shared->tryOut(member->login, oldOne);
    if (!proof)
        return tl::unexpected<Error>(proof.error());
    if (!proof->member)
        return fail(ErrorKind::NotPermitted, proof->waitSeconds > 0 ? u"passphrase.wait"_s : u"passphrase.wrong"_s);
    return checkNewPassphrase(newOne, member->login)
        .and_then([&] { return changeUntilKnown(member->login, oldOne, newOne); })
        .map([&] {
            for (DatabaseThread* connection : std::as_const(m_connections))
                connection->usePassword(newOne);
        });
}

/// What had no answer is said again by the same id, which is done once.
Result<void> SessionService::changeUntilKnown(const QString& login, const QString& oldOne, const QString& newOne) {
    const AccountRequestId id = AccountRequestId::create();
    const QDeadlineTimer end(patienceForAnAnswer);
    auto changed = m_shared->changePassphrase(login, id, oldOne, newOne);
    while (!changed && changed.error().kind == ErrorKind::Unreachable && !end.hasExpired() && !m_isEnding) {
        QThread::sleep(betweenTries);
        changed = m_shared->changePassphrase(login, id, oldOne, newOne);
    }
    if (!changed && changed.error().kind == ErrorKind::Unreachable)
        return fail(ErrorKind::Unreachable, u"passphrase.unknown"_s);
    return changed;
}

Result<void> SessionService::note(const QString& kind, const QString& login) {
    return database()
        .run([kind, login](Database& open) {
            return JournalRepository(open).append({kind, login, {}});
        })
        .result();
}

std::unique_ptr<ChangeListener> SessionService::takeChangeListener() {
    return std::move(m_listener);
}

void SessionService::closeConnections() {
    for (DatabaseThread* connection : std::as_const(m_connections))
        (void)connection->close();
}

Result<SignInOutcome> SessionService::judge(const QString& login, const QString& passphrase) {
    const auto record =
        database().run([login](Database& open) { return StaffRepository(open).signInRecord(login); }).result();
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (!record->member.isActive)
        return fail(ErrorKind::NotPermitted, u"staff.inactive"_s);
    if (record->lastFailedAt)
        if (const int wait = signInWaitSeconds(record->failedAttempts, *record->lastFailedAt, m_clock.nowUtc());
            wait > 0)
            return SignInOutcome{{}, wait, record->failedAttempts};
    if (!isPassphraseOf(record->passphraseHash, passphrase, m_cost))
        return noteFailure(login).map([&] { return SignInOutcome{{}, 0, record->failedAttempts + 1}; });
    return noteSignIn(record->member).map([&] { return SignInOutcome{record->member, 0, record->failedAttempts}; });
}

Result<void> SessionService::noteFailure(const QString& login) {
    const QDateTime now = m_clock.nowUtc();
    return database()
        .run([login, now](Database& open) {
            // Nobody knows who tried: not the person behind whose lock it was.
            return actingAs({}, open, [&](Database& nobodys) {
                return inTransaction(nobodys, [&](Database& inside) {
                    return StaffRepository(inside).noteFailure(login, now).and_then([&] {
                        return JournalRepository(inside).append({u"sign_in_failed"_s, login, {}});
                    });
                });
            });
        })
        .result();
}

Result<void> SessionService::noteSignIn(const StaffMember& member) {
    const QString login = member.login;
    return database()
        .run([login](Database& open) -> Result<void> {
            const auto before = StaffRepository(open).current();
            const bool isSamePerson = before && before->login == login;
            if (before && !isSamePerson)
                if (auto noted = JournalRepository(open).append({u"signed_out"_s, before->login, {}}); !noted)
                    return noted;
            open.setSessionUser(login);
            auto noted = StaffRepository(open).noteSuccess(login).and_then([&] {
                return JournalRepository(open).append({isSamePerson ? u"unlocked"_s : u"signed_in"_s, login, {}});
            });
            if (!noted)
                open.setSessionUser(before ? before->login : QString()); // what is not in the journal has not happened
            return noted;
        })
        .result()
        .map([&] { tellConnections(login); });
}

void SessionService::tellConnections(const QString& login) {
    for (DatabaseThread* connection : std::as_const(m_connections))
        (void)connection->run([login](Database& open) -> Result<void> {
            open.setSessionUser(login);
            return {};
        });
}

QFuture<Result<void>> SessionService::leave(Leaving leaving) {
    auto noted = database().run([leaving](Database& open) -> Result<void> {
        const auto member = StaffRepository(open).current();
        if (!member)
            return {}; // nobody is there
        const QString kind = leaving == Leaving::Lock ? u"locked"_s : u"signed_out"_s;
        return JournalRepository(open).append({kind, member->login, {}});
    });
    if (leaving == Leaving::Lock)
        return noted;
    if (m_shared)
        closeConnections();
    else
        tellConnections({});
    return noted;
}

QFuture<Result<StaffMember>> SessionService::makeFirstAccount(const StaffMember& wanted, const QString& passphrase) {
    return QtConcurrent::run(&m_pool, [this, wanted, passphrase]() -> Result<StaffMember> {
        StaffMember member{wanted.login, wanted.displayName.trimmed(), Role::It, true};
        if (!isWellFormedLogin(member.login))
            return fail(ErrorKind::Invalid, u"staff.login"_s);
        if (member.displayName.isEmpty())
            return fail(ErrorKind::Invalid, u"staff.name"_s);
        const auto hash =
            checkNewPassphrase(passphrase, member.login).and_then([&] { return hashPassphrase(passphrase, m_cost); });
        if (!hash)
            return tl::unexpected<Error>(hash.error());
        const QDateTime now = m_clock.nowUtc();
        const auto added = database().run([member, hash = *hash, now](Database& open) {
            // The first entry of the journal names its maker.
            return actingAs(member.login, open, [&](Database& makers) {
                return inTransaction(makers, [&](Database& inside) { return addFirst(inside, member, hash, now); });
            });
        });
        if (const auto done = added.result(); !done)
            return tl::unexpected<Error>(done.error());
        return noteSignIn(member).map([&] { return member; });
    });
}

#ifdef UKETSUKE_SPECIMEN
QFuture<Result<StaffMember>> SessionService::signInToSpecimen(const QString& login) {
    return QtConcurrent::run(&m_pool, [this, login]() -> Result<StaffMember> {
        const auto record =
            database().run([login](Database& open) { return StaffRepository(open).signInRecord(login); }).result();
        if (!record)
            return tl::unexpected<Error>(record.error());
        return noteSignIn(record->member).map([&] { return record->member; });
    });
}
#endif

} // namespace uketsuke
