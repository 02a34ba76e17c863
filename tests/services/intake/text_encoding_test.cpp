#include "app/services/text/text_encoding.h"

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

TEST(Encodings, TheTitlesDecideSoThatOneStrangeRowDoesNotTurnAllOthers) {
    EXPECT_EQ(encodingOf("柏木\n\x94\x90\n"), TextEncoding::Utf8);
    EXPECT_EQ(encodingOf("\x94\x90\n柏木\n"), TextEncoding::Cp932);
    EXPECT_EQ(encodingOf("plain\n\x94\x90\n"), TextEncoding::Cp932);
}

TEST(Encodings, ExcelsUnicodeTextIsNamed) {
    QByteArray bytes("\xFF\xFE"
                     "a\0",
                     4);
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    EXPECT_EQ(detectEncoding(buffer).error().detail, u"encoding.utf16"_s);
}

TEST(Cp932, KeepsControlsAndTheLibrariesOwnCharacters) {
    for (const char byte : {'\x1A', '\x1C', '\x7F', '\x5C', '\x7E'}) {
        const auto text = decodeText(QByteArrayView(&byte, 1), TextEncoding::Cp932);
        EXPECT_EQ(text, QString(QLatin1Char(byte)));
        EXPECT_EQ(encodeText(*text, TextEncoding::Cp932), QByteArray(&byte, 1));
    }
    EXPECT_EQ(decodeText("\xF0\x40", TextEncoding::Cp932), QString(QChar(0xE000))); // 外字
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
