#include "tests/support/smtp_test_server.h"
#include "tests/support/token_test_server.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/settings/mail_server_words.h"

namespace uketsuke {
namespace {

const QString deviceCode =
    u"200:{\"device_code\":\"d\",\"user_code\":\"MIHON-1\",\"verification_uri\":\"https://example.jp/d\",\"interval\":1}"_s;

DeliveryReport refusedAtSignIn(const QString& reply) {
    return {DeliveryStatus::Refused, DeliveryStage::SigningIn, 535, reply, {}};
}

} // namespace

TEST(TryOutWords, PointToWhatTheChosenSignInNeeds) {
    const DeliveryReport report = refusedAtSignIn(u"535 5.7.8 No"_s);
    EXPECT_TRUE(tryOutText(report, SmtpAuthentication::Password).contains(u"ユーザー名とパスワード"_s));
    EXPECT_TRUE(tryOutText(report, SmtpAuthentication::XOAuth2DeviceCode).contains(u"デバイスコードでサインイン"_s));
    EXPECT_TRUE(tryOutText(report, SmtpAuthentication::XOAuth2ClientCredentials).contains(u"シークレット"_s));
    EXPECT_TRUE(tryOutText(report, SmtpAuthentication::Password).contains(u"サーバーの返事: 535 5.7.8 No"_s));
}

TEST(TryOutWords, PointFromMicrosoftsEndOfPasswordsToXOAuth2) {
    const DeliveryReport report = refusedAtSignIn(u"550 5.7.30 Basic authentication is not supported"_s);
    EXPECT_TRUE(tryOutText(report, SmtpAuthentication::Password).contains(u"XOAUTH2"_s));
}

TEST(TryOutWords, NeverShowOurOwnWordAsTheServers) {
    const QStringList words{u"oauth.invalid_grant"_s, u"oauth.network"_s,      u"oauth.invalid_scope"_s,
                            u"server.tls"_s,          u"server.lost.sender"_s, u"server.unknown_name"_s};
    for (const QString& word : words) {
        const QString text =
            tryOutText(refusedAtSignIn(u"uketsuke:"_s + word), SmtpAuthentication::XOAuth2ClientCredentials);
        EXPECT_FALSE(text.contains(u"uketsuke"_s) || text.contains(u"返事: "_s)) << text.toStdString();
    }
    EXPECT_TRUE(
        tryOutText(refusedAtSignIn(u"uketsuke:oauth.invalid_scope"_s), SmtpAuthentication::XOAuth2ClientCredentials)
            .contains(u"スコープが正しくありません"_s));
}

/// The section of the mail server with a token server and, where it is tried, a mail server.
class MailServerPages : public SettingsPages
{
protected:
    void SetUp() override {
        SettingsPages::SetUp();
        choose(3);
        ASSERT_TRUE(becomes([&] { return part<QSpinBox>(u"port"_s).value() == 587; }));
    }
    void enter(const TokenTestServer& tokens, SmtpAuthentication authentication) {
        auto& method = part<QComboBox>(u"authentication"_s);
        method.setCurrentIndex(method.findData(static_cast<int>(authentication)));
        part<QLineEdit>(u"host"_s).setText(u"127.0.0.1"_s);
        part<QLineEdit>(u"user_name"_s).setText(u"toshokan"_s);
        part<QLineEdit>(u"sender_address"_s).setText(u"toshokan-smart@example.jp"_s);
        part<QLineEdit>(u"token_url"_s).setText(tokens.url(u"/token"_s));
        part<QLineEdit>(u"device_code_url"_s).setText(tokens.url(u"/devicecode"_s));
        part<QLineEdit>(u"client_id"_s).setText(u"mihon-client"_s);
    }
    bool saysOutcome(const QString& words) {
        return QTest::qWaitFor([&] { return outcome().contains(words); }, 20'000);
    }
    QString outcome() { return part<QLabel>(u"smtp_outcome"_s).text(); }
    QPushButton& codeButton() { return part<QPushButton>(u"smtp_code"_s); }
    QByteArray secret() { return m_secrets->read(mailSecretName).result().value_or("none"); }
};

TEST_F(MailServerPages, ATryKeepsTheNewTokenThatTheSignInBrought) {
    const SmtpTestServer mailServer({u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--token"_s, u"good"_s});
    const TokenTestServer tokens({u"200:{\"access_token\":\"good\",\"refresh_token\":\"second\"}"_s});
    ASSERT_TRUE(m_secrets->write(mailSecretName, "first").result());
    enter(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    part<QSpinBox>(u"port"_s).setValue(mailServer.port());
    part<QLineEdit>(u"certificate_authority_file"_s).setText(mailServer.authorityFile());
    part<QPushButton>(u"smtp_try"_s).click();
    ASSERT_TRUE(saysOutcome(u"接続とサインインができました"_s)) << outcome().toStdString();
    EXPECT_EQ(tokens.forms().first()["refresh_token"_L1].toString(), u"first"_s);
    EXPECT_EQ(secret(), "second");
}

TEST_F(MailServerPages, ATryIsInTheJournalWithItsServerAndWhatItCameTo) {
    const QString tried = u"SELECT detail FROM audit_events WHERE kind = 'mail_server_tried' AND actor = 'kanri'"_s;
    const SmtpTestServer mailServer({u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--token"_s, u"good"_s});
    const TokenTestServer tokens({u"200:{\"access_token\":\"good\"}"_s, u"400:{\"error\":\"invalid_grant\"}"_s});
    ASSERT_TRUE(m_secrets->write(mailSecretName, "himitsu").result());
    enter(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    part<QSpinBox>(u"port"_s).setValue(mailServer.port());
    part<QLineEdit>(u"certificate_authority_file"_s).setText(mailServer.authorityFile());
    part<QPushButton>(u"smtp_try"_s).click();
    ASSERT_TRUE(saysOutcome(u"接続とサインインができました"_s)) << outcome().toStdString();
    EXPECT_TRUE(becomes([&] { return m_database.scalar(tried) == u"127.0.0.1 accepted kanri"_s; }));
    part<QPushButton>(u"smtp_try"_s).click();
    ASSERT_TRUE(saysOutcome(u"サインインを断られました"_s)) << outcome().toStdString();
    EXPECT_TRUE(becomes([&] {
        return m_database.scalar(tried + u" ORDER BY sequence DESC LIMIT 1"_s) == u"127.0.0.1 sign_in_refused kanri"_s;
    }));
    EXPECT_EQ(m_database.scalar(u"SELECT COUNT(*) FROM audit_events WHERE detail LIKE '%himitsu%'"_s), u"0"_s);
}

TEST_F(MailServerPages, ATryWithoutASecretSaysWhatIsMissing) {
    const TokenTestServer tokens({u"drop"_s});
    enter(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    part<QPushButton>(u"smtp_try"_s).click();
    EXPECT_TRUE(saysOutcome(u"まだサインインしていません"_s));
    EXPECT_TRUE(tokens.forms().isEmpty());
}

TEST_F(MailServerPages, TheDeviceCodeIsShownTheSettingsAreSavedAndTheTokenIsKept) {
    const TokenTestServer tokens({deviceCode, u"400:{\"error\":\"authorization_pending\"}"_s,
                                  u"200:{\"access_token\":\"a\",\"refresh_token\":\"r\"}"_s});
    enter(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    codeButton().click();
    ASSERT_TRUE(saysOutcome(u"MIHON-1"_s)) << outcome().toStdString();
    EXPECT_FALSE(part<QPushButton>(u"smtp_try"_s).isEnabled());
    EXPECT_TRUE(m_database.scalar(u"SELECT content FROM settings WHERE name = 'smtp'"_s).contains(u"mihon-client"_s));
    EXPECT_TRUE(becomes([&] {
        return part<QLabel>(u"smtp_outcome"_s).visibleRegion().boundingRect().height() ==
               part<QLabel>(u"smtp_outcome"_s).height();
    }));
    keepPicture(m_window, u"settings_device_code"_s);
    ASSERT_TRUE(saysOutcome(u"この端末から送信できます"_s)) << outcome().toStdString();
    EXPECT_EQ(secret(), "r");
    EXPECT_TRUE(part<QPushButton>(u"smtp_try"_s).isEnabled());
}

TEST_F(MailServerPages, NoDeviceCodeGoesToAServerThatWasNotChecked) {
    const TokenTestServer tokens({deviceCode});
    enter(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    part<QLineEdit>(u"token_url"_s).setText(u"http://login.example.jp/token"_s);
    codeButton().click();
    EXPECT_EQ(part<QLineEdit>(u"token_url"_s).property("fieldState").toString(), u"wrong"_s);
    EXPECT_TRUE(tokens.forms().isEmpty());
    EXPECT_EQ(m_database.scalar(u"SELECT count(*) FROM settings WHERE name = 'smtp'"_s), u"0"_s);
}

TEST_F(MailServerPages, AWaitingSignInIsGivenUpByTheSameButton) {
    const TokenTestServer tokens({deviceCode, u"400:{\"error\":\"authorization_pending\"}"_s});
    enter(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    codeButton().click();
    ASSERT_TRUE(saysOutcome(u"MIHON-1"_s));
    EXPECT_EQ(codeButton().text(), u"サインインをやめる"_s);
    codeButton().click();
    EXPECT_TRUE(saysOutcome(u"サインインをやめました"_s));
    EXPECT_EQ(codeButton().text(), u"デバイスコードでサインイン"_s);
    EXPECT_EQ(secret(), "none");
}

TEST_F(MailServerPages, ASignInThatIsDeniedIsToldInWordsForIt) {
    const TokenTestServer tokens({deviceCode, u"400:{\"error\":\"access_denied\"}"_s});
    enter(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    codeButton().click();
    EXPECT_TRUE(saysOutcome(u"ブラウザーで許可されませんでした"_s)) << outcome().toStdString();
    EXPECT_EQ(said(), QString());
}

TEST_F(MailServerPages, AScopeThatNobodyTypedFollowsTheMethod) {
    const TokenTestServer tokens({u"drop"_s});
    auto& scope = part<QLineEdit>(u"scope"_s);
    enter(tokens, SmtpAuthentication::XOAuth2ClientCredentials);
    EXPECT_EQ(scope.text(), u"https://outlook.office365.com/.default"_s);
    enter(tokens, SmtpAuthentication::XOAuth2DeviceCode);
    EXPECT_EQ(scope.text(), u"https://outlook.office.com/SMTP.Send offline_access"_s);
    scope.setText(u"https://mail.example.jp/send"_s);
    enter(tokens, SmtpAuthentication::XOAuth2ClientCredentials);
    EXPECT_EQ(scope.text(), u"https://mail.example.jp/send"_s);
}

TEST_F(MailServerPages, ASecretThatComesBeforeTheStoreHasAnsweredIsNotLostSilently) {
    const TokenTestServer tokens({u"drop"_s});
    m_secrets.reset();
    enter(tokens, SmtpAuthentication::Password);
    part<QLineEdit>(u"secret"_s).setText(u"himitsu no kotoba"_s);
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(becomes([&] { return said().contains(u"設定を保存できませんでした"_s); }));
    EXPECT_EQ(part<QLineEdit>(u"secret"_s).text(), u"himitsu no kotoba"_s);
}

} // namespace uketsuke
