#include "app/decoder/upright_turn.h"
#include "app/decoder/warm_up_samples.h"
#include "tests/decoder/sample_files.h"
#include "tests/decoder/unlocked_decoder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace uketsuke {

namespace protocol = decoder_protocol;
using protocol::Status;
using namespace sample_files;

namespace decoding_test {

/// The decoder's loop without a process around it.
class Decoding : public testing::Test
{
protected:
    protocol::Reply decode(const QByteArray& file, QSize box = {}, std::uint32_t page = 0) {
        return m_decoder.answer(file, box, page);
    }
    protocol::Reply decodePart(const QByteArray& file, const QRect& part) {
        return m_decoder.answer(file, {}, 0, part);
    }
    [[nodiscard]] QImage picture() const { return m_decoder.picture(); }
    /// The colours at top left, top right, bottom right, bottom left as one letter each.
    [[nodiscard]] std::string corners() const {
        const QImage image = picture();
        const int right = image.width() - 3;
        const int bottom = image.height() - 3;
        std::string letters;
        for (const QPoint& point : {QPoint(2, 2), QPoint(right, 2), QPoint(right, bottom), QPoint(2, bottom)})
            letters += letterOf(image.pixelColor(point));
        return letters;
    }

private:
    static char letterOf(QColor colour) {
        const bool red = colour.red() > 200;
        const bool green = colour.green() > 200;
        const bool blue = colour.blue() > 200;
        if (red && green && blue)
            return 'W';
        if (red + green + blue != 1)
            return '?';
        return red ? 'R' : green ? 'G' : 'B';
    }

    UnlockedDecoder m_decoder;
};

} // namespace decoding_test

using decoding_test::Decoding;

constexpr QSize small(80, 48);

TEST_F(Decoding, EachFormatComesOutAsItWasDrawn) {
    for (const char* format : {"jpeg", "png", "webp", "tiff"}) {
        EXPECT_EQ(decode(saved(quarters(small), format)).status, Status::Ok) << format;
        EXPECT_EQ(picture().size(), small) << format;
        EXPECT_EQ(corners(), "RGWB") << format;
    }
}

TEST_F(Decoding, TheSamplesThatWarmUpTheDecoderAreReal) {
    for (const QByteArray& sample : warmUpSamples())
        EXPECT_EQ(decode(sample).status, Status::Ok) << sample.left(12).toHex().toStdString();
}

TEST_F(Decoding, APhotoIsTurnedUprightByItsExifOrientation) {
    const char* const upright[] = {"RGWB", "GRBW", "WBRG", "BWGR", "RBWG", "BRGW", "WGRB", "GWBR"};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QSize place = orientation >= 5 ? small.transposed() : small;
        const protocol::Reply reply = decode(jpegWithOrientation(quarters(small), orientation), place);
        EXPECT_EQ(corners(), upright[orientation - 1]) << orientation;
        EXPECT_EQ(picture().size(), place) << orientation;
        EXPECT_EQ(reply.orientation, 1U);
    }
}

TEST_F(Decoding, AtItsOwnSizeAPhotoIsLeftAsItLiesAndSaysHowItIsTurned) {
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const protocol::Reply reply = decode(jpegWithOrientation(quarters(small), orientation));
        EXPECT_EQ(corners(), "RGWB");
        EXPECT_EQ(reply.orientation, std::uint32_t(orientation));
        EXPECT_EQ(int(reply.fullWidth), orientation >= 5 ? small.height() : small.width());
    }
}

TEST_F(Decoding, AScaledPhotoIsUprightToo) {
    const QSize large(643, 365); // no multiple of anything
    const char* const upright[] = {"RGWB", "GRBW", "WBRG", "BWGR", "RBWG", "BRGW", "WGRB", "GWBR"};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const protocol::Reply reply = decode(jpegWithOrientation(quarters(large), orientation), {90, 90});
        const QSize place(90, 51); // as it will be painted
        EXPECT_EQ(picture().size(), orientation >= 5 ? place.transposed() : place) << orientation;
        EXPECT_EQ(corners(), upright[orientation - 1]) << orientation;
        EXPECT_EQ(reply.fullWidth, std::uint32_t(orientation >= 5 ? 365 : 643));
    }
}

TEST_F(Decoding, APictureIsMadeForItsPlaceAndNoThinLineIsLost) {
    QImage lines({1000, 700}, QImage::Format_RGB32);
    lines.fill(Qt::white);
    for (int y = 0; y < lines.height(); y += 10)
        for (int x = 0; x < lines.width(); ++x)
            lines.setPixel(x, y, qRgb(0, 0, 0));
    for (const char* format : {"png", "jpeg"}) {
        EXPECT_EQ(decode(saved(lines, format), {450, 10'000}).status, Status::Ok);
        ASSERT_EQ(picture().size(), QSize(450, 315)) << format;
        const QImage fitted = picture();
        int grey = 0;
        for (int y = 0; y < fitted.height(); ++y)
            grey += qGray(fitted.pixel(225, y)) < 200 ? 1 : 0;
        EXPECT_GE(grey, lines.height() / 10) << format;
        EXPECT_EQ(decode(saved(lines, format), {1'000, 700}).status, Status::Ok);
        EXPECT_EQ(picture().size(), lines.size()) << format;
    }
}

TEST_F(Decoding, APartOfAPhotoIsThePixelsOfTheWhole) {
    QImage stored({643, 365}, QImage::Format_RGB32);
    for (int y = 0; y < stored.height(); ++y)
        for (int x = 0; x < stored.width(); ++x)
            stored.setPixel(x, y, qRgb(x * 255 / 643, y * 255 / 365, ((x / 40 + y / 40) % 2) * 200));
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray file = jpegWithOrientation(stored, orientation, orientation % 2 == 0 ? 100 : 80);
        decode(file);
        const QImage whole = picture().copy();
        const QRect wanted(101, 67, 190, 203);
        const protocol::Reply reply = decodePart(file, wanted);
        EXPECT_EQ(reply.status, Status::Ok);
        EXPECT_EQ(reply.orientation, std::uint32_t(orientation));
        const QRect part(int(reply.partX), int(reply.partY), int(reply.partWidth), int(reply.partHeight));
        EXPECT_TRUE(part.contains(wanted)) << orientation;
        EXPECT_LT(part.width() * part.height(), 250 * 250);
        const QRect there = storedPart(orientation, stored.size(), part);
        ASSERT_EQ(there.size(), picture().size()) << orientation;
        int most = 0;
        for (int y = 0; y < there.height(); ++y)
            for (int x = 0; x < there.width(); ++x) {
                const QRgb here = picture().pixel(x, y);
                const QRgb expected = whole.pixel(there.x() + x, there.y() + y);
                const bool isAtTheEdge = x < 2 || y < 2 || x >= there.width() - 2 || y >= there.height() - 2;
                const int allowed = isAtTheEdge ? 255 : 0; // colour is smoothed across an edge
                most = std::max(
                    most, std::max({std::abs(qRed(here) - qRed(expected)), std::abs(qGreen(here) - qGreen(expected)),
                                    std::abs(qBlue(here) - qBlue(expected))}) -
                              allowed);
            }
        EXPECT_LE(most, 0) << orientation;
    }
}

TEST_F(Decoding, APartThatIsNotInThePictureIsAnsweredByTheWhole) {
    const QByteArray file = saved(quarters({400, 300}), "jpeg");
    for (const QRect& part : {QRect(400, 0, 10, 10), QRect(0, 0, 30'000, 30'000), QRect(0, 0, 0, 10)}) {
        const protocol::Reply reply = decodePart(file, part);
        EXPECT_EQ(reply.status, Status::Ok);
        EXPECT_EQ(picture().size(), QSize(400, 300));
        EXPECT_EQ(QSize(int(reply.partWidth), int(reply.partHeight)), QSize(400, 300));
    }
    EXPECT_EQ(decodePart(saved(quarters({400, 300}), "png"), {10, 10, 20, 20}).status, Status::Ok);
    EXPECT_EQ(picture().size(), QSize(400, 300));
}

TEST_F(Decoding, ACutPhotoIsShownAndCalledDamaged) {
    const QByteArray whole = saved(quarters({400, 400}), "jpeg");
    EXPECT_EQ(decode(whole.left(whole.size() / 2)).status, Status::Damaged);
    EXPECT_GT(picture().pixelColor(5, 5).red(), 200);
    EXPECT_EQ(decode(whole).status, Status::Ok);
}

TEST_F(Decoding, ACutPngOrTiffShowsTheRowsThatCame) {
    QImage noisy = quarters({400, 400}); // else all of it packs into a few bytes
    for (int y = 0; y < noisy.height(); ++y)
        for (int x = 0; x < noisy.width(); ++x)
            noisy.setPixel(x, y, noisy.pixel(x, y) ^ QRgb((x * 7919 + y * 104729) % 23));
    for (const QByteArray& whole : {saved(noisy, "png"), tiffWithItsDirectoryFirst(noisy)}) {
        const char* format = whole.startsWith("II") ? "tiff" : "png";
        EXPECT_EQ(decode(whole).status, Status::Ok) << format;
        EXPECT_EQ(corners(), "RGWB") << format;
        const QByteArray cut = whole.left(whole.size() * 6 / 10);
        for (const QSize box : {QSize(), QSize(90, 90)}) {
            EXPECT_EQ(decode(cut, box).status, Status::Damaged) << format;
            EXPECT_EQ(picture().width(), box.isEmpty() ? 400 : 90) << format;
            EXPECT_EQ(corners().substr(0, 2), "RG") << format;
            EXPECT_EQ(picture().pixelColor(picture().rect().bottomLeft()), QColor(128, 128, 128)) << format;
        }
    }
}

TEST_F(Decoding, ACutScanInGreyShowsTheRowsThatCame) {
    QImage grey({400, 400}, QImage::Format_Grayscale8);
    grey.fill(20);
    const QByteArray whole = tiffWithItsDirectoryFirst(grey);
    EXPECT_EQ(decode(whole.left(whole.size() / 2)).status, Status::Damaged);
    EXPECT_EQ(picture().pixelColor(5, 5), QColor(20, 20, 20));
    EXPECT_EQ(decode(whole.left(3000)).status, Status::Broken); // not one row
}

TEST_F(Decoding, ACutPdfShowsWhatCameAndIsCalledDamaged) {
    const QByteArray whole = pdf({200, 100}, {pdfFill("1 0 0"), pdfFill("0 0 1")});
    EXPECT_EQ(decode(whole, {100, 100}).status, Status::Ok);
    EXPECT_EQ(decode(whole.left(whole.indexOf("trailer") + 3), {100, 100}).status, Status::Damaged);
    EXPECT_EQ(corners(), "RRRR");
    EXPECT_EQ(decode(whole.left(whole.lastIndexOf("stream")), {100, 100}).status, Status::Damaged);
    EXPECT_EQ(corners(), "RRRR");
    EXPECT_EQ(decode(whole.left(30), {100, 100}).status, Status::Broken);
}

TEST_F(Decoding, InksGiveTheirColourWithAndWithoutAdobesMarker) {
    for (const AdobeMarker marker : {AdobeMarker::No, AdobeMarker::Yes}) {
        EXPECT_EQ(decode(jpegInFourInks(small, {220, 40, 40}, marker)).status, Status::Ok);
        EXPECT_NEAR(picture().pixelColor(4, 4).red(), 220, 4);
        EXPECT_NEAR(picture().pixelColor(4, 4).blue(), 40, 4);
    }
}

TEST_F(Decoding, AProgressivePhotoComesOutButNotOneOfAThousandScans) {
    EXPECT_EQ(decode(jpegWithScans(quarters(small), 60)).status, Status::Ok);
    EXPECT_EQ(decode(jpegWithScans(quarters(small), 400)).status, Status::TooLarge);
}

TEST_F(Decoding, TooManyPixelsAreRefusedBeforeAnyIsRead) {
    EXPECT_EQ(decode(pngHeader(60'000, 60'000)).status, Status::TooLarge);
    EXPECT_EQ(decode(pngHeader(12'000, 10'001)).status, Status::TooLarge);
    EXPECT_EQ(decode(pngHeader(30'001, 10)).status, Status::TooLarge);
}

/// As grainy as a photo, so that its file is as long.
static QImage grainyQuarters(QSize size) {
    QImage image = quarters(size).convertToFormat(QImage::Format_RGB32);
    unsigned state = 1;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            image.setPixel(x, y, image.pixel(x, y) ^ (state >> 8 & 0x1F1F1F));
        }
    return image;
}

TEST_F(Decoding, ACutWebPShowsTheRowsThatCame) {
    const QImage drawn = grainyQuarters({640, 480});
    for (const int quality : {80, 100}) { // with loss, and without
        const QByteArray whole = saved(drawn, "webp", quality);
        const QByteArray cut = whole.first(whole.size() * 3 / 5);
        EXPECT_EQ(decode(cut).status, Status::Damaged) << quality;
        EXPECT_EQ(picture().size(), drawn.size());
        EXPECT_EQ(corners().substr(0, 2), "RG") << quality;
        EXPECT_EQ(decode(cut, {160, 120}).status, Status::Damaged) << quality;
        EXPECT_EQ(picture().size(), drawn.size() / 4);
        EXPECT_EQ(decode(whole.first(40)).status, Status::Broken) << quality;
    }
}

TEST_F(Decoding, ACutWebPThatMovesShowsItsFirstFrame) {
    const QByteArray still = saved(grainyQuarters({640, 480}), "webp", 80);
    const QByteArray moving = movingWebP(still, {640, 480}, 2);
    EXPECT_EQ(decode(moving).status, Status::Ok);
    EXPECT_EQ(corners(), "RGWB");
    EXPECT_EQ(decode(moving.first(still.size() * 3 / 2)).status, Status::Damaged);
    EXPECT_EQ(corners(), "RGWB");
}

TEST_F(Decoding, WhatIsNotOnTheListIsUnsupported) {
    EXPECT_EQ(decode("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").status, Status::Unsupported);
    EXPECT_EQ(decode(saved(quarters(small), "bmp")).status, Status::Unsupported);
    EXPECT_EQ(decode({}).status, Status::Unsupported);
}

TEST_F(Decoding, WhatOnlyBeginsLikeAPictureIsBroken) {
    EXPECT_EQ(decode("\xFF\xD8\xFF\xE0 and nothing more").status, Status::Broken);
    EXPECT_EQ(decode(pngHeader(40, 40)).status, Status::Broken);
    EXPECT_EQ(decode("%PDF-1.7 and nothing more").status, Status::Broken);
}

TEST_F(Decoding, TransparentPicturesStandOnWhite) {
    QImage clear(small, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    decode(saved(clear, "png"));
    EXPECT_EQ(picture().pixel(3, 3), 0xFFFFFFFFU);
}

TEST_F(Decoding, APdfGivesItsPagesAtTheSizeOfTheBox) {
    const QByteArray file = pdf({200, 100}, {pdfFill("1 0 0"), pdfFill("0 0 1")});
    const protocol::Reply first = decode(file, {300, 300});
    EXPECT_EQ(first.pageCount, 2U);
    EXPECT_EQ(picture().size(), QSize(300, 150));
    EXPECT_EQ(corners(), "RRRR");
    decode(file, {300, 300}, 1);
    EXPECT_EQ(corners(), "BBBB");
    EXPECT_EQ(decode(file, {300, 300}, 2).status, Status::NoSuchPage);
}

TEST_F(Decoding, APdfPageWithoutFillIsWhite) {
    decode(pdf({200, 100}, {""}), {100, 100});
    EXPECT_EQ(corners(), "WWWW");
}

TEST_F(Decoding, APdfPageLargerThanAnyPaperIsRefused) {
    EXPECT_EQ(decode(pdf({1'000'000, 100}, {""}), {100, 100}).status, Status::TooLarge);
}

TEST_F(Decoding, APictureLargerThanTheSlotComesOutCoarser) {
    const protocol::Reply reply = decode(saved(quarters({5000, 4000}), "jpeg"));
    EXPECT_EQ(picture().size(), QSize(2500, 2000));
    EXPECT_EQ(reply.fullWidth, 5000U);
}

} // namespace uketsuke
