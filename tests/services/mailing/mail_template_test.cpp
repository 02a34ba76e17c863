#include "app/domain/mail/card_number_marker.h"
#include "app/services/mailing/mail_template.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

MailFacts sampleFacts() {
    return {
        .procedure = Procedure::NewRegistration,
        .applicantName = u"髙𠮷 花<子> & \"見本\""_s,
        .receiptNumber = u"WR0001"_s,
        .cardNumber = {},
        .usableFrom = QDate(2026, 11, 26),
        .validUntil = QDate(2029, 11, 24),
        .reason = u"現住所が確認できませんでした。\n窓口へお越しください。"_s,
        .library = {u"見本市立図書館"_s, u"電話 04-0000-0000\n午前9時30分から午後5時まで"_s,
                    u"https://library.example.jp/"_s},
    };
}

RenderedMail rendered(MailKind kind, const MailFacts& facts = sampleFacts()) {
    return MailTemplate::parse(MailTemplate::shippedText(kind).value(), kind).value().render(facts).value();
}

TemplateFault faultIn(const QString& body) {
    return MailTemplate::findFault(u"件名\n\n"_s + body, MailKind::Renewal).value_or(TemplateFault{});
}

} // namespace

TEST(MailTemplate, EveryShippedTemplateIsWithoutFault) {
    for (const MailKind kind : allMailKinds) {
        const auto text = MailTemplate::shippedText(kind);
        ASSERT_TRUE(text) << mailKindKey(kind).toStdString();
        EXPECT_FALSE(MailTemplate::findFault(*text, kind)) << mailKindKey(kind).toStdString();
    }
}

TEST(MailTemplate, EveryMailCarriesTheNameAsTypedAndWhoToAsk) {
    for (const MailKind kind : allMailKinds) {
        const RenderedMail mail = rendered(kind);
        EXPECT_TRUE(mail.body.startsWith(sampleFacts().applicantName + u" 様\n"_s)) << mail.body.toStdString();
        EXPECT_TRUE(mail.body.contains(u"お心当たりがない場合"_s));
        EXPECT_TRUE(mail.body.contains(sampleFacts().library.contact));
        EXPECT_TRUE(mail.body.contains(u"WR0001"_s));
        EXPECT_TRUE(mail.subject.contains(u"WR0001"_s));
        EXPECT_FALSE(mail.subject.contains(u'\n'));
    }
}

TEST(MailTemplate, AMailThatIsSentForTheNumberMustTellItAlways) {
    const auto kindOf = [](MailKind kind, const QString& body) {
        const auto fault = MailTemplate::findFault(u"件名\n\n"_s + body, kind);
        return fault ? std::optional(fault->kind) : std::nullopt;
    };
    for (const MailKind kind : {MailKind::NewRegistration, MailKind::Reissue, MailKind::ForgottenNumber}) {
        for (const QString& body : {u"本文"_s, u"{{#reason}}{{card_number}}{{/reason}}"_s,
                                    u"{{^card_number}}{{card_number}}{{/card_number}}"_s, u"{{!card_number}}"_s})
            EXPECT_EQ(kindOf(kind, body), TemplateFault::Kind::NumberMissing) << body.toStdString();
        for (const QString& body : {u"{{ card_number }}"_s, u"{{#card_number}}番号 {{card_number}}{{/card_number}}"_s})
            EXPECT_EQ(kindOf(kind, body), std::nullopt) << body.toStdString();
    }
    EXPECT_EQ(kindOf(MailKind::Renewal, u"本文"_s), std::nullopt);
}

TEST(MailTemplate, TheMarkerStandsOnceWhereANewNumberComes) {
    EXPECT_EQ(rendered(MailKind::NewRegistration).body.count(cardNumberMarker), 1);
    MailFacts facts = sampleFacts();
    facts.cardNumber = u"2000000010"_s;
    const QString body = rendered(MailKind::ForgottenNumber, facts).body;
    EXPECT_FALSE(body.contains(cardNumberMarker));
    EXPECT_TRUE(body.contains(u"2000000010"_s));
}

TEST(MailTemplate, AProcedureThatIssuesNoNumberNeverGetsTheMarker) {
    MailFacts facts = sampleFacts();
    facts.procedure = Procedure::ElibraryPassword;
    const QString body = rendered(MailKind::ElibraryPassword, facts).body;
    EXPECT_FALSE(body.contains(cardNumberMarker));
    EXPECT_FALSE(body.contains(u"■ 利用券番号"_s));
}

TEST(MailTemplate, AReissueSaysWhatIsLostAndThatNoPlasticCardComes) {
    const QString body = rendered(MailKind::Reissue).body;
    EXPECT_TRUE(body.contains(u"貸出・予約のデータは引き継がれません"_s));
    EXPECT_TRUE(body.contains(u"プラスチックの利用カードは発行されません"_s));
    EXPECT_TRUE(body.contains(u"これまでの利用券番号と利用カードは、ご利用いただけなくなりました"_s));
}

TEST(MailTemplate, RenewalAndChangeSayThatTheCardInHandStaysValid) {
    for (const MailKind kind : {MailKind::Renewal, MailKind::ChangeOfDetails})
        EXPECT_TRUE(
            rendered(kind).body.contains(u"お手元の利用カードは、利用券バーコードとあわせて、引き続きご利用"_s));
}

TEST(MailTemplate, NotPossibleGivesTheReasonAndTheCounter) {
    const QString body = rendered(MailKind::NotPossible).body;
    EXPECT_TRUE(body.contains(sampleFacts().reason));
    EXPECT_TRUE(body.contains(u"窓口"_s));
    EXPECT_FALSE(body.contains(cardNumberMarker));
}

TEST(MailTemplate, AFactThatIsMissingLeavesNoEmptyLineOfItsOwn) {
    MailFacts facts = sampleFacts();
    facts.validUntil = {};
    facts.library.page.clear();
    const QString body = rendered(MailKind::ChangeOfDetails, facts).body;
    EXPECT_FALSE(body.contains(u"■ 有効期限"_s));
    EXPECT_FALSE(body.contains(u"\n\n\n"_s)) << body.toStdString();
    EXPECT_TRUE(body.endsWith(facts.library.contact + u'\n')) << body.toStdString();
}

TEST(MailTemplate, EveryHeadingStandsBelowOneEmptyLineWhateverIsMissing) {
    MailFacts withoutExpiry = sampleFacts();
    withoutExpiry.validUntil = {};
    MailFacts poor = withoutExpiry;
    poor.usableFrom = {};
    poor.library = {u"見本市立図書館"_s, {}, {}};
    for (const MailKind kind : allMailKinds)
        for (const MailFacts& facts : {sampleFacts(), withoutExpiry, poor}) {
            const QString body = rendered(kind, facts).body;
            EXPECT_EQ(body.count(u"▼ "_s), body.count(u"\n\n▼ "_s)) << body.toStdString();
            EXPECT_FALSE(body.contains(u"\n\n\n▼"_s)) << body.toStdString();
            EXPECT_FALSE(body.contains(u'\1'));
        }
}

TEST(MailTemplate, NoSignOfHtmlIsMade) {
    EXPECT_FALSE(rendered(MailKind::Renewal).body.contains(u"&amp;"_s));
    EXPECT_FALSE(rendered(MailKind::Renewal).body.contains(u"&lt;"_s));
}

TEST(MailTemplate, ANameThatLooksLikeTheMarkerOrHidesALineIsRefused) {
    const MailTemplate renewal =
        MailTemplate::parse(MailTemplate::shippedText(MailKind::Renewal).value(), MailKind::Renewal).value();
    MailFacts facts = sampleFacts();
    facts.applicantName = u"{{card_number}}"_s;
    EXPECT_EQ(renewal.render(facts).error().detail, u"mail_facts.marker"_s);
    facts.applicantName = u"見本\n有効期限 2099年"_s;
    EXPECT_EQ(renewal.render(facts).error().detail, u"mail_facts.control"_s);
}

TEST(MailTemplate, ANameWithATagInItStaysAsTyped) {
    MailFacts facts = sampleFacts();
    facts.applicantName = u"{{library_name}}"_s;
    EXPECT_TRUE(rendered(MailKind::Renewal, facts).body.startsWith(u"{{library_name}} 様"_s));
}

TEST(MailTemplate, AnUnknownTagIsRefusedWithItsPlace) {
    EXPECT_EQ(faultIn(u"{{applicant_name}} 様\n番号 {{cardnumber}}"_s),
              (TemplateFault{TemplateFault::Kind::UnknownTag, 4, 4, u"cardnumber"_s}));
    EXPECT_EQ(MailTemplate::parse(u"件名\n\n{{password}}"_s, MailKind::Renewal).error().detail, u"mail_template.3.1"_s);
}

TEST(MailTemplate, WhatCouldReadFilesOrChangeTheRulesIsRefused) {
    for (const QString& tag : {u"{{>file}}"_s, u"{{=<% %>=}}"_s, u"{{{applicant_name}}}"_s, u"{{&applicant_name}}"_s})
        EXPECT_EQ(faultIn(tag).kind, TemplateFault::Kind::NotAllowed) << tag.toStdString();
}

TEST(MailTemplate, WhatIsNotClosedIsRefusedWithItsPlace) {
    EXPECT_EQ(faultIn(u"a {{reason"_s), (TemplateFault{TemplateFault::Kind::NotClosed, 3, 3, {}}));
    EXPECT_EQ(faultIn(u"{{#reason}}a"_s), (TemplateFault{TemplateFault::Kind::NotClosed, 3, 1, u"reason"_s}));
    EXPECT_EQ(faultIn(u"{{#reason}}{{#procedure}}{{/reason}}{{/procedure}}"_s).tag, u"reason"_s);
    EXPECT_EQ(faultIn(u"{{/reason}}"_s).kind, TemplateFault::Kind::NotClosed);
}

TEST(MailTemplate, TheFirstLineIsTheSubjectAndCarriesNoCardNumber) {
    EXPECT_EQ(MailTemplate::findFault(u"件名\n本文\n"_s, MailKind::Renewal)->kind, TemplateFault::Kind::NoSubject);
    EXPECT_EQ(MailTemplate::findFault(u"\n\n本文"_s, MailKind::Renewal)->kind, TemplateFault::Kind::NoSubject);
    EXPECT_EQ(MailTemplate::findFault(u"番号 {{card_number}}\n\n本文"_s, MailKind::Renewal)->kind,
              TemplateFault::Kind::NumberInSubject);
}

TEST(MailTemplate, ATemplateSavedOnWindowsIsTheSameTemplate) {
    const auto mail = MailTemplate::parse(u"件名\r\n\r\n本文\r\n"_s, MailKind::Renewal).value().render(sampleFacts());
    EXPECT_EQ(mail->subject, u"件名"_s);
    EXPECT_EQ(mail->body, u"本文\n"_s);
}

} // namespace uketsuke
