#pragma once

#include "app/domain/staff/staff_member.h"
#include "app/services/session/passphrase_hash.h"

#include <QFuture>
#include <QList>
#include <QThreadPool>

namespace uketsuke {

class Clock;
class DatabaseThread;

/// Accounts, kept by IT. Each deed asks the database who is signed in: NotPermitted for anybody else. Every change is
/// in the journal.
class StaffService
{
public:
    StaffService(DatabaseThread& database, const Clock& clock, PassphraseCost cost = PassphraseCost::Moderate);
    ~StaffService();
    StaffService(const StaffService&) = delete;
    StaffService& operator=(const StaffService&) = delete;

    /// Everybody, also who has left; anyone may ask.
    [[nodiscard]] QFuture<Result<QList<StaffMember>>> everybody();
    /// Conflict where the login exists, Invalid as SessionService::makeFirstAccount().
    [[nodiscard]] QFuture<Result<void>> add(const StaffMember& member, const QString& passphrase);
    /// Name, role, activity. Conflict("staff.last_it") where nobody would be left to keep the accounts.
    [[nodiscard]] QFuture<Result<void>> change(const StaffMember& member);
    /// A new passphrase for somebody who forgot it, told by word of mouth.
    [[nodiscard]] QFuture<Result<void>> resetPassphrase(const QString& login, const QString& passphrase);
    /// One's own; NotPermitted("passphrase.wrong") where the old one is wrong.
    [[nodiscard]] QFuture<Result<void>> changeOwnPassphrase(const QString& oldOne, const QString& newOne);

private:
    DatabaseThread& m_database;
    const Clock& m_clock;
    PassphraseCost m_cost;
    QThreadPool m_pool;
};

} // namespace uketsuke
