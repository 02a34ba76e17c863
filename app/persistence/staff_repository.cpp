#include "app/persistence/staff_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

Result<StaffMember> staffMemberOf(const Row& row) {
    return roleFromKey(row.text("role"_L1)).map([&](Role role) {
        return StaffMember{row.text("login"_L1), row.text("display_name"_L1), role, row.flag("is_active"_L1)};
    });
}

Result<void> changedOne(const Result<qint64>& changed) {
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    if (*changed != 1)
        return fail(ErrorKind::NotFound, u"staff"_s);
    return {};
}

} // namespace

Result<QList<StaffMember>> StaffRepository::all() {
    return m_database.rows("staff/all"_L1).and_then([](const Rows& rows) -> Result<QList<StaffMember>> {
        QList<StaffMember> members;
        for (const Row& row : rows) {
            const auto member = staffMemberOf(row);
            if (!member)
                return tl::unexpected<Error>(member.error());
            members.append(*member);
        }
        return members;
    });
}

Result<StaffMember> StaffRepository::current() {
    return m_database.row("staff/current"_L1).and_then(staffMemberOf);
}

Result<void> StaffRepository::mustBePermitted(Permission permission, const QString& detail) {
    const auto member = current();
    if (member ? member->isActive && isPermitted(member->role, permission)
               : isTool() && isPermitted(Role::It, permission))
        return {};
    return fail(ErrorKind::NotPermitted, detail);
}

bool StaffRepository::isTool() {
    const auto session = m_database.row("staff/session"_L1);
    return session && session->text("login"_L1) == "uketsuke-admin"_L1; // no login, as it has a hyphen
}

Result<SignInRecord> StaffRepository::signInRecord(const QString& login) {
    return m_database.row("staff/one"_L1, {{"login"_L1, login}}).and_then([](const Row& row) {
        return staffMemberOf(row).map([&](const StaffMember& member) {
            return SignInRecord{member, row.text("passphrase_hash"_L1).toLatin1(),
                                static_cast<int>(row.integer("failed_sign_ins"_L1)),
                                row.instantOrNone("last_failed_at"_L1)};
        });
    });
}

Result<int> StaffRepository::countActiveIt() {
    return m_database.row("staff/count_active_it"_L1).map([](const Row& row) {
        return static_cast<int>(row.integer("total"_L1));
    });
}

Result<void> StaffRepository::add(const StaffMember& member, const QByteArray& passphraseHash, const QDateTime& now) {
    return m_database
        .execute("staff/add"_L1, {{"login"_L1, member.login},
                                  {"display_name"_L1, member.displayName},
                                  {"role"_L1, roleKey(member.role)},
                                  {"passphrase_hash"_L1, QString::fromLatin1(passphraseHash)},
                                  {"now"_L1, instant(now)}})
        .map([](qint64) {});
}

Result<void> StaffRepository::change(const StaffMember& member) {
    return changedOne(m_database.execute("staff/change"_L1, {{"login"_L1, member.login},
                                                             {"display_name"_L1, member.displayName},
                                                             {"role"_L1, roleKey(member.role)},
                                                             {"is_active"_L1, member.isActive ? 1 : 0}}));
}

Result<void> StaffRepository::setPassphrase(const QString& login, const QByteArray& passphraseHash) {
    return changedOne(m_database.execute(
        "staff/set_passphrase"_L1, {{"login"_L1, login}, {"passphrase_hash"_L1, QString::fromLatin1(passphraseHash)}}));
}

Result<void> StaffRepository::noteFailure(const QString& login, const QDateTime& now) {
    return changedOne(m_database.execute("staff/note_failure"_L1, {{"login"_L1, login}, {"now"_L1, instant(now)}}));
}

Result<void> StaffRepository::noteSuccess(const QString& login) {
    return changedOne(m_database.execute("staff/note_success"_L1, {{"login"_L1, login}}));
}

} // namespace uketsuke
