#include "ui/review/mail_preview.h"

#include "app/domain/mail/card_number_marker.h"
#include "ui/shared/calendar_text.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme/styling.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace uketsuke {
namespace {

constexpr QSize previewSize(720, 640);

QString barcodeText(const DecisionRequest& request) {
    if (!request.rangeId.isEmpty())
        return MailPreview::tr("利用券バーコード（完了時に採番）");
    if (request.existingCardNumber.isEmpty())
        return MailPreview::tr("利用券バーコード");
    return MailPreview::tr("利用券バーコード（%1）").arg(request.existingCardNumber);
}

/// The first day and how it was counted; a number that comes later than that day works from the day it comes.
QLabel* usableFromLabel(const CompletionPlan& plan, QWidget* parent) {
    const QString day = DateText::dayWithYear(plan.usableFrom);
    const QString sum = countedDateText(plan.usableFromSum);
    const bool isLate = plan.usableFrom > plan.usableFromSum.reached;
    auto* label =
        new QLabel(isLate ? MailPreview::tr("%1（完了する日）　%2").arg(day, sum) : day + u'　' + sum, parent);
    label->setObjectName(QStringLiteral("mailPreviewUsableFrom"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setToolTip(sum);
    return label;
}

} // namespace

MailPreview::MailPreview(const CompletionPlan& plan, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("mailPreview"));
    setWindowTitle(tr("送信するメール"));
    resize(previewSize);
    auto* form = new QFormLayout;
    for (const auto& [title, text] :
         {std::pair(tr("宛先"), plan.recipient), std::pair(tr("件名"), plan.mail.subject)}) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        form->addRow(title, label);
    }
    if (plan.attachesBarcode)
        form->addRow(tr("添付"), new QLabel(barcodeText(plan.request), this));
    if (plan.usableFrom.isValid())
        form->addRow(tr("利用開始日"), usableFromLabel(plan, this));
    auto* body = new QPlainTextEdit(this);
    body->setObjectName(QStringLiteral("mailPreviewBody"));
    body->setReadOnly(true);
    body->setPlainText(QString(plan.mail.body).replace(QString(cardNumberMarker), tr("（完了時に採番）")));
    auto* close = new QPushButton(tr("閉じる（Esc）"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* again = new QShortcut(Qt::Key_F7, this);
    connect(again, &QShortcut::activated, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(body, 1);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace uketsuke
