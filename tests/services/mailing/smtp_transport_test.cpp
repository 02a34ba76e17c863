#include "app/services/mailing/smtp_transport.h"
#include "tests/services/mailing/sample_mail.h"
#include "tests/support/mail_reader.h"
#include "tests/support/smtp_test_server.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

SmtpSettings plainSettings(int port) {
    SmtpSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = port;
    settings.security = SmtpSecurity::PlainRelay;
    settings.authentication = SmtpAuthentication::None;
    settings.senderAddress = u"toshokan-smart@example.jp"_s;
    settings.replyTimeout = std::chrono::seconds(10);
    return settings;
}

SmtpSettings settingsFor(const SmtpTestServer& server, SmtpSecurity security, SmtpAuthentication authentication) {
    SmtpSettings settings = plainSettings(server.port());
    settings.security = security;
    settings.authentication = authentication;
    settings.userName = u"toshokan"_s;
    settings.certificateAuthorityFile = server.authorityFile();
    return settings;
}

DeliveryReport deliverPlainly(const SmtpTestServer& server, const MailContent& content = aMail()) {
    SmtpTransport transport(plainSettings(server.port()), {});
    return transport.deliver(composeMessage(content).value());
}

DeliveryReport deliverWith(const QString& failure) {
    const SmtpTestServer server({u"--fail"_s, failure});
    return deliverPlainly(server);
}

/// Over STARTTLS with a password, as most libraries do; one second of patience.
DeliveryReport deliverSignedInWith(const QString& failure) {
    const SmtpTestServer server(
        {u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--password"_s, u"mihon"_s, u"--fail"_s, failure});
    SmtpSettings settings = settingsFor(server, SmtpSecurity::StartTls, SmtpAuthentication::Password);
    settings.replyTimeout = std::chrono::seconds(1);
    return SmtpTransport(settings, "mihon").deliver(composeMessage(aMail()).value());
}

} // namespace

TEST(SmtpTransport, AMailArrivesAndAnotherParserReadsWhatWasWritten) {
    const SmtpTestServer server;
    MailContent content = aMail();
    content.attachments = {{u"利用券バーコード（見本）.png"_s, "image/png", QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10)}};
    EXPECT_EQ(deliverPlainly(server, content).status, DeliveryStatus::Accepted);
    ASSERT_EQ(server.keptMails().size(), 1);
    const QJsonObject read = readMail(server.keptMails().first().raw);
    EXPECT_EQ(read["headers"_L1]["Subject"_L1].toString(), content.subject);
    EXPECT_EQ(read["sender_name"_L1].toString(), content.senderName);
    EXPECT_EQ(read["sender_address"_L1].toString(), u"toshokan-smart@example.jp"_s);
    EXPECT_EQ(read["body"_L1].toString().replace("\r\n"_L1, "\n"_L1), content.body);
    EXPECT_EQ(read["date"_L1].toString(), u"2026-11-24T21:05:06+09:00"_s);
    const QJsonObject attachment = read["attachments"_L1].toArray().first().toObject();
    EXPECT_EQ(attachment["name"_L1].toString(), content.attachments.first().fileName);
    EXPECT_EQ(QByteArray::fromBase64(attachment["bytes"_L1].toString().toLatin1()), content.attachments.first().bytes);
}

TEST(SmtpTransport, WhatIsSentIsCleanAsciiInShortLinesWithoutDefects) {
    const SmtpTestServer server;
    MailContent content = aMail();
    content.subject = u"髙﨑𠮷野濵邉"_s.repeated(10);
    content.answeredMessageIds = {"<first@example.jp>", "<second@example.jp>"};
    ASSERT_EQ(deliverPlainly(server, content).status, DeliveryStatus::Accepted);
    const QJsonObject read = readMail(server.keptMails().first().raw);
    EXPECT_EQ(read["headers"_L1]["Subject"_L1].toString(), content.subject);
    EXPECT_EQ(read["defects"_L1].toArray(), QJsonArray());
    EXPECT_LE(read["longest_line"_L1].toInt(), 80); // libcurl's own line with the boundary has 80
    EXPECT_EQ(read["lonely_line_ends"_L1].toInt(), 0);
    EXPECT_TRUE(read["is_ascii"_L1].toBool());
}

TEST(SmtpTransport, TheQuotedLocalPartStandsInTheRawRcptLine) {
    const SmtpTestServer server;
    ASSERT_EQ(deliverPlainly(server, aMailTo(u"foo..bar@docomo.ne.jp"_s)).status, DeliveryStatus::Accepted);
    ASSERT_EQ(deliverPlainly(server, aMailTo(u"foo.@ezweb.ne.jp"_s)).status, DeliveryStatus::Accepted);
    ASSERT_EQ(deliverPlainly(server, aMailTo(u"\"a@b c\"@example.jp"_s)).status, DeliveryStatus::Accepted);
    EXPECT_TRUE(server.commands().contains(u"1 RCPT TO:<\"foo..bar\"@docomo.ne.jp>"_s));
    EXPECT_TRUE(server.commands().contains(u"2 RCPT TO:<\"foo.\"@ezweb.ne.jp>"_s));
    EXPECT_TRUE(server.commands().contains(u"3 RCPT TO:<\"a@b c\"@example.jp>"_s));
    EXPECT_TRUE(server.keptMails().first().raw.contains("\r\nTo: \"foo..bar\"@docomo.ne.jp\r\n"));
}

TEST(SmtpTransport, OneConnectionCarriesMailAfterMail) {
    const SmtpTestServer server;
    SmtpTransport transport(plainSettings(server.port()), {});
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(transport.deliver(composeMessage(aMail()).value()).status, DeliveryStatus::Accepted);
    ASSERT_EQ(server.keptMails().size(), 3);
    EXPECT_EQ(server.keptMails().last().envelope["connection"_L1].toInt(), 1);
}

TEST(SmtpTransport, ARefusedMailDoesNotHinderTheNextOne) {
    const SmtpTestServer server({u"--fail"_s, u"rcpt=550 5.1.1 No such user"_s, u"--fail-times"_s, u"1"_s});
    SmtpTransport transport(plainSettings(server.port()), {});
    EXPECT_EQ(transport.deliver(composeMessage(aMail()).value()).status, DeliveryStatus::Permanent);
    EXPECT_EQ(transport.deliver(composeMessage(aMail()).value()).status, DeliveryStatus::Accepted);
}

TEST(SmtpTransport, StartTlsWithAPasswordSignsInOverTls) {
    const SmtpTestServer server(
        {u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--password"_s, u"見本のことば"_s});
    SmtpTransport transport(settingsFor(server, SmtpSecurity::StartTls, SmtpAuthentication::Password),
                            u"見本のことば"_s.toUtf8());
    EXPECT_EQ(transport.deliver(composeMessage(aMail()).value()).status, DeliveryStatus::Accepted);
    ASSERT_EQ(server.keptMails().size(), 1);
    EXPECT_TRUE(server.keptMails().first().envelope["tls"_L1].toBool());
    EXPECT_EQ(server.keptMails().first().envelope["user"_L1].toString(), u"toshokan"_s);
}

TEST(SmtpTransport, LoginIsUsedWherePlainIsNotOffered) {
    const SmtpTestServer server({u"--tls"_s, u"implicit"_s, u"--user"_s, u"toshokan"_s, u"--password"_s, u"mihon"_s,
                                 u"--without"_s, u"PLAIN"_s});
    SmtpTransport transport(settingsFor(server, SmtpSecurity::ImplicitTls, SmtpAuthentication::Password), "mihon");
    EXPECT_EQ(transport.deliver(composeMessage(aMail()).value()).status, DeliveryStatus::Accepted);
    EXPECT_EQ(server.keptMails().size(), 1);
}

TEST(SmtpTransport, XOAuth2SendsTheBearerToken) {
    const SmtpTestServer server(
        {u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--token"_s, u"mihon.token"_s});
    const SmtpSettings settings =
        settingsFor(server, SmtpSecurity::StartTls, SmtpAuthentication::XOAuth2ClientCredentials);
    EXPECT_EQ(SmtpTransport(settings, "mihon.token").deliver(composeMessage(aMail()).value()).status,
              DeliveryStatus::Accepted);
    EXPECT_EQ(SmtpTransport(settings, "old.token").deliver(composeMessage(aMail()).value()).status,
              DeliveryStatus::Refused);
}

TEST(SmtpTransport, AServerWithoutTlsGetsNeitherSecretNorMail) {
    const SmtpTestServer server({u"--user"_s, u"toshokan"_s, u"--password"_s, u"mihon"_s});
    SmtpTransport transport(settingsFor(server, SmtpSecurity::StartTls, SmtpAuthentication::Password), "mihon");
    const DeliveryReport report = transport.deliver(composeMessage(aMail()).value());
    EXPECT_EQ(report.status, DeliveryStatus::Refused);
    EXPECT_EQ(report.replyText, u"uketsuke:server.no_tls"_s);
    EXPECT_EQ(server.commands().filter(u"AUTH"_s), QStringList());
    EXPECT_EQ(server.keptMails().size(), 0);
}

TEST(SmtpTransport, ACertificateThatNobodyVouchesForIsRefused) {
    for (const auto& [option, security] :
         {std::pair(u"starttls"_s, SmtpSecurity::StartTls), std::pair(u"implicit"_s, SmtpSecurity::ImplicitTls)}) {
        const SmtpTestServer server({u"--tls"_s, option});
        SmtpSettings settings = settingsFor(server, security, SmtpAuthentication::None);
        settings.certificateAuthorityFile.clear();
        SmtpTransport transport(settings, {});
        const DeliveryReport report = transport.deliver(composeMessage(aMail()).value());
        EXPECT_EQ(report.status, DeliveryStatus::Refused);
        EXPECT_EQ(report.replyText, u"uketsuke:server.certificate"_s);
        EXPECT_EQ(server.keptMails().size(), 0);
    }
}

TEST(SmtpTransport, AWrongPasswordIsTheStationsFaultNotTheMails) {
    const SmtpTestServer server({u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--password"_s, u"mihon"_s});
    SmtpTransport transport(settingsFor(server, SmtpSecurity::StartTls, SmtpAuthentication::Password), "wrong");
    const DeliveryReport report = transport.deliver(composeMessage(aMail()).value());
    EXPECT_EQ(report.status, DeliveryStatus::Refused);
    EXPECT_EQ(report.replyCode, 535);
}

TEST(SmtpTransport, MicrosoftsEndOfPasswordsIsToldInItsWords) {
    const SmtpTestServer server({u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--fail"_s,
                                 u"auth=550 5.7.30 Basic authentication is not supported"_s});
    SmtpTransport transport(settingsFor(server, SmtpSecurity::StartTls, SmtpAuthentication::Password), "mihon");
    const DeliveryReport report = transport.deliver(composeMessage(aMail()).value());
    EXPECT_EQ(report.status, DeliveryStatus::Refused);
    EXPECT_EQ(report.stage, DeliveryStage::SigningIn);
    EXPECT_TRUE(report.replyText.contains("550 5.7.30"_L1));
}

TEST(SmtpTransport, NobodyListeningIsUnreachable) {
    int freePort = 0;
    {
        const SmtpTestServer server;
        freePort = server.port();
    }
    SmtpTransport transport(plainSettings(freePort), {});
    const DeliveryReport report = transport.deliver(composeMessage(aMail()).value());
    EXPECT_EQ(report.status, DeliveryStatus::Unreachable);
    EXPECT_EQ(report.stage, DeliveryStage::Connecting);
    EXPECT_EQ(report.replyText, u"uketsuke:server.lost.connecting"_s);
}

TEST(SmtpTransport, AServerNameThatNobodyKnowsIsSaid) {
    SmtpSettings settings = plainSettings(25);
    settings.host = u"no-such-host.invalid"_s;
    const DeliveryReport report = SmtpTransport(settings, {}).deliver(composeMessage(aMail()).value());
    EXPECT_EQ(report.status, DeliveryStatus::Unreachable);
    EXPECT_EQ(report.replyText, u"uketsuke:server.unknown_name"_s);
}

TEST(SmtpTransport, ALostConnectionSaysAtWhichStepAndNotTheLastSuccess) {
    for (const auto& [failure, stage] :
         {std::pair(u"starttls=drop"_s, u"starting_tls"_s), std::pair(u"auth=drop"_s, u"signing_in"_s),
          std::pair(u"mail=drop"_s, u"sender"_s), std::pair(u"rcpt=drop"_s, u"recipient"_s),
          std::pair(u"data=drop"_s, u"content"_s)}) {
        const DeliveryReport report = deliverSignedInWith(failure);
        EXPECT_EQ(report.status, DeliveryStatus::Unreachable) << failure.toStdString();
        EXPECT_EQ(report.replyText, u"uketsuke:server.lost."_s + stage) << failure.toStdString();
    }
}

TEST(SmtpTransport, AServerThatFallsSilentIsSaidWithTheStep) {
    for (const auto& [failure, stage] :
         {std::pair(u"ehlo=slow:30"_s, u"greeting"_s), std::pair(u"starttls=slow:30"_s, u"starting_tls"_s),
          std::pair(u"auth=slow:30"_s, u"signing_in"_s), std::pair(u"mail=slow:30"_s, u"sender"_s),
          std::pair(u"rcpt=slow:30"_s, u"recipient"_s), std::pair(u"data=slow:30"_s, u"content"_s)}) {
        const DeliveryReport report = deliverSignedInWith(failure);
        EXPECT_EQ(report.status, DeliveryStatus::Unreachable) << failure.toStdString();
        EXPECT_EQ(report.replyText, u"uketsuke:server.silent."_s + stage) << failure.toStdString();
    }
}

TEST(SmtpTransport, TlsAndSignInThatAreRefusedForNowAreToldInTheServersWords) {
    for (const QString& failure :
         {u"starttls=454 4.7.0 TLS not available"_s, u"auth=454 4.7.0 Temporary authentication failure"_s}) {
        const DeliveryReport report = deliverSignedInWith(failure);
        EXPECT_EQ(report.status, DeliveryStatus::Temporary) << failure.toStdString();
        EXPECT_EQ(report.replyText, failure.section(u'=', 1));
    }
    const DeliveryReport refused = deliverSignedInWith(u"starttls=501 5.5.1 No TLS here"_s);
    EXPECT_EQ(refused.status, DeliveryStatus::Refused);
    EXPECT_EQ(refused.replyText, u"501 5.5.1 No TLS here"_s);
}

TEST(SmtpTransport, A4xxAnywhereIsTemporary) {
    for (const QString& failure :
         {u"banner=421 4.3.2 Busy"_s, u"mail=451 4.3.0 Later"_s, u"rcpt=450 4.2.0 Greylisted"_s,
          u"data=451 4.3.0 Later"_s, u"content=452 4.3.1 Full"_s})
        EXPECT_EQ(deliverWith(failure).status, DeliveryStatus::Temporary) << failure.toStdString();
}

TEST(SmtpTransport, A5xxToRecipientOrContentIsPermanentAndItsWordsAreKept) {
    for (const QString& failure : {u"mail=552 5.3.4 Too large"_s, u"rcpt=550 5.1.1 No such user"_s,
                                   u"data=554 5.5.1 No"_s, u"content=554 5.6.0 Spam"_s}) {
        const DeliveryReport report = deliverWith(failure);
        EXPECT_EQ(report.status, DeliveryStatus::Permanent) << failure.toStdString();
        EXPECT_EQ(report.replyText, failure.section(u'=', 1));
    }
}

TEST(SmtpTransport, AServerThatRefusesToTalkIsNotTheMailsFault) {
    EXPECT_EQ(deliverWith(u"banner=554 5.3.2 Go away"_s).status, DeliveryStatus::Refused);
    EXPECT_EQ(deliverWith(u"ehlo=550 5.7.1 Go away"_s).status, DeliveryStatus::Refused);
    const DeliveryReport notOurSender = deliverWith(u"mail=550 5.7.60 Not you"_s);
    EXPECT_EQ(notOurSender.status, DeliveryStatus::Refused);
    EXPECT_EQ(notOurSender.replyText, u"550 5.7.60 Not you"_s);
}

TEST(SmtpTransport, LostBeforeTheEndOfTheMailIsSafeToRepeat) {
    for (const QString& failure : {u"banner=drop"_s, u"ehlo=drop"_s, u"mail=drop"_s, u"rcpt=drop"_s, u"data=drop"_s})
        EXPECT_EQ(deliverWith(failure).status, DeliveryStatus::Unreachable) << failure.toStdString();
}

TEST(SmtpTransport, LostAfterTheFinalDotIsAmbiguousWhetherTheServerKeptItOrNot) {
    EXPECT_EQ(deliverWith(u"content=drop"_s).status, DeliveryStatus::Ambiguous);
    EXPECT_EQ(deliverWith(u"content=drop-kept"_s).status, DeliveryStatus::Ambiguous);
}

TEST(SmtpTransport, AReplyThatNeverComesAfterTheFinalDotIsAmbiguous) {
    const SmtpTestServer server({u"--fail"_s, u"content=slow:30"_s});
    SmtpSettings settings = plainSettings(server.port());
    settings.replyTimeout = std::chrono::seconds(1);
    SmtpTransport transport(settings, {});
    EXPECT_EQ(transport.deliver(composeMessage(aMail()).value()).status, DeliveryStatus::Ambiguous);
}

TEST(SmtpTransport, TheEhloNameIsTheSendersDomainNotThisPcs) {
    const SmtpTestServer server;
    ASSERT_EQ(deliverPlainly(server).status, DeliveryStatus::Accepted);
    EXPECT_EQ(server.commands().first(), u"1 EHLO example.jp"_s);
}

TEST(SmtpTransport, TryingOutSignsInAndSendsNothing) {
    const SmtpTestServer server({u"--tls"_s, u"starttls"_s, u"--user"_s, u"toshokan"_s, u"--password"_s, u"mihon"_s});
    const SmtpSettings settings = settingsFor(server, SmtpSecurity::StartTls, SmtpAuthentication::Password);
    EXPECT_EQ(SmtpTransport(settings, "mihon").tryOut().status, DeliveryStatus::Accepted);
    EXPECT_EQ(SmtpTransport(settings, "wrong").tryOut().status, DeliveryStatus::Refused);
    EXPECT_EQ(server.keptMails().size(), 0);
    EXPECT_EQ(server.commands().filter(u"MAIL"_s), QStringList());
}

TEST(SmtpTransport, StoppingBeforeTheContentSendsNothing) {
    const SmtpTestServer server;
    SmtpTransport transport(plainSettings(server.port()), {});
    transport.stop();
    EXPECT_EQ(transport.deliver(composeMessage(aMail()).value()).status, DeliveryStatus::Unreachable);
    EXPECT_EQ(server.keptMails().size(), 0);
}

} // namespace uketsuke
