#include "ui/settings/mail_server_words.h"

#include "ui/shared/mail_reason_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct MailServerWords {
    Q_DECLARE_TR_FUNCTIONS(MailServer)
};

QString whatToCheckForSignIn(SmtpAuthentication authentication) {
    switch (authentication) {
    case SmtpAuthentication::None:
        return MailServerWords::tr("サインインの方法を確かめてください。");
    case SmtpAuthentication::Password:
        return MailServerWords::tr("ユーザー名とパスワードを確かめてください。");
    case SmtpAuthentication::XOAuth2DeviceCode:
        return MailServerWords::tr("ユーザー名を確かめ、「デバイスコードでサインイン」をもう一度行ってください。");
    case SmtpAuthentication::XOAuth2ClientCredentials:
        return MailServerWords::tr("ユーザー名、クライアント ID、シークレット、スコープを確かめてください。");
    }
    return {};
}

QString reasonText(const QString& reply) {
    if (reply.isEmpty())
        return {};
    const QString reason = mailReasonText(reply);
    return u'\n' + (isOwnMailReason(reply) ? reason : MailServerWords::tr("サーバーの返事: %1").arg(reason));
}

} // namespace

QString tryOutText(const DeliveryReport& report, SmtpAuthentication authentication) {
    const QString reason = reasonText(report.replyText);
    const bool isSigningIn = report.stage == DeliveryStage::SigningIn;
    switch (report.status) {
    case DeliveryStatus::Accepted:
        return MailServerWords::tr("接続とサインインができました。メールは送っていません。");
    case DeliveryStatus::Temporary:
        return MailServerWords::tr("サーバーが今は受け付けません。しばらくして、もう一度お試しください。") + reason;
    case DeliveryStatus::Permanent:
    case DeliveryStatus::Refused:
        return isSigningIn ? MailServerWords::tr("サインインを断られました。") + u'\n' +
                                 whatToCheckForSignIn(authentication) + reason
                           : MailServerWords::tr("サーバーに断られました。暗号化とポートを確かめてください。") + reason;
    case DeliveryStatus::Unreachable:
    case DeliveryStatus::Ambiguous:
        return isSigningIn ? MailServerWords::tr("サインインの途中で止まりました。もう一度お試しください。") + reason
                           : MailServerWords::tr(
                                 "サーバーに接続できません。サーバー名とポート、ネットワークを確かめてください。") +
                                 reason;
    }
    return {};
}

} // namespace uketsuke
