#include "ui/review/correction_dialog.h"

#include "ui/review/review_words.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
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
    const ApplicantValues values = reviewCase.values();
    for (const ApplicantField field : fieldsOf(item)) {
        auto* line = new QLineEdit(values.value(field), this);
        line->setObjectName(QStringLiteral("correction_") + applicantFieldKey(field));
        if (longestValue(field) > 0)
            line->setMaxLength(longestValue(field) * 2); // UTF-16 units; the service counts characters
        auto* sent = new QLabel(tr("申請: %1").arg(m_sent.value(field)), this);
        sent->setTextFormat(Qt::PlainText);
        setLabelRole(*sent, LabelRole::Quiet);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(sent);
        column->addWidget(line);
        form->addRow(applicantFieldText(field), column);
        m_fields.insert(field, line);
        m_before.insert(field, line->text());
    }
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

void CorrectionDialog::give() {
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString text = field.value()->text();
        if (text == m_before.value(field.key()))
            continue;
        const bool takesBack = text == m_sent.value(field.key()) || text.isEmpty();
        Q_EMIT corrected(field.key(), takesBack ? std::nullopt : std::optional(text));
    }
    accept();
}

} // namespace uketsuke
