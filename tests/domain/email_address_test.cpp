#include "app/domain/mail/email_address.h"
#include "app/domain/mail/mail_kind.h"
#include "app/domain/mail/mail_state.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QByteArray wireFormOf(const QString& typed) {
    const auto address = EmailAddress::parse(typed);
    return address ? address->wireForm() : address.error().detail.toLatin1();
}

} // namespace

TEST(EmailAddress, AnOrdinaryAddressIsSentAsTyped) {
    EXPECT_EQ(wireFormOf(u" hanako.mihon+card@example.jp "_s), "hanako.mihon+card@example.jp");
}

TEST(EmailAddress, OldCarrierAddressesAreKeptAsTypedAndQuotedOnTheWire) {
    const auto address = EmailAddress::parse(u"foo..bar@docomo.ne.jp"_s);
    ASSERT_TRUE(address);
    EXPECT_EQ(address->asTyped(), u"foo..bar@docomo.ne.jp"_s);
    EXPECT_EQ(address->wireForm(), "\"foo..bar\"@docomo.ne.jp");
    EXPECT_FALSE(address->isStandard());
    EXPECT_EQ(wireFormOf(u"foo.@ezweb.ne.jp"_s), "\"foo.\"@ezweb.ne.jp");
    EXPECT_EQ(wireFormOf(u".foo@ezweb.ne.jp"_s), "\".foo\"@ezweb.ne.jp");
}

TEST(EmailAddress, QuotesThatWereTypedStayAndOthersAreEscaped) {
    EXPECT_EQ(wireFormOf(u"\"foo..bar\"@docomo.ne.jp"_s), "\"foo..bar\"@docomo.ne.jp");
    EXPECT_EQ(wireFormOf(u"a\"b@example.jp"_s), "\"a\\\"b\"@example.jp");
    EXPECT_EQ(wireFormOf(u"\"a b\"@example.jp"_s), "\"a b\"@example.jp");
    EXPECT_EQ(wireFormOf(u"a\\b@example.jp"_s), "\"a\\\\b\"@example.jp");
    EXPECT_EQ(wireFormOf(u"a@b@example.jp"_s), "\"a@b\"@example.jp");
}

TEST(EmailAddress, AJapaneseDomainIsSentInAscii) {
    EXPECT_EQ(wireFormOf(u"mihon@日本語.jp"_s), "mihon@xn--wgv71a119e.jp");
}

TEST(EmailAddress, WhatCannotBeAnAddressIsRefusedWithItsReason) {
    EXPECT_EQ(wireFormOf(u"  "_s), "email.empty");
    EXPECT_EQ(wireFormOf(u"mihon"_s), "email.at_sign");
    EXPECT_EQ(wireFormOf(u"@example.jp"_s), "email.local_part");
    EXPECT_EQ(wireFormOf(u"見本@example.jp"_s), "email.local_part");
    EXPECT_EQ(wireFormOf(QString(65, u'a') + u"@example.jp"_s), "email.local_part");
    EXPECT_EQ(wireFormOf(u"a b@example.jp"_s), "email.local_part");
    EXPECT_EQ(wireFormOf(u"a@example"_s), "email.domain");
    EXPECT_EQ(wireFormOf(u"a@example.jp."_s), "email.domain");
    EXPECT_EQ(wireFormOf(u"a\tb@example.jp"_s), "email.control");
    EXPECT_EQ(wireFormOf(u"a\nb@example.jp"_s), "email.control");
    EXPECT_EQ(wireFormOf(u"a\u2028b@example.jp"_s), "email.control");
    EXPECT_EQ(wireFormOf(u"mihon＠example.jp"_s), "email.at_sign");
    EXPECT_EQ(wireFormOf(u"a@exa mple.jp"_s), "email.domain");
    EXPECT_EQ(wireFormOf(u"a@example..jp"_s), "email.domain");
    EXPECT_EQ(wireFormOf(u"a@example.jp\r\nBcc: b@example.jp"_s), "email.control");
    QString longDomain = u"example.jp"_s;
    while (longDomain.size() < 254)
        longDomain.prepend(QString(60, u'b') + u'.');
    EXPECT_EQ(wireFormOf(u"a@"_s + longDomain), "email.too_long");
}

TEST(MailKind, EveryDecisionHasItsMailAndOtherStatesHaveNone) {
    EXPECT_EQ(mailKindFor(Procedure::Renewal, ApplicationState::Completed), MailKind::Renewal);
    EXPECT_EQ(mailKindFor(Procedure::Renewal, ApplicationState::AlreadyRegistered), MailKind::AlreadyRegistered);
    EXPECT_EQ(mailKindFor(Procedure::Reissue, ApplicationState::NotPossible), MailKind::NotPossible);
    EXPECT_EQ(mailKindFor(Procedure::Reissue, ApplicationState::Withdrawn), MailKind::Withdrawn);
    EXPECT_EQ(mailKindFor(Procedure::Reissue, ApplicationState::Duplicate), MailKind::Duplicate);
    EXPECT_FALSE(mailKindFor(Procedure::Reissue, ApplicationState::Received));
    EXPECT_FALSE(mailKindFor(Procedure::Reissue, ApplicationState::Cancelled));
}

TEST(MailKind, KeysAreReadBack) {
    for (const MailKind kind : allMailKinds)
        EXPECT_EQ(mailKindFromKey(mailKindKey(kind)), kind);
    for (const MailState state : allMailStates)
        EXPECT_EQ(mailStateFromKey(mailStateKey(state)), state);
    EXPECT_FALSE(mailStateFromKey(u"gone"_s));
}

} // namespace uketsuke
