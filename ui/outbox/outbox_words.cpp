#include "ui/outbox/outbox_words.h"

#include "app/domain/mail/mail_kind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct OutboxWords {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

QString kindText(MailKind kind) {
    switch (kind) {
    case MailKind::NewRegistration:
        return OutboxWords::tr("新規登録の完了");
    case MailKind::Reissue:
        return OutboxWords::tr("再発行の完了");
    case MailKind::Renewal:
        return OutboxWords::tr("有効期限更新の完了");
    case MailKind::ChangeOfDetails:
        return OutboxWords::tr("登録内容変更の完了");
    case MailKind::ForgottenNumber:
        return OutboxWords::tr("利用券番号のお知らせ");
    case MailKind::ElibraryPassword:
        return OutboxWords::tr("電子図書館のパスワード");
    case MailKind::AlreadyRegistered:
        return OutboxWords::tr("既に登録あり");
    case MailKind::NotPossible:
        return OutboxWords::tr("登録できない");
    case MailKind::Withdrawn:
        return OutboxWords::tr("取り下げ");
    case MailKind::Duplicate:
        return OutboxWords::tr("重複");
    }
    return {};
}

QString waitingExplanation(const OutgoingMail& mail, const DateText& dates) {
    if (mail.serverReply.isEmpty())
        return OutboxWords::tr("順番が来ると送ります。");
    if (mail.attempts == 0)
        return OutboxWords::tr("まだ送れていません。次は %1 に試します。").arg(dates.moment(mail.notBefore));
    return OutboxWords::tr("まだ送れていません（%n回試しました）。次は %1 に試します。", nullptr, mail.attempts)
        .arg(dates.moment(mail.notBefore));
}

} // namespace

QString mailStateText(MailState state) {
    switch (state) {
    case MailState::Waiting:
        return OutboxWords::tr("送信待ち");
    case MailState::Sending:
        return OutboxWords::tr("送信中");
    case MailState::Sent:
        return OutboxWords::tr("送信済");
    case MailState::Failed:
        return OutboxWords::tr("送信失敗");
    case MailState::Unknown:
        return OutboxWords::tr("送信不明");
    case MailState::Withdrawn:
        return OutboxWords::tr("取りやめ");
    }
    return {};
}

Tone mailStateTone(MailState state) {
    switch (state) {
    case MailState::Sent:
        return Tone::Agrees;
    case MailState::Failed:
        return Tone::Wrong;
    case MailState::Unknown:
        return Tone::LookAgain;
    case MailState::Waiting:
    case MailState::Sending:
    case MailState::Withdrawn:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString mailKindText(const QString& kindKey) {
    const auto kind = mailKindFromKey(kindKey);
    return kind ? kindText(*kind) : kindKey;
}

QString mailMomentText(const OutgoingMail& mail, const DateText& dates) {
    switch (mail.state) {
    case MailState::Waiting:
        return mail.serverReply.isEmpty() ? dates.moment(mail.queuedAt)
                                          : OutboxWords::tr("次 %1").arg(dates.moment(mail.notBefore));
    case MailState::Sent:
        return dates.moment(mail.sentAt.value_or(mail.queuedAt));
    case MailState::Sending:
    case MailState::Failed:
    case MailState::Unknown:
        return dates.moment(mail.sendingSince.value_or(mail.queuedAt));
    case MailState::Withdrawn:
        return dates.moment(mail.queuedAt);
    }
    return {};
}

QString mailExplanation(const OutgoingMail& mail, const DateText& dates) {
    if (mail.wasResent)
        return OutboxWords::tr("別の宛先へ送り直しました。");
    switch (mail.state) {
    case MailState::Waiting:
        return waitingExplanation(mail, dates);
    case MailState::Sending:
        return OutboxWords::tr("いま送っています。");
    case MailState::Sent:
        return OutboxWords::tr("メールサーバーが受け取りました。");
    case MailState::Failed:
        return OutboxWords::tr("メールサーバーに断られました。宛先を確かめて、直して送るか、もう一度送ってください。");
    case MailState::Unknown:
        return OutboxWords::tr("送り終えたところで接続が切れました。届いたかどうか分かりません。\n"
                               "メールサーバーの記録を確かめてください。もう一度送ると、2通届くことがあります。");
    case MailState::Withdrawn:
        return OutboxWords::tr("完了を元に戻したため、送りません。");
    }
    return {};
}

} // namespace uketsuke
