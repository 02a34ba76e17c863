// Rows, files and papers that are wrong: a place and a reason for each, and everything good goes on.
#include "app/services/intake/refused_rows.h"
#include "tests/services/intake/taking_in.h"
#include "tests/services/intake/zip_maker.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Faults : public TakingIn
{
protected:
    QString detailOf(const QByteArray& csv) {
        const auto report = takeInBytes(csv);
        return report ? u"taken in"_s : report.error().detail;
    }
    QByteArray savedRows(const QList<Refusal>& refusals) {
        const QString target = m_folder.filePath(u"refused.csv"_s);
        EXPECT_TRUE(writeRefusedRows(m_request, refusals, {target, u"%1_要修正.csv"_s}));
        QFile file(target);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

const QByteArray longName = QByteArray("𠮷").repeated(65);

} // namespace

TEST_F(Faults, BadRowsAreRefusedWithPlaceAndReasonAndGoodOnesGoIn) {
    const auto report = takeIn({{},
                                {.receipt = "WR2", .birth = "2026/02/30"},
                                {.receipt = "WR3", .family = longName},
                                {.receipt = "WR4", .procedure = "返却"},
                                {.receipt = "WR5", .family = ""},
                                {.receipt = "WR6"}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 2);
    EXPECT_EQ(report->counts.refused, 4);
    EXPECT_EQ(report->refusals,
              QList<Refusal>({{{0, 4}, u"生年月日"_s, u"date"_s, u"WR2"_s},
                              {{0, 6}, u"氏"_s, u"too_long"_s, u"WR3"_s},
                              {{0, 8}, u"申請する項目を選択してください。"_s, u"procedure"_s, u"WR4"_s},
                              {{0, 10}, u"氏"_s, u"missing"_s, u"WR5"_s}}));
}

TEST_F(Faults, SavingTheRefusedRowsIsAnExportInTheJournal) {
    const auto report = takeIn({{}, {.receipt = "WR2", .birth = "2026/02/30"}});
    ASSERT_TRUE(report);
    const QString target = m_folder.filePath(u"refused.csv"_s);
    const auto saved = m_service.saveRefused(m_request, report->refusals, {target, u"%1_要修正.csv"_s}).result();
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->rows, 1);
    EXPECT_EQ(saved->files, QStringList{target});
    EXPECT_EQ(scalar(u"SELECT detail FROM audit_events WHERE kind = 'refused_rows_saved'"_s), u"1"_s);
    const QString nowhere = m_folder.filePath(u"no/such/folder.csv"_s);
    EXPECT_FALSE(m_service.saveRefused(m_request, report->refusals, {nowhere, u"%1_要修正.csv"_s}).result());
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'refused_rows_saved'"_s), u"1"_s);
}

TEST_F(Faults, LimitsCountCharactersAndNotUnits) {
    EXPECT_EQ(takeIn({{.family = QByteArray("𠮷").repeated(64)}})->counts.added, 1);
}

TEST_F(Faults, ARowWithTooFewOrTooManyColumnsIsRefused) {
    const auto report = takeInBytes(header + "WR8,2026/11/22\r\n" + ExportRow{}.line());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->refusals, QList<Refusal>({{{0, 2}, {}, u"column_count"_s}}));
    EXPECT_EQ(report->counts.added, 1);
}

TEST_F(Faults, AQuoteLeftOpenCostsItsOwnRowAlone) {
    const auto report = takeInBytes(header + "WR8,\"open\r\n" + ExportRow{}.line());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 1);
    EXPECT_EQ(report->refusals.value(0).place, (RowPlace{0, 2}));
}

TEST_F(Faults, ARowInAnotherEncodingIsRefusedAndNotTurnedIntoMojibake) {
    const auto cp932 = [](const QByteArray& utf8) {
        return encodeText(QString::fromUtf8(utf8), TextEncoding::Cp932).value();
    };
    const auto inUtf8File = takeInBytes(header + cp932(ExportRow{.receipt = "WR8"}.line()) + ExportRow{}.line());
    ASSERT_TRUE(inUtf8File);
    EXPECT_EQ(inUtf8File->refusals.value(0).reason, u"encoding"_s);
    EXPECT_EQ(inUtf8File->counts.added, 1);
    const auto inCp932File =
        takeInBytes(cp932(header) + ExportRow{.receipt = "WR8"}.line() + cp932(ExportRow{.receipt = "WR9"}.line()));
    ASSERT_TRUE(inCp932File);
    EXPECT_EQ(inCp932File->refusals.value(0).reason, u"encoding"_s);
    EXPECT_EQ(inCp932File->counts.added, 1);
}

TEST_F(Faults, WrongFilesAreNamedForWhatTheyAre) {
    EXPECT_EQ(detailOf("<!doctype html><html>"), u"csv.not_csv"_s);
    EXPECT_EQ(detailOf(""), u"csv.empty"_s);
    EXPECT_EQ(detailOf(QByteArray("\xFF\xFE"
                                  "a\0",
                                  4)),
              u"encoding.utf16"_s);
    EXPECT_EQ(detailOf(QByteArray("a\0b\n", 4)), u"csv.not_csv"_s);
    EXPECT_EQ(detailOf("受付番号,氏\r\n1,a\r\n"), u"csv.column_missing:submitted_at"_s);
    EXPECT_EQ(detailOf("名,氏,氏\r\n"), u"csv.title_twice:2,3:氏"_s);
    EXPECT_EQ(detailOf(QByteArray("x,").repeated(1001)), u"csv.columns"_s);
}

TEST_F(Faults, AWrongSecondFileLeavesNothingHalfTakenIn) {
    put(u"export.csv"_s, header + ExportRow{}.line());
    put(u"second.csv"_s, "<html>");
    m_request.csvFiles.append(m_folder.filePath(u"second.csv"_s));
    EXPECT_FALSE(m_service.importFrom(m_request).result());
    EXPECT_TRUE(known(u"WR1"_s).isEmpty());
}

TEST_F(Faults, OfAFileFullOfFaultsTheFirstAreListedAllAreCountedAndSavedAndGoodRowsGoIn) {
    m_request.limits.mostRefusals = 3;
    const auto report = takeInBytes(header + QByteArray("x\r\n").repeated(50) + ExportRow{}.line());
    ASSERT_TRUE(report);
    ASSERT_EQ(report->refusals.size(), 4);
    EXPECT_EQ(report->refusals.last().reason, u"csv.too_many_problems"_s);
    EXPECT_EQ(report->refusals.last().place, (RowPlace{0, 5}));
    EXPECT_EQ(report->counts.refused, 50);
    EXPECT_EQ(report->counts.added, 1);
    EXPECT_EQ(savedRows(report->refusals).count("\"x\"\r\n"), 50);
}

TEST_F(Faults, RefusedRowsCanBeSavedMendedAndTakenIn) {
    const auto report = takeIn({{}, {.receipt = "WR2", .birth = "2026/02/30"}});
    ASSERT_TRUE(report);
    const QByteArray saved = savedRows(report->refusals);
    EXPECT_FALSE(saved.contains("WR1.jpg"));
    EXPECT_TRUE(saved.startsWith("\"受付番号\""));
    EXPECT_EQ(takeInBytes(QByteArray(saved).replace("2026/02/30", "2006/02/28"))->counts.added, 1);
}

TEST_F(Faults, RefusedRowsOfSeveralFilesAreNotMixedUp) {
    put(u"export.csv"_s, header + ExportRow{.birth = "x"}.line());
    put(u"second.csv"_s,
        header + ExportRow{.receipt = "WR2"}.line() + ExportRow{.receipt = "WR3", .birth = "x"}.line());
    m_request.csvFiles.append(m_folder.filePath(u"second.csv"_s));
    const auto report = m_service.importFrom(m_request).result();
    ASSERT_TRUE(report);
    const QByteArray saved = savedRows(report->refusals);
    EXPECT_TRUE(saved.contains("\"WR1\"") && saved.contains("\"WR3\"") && !saved.contains("\"WR2\""));
}

TEST_F(Faults, NoCellThatWeSaveBecomesAFormulaAndItComesBackAsItWas) {
    const ExportRow formula{.birth = "x", .street = "=HYPERLINK(1)", .mail = "-mihon@example.jp"};
    const auto report = takeIn({formula});
    ASSERT_TRUE(report);
    const QByteArray saved = savedRows(report->refusals);
    EXPECT_TRUE(saved.contains("\"'=HYPERLINK(1)\"") && saved.contains("\"'-mihon@example.jp\""));
    ASSERT_EQ(takeInBytes(QByteArray(saved).replace("\"x\"", "\"1994/08/14\""))->counts.added, 1);
    EXPECT_EQ(known(u"WR1"_s).first().values.value(ApplicantField::Street), u"=HYPERLINK(1)"_s);
}

TEST_F(Faults, ARowThatIsNoCsvIsSavedInItsCellsAndCanBeTakenIn) {
    const ExportRow loneQuote{.receipt = "WR8", .street = "柏5\"8"};
    const auto report = takeInBytes(header + loneQuote.line());
    ASSERT_TRUE(report);
    ASSERT_EQ(report->refusals.value(0).reason, u"csv.quote"_s);
    const QByteArray saved = savedRows(report->refusals);
    EXPECT_TRUE(saved.contains("\"WR8\",\"2026/11/22 08:15\"")) << saved.toStdString();
    EXPECT_TRUE(saved.contains("\"柏5\"\"8\""));
}

TEST_F(Faults, ARowWithANulByteIsSavedWithoutIt) {
    const auto report = takeInBytes(header + ExportRow{.receipt = "WR8", .street = QByteArray("柏\0 5", 6)}.line());
    ASSERT_TRUE(report);
    ASSERT_EQ(report->refusals.value(0).reason, u"csv.nul"_s);
    EXPECT_TRUE(savedRows(report->refusals).contains("\"柏 5\""));
}

TEST_F(Faults, AMendedRowComesWithTheDaysWholeFolderAndNobodysPaperIsARiddle) {
    put(u"files/WR2.jpg"_s, "\xFF\xD8\xFF second");
    put(u"files/stray.jpg"_s, "nobody's");
    const auto first = takeIn({{}, {.receipt = "WR2", .birth = "2026/02/30"}});
    ASSERT_TRUE(first);
    const QByteArray saved = savedRows(first->refusals).replace("2026/02/30", "2006/02/28");
    const auto second = takeInBytes(saved);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->counts.added, 1);
    EXPECT_EQ(second->unclaimedAttachments, QStringList({u"stray.jpg"_s}));
}

TEST_F(Faults, AColumnTwiceThatNobodyKnowsIsKeptWithANumber) {
    const auto report = takeInBytes(QByteArray(header).replace("アンケート", "メモ,メモ") +
                                    ExportRow{}.line().replace("\"広報\nかしわ\"", "はじめ,おわり"));
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->counts.added, 1);
    EXPECT_EQ(known(u"WR1"_s).first().further, u"[[\"メモ\",\"はじめ\"],[\"メモ (2)\",\"おわり\"]]"_s);
}

TEST_F(Faults, PapersThatTheRowsNameThoughNoneWereChosenAreTold) {
    m_request.attachments.clear();
    const auto report = preview({{}, {.receipt = "WR2"}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rowsNamingPapers, 2);
}

TEST_F(Faults, ADatabaseThatFailsInTheMiddleLosesNoWordOfWhatWentIn) {
    m_request.limits.bytesInBatch = 1;
    put(u"files/WR2.jpg"_s, "\xFF\xD8\xFF second");
    put(u"files/WR3.jpg"_s, QByteArray(4 << 20, 'x'));
    const int pages = scalar(u"PRAGMA page_count"_s).toInt();
    m_database.run(u"PRAGMA max_page_count = %1"_s.arg(pages + 200)); // the disk is full
    const auto report = takeIn({{}, {.receipt = "WR2"}, {.receipt = "WR3"}, {.receipt = "WR4"}});
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->brokenOff);
    EXPECT_EQ(report->brokenOff->kind, ErrorKind::OutOfSpace);
    EXPECT_EQ(report->counts.added, 2);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM applications"_s), u"2"_s);
}

TEST_F(Faults, APaperThatIsMissingOrNobodysIsTold) {
    put(u"files/stray.jpg"_s, "x");
    const auto report = takeIn({{}, {.receipt = "WR2"}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->unclaimedAttachments, QStringList({u"stray.jpg"_s}));
    ASSERT_EQ(report->attachmentNotes.size(), 1);
    EXPECT_EQ(report->attachmentNotes.first().receiptNumber, u"WR2"_s);
    EXPECT_EQ(report->attachmentNotes.first().reason, u"missing"_s);
}

TEST_F(Faults, APaperBelongsToOneApplicationAlone) {
    put(u"files/IMG.jpg"_s, "\xFF\xD8\xFF");
    const auto report = takeIn({{.front = "IMG.jpg"}, {.receipt = "WR2", .front = "IMG.jpg"}});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->attachmentNotes.size(), 1);
    EXPECT_EQ(report->attachmentNotes.first().reason, u"shared"_s);
    EXPECT_TRUE(papers(known(u"WR2"_s).first().id).isEmpty());
}

TEST_F(Faults, ADamagedPaperIsToldAndItsApplicationGoesIn) {
    const QString zip = m_folder.filePath(u"files.zip"_s);
    makeZip(zip, {{"WR1.jpg", "exactly these bytes", {}, false, true}});
    QFile file(zip);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll().replace("exactly", "EXACTLY");
    file.seek(0);
    file.write(bytes);
    file.close();
    m_request.attachments = zip;
    const auto report = takeIn({{}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 1);
    EXPECT_EQ(report->attachmentNotes.value(0).reason, u"attachment"_s);
    EXPECT_TRUE(scalar(u"SELECT flags FROM applications"_s).contains(u"picture_damaged"_s));
    EXPECT_EQ(takeIn({{}})->counts.unchanged, 1);
}

TEST_F(Faults, AnApplicationWithAThousandFilesKeepsTheFirstOnes) {
    for (int number = 0; number < 30; ++number)
        put(u"files/WR1_%1.jpg"_s.arg(number), QByteArray::number(number));
    m_request.limits.attachments.mostFilesOfRow = 5;
    const auto report = takeIn({{}});
    ASSERT_TRUE(report);
    EXPECT_EQ(papers(known(u"WR1"_s).first().id).size(), 5);
    EXPECT_EQ(report->attachmentNotes.value(0).reason, u"too_many"_s);
}

// A row goes in whole or not at all: the third write of its transaction fails.
TEST_F(Faults, ARowThatCannotBeWrittenLeavesNothingBehindAndTheOthersGoIn) {
    m_database.run(u"CREATE TRIGGER fault BEFORE INSERT ON application_search_keys WHEN NEW.search_key = 'wr2'"
                   " BEGIN SELECT RAISE(ABORT, 'UK:invalid:fault'); END"_s);
    const auto report = takeIn({{}, {.receipt = "WR2"}, {.receipt = "WR3"}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 2);
    EXPECT_EQ(report->refusals, QList<Refusal>({{{0, 4}, {}, u"not_written"_s, u"WR2"_s}}));
    EXPECT_TRUE(known(u"WR2"_s).isEmpty());
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM application_revisions"_s), u"2"_s);
}

} // namespace uketsuke
