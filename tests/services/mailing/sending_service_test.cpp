#include "app/services/mailing/outbox_service.h"
#include "app/services/mailing/send_all_due.h"
#include "app/services/mailing/sending_service.h"
#include "app/services/mailing/smtp_transport.h"
#include "app/services/secrets/run_only_secret_store.h"
#include "tests/services/mailing/outbox_database.h"
#include "tests/services/mailing/sample_mail.h"
#include "tests/support/mail_reader.h"
#include "tests/support/smtp_test_server.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

SendingSetup relaySetup(const SmtpTestServer& server) {
    SendingSetup setup;
    setup.settings.host = u"127.0.0.1"_s;
    setup.settings.port = server.port();
    setup.settings.security = SmtpSecurity::PlainRelay;
    setup.settings.authentication = SmtpAuthentication::None;
    setup.settings.senderAddress = u"toshokan-smart@example.jp"_s;
    setup.settings.senderName = u"見本市立図書館"_s;
    setup.station = u"本館1"_s;
    return setup;
}

class SendingDesk : public testing::Test
{
protected:
    bool becomes(const QString& id, const QString& state) {
        return QTest::qWaitFor([&] { return m_database.stateOf(id) == state; }, 20'000);
    }
    OutboxDatabase m_database;
    std::shared_ptr<SecretStore> m_secrets = std::make_shared<RunOnlySecretStore>();
    SendingService m_service{m_database.desk.thread(), m_secrets, m_database.clock};
};

} // namespace

TEST_F(SendingDesk, AQueuedMailArrivesWithItsBarcodeAndIsReadBack) {
    const SmtpTestServer server;
    m_database.queue(u"one"_s, u"foo..bar@docomo.ne.jp"_s, u"2000000010"_s);
    m_service.start(relaySetup(server));
    ASSERT_TRUE(becomes(u"one"_s, u"sent"_s));
    const QJsonObject read = readMail(server.keptMails().first().raw);
    EXPECT_EQ(read["headers"_L1]["Subject"_L1].toString(), u"見本の件名"_s);
    EXPECT_EQ(read["attachments"_L1].toArray().first()["name"_L1].toString(), u"barcode.png"_s);
    EXPECT_EQ(read["defects"_L1].toArray(), QJsonArray());
}

TEST_F(SendingDesk, AMailThatIsQueuedLaterLeavesWhenTheSenderIsWoken) {
    const SmtpTestServer server;
    m_service.start(relaySetup(server));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return OutboxService(m_database.desk.thread()).counts().result()->sender.isAlive; }, 20'000));
    m_database.queue(u"one"_s);
    m_service.wake();
    EXPECT_TRUE(becomes(u"one"_s, u"sent"_s));
}

TEST_F(SendingDesk, WhatTheSenderDoesIsSaid) {
    const SmtpTestServer server({u"--fail"_s, u"rcpt=550 5.1.1 No such user"_s});
    qRegisterMetaType<SendingOutcome>();
    QSignalSpy stepped(&m_service, &SendingService::stepped);
    m_database.queue(u"one"_s);
    m_service.start(relaySetup(server));
    ASSERT_TRUE(QTest::qWaitFor([&] { return stepped.count() == 1; }, 20'000));
    EXPECT_EQ(stepped.first().at(0).value<SendingOutcome>(), SendingOutcome::Failed);
    EXPECT_EQ(stepped.first().at(1).toString(), u"550 5.1.1 No such user"_s);
}

TEST_F(SendingDesk, AStationWithoutTheMailSecretDoesNotBecomeTheSender) {
    const SmtpTestServer server({u"--tls"_s, u"starttls"_s});
    SendingSetup setup = relaySetup(server);
    setup.settings.security = SmtpSecurity::StartTls;
    setup.settings.authentication = SmtpAuthentication::Password;
    QSignalSpy missing(&m_service, &SendingService::secretMissing);
    m_database.queue(u"one"_s);
    m_service.start(setup);
    ASSERT_TRUE(QTest::qWaitFor([&] { return missing.count() == 1; }, 20'000));
    EXPECT_FALSE(m_service.isRunning());
    EXPECT_EQ(m_database.desk.scalar(u"SELECT holder FROM sender_lease"_s), QString());
}

TEST_F(SendingDesk, ADeskThatStopsLetsTheNextOneSendAtOnce) {
    const SmtpTestServer server;
    QSignalSpy stopped(&m_service, &SendingService::stopped);
    m_service.start(relaySetup(server));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return OutboxService(m_database.desk.thread()).counts().result()->sender.isAlive; }, 20'000));
    m_service.stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return stopped.count() == 1; }, 20'000));
    EXPECT_FALSE(OutboxService(m_database.desk.thread()).counts().result()->sender.isAlive);
}

TEST_F(SendingDesk, ARunWithoutAWindowSendsAllThatIsDueAndCounts) {
    const SmtpTestServer server({u"--fail"_s, u"rcpt=550 5.1.1 No such user"_s, u"--fail-times"_s, u"1"_s});
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s})
        m_database.queue(id);
    SmtpTransport transport(relaySetup(server).settings, {});
    MailSender sender(m_database.desk.thread(), transport, m_database.clock,
                      SenderIdentity{addressOf(u"toshokan-smart@example.jp"_s), {}, {}}, {});
    const auto summary = sendAllDue(sender);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->sent, 2);
    EXPECT_EQ(summary->failed, 1);
    EXPECT_EQ(summary->end, SendingOutcome::NothingDue);
    EXPECT_EQ(m_database.desk.scalar(u"SELECT holder FROM sender_lease"_s), QString());
}

} // namespace uketsuke
