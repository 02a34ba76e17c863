#include "app/services/mailing/header_field.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

qsizetype longestLineOf(const QByteArray& header) {
    qsizetype longest = 0;
    for (const QByteArray& line : header.split('\n'))
        longest = std::max(longest, line.trimmed().size());
    return longest;
}

QString refusalOf(const Result<QByteArray>& header) {
    return header ? QString() : header.error().detail;
}

} // namespace

TEST(HeaderField, PlainAsciiStaysReadable) {
    EXPECT_EQ(textHeader("Subject", u"Library card WR0001"_s), "Subject: Library card WR0001");
}

TEST(HeaderField, JapaneseBecomesEncodedWordsThatFitTheirLines) {
    const auto header = textHeader("Subject", QString(40, u'図'));
    ASSERT_TRUE(header);
    EXPECT_LE(longestLineOf(*header), 76);
    for (const QByteArray& line : header->split('\n'))
        EXPECT_EQ(line.count("=?UTF-8?B?"), 1);
}

TEST(HeaderField, EachEncodedWordHoldsWholeCharacters) {
    const QString text = u"𠮷髙a﨑濵邉"_s.repeated(20);
    const auto header = textHeader("Subject", text);
    ASSERT_TRUE(header);
    QString read;
    for (QByteArray word : header->mid(9).split('\n')) {
        word = word.trimmed();
        const QByteArray bytes = QByteArray::fromBase64(word.mid(10, word.size() - 12));
        const QString part = QString::fromUtf8(bytes);
        EXPECT_FALSE(part.contains(QChar::ReplacementCharacter));
        read += part;
    }
    EXPECT_EQ(read, text);
}

TEST(HeaderField, TextThatLooksLikeAnEncodedWordIsEncodedItself) {
    EXPECT_EQ(textHeader("Subject", u"=?UTF-8?B?QQ==?="_s),
              "Subject: =?UTF-8?B?" + QByteArray("=?UTF-8?B?QQ==?=").toBase64() + "?=");
}

TEST(HeaderField, LongAsciiIsFoldedAtItsBlanks) {
    const auto header = textHeader("Subject", u"library card "_s.repeated(20).trimmed());
    ASSERT_TRUE(header);
    EXPECT_LE(longestLineOf(*header), 76);
    EXPECT_TRUE(header->contains("\r\n library"));
}

TEST(HeaderField, WhatHasNoPlaceToFoldIsEncodedAndReadBackWhole) {
    for (const QString& text : {QString(1'200, u'a'), QString(1'200, u' '), u"a"_s + QString(1'200, u' ') + u"b"_s}) {
        const auto header = textHeader("Subject", text);
        ASSERT_TRUE(header);
        EXPECT_LE(longestLineOf(*header), 76);
        QByteArray read;
        for (const QByteArray& line : header->mid(9).split('\n')) {
            const QByteArray word = line.trimmed();
            read += QByteArray::fromBase64(word.mid(10, word.size() - 12));
        }
        EXPECT_EQ(read, text.toLatin1());
    }
    const auto named = mailboxHeader("To", QString(1'200, u'a'), *EmailAddress::parse(u"mihon@example.jp"_s));
    ASSERT_TRUE(named);
    EXPECT_LE(longestLineOf(*named), 76);
}

TEST(HeaderField, ALineEndInAValueIsRefused) {
    for (const QString& end : {u"\r\n"_s, u"\n"_s, u"\r"_s, u"\0"_s, u"\t"_s, u"\u0085"_s, u"\u2028"_s, u"\u007f"_s}) {
        const QString hostile = u"a"_s + end + u"Bcc: victim@example.jp"_s;
        EXPECT_EQ(refusalOf(textHeader("Subject", hostile)), u"mail.header_control"_s);
        EXPECT_EQ(refusalOf(attachmentHeader(hostile)), u"mail.header_control"_s);
        const auto address = EmailAddress::parse(u"a@example.jp"_s);
        EXPECT_EQ(refusalOf(mailboxHeader("From", hostile, *address)), u"mail.header_control"_s);
    }
}

TEST(HeaderField, ADisplayNameIsQuotedOrEncoded) {
    const auto address = EmailAddress::parse(u"toshokan@example.jp"_s);
    EXPECT_EQ(mailboxHeader("From", u"Library \"East\", Kashiwa"_s, *address),
              "From: \"Library \\\"East\\\", Kashiwa\"\r\n <toshokan@example.jp>");
    EXPECT_EQ(mailboxHeader("From", {}, *address), "From: toshokan@example.jp");
    EXPECT_TRUE(mailboxHeader("From", u"図書館"_s, *address)->startsWith("From: =?UTF-8?B?"));
}

TEST(HeaderField, TheToHeaderCarriesTheQuotedLocalPart) {
    const auto address = EmailAddress::parse(u"foo..bar@docomo.ne.jp"_s);
    EXPECT_EQ(mailboxHeader("To", {}, *address), "To: \"foo..bar\"@docomo.ne.jp");
}

TEST(HeaderField, OnlyMessageIdsAreReferredTo) {
    EXPECT_EQ(messageIdHeader("References", {"<a@b.jp>", "<c@d.jp>"}), "References: <a@b.jp>\r\n <c@d.jp>");
    for (const QByteArray& hostile : {QByteArray("a@b"), QByteArray("<a b@c>"), QByteArray("<a@b>\r\nBcc: x@y.jp"),
                                      QByteArray("<ab>"), QByteArray()})
        EXPECT_EQ(refusalOf(messageIdHeader("References", {hostile})), u"mail.message_id"_s);
}

} // namespace uketsuke
