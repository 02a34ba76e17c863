#include "app/persistence/database/database.h"
#include "app/persistence/migrations/migrator.h"
#include "app/persistence/settings_repository.h"
#include "app/services/mailing/smtp_settings.h"
#include "tests/support/smtp_test_server.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A database file with one mail that is due, and the program beside it.
class SendVerb : public testing::Test
{
protected:
    void SetUp() override {
        auto opened = Database::open(EmbeddedDatabase{databaseFile()});
        ASSERT_TRUE(opened);
        m_database = std::move(*opened);
        m_database->setSessionUser(u"kanri"_s);
        ASSERT_TRUE(migrate(*m_database));
        ASSERT_TRUE(m_database->executeScript(
            u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('kanri', '管理', 'it', 0);"
            "INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, due_on,"
            " name_shown, kana_shown, kana_key) VALUES ('one', 'form', 'WR0001', 'new_registration', 'received', 0, 0,"
            " '2026-11-24', '見本 花子', 'ミホン', 'ミホン');"
            "DROP TRIGGER outgoing_mails_come_by_deeds;" // no decision stands before this one
            "INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, state, queued_at,"
            " not_before, queued_by) VALUES ('m', 'one', 'renewal', 'hanako@example.jp', '件名', '本文', 'waiting', 0,"
            " 0, 'kanri')"_s));
    }

    void useServer(const SmtpTestServer& server, SmtpAuthentication authentication = SmtpAuthentication::None) {
        SmtpSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = server.port();
        settings.authentication = authentication;
        settings.security =
            authentication == SmtpAuthentication::None ? SmtpSecurity::PlainRelay : SmtpSecurity::StartTls;
        settings.userName = u"toshokan"_s;
        settings.senderAddress = u"toshokan-smart@example.jp"_s;
        settings.certificateAuthorityFile = server.authorityFile();
        ASSERT_TRUE(SettingsRepository(*m_database).put(u"smtp"_s, toJson(settings), 0));
    }

    int send(const QStringList& options = {}, const QByteArray& input = {}) {
        QProcess admin;
        admin.start(QStringLiteral(UKETSUKE_ADMIN),
                    QStringList{u"send"_s, u"--json"_s, u"--database"_s, databaseFile()} + options);
        admin.write(input);
        admin.closeWriteChannel();
        admin.waitForFinished(60'000);
        m_output = admin.readAllStandardOutput() + admin.readAllStandardError();
        return admin.exitCode();
    }

    QJsonObject answer() const { return QJsonDocument::fromJson(m_output.left(m_output.indexOf('\n'))).object(); }
    QString databaseFile() const { return m_folder.filePath(u"desk.sqlite"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QByteArray m_output;
};

} // namespace

TEST_F(SendVerb, SendsWhatIsDueAndCounts) {
    const SmtpTestServer server;
    useServer(server);
    EXPECT_EQ(send(), 0) << m_output.toStdString();
    EXPECT_EQ(answer()["sent"_L1].toInt(), 1);
    EXPECT_EQ(server.keptMails().size(), 1);
}

TEST_F(SendVerb, AFailedMailIsAFindingAndItsAddressIsNotPrinted) {
    const SmtpTestServer server({u"--fail"_s, u"rcpt=550 5.1.1 <hanako@example.jp> unknown"_s});
    useServer(server);
    EXPECT_EQ(send(), 1);
    EXPECT_EQ(answer()["failed"_L1].toInt(), 1);
    EXPECT_FALSE(m_output.contains("hanako"));
}

TEST_F(SendVerb, AServerThatIsAwayIsToldApart) {
    const SmtpTestServer server({u"--fail"_s, u"banner=drop"_s});
    useServer(server);
    EXPECT_EQ(send(), 3);
    EXPECT_EQ(answer()["end"_L1].toString(), u"server_away"_s);
}

TEST_F(SendVerb, WithoutAMailServerItSaysSo) {
    EXPECT_EQ(send(), 3);
    EXPECT_EQ(answer()["error"_L1].toString(), u"smtp.not_set_up"_s);
}

TEST_F(SendVerb, ASecretFromStandardInputServesThisRun) {
    const SmtpTestServer server({u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--password"_s, u"mihon"_s});
    useServer(server, SmtpAuthentication::Password);
    EXPECT_EQ(send({u"--secret-stdin"_s}, "mihon\n"), 0) << m_output.toStdString();
    EXPECT_EQ(server.keptMails().size(), 1);
}

} // namespace uketsuke
