#include "app/services/intake/text_encoding.h"

#include <gtest/gtest.h>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

TextEncoding encodingOf(QByteArray bytes) {
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    return detectEncoding(buffer).value();
}

} // namespace

TEST(Encodings, AreDetected) {
    EXPECT_EQ(encodingOf("\xEF\xBB\xBFname"), TextEncoding::Utf8WithMark);
    EXPECT_EQ(encodingOf("柏木"), TextEncoding::Utf8);
    EXPECT_EQ(encodingOf("\x94\x90\x96\xD8"), TextEncoding::Cp932);
    EXPECT_EQ(encodingOf("plain"), TextEncoding::Utf8);
}

TEST(Cp932, DecodesTheExtensionsOfRealNames) {
    EXPECT_EQ(decodeText("\xFB\xFC", TextEncoding::Cp932), u"髙"_s);
    EXPECT_EQ(decodeText("\xFA\xB1", TextEncoding::Cp932), u"﨑"_s);
    EXPECT_EQ(decodeText("\x87\x40", TextEncoding::Cp932), u"①"_s);
}

// domain.md § 8: what CP932 makes of the four signs.
TEST(Cp932, DecodesTheFourSignsAsWindowsDoes) {
    EXPECT_EQ(decodeText("\x81\x60", TextEncoding::Cp932), QString(QChar(0xFF5E)));
    EXPECT_EQ(decodeText("\x81\x7C", TextEncoding::Cp932), QString(QChar(0xFF0D)));
    EXPECT_EQ(decodeText("\x81\x5C", TextEncoding::Cp932), QString(QChar(0x2015)));
    EXPECT_EQ(decodeText("\x81\x5D", TextEncoding::Cp932), QString(QChar(0x2010)));
}

TEST(Cp932, RefusesBytesAndCharactersItLacks) {
    EXPECT_FALSE(decodeText("\x81", TextEncoding::Cp932));
    EXPECT_FALSE(encodeText(u"𠮷"_s, TextEncoding::Cp932));
    EXPECT_EQ(encodeText(u"柏"_s, TextEncoding::Cp932), QByteArray("\x94\x90"));
}

TEST(Utf8, RefusesBytesThatAreNone) {
    EXPECT_FALSE(decodeText("\xFF\xFE", TextEncoding::Utf8));
}

} // namespace uketsuke
