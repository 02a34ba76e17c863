#include "app/services/mail_run.h"
#include "app/services/mail_station.h"
#include "app/services/secrets/run_only_secret_store.h"
#include "app/services/settings/settings_service.h"
#include "tests/services/mailing/outbox_database.h"
#include "tests/support/smtp_test_server.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Station : public testing::Test
{
protected:
    void SetUp() override { qunsetenv("DBUS_SESSION_BUS_ADDRESS"); } // no credential store of the developer's session

    static SmtpSettings relay(int port) {
        SmtpSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = port;
        settings.security = SmtpSecurity::PlainRelay;
        settings.authentication = SmtpAuthentication::None;
        settings.senderAddress = u"toshokan-smart@example.jp"_s;
        return settings;
    }
    void save(const QJsonObject& content) {
        m_database.desk.signInAs(u"kanri"_s);
        const auto saved = m_settings.put(SettingName::smtp, content, m_version).result();
        ASSERT_TRUE(saved) << saved.error().detail.toStdString();
        m_version = *saved;
    }
    bool becomes(MailStation::Readiness readiness) {
        return QTest::qWaitFor([&] { return m_station.readiness() == readiness; }, 20'000);
    }

    OutboxDatabase m_database;
    SettingsService m_settings{m_database.desk.thread()};
    MailStation m_station{m_database.desk.thread(), m_settings, m_database.clock};
    int m_version = 0;
};

} // namespace

TEST_F(Station, WithoutAMailServerItSaysSoAndSendsNothing) {
    m_database.queue(u"one"_s);
    m_station.start(u"本館1"_s, {});
    EXPECT_TRUE(becomes(MailStation::Readiness::NotSetUp));
    EXPECT_EQ(m_database.stateOf(u"one"_s), u"waiting"_s);
}

TEST_F(Station, WithAMailServerItSends) {
    const SmtpTestServer server;
    save(toJson(relay(server.port())));
    m_database.queue(u"one"_s);
    m_station.start(u"本館1"_s, {});
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_database.stateOf(u"one"_s) == u"sent"_s; }, 20'000));
    EXPECT_EQ(m_station.readiness(), MailStation::Readiness::Sending);
    EXPECT_EQ(m_database.desk.scalar(u"SELECT station FROM sender_lease"_s), u"本館1"_s);
}

TEST_F(Station, WithoutThePasswordAnotherStationSends) {
    const SmtpTestServer server({u"--tls"_s, u"starttls"_s});
    SmtpSettings settings = relay(server.port());
    settings.security = SmtpSecurity::StartTls;
    settings.authentication = SmtpAuthentication::Password;
    settings.userName = u"toshokan"_s;
    save(toJson(settings));
    m_station.start(u"本館1"_s, {});
    EXPECT_TRUE(becomes(MailStation::Readiness::NoSecret));
}

TEST_F(Station, ThePasswordThatWasJustWrittenIsUsed) {
    const SmtpTestServer server({u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--password"_s, u"mihon"_s});
    SmtpSettings settings = relay(server.port());
    settings.security = SmtpSecurity::StartTls;
    settings.authentication = SmtpAuthentication::Password;
    settings.userName = u"toshokan"_s;
    settings.certificateAuthorityFile = server.authorityFile();
    save(toJson(settings));
    m_database.queue(u"one"_s);
    m_station.start(u"本館1"_s, {});
    ASSERT_TRUE(becomes(MailStation::Readiness::NoSecret));
    ASSERT_TRUE(m_station.secrets()->write(mailSecretName, "mihon").result());
    m_station.restart();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_database.stateOf(u"one"_s) == u"sent"_s; }, 20'000));
}

TEST_F(Station, AStoreThatWasLockedAtTheStartIsAskedAgainAtTheNext) {
    const SmtpTestServer server({u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--password"_s, u"mihon"_s});
    SmtpSettings settings = relay(server.port());
    settings.security = SmtpSecurity::StartTls;
    settings.authentication = SmtpAuthentication::Password;
    settings.userName = u"toshokan"_s;
    settings.certificateAuthorityFile = server.authorityFile();
    save(toJson(settings));
    m_database.queue(u"one"_s);
    m_station.start(u"本館1"_s, {});
    ASSERT_TRUE(becomes(MailStation::Readiness::NoSecret));
    ASSERT_TRUE(m_station.secrets()->write(mailSecretName, "mihon").result());
    m_station.start(u"本館1"_s, {});
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_database.stateOf(u"one"_s) == u"sent"_s; }, 20'000));
}

TEST_F(Station, AChangedServerTakesOver) {
    const SmtpTestServer first, second;
    save(toJson(relay(first.port())));
    m_database.queue(u"one"_s);
    m_station.start(u"本館1"_s, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_database.stateOf(u"one"_s) == u"sent"_s; }, 20'000));
    const QString firstHolder = m_database.desk.scalar(u"SELECT holder FROM sender_lease"_s);
    save(toJson(relay(second.port())));
    m_station.start(u"本館1"_s, {});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const QString holder = m_database.desk.scalar(u"SELECT holder FROM sender_lease"_s);
            return !holder.isEmpty() && holder != firstHolder;
        },
        20'000));
    m_database.queue(u"two"_s);
    m_station.wake();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_database.stateOf(u"two"_s) == u"sent"_s; }, 20'000));
    EXPECT_EQ(first.keptMails().size(), 1);
    EXPECT_EQ(second.keptMails().size(), 1);
}

TEST_F(Station, ARunWithoutAWindowFollowsTheSameRules) {
    const SmtpTestServer server;
    m_database.queue(u"one"_s);
    MailRun run(m_database.desk.thread(), m_settings, m_database.clock, u"夜間の送信"_s);
    std::optional<Result<SendingSummary>> summary;
    QObject::connect(&run, &MailRun::finished, &run, [&](const Result<SendingSummary>& done) { summary = done; });
    run.start(std::make_shared<RunOnlySecretStore>());
    ASSERT_TRUE(QTest::qWaitFor([&] { return summary.has_value(); }, 20'000));
    EXPECT_EQ(summary->error().detail, u"smtp.not_set_up"_s);

    save(toJson(relay(server.port())));
    summary.reset();
    run.start(std::make_shared<RunOnlySecretStore>());
    ASSERT_TRUE(QTest::qWaitFor([&] { return summary.has_value(); }, 20'000));
    EXPECT_EQ(summary->value().sent, 1);
    EXPECT_EQ(server.keptMails().size(), 1);
}

TEST_F(Station, ARunWithoutTheSecretSendsNothing) {
    SmtpSettings settings = relay(25);
    settings.security = SmtpSecurity::StartTls;
    settings.authentication = SmtpAuthentication::Password;
    settings.userName = u"toshokan"_s;
    save(toJson(settings));
    MailRun run(m_database.desk.thread(), m_settings, m_database.clock, u"夜間の送信"_s);
    std::optional<Result<SendingSummary>> summary;
    QObject::connect(&run, &MailRun::finished, &run, [&](const Result<SendingSummary>& done) { summary = done; });
    run.start(std::make_shared<RunOnlySecretStore>());
    ASSERT_TRUE(QTest::qWaitFor([&] { return summary.has_value(); }, 20'000));
    EXPECT_EQ(summary->error().detail, u"secret"_s);
}

TEST_F(Station, WhatMakesNoSenseIsNotUsed) {
    save({{"host"_L1, u"a b"_s}});
    m_station.start(u"本館1"_s, {});
    EXPECT_TRUE(becomes(MailStation::Readiness::Misconfigured));
}

} // namespace uketsuke
