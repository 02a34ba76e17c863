#include "ui/outbox/outbox_page.h"

#include "ui/outbox/mail_pane.h"
#include "ui/outbox/outbox_table.h"
#include "ui/outbox/outbox_view_model.h"
#include "ui/outbox/sender_notice.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/page_bars.h"
#include "ui/shared/stale_mark.h"
#include "ui/shared/user_prompt.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace uketsuke {

PageHead OutboxPage::head() {
    return {u"outbox"_s, tr("送信箱")};
}

OutboxPage::OutboxPage(OutboxService& outbox, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : Page(head(), parent),
      m_theme(theme),
      m_prompt(prompt),
      m_model(new OutboxViewModel(outbox, this)),
      m_summary(new QLabel(this)),
      m_sender(new QLabel(this)),
      m_pause(new KeyButton(tr("一時停止"), QKeySequence(Qt::CTRL | Qt::Key_P), this)),
      m_notice(new SenderNotice(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new OutboxTable(theme, m_model->table(), this)),
      m_empty(new EmptyState(theme, this)),
      m_mail(new MailPane(this)),
      m_readdress(new KeyButton(tr("宛先を直して送る"), Qt::Key_F6, this)),
      m_declareSent(new KeyButton(tr("送信済にする"), Qt::Key_F8, this)),
      m_sendAgain(new KeyButton(tr("もう一度送る"), Qt::Key_F9, ButtonVariant::Primary, this)) {
    buildLayout();
    connectSignals();
    showMail();
}

void OutboxPage::buildLayout() {
    m_summary->setObjectName(u"outboxSummary"_s);
    m_sender->setObjectName(u"outboxSender"_s);
    m_pause->setObjectName(u"outboxPause"_s);
    m_readdress->setObjectName(u"outboxReaddress"_s);
    m_declareSent->setObjectName(u"outboxDeclareSent"_s);
    m_sendAgain->setObjectName(u"outboxSendAgain"_s);
    m_empty->explain(Icon::Outbox, tr("メールはまだありません。"),
                     tr("申請を完了すると、申請者へのメールがここに並びます。"));
    auto* lists = new QHBoxLayout;
    lists->setSpacing(0);
    lists->addWidget(m_table, 3);
    lists->addWidget(buildMail(), 2);
    auto* filled = new QWidget(this);
    lists->setContentsMargins({});
    filled->setLayout(lists);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
}

QWidget* OutboxPage::buildHeader() {
    auto* header = new QWidget(this);
    setLabelRole(*m_sender, LabelRole::Quiet);
    auto* row = layOutHeader(*header, title(), m_theme);
    row->addWidget(m_summary);
    row->addStretch();
    row->addWidget(new StaleMark(header));
    row->addWidget(m_sender);
    row->addWidget(m_pause);
    return header;
}

QWidget* OutboxPage::buildMail() {
    auto* side = new QWidget(this);
    setSurface(*side, SurfaceRole::Side);
    auto* actions = new QWidget(side);
    auto* row = layOutActions(*actions);
    row->addWidget(m_readdress);
    row->addWidget(m_declareSent);
    row->addStretch();
    row->addWidget(m_sendAgain);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_mail, 1);
    column->addWidget(actions);
    return side;
}

void OutboxPage::connectSignals() {
    connect(m_model, &OutboxViewModel::stateChanged, this, &OutboxPage::showState);
    connect(m_model, &OutboxViewModel::mailReleased, this, &OutboxPage::mailReleased);
    connect(m_model, &OutboxViewModel::deedFailed, this,
            [this](const Error& error) { Q_EMIT messageRaised(errorText(error, Attempt::ChangeMail)); });
    connect(m_table, &OutboxTable::currentMailChanged, this, &OutboxPage::showMail);
    connect(m_pause, &KeyButton::clicked, m_model, &OutboxViewModel::togglePause);
    connect(m_readdress, &KeyButton::clicked, this, &OutboxPage::askForAddress);
    connect(m_declareSent, &KeyButton::clicked, this, &OutboxPage::declareSent);
    connect(m_sendAgain, &KeyButton::clicked, this, &OutboxPage::sendAgain);
}

void OutboxPage::activate() {
    reload();
    m_table->setFocus();
}

void OutboxPage::reload() {
    m_model->reload();
}

void OutboxPage::showState() {
    if (const auto* failed = std::get_if<OutboxFailed>(&m_model->state()))
        return Q_EMIT messageRaised(errorText(failed->error, Attempt::LoadMails));
    if (!m_table->current())
        m_table->selectFirst();
    m_stack->setCurrentIndex(m_model->table().rowCount() == 0 ? 1 : 0);
    showCounts();
    showMail();
}

void OutboxPage::showCounts() {
    const OutboxCounts& counts = m_model->counts();
    m_summary->setText(
        tr("送信待ち %1 件・失敗 %2 件・不明 %3 件").arg(counts.waiting).arg(counts.failed).arg(counts.unknown));
    m_sender->setText(senderText(counts.sender));
    m_pause->setLabel(counts.sender.isPaused ? tr("送信を再開") : tr("一時停止"));
    m_notice->display(counts, m_readiness);
    Q_EMIT badgeChanged(counts.failed + counts.unknown);
    Q_EMIT railNoteChanged(railNote(counts));
}

QString OutboxPage::senderText(const SenderState& sender) const {
    if (!sender.isAlive)
        return tr("送信する端末：なし");
    if (sender.isLimited())
        return tr("1分の上限（%1通）に達しました。次は %2")
            .arg(sender.mailsPerMinute)
            .arg(m_dates.timeOfDay(sender.limitedUntil));
    return sender.mailsPerMinute > 0
               ? tr("送信する端末：%1（1分に%2通まで）").arg(sender.station).arg(sender.mailsPerMinute)
               : tr("送信する端末：%1").arg(sender.station);
}

QString OutboxPage::railNote(const OutboxCounts& counts) {
    if (counts.sender.isPaused)
        return tr("停止中");
    return counts.isHeldUp() || counts.isSenderMissing() ? tr("未送信") : QString();
}

void OutboxPage::setReadiness(MailStation::Readiness readiness) {
    m_readiness = readiness;
    m_notice->display(m_model->counts(), m_readiness);
}

void OutboxPage::showMail() {
    const auto mail = m_table->current();
    m_mail->display(mail);
    const bool isUnknown = mail && mail->state == MailState::Unknown;
    const bool isFailed = mail && mail->state == MailState::Failed;
    const bool isSent = mail && mail->state == MailState::Sent;
    m_readdress->setVisible((isFailed || isSent) && !mail->wasResent);
    m_declareSent->setVisible(isUnknown);
    m_sendAgain->setVisible(isUnknown || isFailed);
    setKeys({{tr("↑↓ 選ぶ")},
             {tr("F6 宛先を直す"), m_readdress},
             {tr("F8 送信済にする"), m_declareSent},
             {tr("F9 もう一度送る"), m_sendAgain},
             {tr("Ctrl+P 一時停止・再開")}});
}

void OutboxPage::askForAddress() {
    const auto mail = m_table->current();
    if (!mail)
        return;
    const TextQuestion question{tr("宛先を直して送る"),
                                tr("同じ内容のメールを、新しい宛先へ送ります。元のメールは記録に残ります。"),
                                mail->recipient, tr("送る"), false};
    m_prompt.askText(this, question, [this, mail](const QString& address) { m_model->resendTo(*mail, address); });
}

void OutboxPage::declareSent() {
    if (const auto mail = m_table->current())
        m_model->declareSent(*mail);
}

void OutboxPage::sendAgain() {
    if (const auto mail = m_table->current())
        m_model->sendAgain(*mail);
}

} // namespace uketsuke
