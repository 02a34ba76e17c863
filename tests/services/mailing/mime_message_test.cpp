#include "app/services/mailing/mime_message.h"
#include "tests/services/mailing/sample_mail.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool hasHeader(const MimeMessage& message, const QByteArray& start) {
    return std::any_of(message.headers.begin(), message.headers.end(),
                       [&](const QByteArray& header) { return header.startsWith(start); });
}

} // namespace

TEST(MimeMessage, TheMessageIdIsTheMailsIdAtTheSendersDomain) {
    const auto message = composeMessage(aMail());
    ASSERT_TRUE(message);
    EXPECT_TRUE(hasHeader(*message, "Message-ID: <0c0de000-0000-4000-8000-000000000001@example.jp>"));
}

TEST(MimeMessage, EnvelopeSenderAndFromAreTheSame) {
    const auto message = composeMessage(aMail());
    ASSERT_TRUE(message);
    EXPECT_EQ(message->envelopeSender, "toshokan-smart@example.jp");
    EXPECT_TRUE(hasHeader(*message, "From: "));
}

TEST(MimeMessage, MachineMadeMailSaysSoAndAPersonsDoesNot) {
    MailContent content = aMail();
    EXPECT_TRUE(hasHeader(*composeMessage(content), "Auto-Submitted: auto-generated"));
    content.authorship = MailAuthorship::Person;
    EXPECT_FALSE(hasHeader(*composeMessage(content), "Auto-Submitted"));
}

TEST(MimeMessage, AFollowUpRefersToAllAndAnswersTheLast) {
    MailContent content = aMail();
    content.answeredMessageIds = {"<first@example.jp>", "<second@example.jp>"};
    const auto message = composeMessage(content);
    ASSERT_TRUE(message);
    EXPECT_TRUE(hasHeader(*message, "In-Reply-To: <second@example.jp>"));
    EXPECT_TRUE(hasHeader(*message, "References: <first@example.jp>\r\n <second@example.jp>"));
}

TEST(MimeMessage, TheDateIsWrittenAsRfc5322Wants) {
    EXPECT_TRUE(hasHeader(*composeMessage(aMail()), "Date: 24 Nov 2026 21:05:06 +0900"));
}

TEST(MimeMessage, LinesOfTheTextEndInCrLf) {
    MailContent content = aMail();
    content.body = u"a\nb\r\nc"_s;
    EXPECT_EQ(composeMessage(content)->text, "a\r\nb\r\nc\r\n");
}

TEST(MimeMessage, AControlCharacterInTheTextIsRefused) {
    MailContent content = aMail();
    content.body = u"a\u0000b"_s;
    EXPECT_EQ(composeMessage(content).error().detail, u"mail.body_control"_s);
    content.body = u"a\rb"_s;
    EXPECT_EQ(composeMessage(content).error().detail, u"mail.body_control"_s);
}

TEST(MimeMessage, AnIdentifierOrMediaTypeWithALineEndIsRefused) {
    MailContent content = aMail();
    content.identifier = u"a>\r\nBcc: <b"_s;
    EXPECT_EQ(composeMessage(content).error().detail, u"mail.identifier"_s);
    content = aMail();
    content.attachments = {{u"a.png"_s, "image/png\r\nBcc: b", {}}};
    EXPECT_EQ(composeMessage(content).error().detail, u"mail.media_type"_s);
}

} // namespace uketsuke
