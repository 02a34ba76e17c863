#include "ui/review/correction_dialog.h"

#include "ui/review/review_words.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace uketsuke {

CorrectionDialog::CorrectionDialog(CheckItem item, const ReviewCase& reviewCase, QWidget* parent)
    : QDialog(parent), m_sent(reviewCase.sent) {
    setObjectName(QStringLiteral("correctionDialog"));
    setWindowTitle(tr("%1の訂正").arg(checkItemText(item)));
    auto* form = new QFormLayout;
    for (const ApplicantField field : fieldsOf(item))
        addField(*form, field, reviewCase);
    auto* note =
        new QLabel(tr("申請者が入力した内容は変わりません。訂正は隣に残り、これからの処理で使われます。"), this);
    note->setWordWrap(true);
    setLabelRole(*note, LabelRole::Quiet);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("訂正を保存"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("やめる"));
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectionDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
}

void CorrectionDialog::addField(QFormLayout& form, ApplicantField field, const ReviewCase& reviewCase) {
    auto* line = new QLineEdit(reviewCase.values().value(field), this);
    line->setObjectName(QStringLiteral("correction_") + applicantFieldKey(field));
    if (longestValue(field) > 0)
        line->setMaxLength(longestValue(field) * 2); // UTF-16 units; the service counts characters
    auto* sent = new QLabel(tr("申請: %1").arg(m_sent.value(field)), this);
    sent->setTextFormat(Qt::PlainText);
    setLabelRole(*sent, LabelRole::Quiet);
    auto* row = new QHBoxLayout;
    row->setSpacing(pixels(Space::Small));
    row->addWidget(line, 1);
    if (reviewCase.corrections.contains(field))
        row->addWidget(makeTakeBack(field, *line));
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(sent);
    column->addLayout(row);
    form.addRow(applicantFieldText(field), column);
    connect(line, &QLineEdit::textChanged, this, &CorrectionDialog::edited);
    m_fields.insert(field, line);
    m_before.insert(field, line->text());
}

/// The applicant's text stands in the field again; typing anything makes it a correction once more.
QPushButton* CorrectionDialog::makeTakeBack(ApplicantField field, QLineEdit& line) {
    auto* button = new QPushButton(tr("訂正を取り消す"), this);
    button->setObjectName(QStringLiteral("takeBack_") + applicantFieldKey(field));
    button->setAccessibleName(tr("%1の訂正を取り消す").arg(applicantFieldText(field)));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, &line, [this, field, &line] {
        line.setText(m_sent.value(field));
        m_takenBack.insert(field);
    });
    connect(&line, &QLineEdit::textEdited, this, [this, field] { m_takenBack.remove(field); });
    return button;
}

void CorrectionDialog::give() {
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString text = field.value()->text();
        const bool takesBack = m_takenBack.contains(field.key());
        if (!takesBack && text == m_before.value(field.key()))
            continue;
        const bool isAsSent = takesBack || text == m_sent.value(field.key());
        Q_EMIT corrected(field.key(), isAsSent ? std::nullopt : std::optional(text));
    }
    accept();
}

QString CorrectionDialog::draft() const {
    QString typed;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        if (field.value()->text() != m_before.value(field.key()))
            typed = draftWith(typed, field.key(), field.value()->text());
    return typed;
}

QString CorrectionDialog::draftWith(const QString& draft, ApplicantField field, const QString& text) {
    QJsonObject typed = QJsonDocument::fromJson(draft.toUtf8()).object();
    typed.insert(applicantFieldKey(field), text);
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

void CorrectionDialog::resume(const QString& draft) {
    const QJsonObject typed = QJsonDocument::fromJson(draft.toUtf8()).object();
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        if (const QJsonValue text = typed.value(applicantFieldKey(field.key())); text.isString())
            field.value()->setText(text.toString());
}

} // namespace uketsuke
