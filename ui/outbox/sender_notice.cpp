#include "ui/outbox/sender_notice.h"

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

void SenderNotice::display(const OutboxCounts& counts) {
    QString text;
    if (counts.sender.isPaused)
        text = tr("送信を一時停止しています（%1、%2から）。どの端末からも送りません。")
                   .arg(counts.sender.pausedByName, m_dates.moment(counts.sender.pausedAt));
    else if (counts.isSenderMissing())
        text = tr("メールを送る端末が動いていません。メールは送信待ちのまま残っています。"
                  "メールサーバーのパスワードを登録した端末で、受付を開いてください。");
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace uketsuke
