// The two files of a sample: the same bytes for the same seed, readable by other programs.
#include "app/admin/sample/sample_csv.h"
#include "app/admin/sample/sample_export.h"
#include "app/admin/sample/sample_plan.h"
#include "app/admin/sample/sample_titles.h"
#include "app/services/text/cp932.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr QSize smallPhotos(480, 360);

class WrittenSample : public testing::Test
{
protected:
    Result<SampleExport> write(const QString& name, quint32 seed, SampleContainer container = SampleContainer::Zip) {
        SampleRequest request;
        request.count = 14;
        request.seed = seed;
        request.folder = m_folder.filePath(name);
        request.today = QDate(2026, 11, 24);
        request.photoSize = smallPhotos;
        request.container = container;
        return writeSample(request);
    }

    static QByteArray hashOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&file);
        return hash.result();
    }

    QJsonDocument python(const QString& script, const QString& path) {
        QProcess process;
        process.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
        EXPECT_TRUE(process.waitForFinished()) << process.errorString().toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return QJsonDocument::fromJson(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(WrittenSample, TheSameSeedGivesTheSameBytes) {
    const auto first = write(u"first"_s, 5), second = write(u"second"_s, 5), other = write(u"other"_s, 6);
    ASSERT_TRUE(first && second && other);
    EXPECT_EQ(hashOf(first->csvFile), hashOf(second->csvFile));
    EXPECT_EQ(hashOf(first->zipFile), hashOf(second->zipFile));
    EXPECT_NE(hashOf(first->csvFile), hashOf(other->csvFile));
    EXPECT_NE(hashOf(first->zipFile), hashOf(other->zipFile));
}

TEST_F(WrittenSample, AnotherProgramReadsTheCsv) {
    const auto written = write(u"csv"_s, 1);
    ASSERT_TRUE(written) << written.error().detail.toStdString();
    const QJsonArray rows = python(u"import csv, json, sys\n"
                                   "print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', "
                                   "newline='')))))"_s,
                                   written->csvFile)
                                .array();
    ASSERT_EQ(rows.size(), 15);
    QStringList titles;
    for (const QStringView title : sampleTitles)
        titles.append(title.toString());
    EXPECT_EQ(rows.first().toVariant().toStringList(), titles);
    const auto planned = planSample(14, 1, QDate(2026, 11, 24));
    for (qsizetype i = 0; i < planned.size(); ++i) {
        const QStringList cells = rows[i + 1].toVariant().toStringList();
        ASSERT_EQ(cells.size(), titles.size());
        EXPECT_EQ(cells[0], planned[i].receiptNumber);
        EXPECT_EQ(cells[3], procedureInTheForm(planned[i].procedure));
        EXPECT_EQ(cells[4], planned[i].typed.value(ApplicantField::FamilyName));
        EXPECT_EQ(cells[13], planned[i].typed.value(ApplicantField::Building));
    }
}

TEST_F(WrittenSample, AnotherProgramReadsTheZipAndItsJapaneseNames) {
    const auto written = write(u"zip"_s, 1);
    ASSERT_TRUE(written);
    const QJsonObject found = python(u"import json, sys, zipfile\n"
                                     "z = zipfile.ZipFile(sys.argv[1])\n"
                                     "print(json.dumps({'bad': z.testzip() or '', 'names': z.namelist(), 'flags': "
                                     "[bool(i.flag_bits & 0x800) or i.filename.isascii() for i in z.infolist()]}))"_s,
                                     written->zipFile)
                                  .object();
    EXPECT_EQ(found[u"bad"_s].toString(), QString());
    EXPECT_FALSE(found[u"flags"_s].toArray().contains(false));
    const QStringList names = found[u"names"_s].toVariant().toStringList();
    EXPECT_EQ(names.size(), written->attachments);
    EXPECT_TRUE(names.contains(u"WR0101/おもて_1.jpg"_s));
    EXPECT_TRUE(names.contains(u"WR0103_omote_1.jpg"_s));
    EXPECT_EQ(names.filter(u"upload/"_s).isEmpty(), false);
}

TEST_F(WrittenSample, AFolderHoldsTheSameFiles) {
    const auto zip = write(u"zip"_s, 1), folder = write(u"folder"_s, 1, SampleContainer::Folder);
    ASSERT_TRUE(zip && folder);
    QFile front(folder->zipFile + u"/WR0101/おもて_1.jpg"_s);
    ASSERT_TRUE(front.open(QIODevice::ReadOnly));
    EXPECT_TRUE(front.readAll().startsWith("\xFF\xD8\xFF\xE1"));
    EXPECT_EQ(zip->attachments, folder->attachments);
}

TEST_F(WrittenSample, AFolderThatCannotBeMadeIsSaid) {
    QFile blocker(m_folder.filePath(u"file"_s));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    EXPECT_EQ(write(u"file/below"_s, 1).error(), (Error{ErrorKind::Unreachable, u"sample.write"_s}));
}

TEST(SampleCsv, Cp932HasAGetaWhereACharacterIsMissing) {
    auto rows = planSample(1, 1, QDate(2026, 11, 24));
    rows[0].typed[ApplicantField::FamilyName] = u"𠮷髙\uFA19"_s;
    const QByteArray csv = sampleCsv(rows, SampleEncoding::Cp932);
    EXPECT_TRUE(fromCp932(csv).value_or(QString()).contains(u"\"〓髙\uFA19\""_s));
}

} // namespace uketsuke
