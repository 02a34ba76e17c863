#pragma once

#include "app/persistence/migrations/migrator.h"
#include "tests/support/postgres_server.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

namespace uketsuke {

using namespace Qt::StringLiterals;

/// One server for the whole program, started by the first test that needs it.
class SharedPostgresServer : public testing::Environment
{
public:
    static PostgresServer& get() {
        if (!server)
            server = std::make_unique<PostgresServer>();
        return *server;
    }
    /// Whatever was tried and refused: nothing of what an applicant wrote stands in the server's log.
    void TearDown() override {
        if (!server)
            return;
        const QByteArray log = server->log();
        for (const char* specimen : {"見本", "ミホン", "mihon@example.jp", "柏市", "WR1"})
            EXPECT_FALSE(log.contains(specimen)) << specimen;
        server.reset();
    }

private:
    static inline std::unique_ptr<PostgresServer> server;
};

inline constexpr QLatin1StringView administrator("postgres");

/// A migrated database of either kind; who acts signs in. "postgres" stands above all grants, on SQLite he is nobody.
class MigratedDatabase
{
public:
    explicit MigratedDatabase(Dialect dialect) : m_dialect(dialect) {
        if (dialect == Dialect::PostgreSql) {
            m_name = SharedPostgresServer::get().freshDatabase();
            return;
        }
        Database& embedded = as(u"sato"_s);
        if (!migrate(embedded))
            qFatal("the test's database does not migrate");
        must(u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('sato', '佐藤', 'staff', 0),"
             " ('tanaka', '田中', 'staff', 0), ('suzuki', '鈴木', 'supervisor', 0), ('kanri', '管理', 'it', 0)"_s);
    }

    [[nodiscard]] DatabaseSettings settings(const QString& login) const {
        if (m_dialect == Dialect::PostgreSql)
            return SharedPostgresServer::get().settings(m_name, login);
        return EmbeddedDatabase{m_folder.filePath(u"desk.sqlite"_s)};
    }

    Database& as(const QString& login) {
        std::unique_ptr<Database>& connection = m_connections[login];
        if (!connection) {
            auto opened = Database::open(settings(login));
            if (!opened)
                qFatal("the test's database does not open: %s", qPrintable(opened.error().detail));
            connection = std::move(*opened);
            connection->setSessionUser(login);
        }
        return *connection;
    }

    /// What a test lays down before it begins; a failure ends the program.
    void must(const QString& script) {
        if (const auto done =
                as(m_dialect == Dialect::Sqlite ? u"sato"_s : QString(administrator)).executeScript(script);
            !done)
            qFatal("the test's database: %s", qPrintable(done.error().detail));
    }

    void fill() {
        must(u"INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value, next_value, "
             "scheme, created_by, created_at) VALUES ('range', 'range', 'A', '9', 6, 1, 2, 1, '7dr', 'kanri', 0);"
             "INSERT INTO intake_runs (id, source, started_by, started_at) VALUES ('run', 'form', 'sato', 0)"_s);
        for (const auto id : {"one"_L1, "two"_L1, "three"_L1})
            addApplication(id, "new_registration"_L1);
    }

    void addApplication(QLatin1StringView id, QLatin1StringView procedure) {
        must(u"INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at,"
             " due_on, name_shown, kana_shown, kana_key) VALUES ('%1', 'form', '%1', '%2', "
             "'received', 0, 0, '2026-11-24', '見本', 'ミホン', 'ミホン');"
             "INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, "
             "submitted_at, procedure, row_hash, fields, further) VALUES ('%1', 1, 'run', 0, 0, "
             "'%2', 'h', '{\"email\": \"mihon@example.jp\"}', '[]')"_s.arg(id, procedure));
    }

private:
    Dialect m_dialect;
    QTemporaryDir m_folder;
    QString m_name;
    std::map<QString, std::unique_ptr<Database>> m_connections;
};

} // namespace uketsuke
