#include "ui/review/difference_dialog.h"

#include "ui/review/review_words.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uketsuke {
namespace {

QLabel* cell(const QString& text, LabelRole role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLabelRole(*label, role);
    return label;
}

QString shownText(const CaseDifference& difference, const QString& text) {
    if (text.isEmpty())
        return DifferenceDialog::tr("なし");
    const auto* item = std::get_if<CheckItem>(&difference.what);
    const auto grade = gradeFromKey(text);
    return item != nullptr && grade ? gradeText(*item, *grade) : text;
}

} // namespace

QString differenceText(const CaseDifference& difference) {
    if (const auto* field = std::get_if<ApplicantField>(&difference.what))
        return applicantFieldText(*field);
    if (const auto* item = std::get_if<CheckItem>(&difference.what))
        return checkItemText(*item);
    return libraryFieldText(std::get<LibraryField>(difference.what));
}

DifferenceDialog::DifferenceDialog(const QList<CaseDifference>& differences, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("differenceDialog"));
    setWindowTitle(tr("ほかの人が変えたところ"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(pixels(Space::Wide));
    grid->setVerticalSpacing(pixels(Space::Small));
    int column = 0;
    for (const QString& title : {tr("項目"), tr("あなたの画面"), tr("いまの記録"), tr("だれが・いつ")})
        grid->addWidget(cell(title, LabelRole::Quiet, this), 0, column++);
    const DateText dates;
    int row = 1;
    for (const CaseDifference& difference : differences) {
        const QString who = difference.givenBy + u'　' + dates.moment(difference.givenAt);
        grid->addWidget(cell(differenceText(difference), LabelRole::Quiet, this), row, 0);
        grid->addWidget(cell(shownText(difference, difference.mine), LabelRole::Value, this), row, 1);
        grid->addWidget(cell(shownText(difference, difference.theirs), LabelRole::Value, this), row, 2);
        grid->addWidget(cell(who, LabelRole::Quiet, this), row++, 3);
    }
    auto* close = new QPushButton(tr("閉じる（Esc）"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(pixels(Space::Large), pixels(Space::Large), pixels(Space::Large), pixels(Space::Large));
    rows->setSpacing(pixels(Space::Large));
    rows->addLayout(grid);
    rows->addWidget(close, 0, Qt::AlignRight);
}

} // namespace uketsuke
