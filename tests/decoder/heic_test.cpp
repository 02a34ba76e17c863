#include "tests/decoder/sample_files.h"
#include "tests/decoder/unlocked_decoder.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace protocol = decoder_protocol;
using protocol::Status;
using namespace sample_files;

namespace heic_test {

constexpr QSize whole(256, 192);

QImage deepQuarters() {
    return quarters(whole).convertToFormat(QImage::Format_RGBX64);
}

QImage clearQuarters() {
    QImage image = quarters(whole).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height() / 2; ++y)
        for (int x = 0; x < image.width() / 2; ++x)
            image.setPixelColor(x, y, QColor(255, 0, 0, 0));
    return image;
}

/// Files that another program coded by HEVC, made once for all tests.
class Heic : public testing::Test
{
protected:
    static void SetUpTestSuite() {
        const QImage image = quarters(whole);
        QStringList arguments{QStringLiteral(UKETSUKE_HEICS), s_folder.path()};
        const auto give = [&](const QString& name, const QImage& picture) {
            ASSERT_TRUE(picture.save(s_folder.filePath(name), "png"));
            arguments.append(s_folder.filePath(name));
        };
        give(u"whole.png"_s, image);
        const QSize tile = whole / 2;
        for (int index = 0; index < 4; ++index)
            give(u"tile_%1.png"_s.arg(index),
                 image.copy(QRect(QPoint(index % 2 * tile.width(), index / 2 * tile.height()), tile)));
        give(u"deep.png"_s, deepQuarters());
        give(u"clear.png"_s, clearQuarters());
        ASSERT_EQ(QProcess::execute(u"/usr/bin/python3"_s, arguments), 0);
    }

    protocol::Reply decode(const QString& name, QSize box = {}) { return m_decoder.answer(bytes(name), box, 0); }
    static QByteArray bytes(const QString& name) {
        QFile file(s_folder.filePath(name + u".heic"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QImage picture() const { return m_decoder.picture(); }
    /// The colours at top left, top right, bottom right, bottom left as one letter each.
    [[nodiscard]] std::string corners() const {
        const QImage image = picture();
        const int right = image.width() - 9;
        const int bottom = image.height() - 9;
        std::string letters;
        for (const QPoint& point : {QPoint(8, 8), QPoint(right, 8), QPoint(right, bottom), QPoint(8, bottom)}) {
            const QColor colour = image.pixelColor(point);
            const int lit = (colour.red() > 200) + 2 * (colour.green() > 200) + 4 * (colour.blue() > 200);
            letters += " RG?B??W"[lit];
        }
        return letters;
    }

    static inline QTemporaryDir s_folder;
    UnlockedDecoder m_decoder;
};

} // namespace heic_test

using heic_test::Heic;
using heic_test::whole;

TEST_F(Heic, OnePictureComesOutAsItWasDrawn) {
    const auto reply = decode(u"plain"_s);
    EXPECT_EQ(reply.status, Status::Ok);
    EXPECT_EQ(picture().size(), whole);
    EXPECT_EQ(corners(), "RGWB");
    EXPECT_EQ(QSize(int(reply.fullWidth), int(reply.fullHeight)), whole);
}

TEST_F(Heic, TilesAreOnePictureAsTelephonesStoreIt) {
    EXPECT_EQ(decode(u"tiles"_s).status, Status::Ok);
    EXPECT_EQ(picture().size(), whole);
    EXPECT_EQ(corners(), "RGWB");
    EXPECT_EQ(decode(u"cropped"_s).status, Status::Ok);
    EXPECT_EQ(picture().size(), whole - QSize(10, 6));
    EXPECT_EQ(corners(), "RGWB");
}

TEST_F(Heic, IsTurnedAndMirroredOnceAsTheFileSays) {
    EXPECT_EQ(decode(u"turned"_s).status, Status::Ok); // a quarter to the left
    EXPECT_EQ(picture().size(), whole.transposed());
    EXPECT_EQ(corners(), "GWBR");
    EXPECT_EQ(decode(u"mirrored"_s).status, Status::Ok);
    EXPECT_EQ(corners(), "GRBW");
    const auto reply = decode(u"turned_and_mirrored"_s);
    EXPECT_EQ(reply.status, Status::Ok);
    EXPECT_EQ(reply.orientation, 1U) << "nothing is left to be turned by whoever paints";
    EXPECT_EQ(picture().size(), whole.transposed());
}

TEST_F(Heic, ComesAtTheSizeThatIsAskedFor) {
    const auto reply = decode(u"tiles"_s, {60, 45});
    EXPECT_EQ(reply.status, Status::Ok);
    EXPECT_EQ(picture().size(), QSize(60, 45));
    EXPECT_EQ(corners(), "RGWB");
    EXPECT_EQ(QSize(int(reply.fullWidth), int(reply.fullHeight)), whole);
}

TEST_F(Heic, ColoursAreThoseOfAnIndependentReader) {
    for (const QString& name : {u"plain"_s, u"deep"_s, u"thumbnail"_s}) {
        const QString png = s_folder.filePath(name + u"_read.png"_s);
        ASSERT_EQ(QProcess::execute(u"heif-convert"_s, {s_folder.filePath(name + u".heic"_s), png}), 0);
        const QImage expected = QImage(png).convertToFormat(QImage::Format_RGB32);
        ASSERT_EQ(decode(name).status, Status::Ok) << name.toStdString();
        const QImage image = picture();
        ASSERT_EQ(image.size(), expected.size()) << name.toStdString();
        int worst = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QRgb ours = image.pixel(x, y);
                const QRgb theirs = expected.pixel(x, y);
                worst = std::max({worst, std::abs(qRed(ours) - qRed(theirs)), std::abs(qGreen(ours) - qGreen(theirs)),
                                  std::abs(qBlue(ours) - qBlue(theirs))});
            }
        EXPECT_LE(worst, 2) << name.toStdString();
    }
}

TEST_F(Heic, TransparentOnesStandOnWhite) {
    EXPECT_EQ(decode(u"clear"_s).status, Status::Ok);
    EXPECT_EQ(corners(), "WGWB");
}

TEST_F(Heic, ACutOneShowsTheTilesThatCame) {
    EXPECT_EQ(decode(u"cut"_s).status, Status::Damaged);
    EXPECT_EQ(picture().size(), whole);
    EXPECT_EQ(corners().substr(0, 2), "RG");
    const QColor missing = picture().pixelColor(whole.width() - 9, whole.height() - 9);
    EXPECT_NEAR(missing.red(), 128, 4);
    EXPECT_NEAR(missing.green(), 128, 4);
    EXPECT_NEAR(missing.blue(), 128, 4);
}

TEST_F(Heic, OfWhichNothingCameIsBroken) {
    for (const QString& name : {u"cut_in_the_first_tile"_s, u"cut_head"_s, u"tiles_outside_the_file"_s})
        EXPECT_EQ(decode(name).status, Status::Broken) << name.toStdString();
}

TEST_F(Heic, WhatBitesIsRefusedAndTheNextOneIsRight) {
    for (const QString& name : {u"refers_to_itself"_s, u"told_60000_by_60000"_s, u"of_60000_by_60000"_s,
                                u"one_tile_65536_times"_s, u"one_tile_2500_times"_s, u"coded_by_av1"_s}) {
        const Status status = decode(name).status;
        EXPECT_TRUE(status == Status::Broken || status == Status::TooLarge || status == Status::Unsupported)
            << name.toStdString() << ' ' << static_cast<int>(status);
        EXPECT_EQ(decode(u"tiles"_s).status, Status::Ok);
        EXPECT_EQ(corners(), "RGWB");
    }
}

TEST_F(Heic, NoCutAndNoFlippedBitDoesHarm) {
    const QByteArray file = bytes(u"tiles"_s);
    unsigned state = 7;
    for (int round = 0; round < 300; ++round) {
        QByteArray broken = file;
        for (int flip = 0; flip < 1 + round % 5; ++flip) {
            state = state * 1664525U + 1013904223U;
            broken[qsizetype(state >> 8) % broken.size()] ^= char(1 << (state % 8));
        }
        if (round % 3 == 0)
            broken.truncate(qsizetype(state >> 9) % broken.size());
        const auto reply = m_decoder.answer(broken, {64, 48}, 0);
        EXPECT_NE(reply.status, Status::Ready);
    }
    EXPECT_EQ(decode(u"tiles"_s).status, Status::Ok);
    EXPECT_EQ(corners(), "RGWB");
}

} // namespace uketsuke
