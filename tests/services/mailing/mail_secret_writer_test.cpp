#include "app/services/mail_run.h"
#include "app/services/mailing/mail_secret_writer.h"
#include "app/services/mailing/sending_service.h"
#include "app/services/secrets/run_only_secret_store.h"
#include "app/services/settings/settings_service.h"
#include "tests/services/mailing/outbox_database.h"
#include "tests/support/smtp_test_server.h"
#include "tests/support/token_test_server.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

/// Answers a write later, by the event loop, as a credential store does; refuses it where told to.
class SlowSecretStore final : public SecretStore
{
public:
    QFuture<Result<QByteArray>> read(const QString& name) override { return m_kept.read(name); }
    QFuture<Result<void>> remove(const QString& name) override { return m_kept.remove(name); }
    bool isPersistent() const override { return true; }
    QFuture<Result<void>> write(const QString& name, const QByteArray& secret) override {
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        QTimer::singleShot(50ms, &m_context, [this, promise, name, secret] {
            writes.append(secret);
            promise->addResult(refusesWrites ? Result<void>(fail(ErrorKind::NotPermitted, u"secret_store"_s))
                                             : m_kept.write(name, secret).result());
            promise->finish();
        });
        return promise->future();
    }
    QByteArray secret() { return m_kept.read(mailSecretName).result().value_or("none"); }

    QList<QByteArray> writes;
    bool refusesWrites = false;

private:
    RunOnlySecretStore m_kept;
    QObject m_context;
};

/// A server that rotates the refresh token "first" to "second", and a mail server that takes the token.
class Rotation : public testing::Test
{
protected:
    Rotation() { Q_UNUSED(m_store->write(mailSecretName, "first")); }

    SmtpSettings settings() const {
        SmtpSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = m_mailServer.port();
        settings.authentication = SmtpAuthentication::XOAuth2DeviceCode;
        settings.userName = u"toshokan"_s;
        settings.senderAddress = u"toshokan-smart@example.jp"_s;
        settings.certificateAuthorityFile = m_mailServer.authorityFile();
        settings.oauth.clientId = u"mihon-client"_s;
        settings.oauth.tokenUrl = m_tokens.url(u"/token"_s);
        settings.oauth.deviceCodeUrl = m_tokens.url(u"/devicecode"_s);
        return settings;
    }
    void SetUp() override {
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_store->secret() == "first"; }));
        m_database.queue(u"one"_s);
    }

    /// A run as a scheduled task makes it, and the secret in the store at the moment it says that it has ended.
    std::pair<SendingSummary, QByteArray> runOnce() {
        SettingsService stored(m_database.desk.thread());
        m_database.desk.signInAs(u"kanri"_s);
        EXPECT_TRUE(stored.put(SettingName::smtp, toJson(settings()), 0).result());
        MailRun run(m_database.desk.thread(), stored, m_database.clock, u"夜間の送信"_s);
        std::optional<std::pair<SendingSummary, QByteArray>> end;
        QObject::connect(&run, &MailRun::finished, &run, [&](const Result<SendingSummary>& done) {
            end.emplace(done.value_or(SendingSummary{}), m_store->secret());
        });
        run.start(m_store);
        EXPECT_TRUE(QTest::qWaitFor([&] { return end.has_value(); }, 20'000));
        return end.value_or(std::pair<SendingSummary, QByteArray>());
    }

    const SmtpTestServer m_mailServer{{u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--token"_s, u"good"_s}};
    const TokenTestServer m_tokens{{u"200:{\"access_token\":\"good\",\"refresh_token\":\"second\"}"_s}};
    OutboxDatabase m_database;
    std::shared_ptr<SlowSecretStore> m_store = std::make_shared<SlowSecretStore>();
};

} // namespace

TEST(MailSecretWriter, TheLastTokenCountsAndIsWrittenLast) {
    const auto store = std::make_shared<SlowSecretStore>();
    MailSecretWriter writer(store);
    QSignalSpy idle(&writer, &MailSecretWriter::becameIdle);
    writer.write("one");
    ASSERT_TRUE(QTest::qWaitFor([&] { return store->secret() == "one"; }));
    writer.write("two");
    writer.write("three");
    ASSERT_TRUE(QTest::qWaitFor([&] { return writer.isIdle(); }));
    EXPECT_EQ(store->secret(), "three");
    EXPECT_GE(idle.count(), 1);
}

TEST(MailSecretWriter, WhatWaitsWhenItEndsIsStillWritten) {
    const auto store = std::make_shared<SlowSecretStore>();
    std::make_unique<MailSecretWriter>(store)->write("token");
    EXPECT_EQ(store->secret(), "token");
}

TEST(MailSecretWriter, AStoreThatRefusesIsReported) {
    const auto store = std::make_shared<SlowSecretStore>();
    store->refusesWrites = true;
    MailSecretWriter writer(store);
    QSignalSpy failed(&writer, &MailSecretWriter::failed);
    writer.write("token");
    EXPECT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }));
}

TEST_F(Rotation, ADeskThatClosesRightAfterSendingKeepsTheNewToken) {
    {
        SendingService service(m_database.desk.thread(), m_store, m_database.clock);
        service.start({settings(), u"本館1"_s, {}});
        // Only the database is watched, no event loop runs: the token still waits when the desk closes.
        ASSERT_TRUE(QTest::qWaitFor([&] { return service.isRunning(); }));
        for (int i = 0; i < 2000 && m_database.stateOf(u"one"_s) != u"sent"_s; ++i)
            QThread::msleep(10);
        ASSERT_EQ(m_database.stateOf(u"one"_s), u"sent"_s);
        EXPECT_EQ(m_store->secret(), "first");
    }
    EXPECT_EQ(m_store->secret(), "second");
}

TEST_F(Rotation, ADeskSaysWhenTheNewTokenCouldNotBeWritten) {
    m_store->refusesWrites = true;
    SendingService service(m_database.desk.thread(), m_store, m_database.clock);
    QSignalSpy notKept(&service, &SendingService::secretNotKept);
    service.start({settings(), u"本館1"_s, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return notKept.count() == 1; }, 20'000));
}

TEST_F(Rotation, ARunWithoutAWindowEndsWhenTheNewTokenIsWritten) {
    const auto [summary, secretAtTheEnd] = runOnce();
    EXPECT_EQ(summary.sent, 1);
    EXPECT_FALSE(summary.isSecretLost);
    EXPECT_EQ(secretAtTheEnd, "second");
}

TEST_F(Rotation, ARunWithoutAWindowSaysWhenTheNewTokenIsLost) {
    m_store->refusesWrites = true;
    const auto [summary, secretAtTheEnd] = runOnce();
    EXPECT_EQ(summary.sent, 1);
    EXPECT_TRUE(summary.isSecretLost);
    EXPECT_EQ(secretAtTheEnd, "first");
}

} // namespace uketsuke
