#include "ui/shared/key_button.h"

#include "ui/shared/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

QString variantName(ButtonVariant variant) {
    switch (variant) {
    case ButtonVariant::Plain:
        return u"plain"_s;
    case ButtonVariant::Primary:
        return u"primary"_s;
    case ButtonVariant::Danger:
        return u"danger"_s;
    }
    return {};
}

} // namespace

void setVariant(QPushButton& button, ButtonVariant variant) {
    button.setProperty("variant", variantName(variant));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

KeyButton::KeyButton(const QString& text, const QKeySequence& key, QWidget* parent)
    : KeyButton(text, key, ButtonVariant::Plain, parent) {}

KeyButton::KeyButton(const QString& text, const QKeySequence& key, ButtonVariant variant, QWidget* parent)
    : QPushButton(parent),
      m_text(new QLabel(text, this)),
      m_cap(new QLabel(key.toString(QKeySequence::PortableText), this)) {
    m_cap->setObjectName(u"keyCap"_s);
    m_cap->setVisible(!key.isEmpty());
    for (QLabel* label : {m_cap, m_text}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::Medium), 0, pixels(Space::Medium), 0);
    row->setSpacing(pixels(Space::Small));
    row->setAlignment(Qt::AlignCenter);
    row->addWidget(m_cap);
    row->addWidget(m_text);
    setAutoDefault(false);
    // Not setShortcut(): that shows the button as pressed for 100 ms before it does the deed.
    auto* shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    setVariant(variant);
    setKeySide(variant == ButtonVariant::Plain ? KeySide::BeforeText : KeySide::AfterText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameForAccessibility();
}

void KeyButton::setLabel(const QString& text) {
    m_text->setText(text);
    nameForAccessibility();
    updateGeometry();
}

QString KeyButton::label() const {
    return m_text->text();
}

void KeyButton::setVariant(ButtonVariant variant) {
    setProperty("variant", variantName(variant));
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_cap)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    update();
}

void KeyButton::setKeySide(KeySide side) {
    static_cast<QBoxLayout*>(layout())->setDirection(side == KeySide::BeforeText ? QBoxLayout::LeftToRight
                                                                                 : QBoxLayout::RightToLeft);
}

QSize KeyButton::sizeHint() const {
    const QSize content = layout()->sizeHint();
    return {content.width(), qMax(content.height(), minimumHeight())};
}

QSize KeyButton::minimumSizeHint() const {
    return sizeHint();
}

void KeyButton::nameForAccessibility() {
    setAccessibleName(m_text->text());
    setAccessibleDescription(m_cap->text());
}

} // namespace uketsuke
