#pragma once

#include "app/domain/mail/email_address.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <chrono>

namespace uketsuke {

enum class SmtpSecurity {
    StartTls,    ///< plain connection that must become TLS before anything is said (usually port 587)
    ImplicitTls, ///< TLS from the first byte (usually port 465)
    PlainRelay,  ///< no TLS: only to a relay inside the house, only with no sign-in, only by this explicit choice
};
inline constexpr std::array allSmtpSecurities{SmtpSecurity::StartTls, SmtpSecurity::ImplicitTls,
                                              SmtpSecurity::PlainRelay};

enum class SmtpAuthentication {
    None,
    Password,
    XOAuth2DeviceCode,        ///< a person allowed it once; the refresh token is kept as the mail secret
    XOAuth2ClientCredentials, ///< the application itself is allowed; its client secret is the mail secret
};
inline constexpr std::array allSmtpAuthentications{SmtpAuthentication::None, SmtpAuthentication::Password,
                                                   SmtpAuthentication::XOAuth2DeviceCode,
                                                   SmtpAuthentication::XOAuth2ClientCredentials};

/// What a token is asked for where nothing else is entered: Microsoft 365's (§ 10). A person grants a named right, with
/// a refresh token; an application gets what was granted to it before, and is refused when it names one right.
[[nodiscard]] QString defaultScope(SmtpAuthentication authentication);

/// Where tokens come from; used with XOAUTH2 only.
struct OAuthSettings {
    QString tokenUrl;
    QString deviceCodeUrl; ///< for the device code only
    QString clientId;
    QString scope = defaultScope(SmtpAuthentication::XOAuth2DeviceCode);
    bool operator==(const OAuthSettings&) const = default;
};

/// How mail leaves the library. The secret (password, client secret, refresh token) is not here but in the SecretStore.
struct SmtpSettings {
    QString host;
    int port = 587;
    SmtpSecurity security = SmtpSecurity::StartTls;
    SmtpAuthentication authentication = SmtpAuthentication::Password;
    QString userName;
    QString senderAddress; ///< From and envelope sender are the same (§ 10)
    QString senderName;
    QString certificateAuthorityFile; ///< PEM; empty: the system's
    int mailsPerMinute = 30;          ///< 1 … 600
    OAuthSettings oauth;
    /// How long one step of the conversation may take.
    std::chrono::milliseconds connectTimeout{15'000};
    std::chrono::milliseconds replyTimeout{60'000};
    bool operator==(const SmtpSettings&) const = default;
};

/// What is wrong first, as Invalid("smtp.<field>"); "smtp.plain_sign_in" where a secret would go over a plain line.
[[nodiscard]] Result<void> validate(const SmtpSettings& settings);

/// Whether a station needs the mail secret to be the sender.
[[nodiscard]] bool needsSecret(SmtpAuthentication authentication);

/// As stored in settings.content; unknown names are ignored, missing ones take the default, a wrong kind is
/// Invalid("smtp.<field>"). The times are not stored.
[[nodiscard]] QJsonObject toJson(const SmtpSettings& settings);
[[nodiscard]] Result<SmtpSettings> smtpSettingsFromJson(const QJsonObject& json);

} // namespace uketsuke
