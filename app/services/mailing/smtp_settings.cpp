#include "app/services/mailing/smtp_settings.h"

#include "app/services/mailing/header_field.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString securityKey(SmtpSecurity security) {
    switch (security) {
    case SmtpSecurity::StartTls:
        return u"starttls"_s;
    case SmtpSecurity::ImplicitTls:
        return u"tls"_s;
    case SmtpSecurity::PlainRelay:
        return u"plain_relay"_s;
    }
    return {};
}

QString authenticationKey(SmtpAuthentication authentication) {
    switch (authentication) {
    case SmtpAuthentication::None:
        return u"none"_s;
    case SmtpAuthentication::Password:
        return u"password"_s;
    case SmtpAuthentication::XOAuth2DeviceCode:
        return u"xoauth2_device_code"_s;
    case SmtpAuthentication::XOAuth2ClientCredentials:
        return u"xoauth2_client_credentials"_s;
    }
    return {};
}

bool isHostName(const QString& host) {
    return !host.isEmpty() && host.size() <= 253 && std::all_of(host.begin(), host.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':';
    });
}

bool isOneLine(const QString& text) {
    return std::none_of(text.begin(), text.end(), isControlCharacter);
}

/// Tokens are secrets: https only, but for this very machine (tests, a local proxy).
bool isTokenUrl(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const bool isLocal = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    return url.isValid() && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLocal));
}

Result<void> validateOAuth(const SmtpSettings& settings) {
    const bool usesDeviceCode = settings.authentication == SmtpAuthentication::XOAuth2DeviceCode;
    if (!usesDeviceCode && settings.authentication != SmtpAuthentication::XOAuth2ClientCredentials)
        return {};
    if (!isTokenUrl(settings.oauth.tokenUrl))
        return fail(ErrorKind::Invalid, u"smtp.token_url"_s);
    if (usesDeviceCode && !isTokenUrl(settings.oauth.deviceCodeUrl))
        return fail(ErrorKind::Invalid, u"smtp.device_code_url"_s);
    if (settings.oauth.clientId.isEmpty())
        return fail(ErrorKind::Invalid, u"smtp.client_id"_s);
    return {};
}

template <typename Value, typename Values, typename KeyOf>
Result<Value> valueFromKey(const Values& values, KeyOf keyOf, const QString& key, const QString& detail) {
    const auto found = std::find_if(values.begin(), values.end(), [&](Value value) { return keyOf(value) == key; });
    if (found == values.end())
        return fail(ErrorKind::Invalid, detail);
    return *found;
}

} // namespace

QString defaultScope(SmtpAuthentication authentication) {
    return authentication == SmtpAuthentication::XOAuth2ClientCredentials
               ? u"https://outlook.office365.com/.default"_s
               : u"https://outlook.office.com/SMTP.Send offline_access"_s;
}

bool needsSecret(SmtpAuthentication authentication) {
    return authentication != SmtpAuthentication::None;
}

Result<void> validate(const SmtpSettings& settings) {
    const bool signsIn = settings.authentication != SmtpAuthentication::None;
    if (!isHostName(settings.host))
        return fail(ErrorKind::Invalid, u"smtp.host"_s);
    if (settings.port < 1 || settings.port > 65535)
        return fail(ErrorKind::Invalid, u"smtp.port"_s);
    if (settings.security == SmtpSecurity::PlainRelay && signsIn)
        return fail(ErrorKind::Invalid, u"smtp.plain_sign_in"_s);
    if (!isOneLine(settings.userName) || (signsIn && settings.userName.isEmpty()))
        return fail(ErrorKind::Invalid, u"smtp.user_name"_s);
    if (!EmailAddress::parse(settings.senderAddress))
        return fail(ErrorKind::Invalid, u"smtp.sender_address"_s);
    if (!isOneLine(settings.senderName) || settings.senderName.size() > 100)
        return fail(ErrorKind::Invalid, u"smtp.sender_name"_s);
    if (settings.mailsPerMinute < 1 || settings.mailsPerMinute > 600)
        return fail(ErrorKind::Invalid, u"smtp.mails_per_minute"_s);
    return validateOAuth(settings);
}

QJsonObject toJson(const SmtpSettings& settings) {
    return {
        {"host"_L1, settings.host},
        {"port"_L1, settings.port},
        {"security"_L1, securityKey(settings.security)},
        {"authentication"_L1, authenticationKey(settings.authentication)},
        {"user_name"_L1, settings.userName},
        {"sender_address"_L1, settings.senderAddress},
        {"sender_name"_L1, settings.senderName},
        {"certificate_authority_file"_L1, settings.certificateAuthorityFile},
        {"mails_per_minute"_L1, settings.mailsPerMinute},
        {"token_url"_L1, settings.oauth.tokenUrl},
        {"device_code_url"_L1, settings.oauth.deviceCodeUrl},
        {"client_id"_L1, settings.oauth.clientId},
        {"scope"_L1, settings.oauth.scope},
    };
}

Result<SmtpSettings> smtpSettingsFromJson(const QJsonObject& json) {
    const SmtpSettings defaults;
    const auto security =
        valueFromKey<SmtpSecurity>(allSmtpSecurities, securityKey,
                                   json["security"_L1].toString(securityKey(defaults.security)), u"smtp.security"_s);
    if (!security)
        return tl::unexpected<Error>(security.error());
    const auto authentication = valueFromKey<SmtpAuthentication>(
        allSmtpAuthentications, authenticationKey,
        json["authentication"_L1].toString(authenticationKey(defaults.authentication)), u"smtp.authentication"_s);
    if (!authentication)
        return tl::unexpected<Error>(authentication.error());
    SmtpSettings settings;
    settings.host = json["host"_L1].toString();
    settings.port = json["port"_L1].toInt(defaults.port);
    settings.security = *security;
    settings.authentication = *authentication;
    settings.userName = json["user_name"_L1].toString();
    settings.senderAddress = json["sender_address"_L1].toString();
    settings.senderName = json["sender_name"_L1].toString();
    settings.certificateAuthorityFile = json["certificate_authority_file"_L1].toString();
    settings.mailsPerMinute = json["mails_per_minute"_L1].toInt(defaults.mailsPerMinute);
    settings.oauth.tokenUrl = json["token_url"_L1].toString();
    settings.oauth.deviceCodeUrl = json["device_code_url"_L1].toString();
    settings.oauth.clientId = json["client_id"_L1].toString();
    settings.oauth.scope = json["scope"_L1].toString(defaultScope(*authentication));
    return settings;
}

} // namespace uketsuke
