// What is scheduled or done by IT on a shared database: mails are sent, numbers are added and told.
#include "app/persistence/settings_repository.h"
#include "app/services/mailing/smtp_settings.h"
#include "tests/admin/shared_admin.h"
#include "tests/support/smtp_test_server.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class SharedNumbers : public SharedAdmin
{
protected:
    int numbers(const QStringList& words, const QString& login = u"kanri"_s) {
        return admin(QStringList{u"numbers"_s} + words, login);
    }
    int add(const QString& first, const QString& last) {
        return numbers({u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s, first, u"--last"_s, last,
                        u"--width"_s, u"6"_s, u"--scheme"_s, u"7dr"_s});
    }
    QJsonObject firstRange() {
        numbers({u"list"_s});
        return answer()["ranges"_L1][0].toObject();
    }
    QTemporaryDir m_folder;
};

class SharedSending : public SharedAdmin
{
protected:
    void SetUp() override {
        SharedAdmin::SetUp();
        s_server->administrate(
            m_database,
            u"SET search_path = uketsuke;"
            "INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, due_on,"
            " name_shown, kana_shown, kana_key) VALUES ('one', 'form', 'WR0001', 'new_registration', 'received', 0, 0,"
            " '2999-01-01', '見本 花子', 'ミホン', 'ミホン');"
            "DROP TRIGGER outgoing_mails_come_by_deeds ON outgoing_mails;" // no decision stands before these
            "INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, state, queued_at,"
            " not_before, queued_by) SELECT 'm' || n, 'one', 'renewal', 'hanako' || n || '@example.jp', '件名', '本文',"
            " 'waiting', 0, 0, 'kanri' FROM generate_series(1, 3) n"_s);
    }
    void useServer(const SmtpTestServer& server) const {
        SmtpSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = server.port();
        settings.authentication = SmtpAuthentication::None;
        settings.security = SmtpSecurity::PlainRelay;
        settings.senderAddress = u"toshokan-smart@example.jp"_s;
        const auto it = Database::open(s_server->settings(m_database, u"kanri"_s));
        ASSERT_TRUE(SettingsRepository(**it).put(u"smtp"_s, toJson(settings), 0));
    }
    QString states() const {
        const auto database = Database::open(s_server->settings(m_database, u"kanri"_s));
        QSqlQuery query((*database)->connection());
        query.exec(u"SELECT string_agg(state, ' ') FROM outgoing_mails"_s);
        return query.next() ? query.value(0).toString() : QString();
    }
};

} // namespace

TEST_F(SharedNumbers, AreAddedByITAndNeverTwice) {
    ASSERT_EQ(add(u"1"_s, u"5000"_s), Done) << m_output.toStdString();
    EXPECT_EQ(add(u"4000"_s, u"6000"_s), Refused);
    EXPECT_EQ(error(), u"range.overlap"_s);
    EXPECT_EQ(firstRange()["remaining"_L1].toInt(), 5000);
    EXPECT_EQ(numbers({u"list"_s}, u"sato"_s), Done) << "a clerk may look";
}

TEST_F(SharedNumbers, AListIsTakenInAndItsFaultsAreNamedByLine) {
    QFile list(m_folder.filePath(u"numbers.txt"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("123456789013\r\n123456789014\r\n");
    list.close();
    EXPECT_EQ(numbers({u"import"_s, list.fileName(), u"--name"_s, u"B"_s, u"--scheme"_s, u"7dr"_s}), Finding);
    EXPECT_EQ(answer()["added"_L1].toInt(), 1);
    EXPECT_EQ(answer()["refused"_L1][0].toString(), u"line 2: check_digit"_s);
    EXPECT_FALSE(s_server->log().contains("123456789014")) << "numbers stay out of the server's log";
}

TEST_F(SharedNumbers, AfterARestoreNothingIsGivenUntilTheLastOneIsTold) {
    ASSERT_EQ(add(u"1"_s, u"5000"_s), Done);
    const auto it = Database::open(s_server->settings(m_database, u"kanri"_s));
    ASSERT_TRUE((*it)->executeScript(u"INSERT INTO restores (id, backup_taken_at) VALUES ('r', 0)"_s));
    EXPECT_TRUE(firstRange()["needs_last_number"_L1].toBool());
    EXPECT_EQ(admin({u"status"_s}), Critical);
    EXPECT_EQ(numbers({u"skip-to"_s, u"A"_s, u"12"_s}), Refused);
    EXPECT_EQ(error(), u"last_number.range"_s);
    EXPECT_EQ(numbers({u"skip-to"_s, u"A"_s, u"none"_s}, u"sato"_s), Refused) << "a clerk tells none";
    ASSERT_EQ(numbers({u"skip-to"_s, u"A"_s, u"90000411"_s}), Done) << m_output.toStdString();
    EXPECT_EQ(answer()["remaining"_L1].toInt(), 5000 - 41);
    EXPECT_FALSE(firstRange()["needs_last_number"_L1].toBool());
}

TEST_F(SharedSending, SendsWhatIsDueOnce) {
    const SmtpTestServer server;
    useServer(server);
    EXPECT_EQ(admin({u"send"_s}), Done) << m_output.toStdString();
    EXPECT_EQ(answer()["sent"_L1].toInt(), 3);
    EXPECT_EQ(server.keptMails().size(), 3);
    EXPECT_EQ(admin({u"send"_s}), Done);
    EXPECT_EQ(server.keptMails().size(), 3);
    EXPECT_EQ(states(), u"sent sent sent"_s);
}

TEST_F(SharedSending, AServerThatIsAwayLosesNothing) {
    const SmtpTestServer server({u"--fail"_s, u"banner=drop"_s});
    useServer(server);
    EXPECT_EQ(admin({u"send"_s}), Unreachable);
    EXPECT_EQ(answer()["end"_L1].toString(), u"server_away"_s);
    EXPECT_EQ(states(), u"waiting waiting waiting"_s);
}

TEST_F(SharedSending, TwoAtOnceSendEachMailOnce) {
    const SmtpTestServer server;
    useServer(server);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"UKETSUKE_DATABASE_PASSWORD"_s, sharedPassword);
    QProcess other;
    other.setProcessEnvironment(environment);
    other.start(QStringLiteral(UKETSUKE_ADMIN),
                {u"send"_s, u"--json"_s, u"--station"_s, u"another"_s, u"--database"_s, address(u"kanri"_s)});
    EXPECT_EQ(admin({u"send"_s, u"--station"_s, u"one"_s}), Done) << m_output.toStdString();
    ASSERT_TRUE(other.waitForFinished(60'000));
    EXPECT_EQ(server.keptMails().size(), 3);
}

} // namespace uketsuke
