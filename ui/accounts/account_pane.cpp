#include "ui/accounts/account_pane.h"

#include "ui/shared/wrapped_label.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Names are shown as they are, never read as markup.
QLabel* plainLabel(const QString& text, LabelRole role, QWidget* parent) {
    auto* label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setLabelRole(*label, role);
    return label;
}

} // namespace

AccountPane::AccountPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_heading(plainLabel({}, LabelRole::Value, this)),
      m_facts(new QFormLayout),
      m_hindrance(plainLabel({}, LabelRole::Base, this)),
      m_notes(plainLabel({}, LabelRole::Base, this)) {
    m_heading->setObjectName(u"accountHeading"_s);
    m_hindrance->setObjectName(u"accountHindrance"_s);
    m_notes->setObjectName(u"accountNotes"_s);
    setTextTone(*m_hindrance, Tone::LookAgain);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_facts->setHorizontalSpacing(pixels(Space::Large));
    m_facts->setVerticalSpacing(pixels(Space::Small));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Large), pixels(Space::Large), pixels(Space::Large));
    column->setSpacing(pixels(Space::Large));
    column->addWidget(m_heading);
    column->addLayout(m_facts);
    column->addWidget(m_hindrance);
    column->addWidget(m_notes);
    column->addStretch();
}

void AccountPane::display(const QString& heading, const QList<AccountFact>& facts, const QStringList& notes,
                          const QString& hindrance) {
    m_heading->setText(heading);
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const AccountFact& fact : facts) {
        QLabel* title = plainLabel(fact.title, LabelRole::Quiet, this);
        title->setFixedWidth(m_theme.pixels(Measure::FieldTitleWidth));
        m_facts->addRow(title, plainLabel(fact.value, LabelRole::Base, this));
    }
    m_hindrance->setText(hindrance);
    m_hindrance->setVisible(!hindrance.isEmpty());
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace uketsuke
