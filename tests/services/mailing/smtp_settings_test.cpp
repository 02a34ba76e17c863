#include "app/services/mailing/smtp_settings.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

SmtpSettings goodSettings() {
    SmtpSettings settings;
    settings.host = u"smtp.example.jp"_s;
    settings.userName = u"toshokan-smart@example.jp"_s;
    settings.senderAddress = u"toshokan-smart@example.jp"_s;
    settings.senderName = u"見本市立図書館"_s;
    return settings;
}

QString faultOf(const SmtpSettings& settings) {
    const auto valid = validate(settings);
    return valid ? QString() : valid.error().detail;
}

} // namespace

TEST(SmtpSettings, TheDefaultsAskForTlsAndAPassword) {
    EXPECT_EQ(faultOf(goodSettings()), QString());
    EXPECT_EQ(SmtpSettings().security, SmtpSecurity::StartTls);
}

TEST(SmtpSettings, APasswordNeverGoesOverAPlainLine) {
    SmtpSettings settings = goodSettings();
    settings.security = SmtpSecurity::PlainRelay;
    EXPECT_EQ(faultOf(settings), u"smtp.plain_sign_in"_s);
    settings.authentication = SmtpAuthentication::None;
    EXPECT_EQ(faultOf(settings), QString());
}

TEST(SmtpSettings, EachFieldIsJudgedAndNamed) {
    const auto faultWith = [](auto change) {
        SmtpSettings settings = goodSettings();
        change(settings);
        return faultOf(settings);
    };
    EXPECT_EQ(faultWith([](SmtpSettings& s) { s.host = u"a/b"_s; }), u"smtp.host"_s);
    EXPECT_EQ(faultWith([](SmtpSettings& s) { s.port = 0; }), u"smtp.port"_s);
    EXPECT_EQ(faultWith([](SmtpSettings& s) { s.userName.clear(); }), u"smtp.user_name"_s);
    EXPECT_EQ(faultWith([](SmtpSettings& s) { s.senderAddress = u"a"_s; }), u"smtp.sender_address"_s);
    EXPECT_EQ(faultWith([](SmtpSettings& s) { s.senderName = u"a\r\nb"_s; }), u"smtp.sender_name"_s);
    EXPECT_EQ(faultWith([](SmtpSettings& s) { s.mailsPerMinute = 601; }), u"smtp.mails_per_minute"_s);
}

TEST(SmtpSettings, TokensComeOverHttpsOnly) {
    SmtpSettings settings = goodSettings();
    settings.authentication = SmtpAuthentication::XOAuth2DeviceCode;
    settings.oauth.clientId = u"client"_s;
    settings.oauth.tokenUrl = u"http://login.example.jp/token"_s;
    EXPECT_EQ(faultOf(settings), u"smtp.token_url"_s);
    settings.oauth.tokenUrl = u"https://login.example.jp/token"_s;
    EXPECT_EQ(faultOf(settings), u"smtp.device_code_url"_s);
    settings.oauth.deviceCodeUrl = u"https://login.example.jp/devicecode"_s;
    EXPECT_EQ(faultOf(settings), QString());
}

TEST(SmtpSettings, AreReadBackAsTheyWereWritten) {
    for (const SmtpSecurity security : allSmtpSecurities)
        for (const SmtpAuthentication authentication : allSmtpAuthentications) {
            SmtpSettings settings = goodSettings();
            settings.security = security;
            settings.authentication = authentication;
            settings.oauth.clientId = u"client"_s;
            EXPECT_EQ(smtpSettingsFromJson(toJson(settings)), settings);
        }
}

TEST(SmtpSettings, AnUnknownKindIsRefusedNotGuessed) {
    EXPECT_EQ(smtpSettingsFromJson({{"security"_L1, u"ssl3"_s}}).error().detail, u"smtp.security"_s);
    EXPECT_EQ(smtpSettingsFromJson({{"authentication"_L1, u"x"_s}}).error().detail, u"smtp.authentication"_s);
}

TEST(SmtpSettings, AnApplicationAsksForAnotherScopeThanAPerson) {
    QJsonObject stored{{"authentication"_L1, u"xoauth2_client_credentials"_s}};
    EXPECT_EQ(smtpSettingsFromJson(stored)->oauth.scope, u"https://outlook.office365.com/.default"_s);
    stored["authentication"_L1] = u"xoauth2_device_code"_s;
    EXPECT_EQ(smtpSettingsFromJson(stored)->oauth.scope, u"https://outlook.office.com/SMTP.Send offline_access"_s);
}

} // namespace uketsuke
