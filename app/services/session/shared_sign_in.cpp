#include "app/services/session/shared_sign_in.h"

#include "app/domain/staff/sign_in_delay.h"
#include "app/persistence/account_repository.h"
#include "app/persistence/database/database.h"
#include "app/persistence/migrations/migrator.h"
#include "app/persistence/staff_repository.h"
#include "app/services/clock.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// PostgreSQL's invalid_password; an unknown role is told the same.
bool isWrongPassphrase(const Error& error) {
    return error.detail == "database.28P01"_L1 || error.detail == "database.no_password"_L1;
}

} // namespace

Result<StaffMember> memberBehind(Database& open) {
    return mustBeCurrent(open).and_then([&]() -> Result<StaffMember> {
        auto member = StaffRepository(open).current();
        const bool isNobody = !member && member.error().kind == ErrorKind::NotFound;
        if (isNobody || (member && !member->isActive))
            return fail(ErrorKind::NotPermitted, u"staff.inactive"_s);
        return member;
    });
}

DatabaseSettings sharedAs(DatabaseAddress address, const QString& login) {
    address.userName = databaseRoleOf(login);
    return SharedDatabase{address};
}

Result<void> SharedSignIn::changePassphrase(const QString& login, const AccountRequestId& id, const QString& oldOne,
                                            const QString& newOne) const {
    const auto opened = Database::open(settingsFor(login), oldOne);
    if (!opened && isWrongPassphrase(opened.error()))
        return Database::open(settingsFor(login), newOne).map([](const std::unique_ptr<Database>&) {});
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return (*opened)->passwordVerifier(databaseRoleOf(login), newOne).and_then([&](const QByteArray& verifier) {
        return AccountRepository(**opened).changeOwnPassphrase(id, verifier);
    });
}

DatabaseSettings SharedSignIn::settingsFor(const QString& login) const {
    return sharedAs(m_address, login);
}

Result<SignInOutcome> SharedSignIn::tryOut(const QString& login, const QString& passphrase) {
    if (!isWellFormedLogin(login))
        return SignInOutcome{}; // no role has this name
    const Failures failures = m_failures.value(login);
    if (const int wait = signInWaitSeconds(failures.count, failures.last, m_clock.nowUtc()); wait > 0)
        return SignInOutcome{{}, wait, failures.count};
    const auto opened = Database::open(settingsFor(login), passphrase);
    if (!opened && isWrongPassphrase(opened.error())) {
        m_failures.insert(login, {failures.count + 1, m_clock.nowUtc()});
        return SignInOutcome{{}, 0, failures.count + 1};
    }
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return memberBehind(**opened).map([&](const StaffMember& member) {
        m_failures.remove(login);
        return SignInOutcome{member, 0, failures.count};
    });
}

} // namespace uketsuke
