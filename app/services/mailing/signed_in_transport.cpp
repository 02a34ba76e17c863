#include "app/services/mailing/signed_in_transport.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool usesTokens(SmtpAuthentication authentication) {
    return authentication == SmtpAuthentication::XOAuth2DeviceCode ||
           authentication == SmtpAuthentication::XOAuth2ClientCredentials;
}

/// No token, so no conversation with the mail server; the page knows the words behind "uketsuke:".
DeliveryReport withoutToken(const Error& error) {
    const bool isRefused = error.kind == ErrorKind::NotPermitted;
    return {isRefused ? DeliveryStatus::Refused : DeliveryStatus::Unreachable, DeliveryStage::SigningIn, 0,
            u"uketsuke:"_s + error.detail, error.detail};
}

} // namespace

SignedInTransport::SignedInTransport(const SmtpSettings& settings, const QByteArray& secret, const Clock& clock,
                                     std::function<void(const QByteArray&)> keepRefreshToken)
    : m_usesTokens(usesTokens(settings.authentication)),
      m_tokens(settings, secret, clock, std::move(keepRefreshToken)),
      m_transport(settings, m_usesTokens ? QByteArray() : secret) {}

template <typename Attempt>
DeliveryReport SignedInTransport::attempt(Attempt attempt) {
    if (!m_usesTokens)
        return attempt();
    const auto token = m_tokens.accessToken();
    if (!token)
        return withoutToken(token.error());
    m_transport.setSecret(*token);
    DeliveryReport report = attempt();
    if (report.status == DeliveryStatus::Refused && report.stage == DeliveryStage::SigningIn)
        m_tokens.forgetAccessToken(); // it may have been withdrawn before its end
    return report;
}

DeliveryReport SignedInTransport::deliver(const MimeMessage& message) {
    return attempt([&] { return m_transport.deliver(message); });
}

DeliveryReport SignedInTransport::tryOut() {
    return attempt([&] { return m_transport.tryOut(); });
}

} // namespace uketsuke
