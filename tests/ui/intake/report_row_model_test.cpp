#include "ui/intake/report_row_model.h"
#include "ui/shared/theme/theme.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(ReportRows, RefusedRowsComeFirstAndPapersLast) {
    const Theme theme;
    ReportRowModel model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    IntakeReport report;
    report.refusals = {{{1, 7}, u"氏"_s, u"missing"_s}};
    report.held = {{{0, 3}, u"WR1"_s, {{u"name"_s, u"見本 葉子"_s, u"別人 葉子"_s}}}};
    report.changed = {{{0, 4}, u"WR2"_s, {{u"attachments"_s, u"1"_s, u"2"_s}}}};
    report.attachmentNotes = {{{0, 5}, u"WR3"_s, u"a.jpg"_s, u"missing"_s}};
    report.unclaimedAttachments = {u"stray.jpg"_s};
    report.exports = {{u"/x/first.csv"_s}, {u"/x/day.zip"_s, u"forms/second.csv"_s}};
    model.display(report);
    ASSERT_EQ(model.rowCount(), 5);
    const auto text = [&](int row, ReportColumn column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    EXPECT_EQ(text(0, ReportColumn::File), u"day.zip の中の forms/second.csv"_s);
    EXPECT_EQ(text(1, ReportColumn::File), u"first.csv"_s);
    EXPECT_EQ(text(0, ReportColumn::Line), u"7行目"_s);
    EXPECT_EQ(text(1, ReportColumn::Text), u"氏名: 見本 葉子 → 別人 葉子"_s);
    EXPECT_EQ(text(2, ReportColumn::Text), u"添付 1 件 → 2 件"_s);
    EXPECT_EQ(text(3, ReportColumn::ReceiptNumber), u"WR3"_s);
    EXPECT_EQ(text(4, ReportColumn::Line), u""_s);
}

} // namespace uketsuke
