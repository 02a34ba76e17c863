#include "ui/settings/choice_buttons.h"

#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace uketsuke {

ChoiceButtons::ChoiceButtons(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(pixels(Space::Large));
    row->addStretch();
    connect(&m_group, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT chosenByPerson(chosen()); });
}

void ChoiceButtons::addChoice(const QString& key, const QString& text) {
    auto* button = new QRadioButton(text, this);
    button->setObjectName(key);
    m_group.addButton(button);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, button);
    setFocusProxy(m_group.buttons().first());
}

QString ChoiceButtons::chosen() const {
    return m_group.checkedButton() ? m_group.checkedButton()->objectName() : QString();
}

void ChoiceButtons::choose(const QString& key) {
    for (QAbstractButton* button : m_group.buttons())
        if (button->objectName() == key)
            button->setChecked(true);
}

} // namespace uketsuke
