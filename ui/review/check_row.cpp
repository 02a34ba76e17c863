#include "ui/review/check_row.h"

#include "ui/review/answer_buttons.h"
#include "ui/review/review_words.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/wrapped_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace uketsuke {
namespace {

constexpr int rowPadding = 3; // nine rows, the box and the deeds fit on 1366×768

QString keyText(CheckItem item) {
    if (item == CheckItem::DocumentRule)
        return CheckRow::tr("T 種類");
    return fieldsOf(item).isEmpty() ? QString() : CheckRow::tr("E 訂正");
}

constexpr int titleDrop = 3; // small words beside large ones, on one line

} // namespace

CheckRow::CheckRow(CheckItem item, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_item(item),
      m_value(new WrappedLabel(this)),
      m_reason(new WrappedLabel(this)),
      m_correction(new WrappedLabel(this)),
      m_key(new QLabel(keyText(item), this)),
      m_answers(new AnswerButtons(item, this)) {
    setObjectName(QStringLiteral("row_") + checkItemKey(item));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("row"));
    auto* title = new QLabel(checkItemText(item), this);
    title->setContentsMargins(0, titleDrop, 0, 0);
    const auto adoptTheme = [title, &theme] { title->setFixedWidth(theme.pixels(Measure::FieldTitleWidth)); };
    connect(&theme, &Theme::changed, title, adoptTheme);
    adoptTheme();
    setLabelRole(*title, LabelRole::Quiet);
    setLabelRole(*m_value, LabelRole::Value);
    for (QLabel* label : {m_reason, m_correction, m_key})
        setLabelRole(*label, LabelRole::Quiet);
    for (QLabel* label : {m_value, m_reason, m_correction}) {
        label->setTextFormat(Qt::PlainText); // a stranger's text is never markup
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(pixels(Space::Large), rowPadding, pixels(Space::Large), rowPadding);
    grid->setHorizontalSpacing(pixels(Space::Small));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    m_key->hide();
    grid->addWidget(title, 0, 0, Qt::AlignTop);
    grid->addWidget(m_key, 1, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_correction, 1, 1);
    grid->addWidget(m_reason, 2, 1);
    grid->addWidget(m_answers, 0, 2, 3, 1, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_answers, &AnswerButtons::answered, this, &CheckRow::chosen);
    connect(m_answers, &AnswerButtons::answered, this, &CheckRow::answered);
}

void CheckRow::display(const CheckRowContent& content) {
    m_value->setText(content.value);
    const bool byProgram = content.row.programGrade && !content.row.answer;
    const bool overruled = content.row.answer && content.row.answer->overruledProgram;
    const QString reason = reasonText(content.row.reason);
    m_reason->setText(byProgram ? tr("自動: %1").arg(reason) : overruled ? tr("上書き済み: %1").arg(reason) : reason);
    m_correction->setText(content.correctionNote);
    m_correction->setVisible(!content.correctionNote.isEmpty());
    m_answers->showGrade(content.row.effectiveGrade());
    m_answers->setAnswerable(content.isAnswerable);
    const auto grade = content.row.effectiveGrade();
    setAccessibleName(checkItemText(m_item) + QStringLiteral("、") + content.value);
    setAccessibleDescription((grade ? gradeText(m_item, *grade) : tr("未回答")) + QStringLiteral("。") +
                             m_reason->text());
}

void CheckRow::setLit(bool isLit) {
    m_answers->showKeys(isLit);
    m_key->setVisible(isLit && !m_key->text().isEmpty());
    if (property("isLit").toBool() == isLit)
        return;
    setProperty("isLit", isLit);
    style()->unpolish(this);
    style()->polish(this);
}

void CheckRow::mousePressEvent(QMouseEvent* event) {
    Q_EMIT chosen();
    QWidget::mousePressEvent(event);
}

void CheckRow::mouseDoubleClickEvent(QMouseEvent* event) {
    Q_EMIT correctionRequested();
    QWidget::mouseDoubleClickEvent(event);
}

} // namespace uketsuke
