#include "ui/outbox/mail_pane.h"

#include "ui/outbox/outbox_words.h"
#include "ui/shared/mail_reason_text.h"
#include "ui/shared/tag.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Selectable by mouse and keyboard, so that an address or a reply can be copied; never read as markup.
QLabel* plainLabel(QWidget* parent, const QString& name, LabelRole role) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLabelRole(*label, role);
    return label;
}

} // namespace

MailPane::MailPane(QWidget* parent)
    : QWidget(parent),
      m_state(new Tag({}, Tone::Neutral, this)),
      m_explanation(plainLabel(this, u"mailExplanation"_s, LabelRole::Base)),
      m_reply(plainLabel(this, u"mailReply"_s, LabelRole::Base)),
      m_recipient(plainLabel(this, u"mailRecipient"_s, LabelRole::Value)),
      m_subject(plainLabel(this, u"mailSubject"_s, LabelRole::Value)),
      m_attachment(plainLabel(this, u"mailAttachment"_s, LabelRole::Quiet)),
      m_body(new QPlainTextEdit(this)) {
    m_body->setObjectName(u"mailBody"_s);
    m_body->setAccessibleName(tr("本文"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFrameShape(QFrame::NoFrame);
    setTextTone(*m_reply, Tone::Wrong);
    buildLayout();
    display(std::nullopt);
}

void MailPane::buildLayout() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Medium), pixels(Space::Large),
                               pixels(Space::Medium));
    column->setSpacing(pixels(Space::Tight));
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_explanation);
    column->addWidget(m_reply);
    const auto addTitled = [&](const QString& title, QWidget* content) {
        auto* label = new QLabel(title, this);
        setLabelRole(*label, LabelRole::Quiet);
        label->setContentsMargins(0, pixels(Space::Small), 0, 0);
        column->addWidget(label);
        column->addWidget(content);
    };
    addTitled(tr("宛先"), m_recipient);
    addTitled(tr("件名"), m_subject);
    addTitled(tr("本文"), m_attachment);
    column->addWidget(m_body, 1);
}

void MailPane::display(const std::optional<OutgoingMail>& mail) {
    setVisible(mail.has_value());
    if (!mail)
        return;
    m_state->display(mailStateText(mail->state), mailStateTone(mail->state));
    m_explanation->setText(mailExplanation(*mail, m_dates));
    const QString reply = mail->state == MailState::Sent ? QString() : mailReasonText(mail->serverReply);
    m_reply->setText(reply);
    m_reply->setVisible(!reply.isEmpty());
    m_recipient->setText(mail->recipient);
    m_subject->setText(mail->subject);
    m_attachment->setText(tr("添付：利用券バーコード（%1）").arg(mail->barcodeNumber));
    m_attachment->setVisible(!mail->barcodeNumber.isEmpty());
    if (m_body->toPlainText() != mail->body)
        m_body->setPlainText(mail->body);
}

} // namespace uketsuke
