#pragma once

#ifdef UKETSUKE_SPECIMEN

#include "app/domain/result.h"

#include <QFuture>

namespace uketsuke {

class Clock;
class DatabaseThread;

/// The specimen database (見本): people of all three roles, a range of card numbers, no real data. Not in shipped
/// programs.
class SpecimenService
{
public:
    SpecimenService(DatabaseThread& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// Makes the accounts and the range where the database is new. NotPermitted("specimen.other") for a database that
    /// has people and is not marked: the specimen's door opens no other.
    [[nodiscard]] QFuture<Result<void>> prepare();

    /// The clerk who is signed in by itself; all specimen accounts have the same passphrase, which the sign-in shows.
    static constexpr QLatin1StringView clerk{"sato"};
    static constexpr QLatin1StringView passphrase{"mihon-mihon"};

private:
    DatabaseThread& m_database;
    const Clock& m_clock;
};

} // namespace uketsuke

#endif
