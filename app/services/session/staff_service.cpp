#include "app/services/session/staff_service.h"

#include "app/domain/staff/passphrase_rule.h"
#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/staff_repository.h"
#include "app/services/clock.h"

#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

Result<void> mustManageStaff(Database& database) {
    const auto member = StaffRepository(database).current();
    if (member && member->isActive && isPermitted(member->role, Permission::ManageStaff))
        return {};
    return fail(ErrorKind::NotPermitted, u"staff.manage"_s);
}

Result<void> mustLeaveOneAdministrator(Database& database, const StaffMember& changed) {
    StaffRepository staff(database);
    const auto before = staff.signInRecord(changed.login);
    if (!before)
        return tl::unexpected<Error>(before.error());
    const bool wasIt = before->member.isActive && before->member.role == Role::It;
    const bool staysIt = changed.isActive && changed.role == Role::It;
    if (!wasIt || staysIt)
        return {};
    return staff.countActiveIt().and_then([](int count) -> Result<void> {
        if (count > 1)
            return {};
        return fail(ErrorKind::Conflict, u"staff.last_it"_s);
    });
}

Result<void> checkMember(const StaffMember& member) {
    if (!isWellFormedLogin(member.login))
        return fail(ErrorKind::Invalid, u"staff.login"_s);
    if (member.displayName.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"staff.name"_s);
    return {};
}

} // namespace

StaffService::StaffService(DatabaseThread& database, const Clock& clock, PassphraseCost cost)
    : m_database(database), m_clock(clock), m_cost(cost) {
    m_pool.setMaxThreadCount(1);
}

StaffService::~StaffService() {
    m_pool.waitForDone();
}

QFuture<Result<QList<StaffMember>>> StaffService::everybody() {
    return m_database.run([](Database& open) { return StaffRepository(open).all(); });
}

QFuture<Result<void>> StaffService::add(const StaffMember& member, const QString& passphrase) {
    return QtConcurrent::run(&m_pool, [this, member, passphrase]() -> Result<void> {
        const auto hash =
            checkMember(member).and_then([&] { return checkNewPassphrase(passphrase, member.login); }).and_then([&] {
                return hashPassphrase(passphrase, m_cost);
            });
        if (!hash)
            return tl::unexpected<Error>(hash.error());
        const QDateTime now = m_clock.nowUtc();
        return m_database
            .run([member, hash = *hash, now](Database& open) {
                return inTransaction(open, [&](Database& inside) {
                    return mustManageStaff(inside)
                        .and_then([&] { return StaffRepository(inside).add(member, hash, now); })
                        .and_then([&] {
                            return JournalRepository(inside).append(
                                {u"staff_added"_s, member.login, roleKey(member.role)});
                        });
                });
            })
            .result();
    });
}

QFuture<Result<void>> StaffService::change(const StaffMember& member) {
    return m_database.run([member](Database& open) {
        return inTransaction(open, [&](Database& inside) {
            return checkMember(member)
                .and_then([&] { return mustManageStaff(inside); })
                .and_then([&] { return mustLeaveOneAdministrator(inside, member); })
                .and_then([&] { return StaffRepository(inside).change(member); })
                .and_then([&] {
                    const QString activity = member.isActive ? u"active"_s : u"inactive"_s;
                    return JournalRepository(inside).append(
                        {u"staff_changed"_s, member.login, roleKey(member.role) + u' ' + activity});
                });
        });
    });
}

QFuture<Result<void>> StaffService::resetPassphrase(const QString& login, const QString& passphrase) {
    return QtConcurrent::run(&m_pool, [this, login, passphrase]() -> Result<void> {
        const auto hash =
            checkNewPassphrase(passphrase, login).and_then([&] { return hashPassphrase(passphrase, m_cost); });
        if (!hash)
            return tl::unexpected<Error>(hash.error());
        return m_database
            .run([login, hash = *hash](Database& open) {
                return inTransaction(open, [&](Database& inside) {
                    return mustManageStaff(inside)
                        .and_then([&] { return StaffRepository(inside).setPassphrase(login, hash); })
                        .and_then([&] {
                            return JournalRepository(inside).append({u"passphrase_reset"_s, login, {}});
                        });
                });
            })
            .result();
    });
}

QFuture<Result<void>> StaffService::changeOwnPassphrase(const QString& oldOne, const QString& newOne) {
    return QtConcurrent::run(&m_pool, [this, oldOne, newOne]() -> Result<void> {
        const auto record = m_database
                                .run([](Database& open) {
                                    StaffRepository staff(open);
                                    return staff.current().and_then(
                                        [&](const StaffMember& member) { return staff.signInRecord(member.login); });
                                })
                                .result();
        if (!record)
            return tl::unexpected<Error>(record.error());
        const QString login = record->member.login;
        if (!isPassphraseOf(record->passphraseHash, oldOne, m_cost))
            return fail(ErrorKind::NotPermitted, u"passphrase.wrong"_s);
        const auto hash = checkNewPassphrase(newOne, login).and_then([&] { return hashPassphrase(newOne, m_cost); });
        if (!hash)
            return tl::unexpected<Error>(hash.error());
        return m_database
            .run([login, hash = *hash](Database& open) {
                return StaffRepository(open).setPassphrase(login, hash).and_then([&] {
                    return JournalRepository(open).append({u"passphrase_changed"_s, login, {}});
                });
            })
            .result();
    });
}

} // namespace uketsuke
