#include "app/services/intake/attachment_source.h"
#include "app/services/intake/attachment_zip.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void put(const QTemporaryDir& folder, const QString& path) {
    QDir(folder.path()).mkpath(QFileInfo(folder.filePath(path)).path());
    QFile file(folder.filePath(path));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("bytes of " + path.toUtf8());
}

IntakeRow rowOf(const QString& receiptNumber, const QList<AttachmentCell>& cells = {}) {
    IntakeRow row;
    row.receiptNumber = receiptNumber;
    row.attachments = cells;
    return row;
}

} // namespace

TEST(Attachments, AreFoundInAFolderNamedAfterTheReceiptNumber) {
    const QTemporaryDir folder;
    put(folder, u"WR0001/b_ura.jpg"_s);
    put(folder, u"WR0001/a_omote.jpg"_s);
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    const auto search = (*source)->findFor(rowOf(u"WR0001"_s));
    ASSERT_EQ(search.found.size(), 2);
    EXPECT_EQ(search.found.at(0).side, DocumentSide::Front);
    EXPECT_EQ(search.found.at(1).side, DocumentSide::Back);
}

TEST(Attachments, AreFoundByAFileNamePrefixButNotByALongerNumber) {
    const QTemporaryDir folder;
    put(folder, u"WR0001_1.jpg"_s);
    put(folder, u"WR0001_2.jpg"_s);
    put(folder, u"WR00012_1.jpg"_s);
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    const auto search = (*source)->findFor(rowOf(u"WR0001"_s));
    ASSERT_EQ(search.found.size(), 2);
    EXPECT_EQ(search.found.at(0).side, DocumentSide::Front);
    EXPECT_EQ(search.found.at(1).side, DocumentSide::Back);
}

TEST(Attachments, AreFoundByTheNameInTheCell) {
    const QTemporaryDir folder;
    put(folder, u"upload/IMG_7.JPG"_s);
    put(folder, u"upload/IMG_8.JPG"_s);
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    const auto search = (*source)->findFor(rowOf(u"9"_s, {{DocumentSide::Back, u"img_8.jpg"_s},
                                                          {DocumentSide::Front, u"IMG_7.JPG"_s},
                                                          {DocumentSide::Further, u"gone.png"_s}}));
    ASSERT_EQ(search.found.size(), 2);
    EXPECT_EQ(search.found.at(0).side, DocumentSide::Back);
    EXPECT_EQ(search.missing, QStringList({u"gone.png"_s}));
}

TEST(Attachments, TheSameNameInTwoFoldersBelongsToItsOwnReceiptNumber) {
    const QTemporaryDir folder;
    put(folder, u"A1/front.jpg"_s);
    put(folder, u"A2/front.jpg"_s);
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    const auto search = (*source)->findFor(rowOf(u"A2"_s, {{DocumentSide::Front, u"front.jpg"_s}}));
    ASSERT_EQ(search.found.size(), 1);
    EXPECT_EQ(search.found.first().name, u"A2/front.jpg"_s);
}

TEST(ZipPaths, ThatLeaveTheZipAreRefused) {
    for (const QString& path : {u"../a.jpg"_s, u"/etc/a"_s, u"C:/a"_s, u"a\\..\\b"_s, u"a/../../b"_s, u"con.jpg"_s,
                                u"a/lpt1"_s, u"x?.jpg"_s, u"a. /b"_s})
        EXPECT_FALSE(isSafeZipPath(path)) << qPrintable(path);
    EXPECT_TRUE(isSafeZipPath(u"WR0001/おもて.jpg"_s));
    EXPECT_TRUE(isSafeZipPath(u"a..b/c...jpg"_s));
}

TEST(Attachments, AFileThatIsNoZipIsCorrupt) {
    const QTemporaryDir folder;
    put(folder, u"not.zip"_s);
    const auto source = AttachmentSource::open(folder.filePath(u"not.zip"_s), {});
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().kind, ErrorKind::Corrupt);
}

} // namespace uketsuke
