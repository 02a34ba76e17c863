#pragma once

#include "tests/admin/exit_codes.h"
#include "tests/support/postgres_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

namespace uketsuke {

inline const QString sharedPassword = QStringLiteral("kashiwa no toshokan 2026");

/// uketsuke-admin as a process without a terminal, on a PostgreSQL that asks for passwords; for each test a database
/// of its own.
class SharedAdmin : public testing::Test
{
protected:
    static void SetUpTestSuite() { beginWith({}); }
    /// `settings` as PostgresServer takes them.
    static void beginWith(const QStringList& settings) {
        s_server = std::make_unique<PostgresServer>(ServerReach::Net, settings);
        s_server->askForPasswords(sharedPassword);
    }
    static void TearDownTestSuite() { s_server.reset(); }

    void SetUp() override { m_database = s_server->freshDatabase(); }

    /// Where the test's database is; without a login nobody signs in yet.
    [[nodiscard]] QString address(const QString& login = {}, int port = 0) const {
        DatabaseAddress address = s_server->netAddress(m_database, {}, port == 0 ? s_server->port() : port);
        address.userName = login;
        return address.text();
    }

    /// `password` goes by the environment; a null one is not there.
    int run(const QStringList& words, const QString& password, const QByteArray& input = {}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("UKETSUKE_DATABASE_PASSWORD"));
        if (!password.isNull())
            environment.insert(QStringLiteral("UKETSUKE_DATABASE_PASSWORD"), password);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("setsid"),
                      QStringList{QStringLiteral("-w"), QStringLiteral(UKETSUKE_ADMIN)} + words);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60'000));
        m_output = process.readAllStandardOutput();
        m_said = QString::fromUtf8(process.readAllStandardError());
        return process.exitCode();
    }
    /// With --json, as this person.
    int admin(const QStringList& words, const QString& login = QStringLiteral("kanri")) {
        return run(words + QStringList{QStringLiteral("--json"), QStringLiteral("--database"), address(login)},
                   sharedPassword);
    }
    [[nodiscard]] QJsonObject answer() const { return QJsonDocument::fromJson(m_output).object(); }
    [[nodiscard]] QString error() const { return answer().value(QStringLiteral("error")).toString(); }

    static inline std::unique_ptr<PostgresServer> s_server;
    QString m_database;
    QByteArray m_output;
    QString m_said;
};

} // namespace uketsuke
