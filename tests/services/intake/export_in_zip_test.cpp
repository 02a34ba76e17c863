// The form's CSV inside a ZIP is an export like one on the disk: by the same rows, and under the limits of the ZIP.
#include "tests/services/intake/peak_memory.h"
#include "tests/services/intake/taking_in.h"
#include "tests/services/intake/zip_maker.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QByteArray picture = "\xFF\xD8\xFF front";

class ExportInZip : public TakingIn
{
protected:
    ExportInZip() {
        m_request.csvFiles.clear();
        m_request.attachments = m_zip;
    }
    Result<IntakeReport> takeInZip(const QList<ZipEntry>& entries) {
        makeZip(m_zip, entries);
        return m_service.importFrom(m_request).result();
    }
    QString detailOf(const QList<ZipEntry>& entries) {
        const auto report = takeInZip(entries);
        return report ? u"taken in"_s : report.error().detail;
    }
    static QByteArray csvOf(const QList<ExportRow>& rows) {
        QByteArray csv = header;
        for (const ExportRow& row : rows)
            csv += row.line();
        return csv;
    }

    const QString m_zip = m_folder.filePath(u"day.zip"_s);
};

/// A CSV of about this size, in which every row but one is refused; what comes is known by its size alone.
QByteArray longCsv(qint64 bytes) {
    QByteArray csv = TakingIn::header + ExportRow{}.line();
    for (qint64 number = 0; csv.size() < bytes; ++number)
        csv += "x" + QByteArray::number(number * 7919 % 1000003) + QByteArray(1000, 'x') + "\r\n";
    return csv + ExportRow{.receipt = "WR2"}.line();
}

} // namespace

TEST_F(ExportInZip, IsTakenInWithThePapersBesideIt) {
    const auto report = takeInZip({{"forms/export.csv", csvOf({{}})}, {"WR1.jpg", picture}});
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->counts.added, 1);
    EXPECT_EQ(report->exports, QList<ExportPlace>({{m_zip, u"forms/export.csv"_s}}));
    EXPECT_TRUE(report->unclaimedAttachments.isEmpty()) << "the CSV is nobody's paper";
    EXPECT_EQ(papers(known(u"WR1"_s).first().id).size(), 1);
}

TEST_F(ExportInZip, ShowsItsColumnsBeforeAnythingIsRead) {
    makeZip(m_zip, {{"export.csv", csvOf({{}})}});
    const auto shape = m_service.shape(m_request).result();
    ASSERT_TRUE(shape);
    EXPECT_TRUE(shape->missing.isEmpty());
    EXPECT_EQ(shape->columns.first().example, u"WR1"_s);
}

TEST_F(ExportInZip, ManyAreReadInTheOrderOfTheirNamesAndPlacesCountInIt) {
    const auto report = takeInZip(
        {{"b.csv", csvOf({{.receipt = "WR2", .birth = "x"}})}, {"a.CSV", csvOf({{}})}, {"__MACOSX/._a.csv", "no CSV"}});
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->exports, QList<ExportPlace>({{m_zip, u"a.CSV"_s}, {m_zip, u"b.csv"_s}}));
    EXPECT_EQ(report->counts.added, 1);
    EXPECT_EQ(report->refusals.first().place, (RowPlace{1, 2}));
}

TEST_F(ExportInZip, OneAmongChosenFilesStandsForItsCsvs) {
    put(u"first.csv"_s, csvOf({{.receipt = "WR7"}}));
    m_request.csvFiles = {m_folder.filePath(u"first.csv"_s), m_zip};
    m_request.attachments.clear();
    const auto report = takeInZip({{"export.csv", csvOf({{}})}, {"../evil.csv", "x"}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 2);
    EXPECT_EQ(report->exports.last(), (ExportPlace{m_zip, u"export.csv"_s}));
    EXPECT_EQ(report->attachmentNotes.first().reason, u"zip.path"_s);
}

TEST_F(ExportInZip, BesideAChosenCsvItIsNotReadAndThatIsSaid) {
    put(u"mended.csv"_s, csvOf({{.street = "柏1-1-1"}}));
    m_request.csvFiles = {m_folder.filePath(u"mended.csv"_s)};
    const auto report = takeInZip({{"export.csv", csvOf({{}, {.receipt = "WR2"}})}, {"WR1.jpg", picture}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 1);
    ASSERT_EQ(report->attachmentNotes.size(), 1);
    EXPECT_EQ(report->attachmentNotes.first().name, u"export.csv"_s);
    EXPECT_EQ(report->attachmentNotes.first().reason, u"csv.not_read"_s);
}

TEST_F(ExportInZip, ThatHasNoneOrOnlyOneThatIsLeftOutSaysSo) {
    EXPECT_EQ(detailOf({{"WR1.jpg", picture}}), u"csv.none_in_zip"_s);
    EXPECT_EQ(detailOf({{"../export.csv", csvOf({{}})}}), u"csv.left_out:zip.path"_s);
    m_request.limits.attachments.largestRatio = 20;
    EXPECT_EQ(detailOf({{"export.csv", header + QByteArray(4 << 20, 'x')}}), u"csv.left_out:zip.ratio"_s);
    m_request.attachments = m_folder.filePath(u"files"_s);
    EXPECT_EQ(detailOf({{"export.csv", csvOf({{}})}}), u"csv.none"_s);
}

TEST_F(ExportInZip, IsBoundByTheTotalTheCountOfFilesAndOfExports) {
    m_request.limits.attachments.largestTotal = 1000;
    EXPECT_EQ(detailOf({{"export.csv", longCsv(2000)}}), u"zip.total"_s);
    m_request.limits.attachments = {};
    m_request.limits.attachments.mostFiles = 1;
    EXPECT_EQ(detailOf({{"export.csv", csvOf({{}})}, {"a.jpg", picture}}), u"attachments.count"_s);
    m_request.limits = {};
    m_request.limits.mostExportsOfZip = 1;
    EXPECT_EQ(detailOf({{"a.csv", csvOf({{}})}, {"b.csv", csvOf({{}})}}), u"csv.count"_s);
}

TEST_F(ExportInZip, AsksForThePasswordOfTheZip) {
    const QList<ZipEntry> entries{{.name = "export.csv", .bytes = csvOf({{}}), .password = "mihon"}};
    EXPECT_EQ(detailOf(entries), u"zip.password"_s);
    m_request.password = u"mihon"_s;
    EXPECT_EQ(detailOf(entries), u"taken in"_s);
}

TEST_F(ExportInZip, BrokenRowsCostThemselvesAloneThoughTheReaderHasToGoBack) {
    QByteArray csv = header;
    for (int row = 0; row < 300; ++row)
        csv += ExportRow{.receipt = "WR" + QByteArray::number(row)}.line() + "a,\"open\r\n";
    const auto report = takeInZip({{"export.csv", csv}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 300);
    EXPECT_EQ(report->counts.refused, 300);
    put(u"same.csv"_s, csv);
    m_request.csvFiles = {m_folder.filePath(u"same.csv"_s)};
    const auto again = m_service.preview(m_request).result();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->refusals, report->refusals) << "the places are those of the file on the disk";
    EXPECT_EQ(again->counts.unchanged, 300);
}

TEST_F(ExportInZip, WithTitlesInAsciiIsReadTwiceForItsEncoding) {
    for (const auto& [title, ascii] : {std::pair{u"receipt_number"_s, u"id"_s},
                                       {u"submitted_at"_s, u"at"_s},
                                       {u"procedure"_s, u"what"_s},
                                       {u"family_name"_s, u"family"_s},
                                       {u"given_name"_s, u"given"_s},
                                       {u"email"_s, u"mail"_s}})
        m_request.mapping.columns[title].append(ascii);
    QByteArray csv = "id,at,what,family,given,mail\r\n";
    while (csv.size() < 9 << 20)
        csv += "only ascii " + QByteArray::number(csv.size() * 31 % 99991) + "\r\n";
    const QString row = u"WR1,2026/11/22 08:15,新規登録,見本,葉子,mihon@example.jp\r\n"_s;
    csv += encodeText(row, TextEncoding::Cp932).value();
    const auto report = takeInZip({{"export.csv", csv}});
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->counts.added, 1);
    EXPECT_EQ(known(u"WR1"_s).first().values.value(ApplicantField::FamilyName), u"見本"_s);
}

TEST_F(ExportInZip, OfHundredMegabytesIsReadInBoundedMemory) {
    makeZip(m_zip, {{"export.csv", longCsv(120LL << 20)}});
    PeakMemory::forget();
    const qint64 before = PeakMemory::inBytes();
    const auto report = m_service.importFrom(m_request).result();
    EXPECT_LT(PeakMemory::grownBy(before), 48LL << 20);
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->counts.added, 2);
}

TEST_F(ExportInZip, ThatIsDamagedSaysThatItWasNotReadToItsEnd) {
    makeZip(m_zip, {{.name = "export.csv", .bytes = longCsv(1 << 20), .isStored = true}});
    QFile file(m_zip);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype late = bytes.lastIndexOf("\nx");
    ASSERT_GT(late, 0);
    bytes[late + 2] = '#'; // the check sum no longer fits
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto report = m_service.preview(m_request).result();
    ASSERT_TRUE(report);
    m_request.limits.mostRefusals = 1'000'000;
    const auto whole = m_service.preview(m_request).result();
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->refusals.last().reason, u"file.read"_s);
    EXPECT_EQ(whole->counts.added, 1) << "the last row lies behind the damage";
}

} // namespace uketsuke
