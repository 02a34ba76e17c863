#include "app/services/intake/csv_reader.h"

#include <gtest/gtest.h>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QList<CsvItem> readAll(QByteArray bytes) {
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    QList<CsvItem> items;
    for (auto item = reader.next(); item; item = reader.next())
        items.append(*item);
    return items;
}

QByteArrayList cells(const CsvItem& item) {
    return std::get<CsvRow>(item).cells;
}

} // namespace

TEST(Csv, KeepsQuotedNewlinesCommasQuotesSpacesAndLeadingZeros) {
    const auto items = readAll("a,b\r\n\"one\ntwo\",\"say \"\"hi\"\", now\"\r\n 001 ,0\r\n");
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(cells(items.at(1)), QByteArrayList({"one\ntwo", "say \"hi\", now"}));
    EXPECT_EQ(cells(items.at(2)), QByteArrayList({" 001 ", "0"}));
}

TEST(Csv, NamesTheLineOnWhichARowBegins) {
    const auto items = readAll("h\n\"a\nb\nc\"\n\nlast");
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(std::get<CsvRow>(items.at(1)).line, 2);
    EXPECT_EQ(std::get<CsvRow>(items.at(2)).line, 6);
}

TEST(Csv, ALoneQuoteIsNamedAndTheNextLineIsRead) {
    const auto items = readAll("h,i\na\"b,c\nd,e\n");
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).line, 2);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).reason, u"csv.quote"_s);
    EXPECT_EQ(cells(items.at(2)), QByteArrayList({"d", "e"}));
}

TEST(Csv, AQuoteThatNeverEndsIsNamed) {
    const auto items = readAll("h\n\"open\n");
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).reason, u"csv.quote_open"_s);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).line, 2);
}

TEST(Csv, ANulByteIsRefusedAndTheRestGoesOn) {
    const auto items = readAll(QByteArray("h\na\0b\nc\n", 8));
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).reason, u"csv.nul"_s);
    EXPECT_EQ(cells(items.at(2)), QByteArrayList({"c"}));
}

TEST(Csv, AnEmptyFileHasNoRows) {
    EXPECT_TRUE(readAll("").isEmpty());
}

} // namespace uketsuke
