#include "ui/shared/text_dialog.h"

#include "ui/shared/key_button.h"
#include "ui/shared/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int lettersInSight = 56;

} // namespace

TextDialog::TextDialog(const TextQuestion& question, QWidget* parent) : QDialog(parent) {
    setObjectName(u"textDialog"_s);
    setWindowTitle(question.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Large), pixels(Space::Large), pixels(Space::Large));
    column->setSpacing(pixels(Space::Medium));
    auto* label = new QLabel(question.text, this);
    label->setWordWrap(true);
    column->addWidget(label);
    if (question.isMultiline) {
        m_lines = new QPlainTextEdit(question.initial, this);
        m_lines->setTabChangesFocus(true);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &TextDialog::edited);
        column->addWidget(m_lines);
    } else {
        m_line = new QLineEdit(question.initial, this);
        connect(m_line, &QLineEdit::textChanged, this, &TextDialog::edited);
        column->addWidget(m_line);
    }
    QWidget* field = m_line ? static_cast<QWidget*>(m_line) : m_lines;
    field->setObjectName(u"textDialogField"_s);
    field->setAccessibleName(question.text);
    field->setMinimumWidth(fontMetrics().averageCharWidth() * lettersInSight);
    label->setBuddy(field);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("やめる"));
    QPushButton* accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    setVariant(*accept, ButtonVariant::Primary);
    accept->setDefault(!question.isMultiline);
    if (question.isMultiline)
        accept->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    field->setFocus();
}

QString TextDialog::text() const {
    return m_line ? m_line->text() : m_lines->toPlainText();
}

} // namespace uketsuke
