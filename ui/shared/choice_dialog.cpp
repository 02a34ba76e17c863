#include "ui/shared/choice_dialog.h"

#include "ui/shared/key_button.h"
#include "ui/shared/theme/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

ChoiceDialog::ChoiceDialog(const ChoiceQuestion& question, QWidget* parent)
    : QDialog(parent), m_choices(new QButtonGroup(this)) {
    setObjectName(u"choiceDialog"_s);
    setWindowTitle(question.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Large), pixels(Space::Large), pixels(Space::Large));
    column->setSpacing(pixels(Space::Small));
    auto* label = new QLabel(question.text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    column->addSpacing(pixels(Space::Small));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("やめる"));
    QPushButton* accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    setVariant(*accept, ButtonVariant::Primary);
    accept->setDefault(true);
    accept->setEnabled(false);
    for (int place = 0; place < question.choices.size(); ++place) {
        const QString number = QString::number(place + 1);
        auto* choice = new QRadioButton(number + u"　"_s + question.choices.at(place), this);
        choice->setShortcut(QKeySequence(number));
        m_choices->addButton(choice, place);
        column->addWidget(choice);
    }
    column->addSpacing(pixels(Space::Small));
    column->addWidget(buttons);
    connect(m_choices, &QButtonGroup::idToggled, accept, [accept] { accept->setEnabled(true); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (QAbstractButton* first = m_choices->button(0))
        first->setFocus();
}

int ChoiceDialog::chosen() const {
    return m_choices->checkedId();
}

} // namespace uketsuke
