// uketsuke-admin sample, as a process.
#include "app/services/text/cp932.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringDecoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class SampleVerb : public testing::Test
{
protected:
    /// Runs the verb with two rows and small photos; its answer.
    QJsonObject sample(const QString& folder, const QStringList& words) {
        QProcess process;
        process.start(QStringLiteral(UKETSUKE_ADMIN), QStringList{u"sample"_s, u"--json"_s, u"--count"_s, u"2"_s,
                                                                  u"--small"_s, u"--out"_s, m_folder.filePath(folder)} +
                                                          words);
        EXPECT_TRUE(process.waitForFinished(60'000));
        m_exitCode = process.exitCode();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    static QByteArray bytesOf(const QJsonValue& path) {
        QFile file(path.toString());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    int m_exitCode = -1;
};

} // namespace

TEST_F(SampleVerb, TheSameDayGivesTheSameBytesWheneverItIsMade) {
    const QStringList newYear{u"--today"_s, u"2027-01-05"_s};
    const QJsonObject first = sample(u"first"_s, newYear), second = sample(u"second"_s, newYear);
    ASSERT_EQ(m_exitCode, 0);
    EXPECT_EQ(bytesOf(first[u"csv"_s]), bytesOf(second[u"csv"_s]));
    EXPECT_EQ(bytesOf(first[u"attachments"_s]), bytesOf(second[u"attachments"_s]));
    EXPECT_TRUE(bytesOf(first[u"csv"_s]).contains("2026/12/30 "));
}

TEST_F(SampleVerb, ADayMayBeWrittenAsPeopleDo) {
    const QJsonObject written = sample(u"era"_s, {u"--today"_s, u"令和9年1月5日"_s});
    ASSERT_EQ(m_exitCode, 0);
    EXPECT_TRUE(bytesOf(written[u"csv"_s]).contains("2026/12/30 "));
}

TEST_F(SampleVerb, WhatIsNoDayIsRefused) {
    for (const QString& day : {u"2026-13-45"_s, u"1999-01-01"_s, u"tomorrow"_s}) {
        EXPECT_EQ(sample(u"none"_s, {u"--today"_s, day})[u"error"_s].toString(), u"sample.today"_s);
        EXPECT_EQ(m_exitCode, 4);
    }
    EXPECT_EQ(sample(u"none"_s, {u"--seed"_s, u"x"_s})[u"error"_s].toString(), u"sample.seed"_s);
    EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(u"none"_s)));
}

TEST_F(SampleVerb, Cp932AndAFolderCanBeAskedFor) {
    const QJsonObject written = sample(u"cp932"_s, {u"--cp932"_s, u"--folder"_s});
    ASSERT_EQ(m_exitCode, 0);
    const QByteArray csv = bytesOf(written[u"csv"_s]);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString misread = utf8(csv);
    EXPECT_TRUE(utf8.hasError() || misread.isEmpty());
    EXPECT_TRUE(fromCp932(csv).value_or(QString()).startsWith(u"\"受付番号\",\"送信日時\""_s));
    const QString attachments = written[u"attachments"_s].toString();
    EXPECT_TRUE(QFileInfo(attachments).isDir());
    EXPECT_TRUE(QFileInfo::exists(attachments + u"/WR0101/おもて_1.jpg"_s));
    EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(u"cp932/attachments.zip"_s)));
}

} // namespace uketsuke
