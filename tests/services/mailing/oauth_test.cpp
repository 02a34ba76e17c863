#include "app/services/mailing/device_code_sign_in.h"
#include "app/services/mailing/oauth_token_source.h"
#include "app/services/mailing/signed_in_transport.h"
#include "tests/services/mailing/sample_mail.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/smtp_test_server.h"
#include "tests/support/token_test_server.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

const QString tokenPath = u"/token"_s;

SmtpSettings tokenSettings(const TokenTestServer& server, SmtpAuthentication authentication) {
    SmtpSettings settings;
    settings.authentication = authentication;
    settings.userName = u"toshokan"_s;
    settings.senderAddress = u"toshokan-smart@example.jp"_s;
    settings.oauth.clientId = u"mihon-client"_s;
    settings.oauth.tokenUrl = server.url(tokenPath);
    settings.oauth.deviceCodeUrl = server.url(u"/devicecode"_s);
    return settings;
}

class TokenSource : public testing::Test
{
protected:
    std::unique_ptr<OAuthTokenSource> aSource(const TokenTestServer& server, SmtpAuthentication authentication) {
        return std::make_unique<OAuthTokenSource>(tokenSettings(server, authentication), "first.refresh", m_clock,
                                                  [this](const QByteArray& token) { m_kept.append(token); });
    }
    FixedClock m_clock;
    QList<QByteArray> m_kept;
};

} // namespace

TEST_F(TokenSource, ARefreshTokenIsTurnedIntoAnAccessToken) {
    const TokenTestServer server({u"200:{\"access_token\":\"a1\",\"expires_in\":3600}"_s});
    const auto source = aSource(server, SmtpAuthentication::XOAuth2DeviceCode);
    EXPECT_EQ(source->accessToken(), QByteArray("a1"));
    const QJsonObject form = server.forms().first();
    EXPECT_EQ(form["grant_type"_L1].toString(), u"refresh_token"_s);
    EXPECT_EQ(form["refresh_token"_L1].toString(), u"first.refresh"_s);
    EXPECT_EQ(form["client_id"_L1].toString(), u"mihon-client"_s);
    EXPECT_TRUE(form["scope"_L1].toString().contains("https://outlook.office.com/SMTP.Send"_L1));
    EXPECT_TRUE(m_kept.isEmpty());
}

TEST_F(TokenSource, ARotatedRefreshTokenReplacesTheOldOne) {
    const TokenTestServer server(
        {u"200:{\"access_token\":\"a1\",\"refresh_token\":\"second.refresh\",\"expires_in\":600}"_s,
         u"200:{\"access_token\":\"a2\",\"expires_in\":600}"_s});
    const auto source = aSource(server, SmtpAuthentication::XOAuth2DeviceCode);
    ASSERT_TRUE(source->accessToken());
    EXPECT_EQ(m_kept, QList<QByteArray>{"second.refresh"});
    m_clock.advance(10min);
    EXPECT_EQ(source->accessToken(), QByteArray("a2"));
    EXPECT_EQ(server.forms().last()["refresh_token"_L1].toString(), u"second.refresh"_s);
}

TEST_F(TokenSource, ATokenIsUsedUntilItIsAboutToEnd) {
    const TokenTestServer server({u"200:{\"access_token\":\"a1\",\"expires_in\":\"3600\"}"_s,
                                  u"200:{\"access_token\":\"a2\",\"expires_in\":3600}"_s});
    const auto source = aSource(server, SmtpAuthentication::XOAuth2DeviceCode);
    ASSERT_TRUE(source->accessToken());
    m_clock.advance(58min);
    EXPECT_EQ(source->accessToken(), QByteArray("a1"));
    m_clock.advance(90s);
    EXPECT_EQ(source->accessToken(), QByteArray("a2"));
}

TEST_F(TokenSource, ClientCredentialsSendTheClientsSecret) {
    const TokenTestServer server({u"200:{\"access_token\":\"a1\",\"refresh_token\":\"never\"}"_s});
    const auto source = aSource(server, SmtpAuthentication::XOAuth2ClientCredentials);
    EXPECT_EQ(source->accessToken(), QByteArray("a1"));
    EXPECT_EQ(server.forms().first()["grant_type"_L1].toString(), u"client_credentials"_s);
    EXPECT_EQ(server.forms().first()["client_secret"_L1].toString(), u"first.refresh"_s);
    EXPECT_TRUE(m_kept.isEmpty());
}

TEST_F(TokenSource, ARefusalIsAPersonsAndAnOutageIsNot) {
    const TokenTestServer refusing({u"400:{\"error\":\"invalid_grant\",\"error_description\":\"for 見本\"}"_s});
    EXPECT_EQ(aSource(refusing, SmtpAuthentication::XOAuth2DeviceCode)->accessToken().error(),
              (Error{ErrorKind::NotPermitted, u"oauth.invalid_grant"_s}));
    const TokenTestServer dropping({u"drop"_s});
    EXPECT_EQ(aSource(dropping, SmtpAuthentication::XOAuth2DeviceCode)->accessToken().error().kind,
              ErrorKind::Unreachable);
    const TokenTestServer babbling({u"200:<html>"_s});
    EXPECT_EQ(aSource(babbling, SmtpAuthentication::XOAuth2DeviceCode)->accessToken().error().kind, ErrorKind::Corrupt);
}

TEST(SignedInTransport, SendsWithATokenAndAsksForAnotherWhenItIsRefused) {
    const SmtpTestServer mailServer({u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--token"_s, u"good"_s});
    const TokenTestServer tokens({u"200:{\"access_token\":\"withdrawn\"}"_s, u"200:{\"access_token\":\"good\"}"_s});
    SmtpSettings settings = tokenSettings(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    settings.host = u"127.0.0.1"_s;
    settings.port = mailServer.port();
    settings.certificateAuthorityFile = mailServer.authorityFile();
    const FixedClock clock;
    SignedInTransport transport(settings, "refresh", clock, [](const QByteArray&) {});
    EXPECT_EQ(transport.deliver(composeMessage(aMail()).value()).status, DeliveryStatus::Refused);
    EXPECT_EQ(transport.deliver(composeMessage(aMail()).value()).status, DeliveryStatus::Accepted);
    EXPECT_EQ(mailServer.keptMails().size(), 1);
}

TEST(SignedInTransport, WithoutATokenTheMailServerIsNotTroubled) {
    const SmtpTestServer mailServer({u"--tls"_s, u"starttls"_s});
    const TokenTestServer tokens({u"400:{\"error\":\"invalid_grant\"}"_s});
    SmtpSettings settings = tokenSettings(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    settings.host = u"127.0.0.1"_s;
    settings.port = mailServer.port();
    const FixedClock clock;
    SignedInTransport transport(settings, "refresh", clock, [](const QByteArray&) {});
    const DeliveryReport report = transport.tryOut();
    EXPECT_EQ(report.status, DeliveryStatus::Refused);
    EXPECT_EQ(report.replyText, u"uketsuke:oauth.invalid_grant"_s);
    EXPECT_EQ(mailServer.commands(), QStringList());
}

TEST(DeviceCodeSignIn, ShowsACodeWaitsForThePersonAndGivesTheRefreshToken) {
    const TokenTestServer server(
        {u"200:{\"device_code\":\"d\",\"user_code\":\"MIHON-1\",\"verification_uri\":\"https://example.jp/d\",\"interval\":1}"_s,
         u"400:{\"error\":\"authorization_pending\"}"_s, u"200:{\"access_token\":\"a\",\"refresh_token\":\"r\"}"_s});
    DeviceCodeSignIn signIn(tokenSettings(server, SmtpAuthentication::XOAuth2DeviceCode));
    QSignalSpy shown(&signIn, &DeviceCodeSignIn::codeReady);
    QSignalSpy succeeded(&signIn, &DeviceCodeSignIn::succeeded);
    signIn.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return succeeded.count() == 1; }, 20'000));
    EXPECT_EQ(shown.first().first().toString(), u"MIHON-1"_s);
    EXPECT_EQ(succeeded.first().first().toByteArray(), QByteArray("r"));
    EXPECT_EQ(server.forms().last()["grant_type"_L1].toString(), u"urn:ietf:params:oauth:grant-type:device_code"_s);
}

TEST(DeviceCodeSignIn, ARefusalEndsTheWaiting) {
    const TokenTestServer server(
        {u"200:{\"device_code\":\"d\",\"user_code\":\"MIHON-1\",\"verification_uri\":\"https://example.jp/d\",\"interval\":1}"_s,
         u"400:{\"error\":\"access_denied\"}"_s});
    DeviceCodeSignIn signIn(tokenSettings(server, SmtpAuthentication::XOAuth2DeviceCode));
    QString detail;
    QObject::connect(&signIn, &DeviceCodeSignIn::failed, &signIn, [&](const Error& error) { detail = error.detail; });
    signIn.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return detail == "oauth.access_denied"_L1; }, 20'000));
}

} // namespace uketsuke
