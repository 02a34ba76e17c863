#include "ui/shared/search_field.h"

#include "ui/shared/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace uketsuke {

SearchField::SearchField(const Theme& theme, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_cap(new QLabel(u"Ctrl+F"_s, this)) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_cap->setObjectName(u"keyCap"_s);
    m_cap->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(key, &QShortcut::activated, this, [this] { setFocus(Qt::ShortcutFocusReason), selectAll(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { m_cap->setVisible(text.isEmpty()); });
    connect(&theme, &Theme::changed, this, &SearchField::adoptTheme);
    adoptTheme();
}

void SearchField::adoptTheme() {
    setMaximumWidth(m_theme.pixels(Measure::SearchWidth));
    setMinimumWidth(m_theme.pixels(Measure::SearchWidth) / 2);
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    m_cap->adjustSize();
    m_cap->move(width() - m_cap->width() - pixels(Space::Small), (height() - m_cap->height()) / 2);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT onwardRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace uketsuke
