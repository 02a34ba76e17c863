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

QStringList notesOf(const AttachmentSource& source) {
    QStringList notes;
    for (const EntryNote& note : source.entryNotes())
        notes.append(u"%1 %2 %3"_s.arg(note.entry).arg(note.name, note.reason));
    return notes;
}

} // namespace

TEST(ZipPaths, ThatLeaveTheZipAreRefused) {
    for (const QString& path : {u"../a.jpg"_s, u"/etc/a"_s, u"C:/a"_s, u"c:a"_s, u"a\\..\\b"_s, u"a/../../b"_s,
                                u"\\\\server\\a"_s, u"a/.."_s, u"a\nb"_s, u""_s})
        EXPECT_FALSE(isSafeZipPath(path)) << qPrintable(path);
    for (const QString& path : {u"WR0001/おもて.jpg"_s, u"a..b/c...jpg"_s, u"con.jpg"_s, u"x?.jpg"_s, u"a. /b"_s})
        EXPECT_TRUE(isSafeZipPath(path)) << qPrintable(path);
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
    EXPECT_EQ(notesOf(**zip), QStringList({u"1 ../../etc/passwd zip.path"_s, u"3 C:/windows/x.jpg zip.path"_s}));
}

TEST_F(Zips, ALinkIsLeftOut) {
    const auto zip = open({{"link.jpg", "/etc/passwd", {}, true}});
    ASSERT_TRUE(zip);
    EXPECT_EQ(notesOf(**zip), QStringList({u"1 link.jpg zip.link"_s}));
    EXPECT_TRUE((*zip)->paths().isEmpty());
}

TEST_F(Zips, ANameThatWindowsForbidsIsToldAndReadAllTheSame) {
    const auto zip = open({{"WR1/10:30 \"front\".jpg", "y"}, {"con.jpg", "z"}, {"good.jpg", "g"}});
    ASSERT_TRUE(zip);
    EXPECT_EQ(notesOf(**zip), QStringList({u"1 WR1/10:30 \"front\".jpg zip.name_odd"_s, u"2 con.jpg zip.name_odd"_s}));
    EXPECT_EQ((*zip)->read(u"con.jpg"_s), QByteArray("z"));
    EXPECT_EQ((*zip)->paths().size(), 3);
}

TEST_F(Zips, HalfWidthKanaInCp932IsNotTakenForLatin) {
    const auto zip = open({{"\xC3\xBD.jpg", "test"}});
    ASSERT_TRUE(zip);
    EXPECT_EQ((*zip)->paths(), QStringList({u"ﾃｽ.jpg"_s}));
}

TEST_F(Zips, ANameFlaggedUtf8IsUtf8) {
    const auto zip = open({{.name = "\xC3\xBD.jpg", .bytes = "latin", .isFlaggedUtf8 = true}});
    ASSERT_TRUE(zip);
    EXPECT_EQ((*zip)->paths(), QStringList({u"ý.jpg"_s}));
}

TEST_F(Zips, ABombIsLeftOutByItsRatioWithoutBeingUnpacked) {
    const auto zip = open({{"bomb.jpg", QByteArray(8 << 20, '\0')}, {"good.jpg", "y"}});
    ASSERT_TRUE(zip);
    EXPECT_EQ(notesOf(**zip), QStringList({u"1 bomb.jpg zip.ratio"_s}));
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

// The old encryption compares one byte of a password: 1 of 256 wrong ones would pass without a trial.
TEST_F(Zips, NoWrongPasswordPassesForTheOldEncryption) {
    const QList<ZipEntry> entries{
        {.name = "a.jpg", .bytes = "secret bytes", .password = "mihon", .isOldEncryption = true}};
    makeZip(path(), entries);
    for (int number = 0; number < 1500; ++number) {
        const auto zip = AttachmentSource::open(path(), {}, u"wrong%1"_s.arg(number));
        ASSERT_FALSE(zip) << number;
        ASSERT_EQ(zip.error().detail, u"zip.password"_s);
    }
    const auto zip = AttachmentSource::open(path(), {}, u"mihon"_s);
    ASSERT_TRUE(zip);
    EXPECT_EQ((*zip)->read(u"a.jpg"_s), QByteArray("secret bytes"));
}

TEST_F(Zips, AnEncryptionThatCannotBeReadIsNamed) {
    const QList<ZipEntry> entries{
        {.name = "a.jpg", .bytes = "secret", .password = "mihon", .isOldEncryption = true, .isStrongEncryption = true}};
    const auto zip = open(entries, {}, u"mihon"_s);
    ASSERT_FALSE(zip);
    EXPECT_EQ(zip.error(), (Error{ErrorKind::Unsupported, u"zip.encryption"_s}));
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
