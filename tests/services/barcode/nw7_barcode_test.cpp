#include "app/services/barcode/nw7_barcode.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// What an independent reader (zbar) reads: "Codabar:A2000000010B", or nothing.
QString readByZbar(const QByteArray& png) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"barcode.png"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size())
        return u"not written"_s;
    file.close();
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"--quiet"_s, u"--nodbus"_s, u"-Sdisable"_s, u"-Scodabar.enable"_s, file.fileName()});
    zbar.waitForFinished(20'000);
    return QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
}

QString readNumber(const QString& number, const Nw7Format& format = {}) {
    const auto png = nw7BarcodePng(number, format);
    return png ? readByZbar(*png) : png.error().detail;
}

} // namespace

TEST(Nw7Barcode, AnIndependentReaderReadsTheNumberWithItsLetters) {
    EXPECT_EQ(readNumber(u"2000000010"_s), u"Codabar:A2000000010A"_s);
    EXPECT_EQ(readNumber(u"4007630000116"_s), u"Codabar:A4007630000116A"_s);
}

TEST(Nw7Barcode, StartAndStopLettersAreTheLibrarys) {
    EXPECT_EQ(readNumber(u"2000000010"_s, {u'C', u'D', 3}), u"Codabar:C2000000010D"_s);
    EXPECT_EQ(readNumber(u"2000000010"_s, {u'B', u'B', 2}), u"Codabar:B2000000010B"_s);
}

TEST(Nw7Barcode, TheLongestNumberAndEverySignAreReadBack) {
    const QString number = u"0123456789-$:/.+"_s;
    EXPECT_EQ(readNumber(number), u"Codabar:A"_s + number + u'A');
    EXPECT_EQ(readNumber(QString(30, u'7')), u"Codabar:A"_s + QString(30, u'7') + u'A');
}

TEST(Nw7Barcode, TheQuietZonesAreWhite) {
    const int modules = 4;
    const QImage picture = QImage::fromData(*nw7BarcodePng(u"2000000010"_s, {u'A', u'A', modules}), "PNG");
    ASSERT_FALSE(picture.isNull());
    const int row = picture.height() / 3;
    for (int x = 0; x < 10 * modules; ++x) {
        EXPECT_EQ(qGray(picture.pixel(x, row)), 255) << x;
        EXPECT_EQ(qGray(picture.pixel(picture.width() - 1 - x, row)), 255) << x;
    }
    EXPECT_EQ(qGray(picture.pixel(10 * modules, row)), 0);
}

TEST(Nw7Barcode, WhatNw7CannotWriteIsRefused) {
    EXPECT_EQ(readNumber({}), u"barcode.number"_s);
    EXPECT_EQ(readNumber(u"12A34"_s), u"barcode.number"_s);
    EXPECT_EQ(readNumber(u"１２３"_s), u"barcode.number"_s);
    EXPECT_EQ(readNumber(QString(31, u'7')), u"barcode.number"_s);
    EXPECT_EQ(readNumber(u"1"_s, {u'E', u'A', 4}), u"barcode.format"_s);
    EXPECT_EQ(readNumber(u"1"_s, {u'A', u'A', 1}), u"barcode.format"_s);
}

} // namespace uketsuke
