#pragma once

#include "app/domain/result.h"

#include <QByteArray>

#include <chrono>

namespace uketsuke {

/// What a token server answered (RFC 6749 § 5, RFC 8628 § 3.5).
struct TokenReply {
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty where the old one stays
    std::chrono::seconds validFor{3600};
};

/// Reads a token server's JSON. A refusal is NotPermitted("oauth.<error>") with the server's error word, e.g.
/// "oauth.invalid_grant", "oauth.authorization_pending"; anything else that is no token is Corrupt("oauth.reply").
[[nodiscard]] Result<TokenReply> readTokenReply(const QByteArray& json);

/// What a person needs to allow this station to send (RFC 8628 § 3.2).
struct DeviceCode {
    QByteArray deviceCode;
    QString userCode;
    QString verificationUrl;
    std::chrono::seconds validFor{900};
    std::chrono::seconds interval{5};
};

[[nodiscard]] Result<DeviceCode> readDeviceCode(const QByteArray& json);

} // namespace uketsuke
