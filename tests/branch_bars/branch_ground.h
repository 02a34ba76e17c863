#pragma once

#include "tests/benchmarks/bars.h"
#include "tests/branch_bars/bare_server.h"
#include "tests/support/postgres_server.h"

namespace uketsuke::bars {

/// The server that the rows of a run share, and its databases full of specimens. It is as durable as a library's: it
/// says so itself, and where it does not the program ends.
class BranchGround
{
public:
    explicit BranchGround(const Terms& terms);

    [[nodiscard]] PostgresServer& server() { return m_server; }
    /// How many desks the branch has.
    [[nodiscard]] int desks() const { return m_desks; }
    /// A new database with the branch's people, a range of a million numbers and applications 0 … `all`, of which the
    /// first `open` ones wait, due in the order of their numbers. Filled with the rules put aside, then analysed.
    [[nodiscard]] QString databaseWith(int all, int open);
    /// The first time filled, later the same one.
    [[nodiscard]] const QString& libraryOfMany();
    [[nodiscard]] const QString& libraryOfFew();
    [[nodiscard]] int openOfMany() const { return m_openOfMany; }

    [[nodiscard]] DatabaseAddress addressOf(const QString& database, const QString& login) const;
    [[nodiscard]] BareServer administrator(const QString& database) const;
    /// "fsync=on full_page_writes=on synchronous_commit=on", and how much memory it may use for pages.
    [[nodiscard]] const QString& durability() const { return m_durability; }

private:
    void enlistPeople(const QString& database);
    PostgresServer m_server;
    int m_desks;
    QString m_durability;
    int m_allOfMany;
    int m_openOfMany;
    int m_few;
    QString m_many;
    QString m_fewDatabase;
    bool m_hasRoles = false;
};

/// The login of one of its desks.
[[nodiscard]] QString deskLogin(int desk);

} // namespace uketsuke::bars
