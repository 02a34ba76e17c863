// Refused rows of several exports: each in the shape of its own file, mended and taken in again.
#include "app/services/intake/refused_rows.h"
#include "tests/services/intake/taking_in.h"
#include "tests/services/intake/zip_maker.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Another form's titles and order, with the same meanings.
const QByteArray otherHeader = "氏,名,受付番号,送信日時,申請する項目を選択してください。,生年月日,メールアドレス\r\n";

QByteArray otherRow(const QByteArray& receipt, const QByteArray& birth) {
    return "別見本,葉子," + receipt + ",2026/11/22 08:15,新規登録," + birth + ",betsu@example.jp\r\n";
}

class RefusedRows : public TakingIn
{
protected:
    RefusedRows() { m_request.attachments.clear(); }
    void choose(const QStringList& names) {
        m_request.csvFiles.clear();
        for (const QString& name : names)
            m_request.csvFiles.append(m_folder.filePath(name));
    }
    Result<IntakeReport> import() { return m_service.importFrom(m_request).result(); }
    Result<SavedRows> save(const Result<IntakeReport>& report, const QString& name = u"a_要修正.csv"_s) {
        return m_service.saveRefused(m_request, report->refusals, {m_folder.filePath(name), u"%1_要修正.csv"_s})
            .result();
    }
    QByteArray read(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    static QStringList names(const QStringList& paths) {
        QStringList names;
        for (const QString& path : paths)
            names.append(QFileInfo(path).fileName());
        return names;
    }
    /// As a person does it in a spreadsheet.
    void mend(const QString& path) { put(QFileInfo(path).fileName(), read(path).replace("\"x\"", "\"1994/08/14\"")); }
};

} // namespace

TEST_F(RefusedRows, OfDifferentTitlesAreSavedInTheShapeOfTheirOwnFileMendedAndTakenIn) {
    put(u"a.csv"_s, header + ExportRow{.birth = "x"}.line());
    put(u"b.csv"_s, otherHeader + otherRow("WR2", "1994/08/14") + otherRow("WR3", "x"));
    choose({u"a.csv"_s, u"b.csv"_s});
    const auto report = import();
    ASSERT_TRUE(report);
    ASSERT_EQ(report->counts.refused, 2);
    const auto saved = save(report);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->rows, 2);
    ASSERT_EQ(names(saved->files), (QStringList{u"a_要修正.csv"_s, u"b_要修正.csv"_s}));
    EXPECT_TRUE(read(saved->files.at(0)).startsWith("\"受付番号\""));
    EXPECT_TRUE(read(saved->files.at(1)).startsWith("\"氏\",\"名\",\"受付番号\""));
    EXPECT_FALSE(read(saved->files.at(1)).contains("WR2"));
    for (const QString& path : saved->files)
        mend(path);
    m_request.csvFiles = saved->files;
    const auto again = import();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->counts.added, 2);
    EXPECT_EQ(known(u"WR3"_s).first().values.value(ApplicantField::FamilyName), u"別見本"_s);
}

TEST_F(RefusedRows, OfOneShapeShareTheFileThatWasChosen) {
    for (const auto& [name, receipt] : {std::pair{u"a.csv"_s, "WR1"}, {u"b.csv"_s, "WR2"}})
        put(name, header + ExportRow{.receipt = receipt, .birth = "x"}.line());
    choose({u"a.csv"_s, u"b.csv"_s});
    const auto saved = save(import(), u"chosen.csv"_s);
    ASSERT_TRUE(saved);
    EXPECT_EQ(names(saved->files), QStringList{u"chosen.csv"_s});
    mend(saved->files.first());
    m_request.csvFiles = saved->files;
    EXPECT_EQ(import()->counts.added, 2);
}

// ASCII titles are the same bytes in both encodings; their rows are not.
TEST_F(RefusedRows, OfTwoEncodingsAreNotMixed) {
    const QByteArray ascii = "id,at,what,family,given,mail\r\n";
    const QString row = u"WR1,never,新規登録,見本,葉子,mihon@example.jp\r\n"_s;
    for (const auto& [key, title] : {std::pair{u"receipt_number"_s, u"id"_s},
                                     {u"submitted_at"_s, u"at"_s},
                                     {u"procedure"_s, u"what"_s},
                                     {u"family_name"_s, u"family"_s},
                                     {u"given_name"_s, u"given"_s},
                                     {u"email"_s, u"mail"_s}})
        m_request.mapping.columns[key].append(title);
    put(u"a.csv"_s, ascii + row.toUtf8());
    put(u"b.csv"_s, ascii + encodeText(row, TextEncoding::Cp932).value());
    choose({u"a.csv"_s, u"b.csv"_s});
    const auto saved = save(import());
    ASSERT_TRUE(saved);
    ASSERT_EQ(saved->files.size(), 2);
    EXPECT_TRUE(read(saved->files.at(0)).contains(u"見本"_s.toUtf8()));
    EXPECT_FALSE(read(saved->files.at(1)).contains(u"見本"_s.toUtf8()));
}

TEST_F(RefusedRows, WriteOverNothingButTheFileThatWasChosen) {
    put(u"a.csv"_s, header + ExportRow{.birth = "x"}.line());
    put(u"b.csv"_s, otherHeader + otherRow("WR3", "x"));
    put(u"a_要修正.csv"_s, "written over");
    put(u"b_要修正.csv"_s, "half mended");
    choose({u"a.csv"_s, u"b.csv"_s});
    const auto saved = save(import());
    ASSERT_TRUE(saved);
    EXPECT_EQ(names(saved->files), (QStringList{u"a_要修正.csv"_s, u"b_要修正 (2).csv"_s}));
    EXPECT_EQ(read(m_folder.filePath(u"b_要修正.csv"_s)), "half mended");
}

TEST_F(RefusedRows, OfCsvsInsideAZipAreNamedAfterThem) {
    const QString zip = m_folder.filePath(u"day.zip"_s);
    makeZip(zip, {{.name = "one/form?.csv", .bytes = header + ExportRow{.birth = "x"}.line()},
                  {.name = "two/form?.csv", .bytes = otherHeader + otherRow("WR3", "x")}});
    m_request.csvFiles = {zip};
    const auto saved = save(import(), u"day_要修正.csv"_s);
    ASSERT_TRUE(saved);
    ASSERT_EQ(names(saved->files), (QStringList{u"form__要修正.csv"_s, u"form__要修正 (2).csv"_s}));
    for (const QString& path : saved->files)
        mend(path);
    m_request.csvFiles = saved->files;
    EXPECT_EQ(import()->counts.added, 2);
}

} // namespace uketsuke
