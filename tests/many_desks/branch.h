#pragma once

#include "tests/sudden_death/working_desk.h"
#include "tests/support/postgres_server.h"
#include "tests/support/smtp_test_server.h"

#include <QMap>
#include <QProcess>

#include <memory>
#include <random>
#include <vector>

namespace uketsuke {

/// How much a run asks of the desks: little in every run of all tests, all of it by `./dev test --long`.
struct BranchSize {
    int desks = 6;
    int completions = 10; ///< of each desk, on average
};
[[nodiscard]] bool isLongRun();
[[nodiscard]] BranchSize branchSize();

/// Desks on one shared database, each a process that works by the product's services as a person of its own, and a
/// server for their mail. What they say to be done is written down.
class Branch
{
public:
    /// `address` without a login; `administrator` sees everything.
    Branch(DatabaseAddress address, const BranchSize& size, unsigned seed);
    ~Branch();
    Branch(const Branch&) = delete;
    Branch& operator=(const Branch&) = delete;

    /// Makes its people, and a range of a million numbers.
    static void found(PostgresServer& server, const QString& database, const BranchSize& size);

    /// Every desk begins to work. `environment` is added to each process's own.
    void open(const QMap<QString, QString>& environment = {});
    /// Lets them work until they have said so many completions more. False where none comes for two minutes.
    [[nodiscard]] bool completes(int more);
    void workFor(std::chrono::milliseconds time);
    /// One of them dies at once, and begins anew.
    void killOne();
    /// All of them die at once.
    void close();

    /// What is wrong when everything has come to rest, looked at on this server: what was left by half is taken up as
    /// the next desks would, then all mails leave.
    [[nodiscard]] QStringList faultsAt(PostgresServer& server, const QString& database);
    /// In one line: deaths, what was answered, what became of the mails.
    [[nodiscard]] QString tally() const;
    [[nodiscard]] int completions() const { return m_completions; }
    /// What desks said that no death explains.
    [[nodiscard]] const QStringList& complaints() const { return m_complaints; }

private:
    struct OneDesk {
        QString login;
        QString folder;
        std::unique_ptr<QProcess> process;
    };
    void start(OneDesk& desk);
    void hear(OneDesk& desk);
    [[nodiscard]] Result<void> takeUp(const OneDesk& desk, const DatabaseSettings& database);

    DatabaseAddress m_address;
    QTemporaryDir m_folder;
    std::mt19937 m_dice;
    SmtpTestServer m_sink;
    QMap<QString, QString> m_environment;
    std::vector<OneDesk> m_desks;
    QList<sudden_death::Word> m_answered;
    QMap<sudden_death::Act, int> m_counts;
    QMap<QString, int> m_mails;
    QStringList m_complaints;
    int m_completions = 0;
    int m_deaths = 0;
};

/// One value, as the server's administrator sees it.
[[nodiscard]] QString askAsAdministrator(PostgresServer& server, const QString& database, const QString& sql);
/// How durable a server is, as it says itself: "fsync=on full_page_writes=on synchronous_commit=on".
[[nodiscard]] QString durabilityOf(PostgresServer& server, const QString& database);

} // namespace uketsuke
