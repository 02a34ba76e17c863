#include "ui/outbox/sender_notice.h"

#include "ui/shared/mail_reason_text.h"
#include "ui/shared/theme/styling.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace uketsuke {

SenderNotice::SenderNotice(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)) {
    setObjectName(u"senderNotice"_s);
    m_text->setObjectName(u"senderNoticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::Large), pixels(Space::Small), pixels(Space::Large), pixels(Space::Small));
    row->addWidget(m_text);
    setSurface(*this, SurfaceRole::Need);
    hide();
}

void SenderNotice::display(const OutboxCounts& counts, MailStation::Readiness readiness) {
    const QString text = textFor(counts, readiness);
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString SenderNotice::textFor(const OutboxCounts& counts, MailStation::Readiness readiness) const {
    if (counts.sender.isPaused)
        return tr("送信を一時停止しています（%1、%2から）。どの端末からも送りません。")
            .arg(counts.sender.pausedByName, m_dates.moment(counts.sender.pausedAt));
    if (counts.isHeldUp())
        return heldText(counts.sender);
    if (counts.isSenderMissing())
        return tr("メールを送る端末が動いていません。メールは送信待ちのまま残っています。") + u'\n' +
               missingText(readiness);
    if (readiness == MailStation::Readiness::SendingUntilClosed)
        return tr("新しいサインインの情報を、この端末に保管できませんでした。受付を終了すると、この端末からは送れなくな"
                  "ります。"
                  "管理者が、設定でもう一度サインインしてください。");
    return {};
}

QString SenderNotice::heldText(const SenderState& sender) const {
    const bool isPlanned = sender.isAlive && sender.holdUntil > sender.now;
    const QString next =
        isPlanned ? tr("次は %1 に試します。メールは送信待ちのまま残っています。続くときは管理者に連絡してください。")
                        .arg(m_dates.moment(sender.holdUntil))
                  : tr("送信する端末が動くと、もう一度試します。メールは送信待ちのまま残っています。"
                       "続くときは管理者に連絡してください。");
    return tr("メールを送れていません。%1").arg(mailReasonText(sender.holdReason)) + u'\n' + next;
}

QString SenderNotice::missingText(MailStation::Readiness readiness) {
    switch (readiness) {
    case MailStation::Readiness::NotSetUp:
        return tr("管理者が、設定でメールサーバーを登録してください。");
    case MailStation::Readiness::Misconfigured:
        return tr("メールサーバーの設定に誤りがあります。管理者が、設定を直してください。");
    case MailStation::Readiness::NotStarted:
    case MailStation::Readiness::NoSecret:
    case MailStation::Readiness::Sending:
    case MailStation::Readiness::SendingUntilClosed:
        break;
    }
    return tr("メールサーバーのパスワードを登録した端末で、受付を開いてください。");
}

} // namespace uketsuke
