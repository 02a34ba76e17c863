#pragma once

#include "app/domain/staff/staff_member.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// What a sign-in on the embedded database is judged by.
struct SignInRecord {
    StaffMember member;
    QByteArray passphraseHash; ///< crypto_pwhash_str; empty: no sign-in is possible
    int failedAttempts = 0;
    std::optional<QDateTime> lastFailedAt;
};

/// The people who work here. Who may change them is the service's question.
class StaffRepository
{
public:
    explicit StaffRepository(Database& database) : m_database(database) {}

    /// Active ones first, by name.
    [[nodiscard]] Result<QList<StaffMember>> all();
    /// Who is signed in on this connection; NotFound where nobody is.
    [[nodiscard]] Result<StaffMember> current();
    /// NotPermitted(detail) unless whoever is signed in may do it. The tool on the command line has no account: who can
    /// start it on the database's file is IT.
    [[nodiscard]] Result<void> mustBePermitted(Permission permission, const QString& detail);
    [[nodiscard]] Result<SignInRecord> signInRecord(const QString& login);
    [[nodiscard]] Result<int> countActiveIt();
    /// Conflict where the login exists already.
    [[nodiscard]] Result<void> add(const StaffMember& member, const QByteArray& passphraseHash, const QDateTime& now);
    /// Name, role and activity of member.login; NotFound where there is no such person.
    [[nodiscard]] Result<void> change(const StaffMember& member);
    [[nodiscard]] Result<void> setPassphrase(const QString& login, const QByteArray& passphraseHash);
    [[nodiscard]] Result<void> noteFailure(const QString& login, const QDateTime& now);
    [[nodiscard]] Result<void> noteSuccess(const QString& login);

private:
    [[nodiscard]] bool isTool();
    Database& m_database;
};

} // namespace uketsuke
