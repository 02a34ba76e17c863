#include "app/services/intake/attachment_source.h"

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

TEST(Attachments, AJapaneseWordMayFollowTheNumberAtOnce) {
    const QTemporaryDir folder;
    put(folder, u"WR0001おもて.jpg"_s);
    put(folder, u"WR0001うら.jpg"_s);
    put(folder, u"WR0001a.jpg"_s); // may be number WR0001A's
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    const auto search = (*source)->findFor(rowOf(u"WR0001"_s));
    ASSERT_EQ(search.found.size(), 2);
    EXPECT_EQ(search.found.at(0).side, DocumentSide::Back);
    EXPECT_EQ(search.found.at(1).side, DocumentSide::Front);
}

TEST(Attachments, ANumberOfDigitsIsNoFolderOfADate) {
    const QTemporaryDir folder;
    put(folder, u"2026/11/x.jpg"_s);
    put(folder, u"2026/11/23/y.jpg"_s);
    put(folder, u"11/2026/z.jpg"_s);
    put(folder, u"forms/11/front.jpg"_s);
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    const auto search = (*source)->findFor(rowOf(u"11"_s));
    ASSERT_EQ(search.found.size(), 1);
    EXPECT_EQ(search.found.first().path, u"forms/11/front.jpg"_s);
    EXPECT_EQ((*source)->findFor(rowOf(u"12"_s, {{DocumentSide::Front, u"x.jpg"_s}})).found.size(), 1);
}

TEST(Attachments, NamesInOneCellArePartedByCommasUnlessTheCommaIsTheNames) {
    const QTemporaryDir folder;
    put(folder, u"a.jpg"_s);
    put(folder, u"b.jpg"_s);
    put(folder, u"c,d.jpg"_s);
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    const auto two = (*source)->findFor(rowOf(u"9"_s, {{DocumentSide::Front, u"a.jpg, b.jpg"_s}}));
    EXPECT_EQ(two.found.size(), 2);
    EXPECT_TRUE(two.missing.isEmpty());
    const auto one = (*source)->findFor(rowOf(u"9"_s, {{DocumentSide::Front, u"c,d.jpg"_s}}));
    ASSERT_EQ(one.found.size(), 1);
    EXPECT_EQ(one.found.first().path, u"c,d.jpg"_s);
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
    EXPECT_EQ(search.found.first().path, u"A2/front.jpg"_s);
}

TEST(Attachments, AnotherApplicantsFileIsNeverTakenForALikeName) {
    const QTemporaryDir folder;
    put(folder, u"WR0001/front.jpg"_s);
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    const auto search = (*source)->findFor(rowOf(u"WR0002"_s, {{DocumentSide::Front, u"front.jpg"_s}}));
    EXPECT_TRUE(search.found.isEmpty());
    EXPECT_EQ(search.missing, QStringList({u"front.jpg"_s}));
}

TEST(Attachments, ASanitisersPrefixStillTellsTheSideOfTheCell) {
    const QTemporaryDir folder;
    put(folder, u"WR0001_IMG_7.JPG"_s);
    put(folder, u"WR0001_IMG_8.JPG"_s);
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    const auto search = (*source)->findFor(
        rowOf(u"WR0001"_s, {{DocumentSide::Back, u"IMG_7.JPG"_s}, {DocumentSide::Front, u"IMG_8.JPG"_s}}));
    ASSERT_EQ(search.found.size(), 2);
    EXPECT_EQ(search.found.at(0).path, u"WR0001_IMG_7.JPG"_s);
    EXPECT_EQ(search.found.at(0).side, DocumentSide::Back);
    EXPECT_TRUE(search.missing.isEmpty());
}

TEST(Attachments, WhatSystemsLeaveBehindIsNobodysPaper) {
    const QTemporaryDir folder;
    put(folder, u"__MACOSX/WR0001/._a.jpg"_s);
    put(folder, u"WR0001/Thumbs.db"_s);
    put(folder, u"WR0001/a.jpg"_s);
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->paths(), QStringList({u"WR0001/a.jpg"_s}));
}

TEST(Attachments, AFileNameThatATabletWroteInPartsIsTheSameName) {
    const QTemporaryDir folder;
    put(folder, u"カ\u3099.jpg"_s); // ガ as カ and a voiced mark
    const auto source = AttachmentSource::open(folder.path(), {});
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->findFor(rowOf(u"9"_s, {{DocumentSide::Front, u"ガ.jpg"_s}})).found.size(), 1);
}

TEST(Attachments, AFileThatIsTooLargeIsNotRead) {
    const QTemporaryDir folder;
    put(folder, u"a.jpg"_s);
    const auto source = AttachmentSource::open(folder.path(), {.largestFile = 4});
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->read(u"a.jpg"_s).error().detail, u"attachment.size"_s);
}

TEST(Attachments, TooManyFilesAreRefused) {
    const QTemporaryDir folder;
    put(folder, u"a.jpg"_s);
    put(folder, u"b.jpg"_s);
    EXPECT_EQ(AttachmentSource::open(folder.path(), {.mostFiles = 1}).error().kind, ErrorKind::TooLarge);
}

} // namespace uketsuke
