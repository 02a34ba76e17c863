#include "ui/shared/message_bar.h"

#include "ui/shared/key_button.h"
#include "ui/shared/wrapped_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_what(new WrappedLabel(this)),
      m_rest(new WrappedLabel(this)),
      m_countdown(new QLabel(this)),
      m_actionPlace(new QWidget(this)),
      m_close(new QPushButton(tr("閉じる"), this)) {
    setObjectName(u"messageBar"_s);
    buildLayout();
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::countDown);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::close);
    hide();
}

void MessageBar::buildLayout() {
    m_what->setObjectName(u"messageWhat"_s);
    m_rest->setObjectName(u"messageRest"_s);
    m_countdown->setObjectName(u"messageCountdown"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setFocusPolicy(Qt::TabFocus);
    for (QLabel* label : {m_what, m_rest})
        label->setTextFormat(Qt::PlainText);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_what);
    texts->addWidget(m_rest);
    auto* place = new QHBoxLayout(m_actionPlace);
    place->setContentsMargins({});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::Large), pixels(Space::Small), pixels(Space::Medium), pixels(Space::Small));
    row->setSpacing(pixels(Space::Medium));
    row->addLayout(texts, 1);
    row->addWidget(m_countdown);
    row->addWidget(m_actionPlace);
    row->addWidget(m_close);
}

void MessageBar::say(const Message& message) {
    m_message = message;
    uketsuke::setTone(*this, message.tone);
    m_what->setText(message.what);
    m_rest->setText(QStringList{message.safe, message.next}.join(message.safe.isEmpty() ? QString() : u" "_s));
    m_rest->setVisible(!m_rest->text().isEmpty());
    delete std::exchange(m_action, nullptr);
    if (!message.actionText.isEmpty()) {
        const QKeySequence key = QKeySequence::fromString(message.actionKey, QKeySequence::PortableText);
        m_action = new KeyButton(message.actionText, key, m_actionPlace);
        m_action->setObjectName(u"messageAction"_s);
        m_action->setFocusPolicy(Qt::TabFocus);
        m_actionPlace->layout()->addWidget(m_action);
        connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    }
    m_actionPlace->setVisible(m_action != nullptr);
    m_secondsLeft = message.seconds;
    message.seconds > 0 ? m_timer.start() : m_timer.stop();
    showCountdown();
    setAccessibleName(message.what + u' ' + m_rest->text());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT shown();
}

void MessageBar::close() {
    m_timer.stop();
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void MessageBar::countDown() {
    --m_secondsLeft;
    showCountdown();
    if (m_secondsLeft <= 0)
        close();
}

void MessageBar::showCountdown() {
    m_countdown->setVisible(m_secondsLeft > 0);
    m_countdown->setText(tr("残り %1 秒").arg(m_secondsLeft));
}

void MessageBar::act() {
    const std::function<void()> action = m_message.action;
    m_message.action = nullptr;
    close();
    if (action)
        action();
}

} // namespace uketsuke
