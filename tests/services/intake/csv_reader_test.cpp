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

TEST(Csv, AQuoteThatNeverEndsCostsItsOwnRowAlone) {
    const auto items = readAll("h\n\"open\nx\ny\n");
    ASSERT_EQ(items.size(), 4);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).reason, u"csv.quote_open"_s);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).line, 2);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).text, "\"open\n");
    EXPECT_EQ(cells(items.at(2)), QByteArrayList({"x"}));
    EXPECT_EQ(std::get<CsvRow>(items.at(3)).line, 4);
}

// A later row's quote seems to close the open one; the rows between must not be lost.
TEST(Csv, AnOpenQuoteDoesNotSwallowRowsUpToTheNextQuote) {
    const auto items = readAll("h,i\n\"open,1\nb,2\nc,\"3\"\n");
    ASSERT_EQ(items.size(), 4);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).reason, u"csv.quote"_s);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).line, 2);
    EXPECT_EQ(cells(items.at(2)), QByteArrayList({"b", "2"}));
    EXPECT_EQ(cells(items.at(3)), QByteArrayList({"c", "3"}));
}

TEST(Csv, ANulByteIsRefusedAndTheRestGoesOn) {
    const auto items = readAll(QByteArray("h\na\0b\nc\n", 8));
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).reason, u"csv.nul"_s);
    EXPECT_EQ(cells(items.at(2)), QByteArrayList({"c"}));
}

TEST(Csv, AHugeCellWithNewlinesIsPassedOverAsOneRow) {
    const QByteArray huge = "\"" + QByteArray("line\n").repeated(400'000) + "end\",x\n";
    const auto items = readAll("h,i\n" + huge + "good,1\n");
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).reason, u"csv.row_too_large"_s);
    EXPECT_EQ(cells(items.at(2)), QByteArrayList({"good", "1"}));
    EXPECT_EQ(std::get<CsvRow>(items.at(2)).line, 400'003);
}

TEST(Csv, AHugeOpenQuoteCostsItsOwnRowAlone) {
    const auto items = readAll("h\n\"open\n" + QByteArray("good\n").repeated(300'000));
    ASSERT_EQ(items.size(), 300'002);
    EXPECT_EQ(std::get<CsvProblem>(items.at(1)).reason, u"csv.row_too_large"_s);
}

TEST(Csv, OldMacintoshLinesAreRowsWithTheirOwnNumbers) {
    const auto items = readAll("h\ra\r\rb\r");
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(std::get<CsvRow>(items.at(2)).line, 4);
}

// The chunk that is read ahead ends between CR and LF.
TEST(Csv, ALineEndThatIsCutByTheBufferIsOneLineEnd) {
    const auto items = readAll(QByteArray(64 * 1024 - 1, 'x') + "\r\nsecond\r\n");
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(std::get<CsvRow>(items.at(1)).line, 2);
}

// 表 ends with the byte of a backslash, and no character of CP932 holds the byte of a quote or a comma.
TEST(Csv, CharactersOfCp932AreNotCut) {
    const auto items = readAll("\"\x95\x5C\",\x83\x5C\n");
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(cells(items.at(0)), QByteArrayList({"\x95\x5C", "\x83\x5C"}));
}

TEST(Csv, ALineOfSpacesIsARowOfOneCell) {
    const auto items = readAll("h\n  \nlast\n");
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(std::get<CsvRow>(items.at(1)).line, 2);
}

TEST(Csv, AnEmptyFileHasNoRows) {
    EXPECT_TRUE(readAll("").isEmpty());
}

} // namespace uketsuke
