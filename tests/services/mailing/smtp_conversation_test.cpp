#include "app/services/mailing/smtp_conversation.h"

#include <curl/curl.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

SmtpConversation conversationUpToData() {
    SmtpConversation conversation;
    conversation.begin();
    conversation.replyLineReceived("220 mail.example.jp ESMTP\r\n");
    conversation.commandSent("EHLO example.jp\r\n");
    conversation.replyLineReceived("250-mail.example.jp\r\n");
    conversation.replyLineReceived("250 HELP\r\n");
    conversation.commandSent("MAIL FROM:<a@example.jp>\r\n");
    conversation.replyLineReceived("250 OK\r\n");
    conversation.commandSent("RCPT TO:<b@example.jp>\r\n");
    conversation.replyLineReceived("250 OK\r\n");
    conversation.commandSent("DATA\r\n");
    conversation.replyLineReceived("354 Go on\r\n");
    return conversation;
}

} // namespace

TEST(SmtpConversation, LostBeforeTheLastByteIsSafeToRepeat) {
    EXPECT_EQ(conversationUpToData().report(CURLE_SEND_ERROR).status, DeliveryStatus::Unreachable);
}

TEST(SmtpConversation, LostAfterTheLastByteIsAmbiguousAndShowsNoOldReply) {
    SmtpConversation conversation = conversationUpToData();
    conversation.contentHandedOut();
    const DeliveryReport report = conversation.report(CURLE_RECV_ERROR);
    EXPECT_EQ(report.status, DeliveryStatus::Ambiguous);
    EXPECT_EQ(report.replyText, QString());
}

TEST(SmtpConversation, AReplyAfterTheLastByteIsNeverAmbiguous) {
    for (const auto& [reply, status] :
         {std::pair("451 Later\r\n", DeliveryStatus::Temporary), std::pair("554 No\r\n", DeliveryStatus::Permanent)}) {
        SmtpConversation conversation = conversationUpToData();
        conversation.contentHandedOut();
        conversation.replyLineReceived(reply);
        EXPECT_EQ(conversation.report(CURLE_WEIRD_SERVER_REPLY).status, status);
    }
}

TEST(SmtpConversation, TakenIsTakenEvenWhenTheConnectionDiesAfterwards) {
    SmtpConversation conversation = conversationUpToData();
    conversation.contentHandedOut();
    conversation.replyLineReceived("250 2.0.0 Kept\r\n");
    EXPECT_EQ(conversation.report(CURLE_RECV_ERROR).status, DeliveryStatus::Accepted);
}

TEST(SmtpConversation, AnOldRefusalDoesNotCountForTheCommandAfterIt) {
    SmtpConversation conversation;
    conversation.begin();
    conversation.replyLineReceived("220 ESMTP\r\n");
    conversation.commandSent("EHLO example.jp\r\n");
    conversation.replyLineReceived("502 What?\r\n");
    conversation.commandSent("HELO example.jp\r\n");
    EXPECT_EQ(conversation.report(CURLE_RECV_ERROR).status, DeliveryStatus::Unreachable);
}

TEST(SmtpConversation, ASuccessThatWasSaidBeforeIsNeverTheReason) {
    SmtpConversation conversation;
    conversation.begin();
    conversation.replyLineReceived("220 ESMTP\r\n");
    conversation.commandSent("EHLO example.jp\r\n");
    conversation.replyLineReceived("250 STARTTLS\r\n");
    EXPECT_EQ(conversation.report(CURLE_RECV_ERROR).replyText, u"uketsuke:server.lost.greeting"_s);
    conversation.commandSent("STARTTLS\r\n");
    EXPECT_EQ(conversation.report(CURLE_OPERATION_TIMEDOUT).replyText, u"uketsuke:server.silent.starting_tls"_s);
    conversation.replyLineReceived("220 Go ahead\r\n");
    EXPECT_EQ(conversation.report(CURLE_PEER_FAILED_VERIFICATION).replyText, u"uketsuke:server.certificate"_s);
}

TEST(SmtpConversation, WhatWeStoppedOurselvesHasNoReason) {
    SmtpConversation conversation;
    conversation.begin();
    EXPECT_EQ(conversation.report(CURLE_ABORTED_BY_CALLBACK).replyText, QString());
}

TEST(SmtpConversation, EveryLineOfALongReplyIsKept) {
    SmtpConversation conversation;
    conversation.begin();
    conversation.replyLineReceived("554-5.7.1 One\r\n");
    conversation.replyLineReceived("554 5.7.1 Two\r\n");
    EXPECT_EQ(conversation.report(CURLE_WEIRD_SERVER_REPLY).replyText, u"554-5.7.1 One\n554 5.7.1 Two"_s);
}

} // namespace uketsuke
