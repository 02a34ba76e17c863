#include "ui/settings/settings_form.h"

#include "ui/shared/theme/styling.h"

#include <QLabel>

namespace uketsuke {

SettingsForm::SettingsForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_rows(new QFormLayout(this)), m_lineHeight(theme.pixels(Measure::SmallButtonHeight)) {
    m_rows->setContentsMargins(pixels(Space::Wide), pixels(Space::Large), pixels(Space::Wide), pixels(Space::Wide));
    m_rows->setVerticalSpacing(pixels(Space::Medium));
    m_rows->setHorizontalSpacing(pixels(Space::Large));
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setMaximumWidth(theme.pixels(Measure::FormWidth) * 2);
}

void SettingsForm::addField(const QString& name, const QString& title, QWidget* field, const QString& hint) {
    field->setObjectName(name);
    field->setAccessibleName(title);
    // Choices are lower than lines of text, and their title would hang below them.
    field->setMinimumHeight(qMax(field->minimumHeight(), m_lineHeight));
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(pixels(Space::Tight));
    column->addWidget(field, 0, Qt::AlignLeft);
    auto* hintLabel = new QLabel(hint, place);
    hintLabel->setWordWrap(true);
    hintLabel->setVisible(!hint.isEmpty());
    setLabelRole(*hintLabel, LabelRole::Quiet);
    column->addWidget(hintLabel);
    auto* titleLabel = new QLabel(title, this);
    titleLabel->setBuddy(field);
    m_rows->addRow(titleLabel, place);
    m_hints.insert(name, hintLabel);
    m_hintTexts.insert(name, hint);
}

void SettingsForm::addHeading(const QString& text) {
    auto* heading = new QLabel(text, this);
    setLabelRole(*heading, LabelRole::Section);
    heading->setContentsMargins(0, m_rows->rowCount() > 0 ? pixels(Space::Large) : 0, 0, 0);
    m_rows->addRow(heading);
}

void SettingsForm::addNote(const QString& text) {
    auto* note = new QLabel(text, this);
    note->setWordWrap(true);
    setLabelRole(*note, LabelRole::Quiet);
    m_rows->addRow(note);
}

void SettingsForm::addWide(QWidget* widget) {
    m_rows->addRow(widget);
}

bool SettingsForm::showFault(const QString& name, const QString& text) {
    clearFaults();
    auto* field = findChild<QWidget*>(name);
    QLabel* hint = m_hints.value(name);
    if (!field || !hint)
        return false;
    hint->setText(text);
    hint->show();
    setTextTone(*hint, Tone::Wrong);
    setFieldWrong(*field, true);
    field->setFocus();
    return true;
}

void SettingsForm::clearFaults() {
    for (auto hint = m_hints.cbegin(); hint != m_hints.cend(); ++hint) {
        hint.value()->setText(m_hintTexts.value(hint.key()));
        hint.value()->setVisible(!m_hintTexts.value(hint.key()).isEmpty());
        setTextTone(*hint.value(), Tone::Neutral);
        if (auto* field = findChild<QWidget*>(hint.key()))
            setFieldWrong(*field, false);
    }
}

} // namespace uketsuke
