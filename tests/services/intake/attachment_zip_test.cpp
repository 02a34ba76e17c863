#include "app/services/intake/attachment_zip.h"
#include "tests/services/intake/zip_maker.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Zips : public testing::Test
{
protected:
    Result<std::unique_ptr<AttachmentSource>> open(const QList<ZipEntry>& entries, const AttachmentLimits& limits = {},
                                                   const QString& password = {}) {
        makeZip(path(), entries);
        return AttachmentSource::open(path(), limits, password);
    }
    QString path() const { return m_folder.filePath(u"files.zip"_s); }

    QTemporaryDir m_folder;
};

QStringList leftOutReasons(const AttachmentSource& source) {
    QStringList reasons;
    for (const LeftOutAttachment& entry : source.leftOut())
        reasons.append(entry.place + u' ' + entry.reason);
    return reasons;
}

} // namespace

TEST(ZipPaths, ThatLeaveTheZipAreRefused) {
    for (const QString& path : {u"../a.jpg"_s, u"/etc/a"_s, u"C:/a"_s, u"a\\..\\b"_s, u"a/../../b"_s, u"con.jpg"_s,
                                u"a/lpt1"_s, u"x?.jpg"_s, u"a. /b"_s})
        EXPECT_FALSE(isSafeZipPath(path)) << qPrintable(path);
    EXPECT_TRUE(isSafeZipPath(u"WR0001/おもて.jpg"_s));
    EXPECT_TRUE(isSafeZipPath(u"a..b/c...jpg"_s));
}

TEST_F(Zips, NamesAreReadInUtf8AndInCp932) {
    const auto zip = open({{"WR1/\xE8\xA1\xA8.jpg", "utf-8"}, {"WR1/\x97\xA0.jpg", "cp932"}});
    ASSERT_TRUE(zip) << zip.error().detail.toStdString();
    EXPECT_EQ((*zip)->paths(), QStringList({u"WR1/表.jpg"_s, u"WR1/裏.jpg"_s}));
    EXPECT_EQ((*zip)->read(u"WR1/裏.jpg"_s), QByteArray("cp932"));
}

// 0x5C, a backslash in ASCII, is the second byte of 表 in CP932.
TEST_F(Zips, ABackslashInsideACharacterIsNoFolder) {
    const auto zip = open({{"WR1/\x95\x5C.jpg", "front"}});
    ASSERT_TRUE(zip);
    EXPECT_EQ((*zip)->paths(), QStringList({u"WR1/表.jpg"_s}));
}

TEST_F(Zips, AnEntryThatLeavesTheZipIsLeftOutAndTheOthersAreRead) {
    const auto zip = open({{"../../etc/passwd", "x"}, {"good.jpg", "y"}, {"C:/windows/x.jpg", "z"}});
    ASSERT_TRUE(zip);
    EXPECT_EQ((*zip)->paths(), QStringList({u"good.jpg"_s}));
    EXPECT_EQ(leftOutReasons(**zip), QStringList({u"1 zip.path"_s, u"3 zip.path"_s}));
}

TEST_F(Zips, ALinkIsLeftOut) {
    const auto zip = open({{"link.jpg", "/etc/passwd", {}, true}});
    ASSERT_TRUE(zip);
    EXPECT_EQ(leftOutReasons(**zip), QStringList({u"1 zip.path"_s}));
}

TEST_F(Zips, ABombIsLeftOutByItsRatioWithoutBeingUnpacked) {
    const auto zip = open({{"bomb.jpg", QByteArray(8 << 20, '\0')}, {"good.jpg", "y"}});
    ASSERT_TRUE(zip);
    EXPECT_EQ(leftOutReasons(**zip), QStringList({u"1 zip.ratio"_s}));
    EXPECT_EQ((*zip)->paths(), QStringList({u"good.jpg"_s}));
}

TEST_F(Zips, TooMuchInAllIsRefused) {
    EXPECT_EQ(open({{"a.jpg", "12345"}, {"b.jpg", "12345"}}, {.largestTotal = 8}).error().detail, u"zip.total"_s);
}

TEST_F(Zips, TooManyEntriesAreRefused) {
    EXPECT_EQ(open({{"a.jpg", "1"}, {"b.jpg", "2"}}, {.mostFiles = 1}).error().detail, u"attachments.count"_s);
}

TEST_F(Zips, APasswordIsAskedForBeforeAnythingIsRead) {
    const QList<ZipEntry> entries{{"a.jpg", "secret", "見本"}};
    EXPECT_EQ(open(entries).error().detail, u"zip.password"_s);
    EXPECT_EQ(open(entries, {}, u"wrong"_s).error().detail, u"zip.password"_s);
    const auto zip = open(entries, {}, u"見本"_s);
    ASSERT_TRUE(zip);
    EXPECT_EQ((*zip)->read(u"a.jpg"_s), QByteArray("secret"));
}

TEST_F(Zips, ABrokenCheckSumIsNoticed) {
    ASSERT_TRUE(open({{"a.jpg", "exactly these bytes", {}, false, true}}));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("exactly");
    ASSERT_GT(at, 0);
    bytes[at] = 'E';
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto zip = AttachmentSource::open(path(), {});
    ASSERT_TRUE(zip);
    EXPECT_EQ((*zip)->read(u"a.jpg"_s).error().kind, ErrorKind::Corrupt);
}

TEST_F(Zips, AFileThatIsNoZipIsCorrupt) {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no zip");
    file.close();
    EXPECT_EQ(AttachmentSource::open(path(), {}).error().kind, ErrorKind::Corrupt);
}

} // namespace uketsuke
