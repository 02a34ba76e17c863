#include "app/domain/review/library_entry.h"
#include "app/domain/settings/library_settings.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QDate dayOfTheLook(2026, 11, 24);

LibrarySystemCheck aCard() {
    LibrarySystemCheck check;
    check.hasCard = true;
    check.cardNumber = u"1"_s;
    check.birthDate = QDate(1994, 8, 14);
    return check;
}

} // namespace

TEST(TheLibrarySystem, ANewRegistrationIsForPeopleWithoutACard) {
    LibrarySystemCheck check;
    EXPECT_EQ(judge(check, Procedure::NewRegistration, {}, {}, dayOfTheLook), LibraryFinding::Fits);
    check.hasCard = true;
    EXPECT_EQ(judge(check, Procedure::NewRegistration, {}, {}, dayOfTheLook), LibraryFinding::CardExists);
}

TEST(TheLibrarySystem, EveryOtherProcedureNeedsACardWithItsNumber) {
    LibrarySystemCheck check;
    EXPECT_EQ(judge(check, Procedure::ForgottenNumber, {}, {}, dayOfTheLook), LibraryFinding::NoCard);
    check.hasCard = true;
    EXPECT_EQ(judge(check, Procedure::ForgottenNumber, {}, {}, dayOfTheLook), LibraryFinding::NumberMissing);
}

TEST(TheLibrarySystem, IsAskedForTheExpiryThatTheMailTells) {
    LibrarySystemCheck check = aCard();
    for (const Procedure procedure :
         {Procedure::ChangeOfDetails, Procedure::ForgottenNumber, Procedure::ElibraryPassword}) {
        check.expiresOn = {};
        EXPECT_EQ(judge(check, procedure, {}, {}, dayOfTheLook), LibraryFinding::ExpiryMissing);
        check.expiresOn = dayOfTheLook;
        EXPECT_EQ(judge(check, procedure, {}, {}, dayOfTheLook), LibraryFinding::Fits);
    }
    EXPECT_EQ(judge(check, Procedure::Reissue, {}, {}, dayOfTheLook), LibraryFinding::Fits);
}

TEST(TheLibrarySystem, AVoidNumberServesNoProcedure) {
    LibrarySystemCheck check = aCard();
    check.isVoid = true;
    check.expiresOn = dayOfTheLook;
    for (const Procedure procedure : allProcedures)
        if (procedure != Procedure::NewRegistration) {
            EXPECT_EQ(judge(check, procedure, {}, {}, dayOfTheLook), LibraryFinding::NumberVoid);
        }
}

TEST(TheLibrarySystem, ANumberThatFitsInNoBarcodeIsNotTold) {
    LibrarySystemCheck check = aCard();
    check.cardNumber = u"6X"_s;
    check.expiresOn = dayOfTheLook;
    EXPECT_EQ(judge(check, Procedure::ForgottenNumber, {}, {}, dayOfTheLook), LibraryFinding::NumberMalformed);
    EXPECT_EQ(judge(check, Procedure::ChangeOfDetails, {}, {}, dayOfTheLook), LibraryFinding::Fits);
}

TEST(TheLibrarySystem, ACardIsRenewedInItsLastMonthOrAfterThreeUnusedYears) {
    LibrarySystemCheck check = aCard();
    EXPECT_EQ(judge(check, Procedure::Renewal, {}, {}, dayOfTheLook), LibraryFinding::ExpiryMissing);
    check.expiresOn = QDate(2026, 12, 24);
    EXPECT_EQ(judge(check, Procedure::Renewal, {}, {}, dayOfTheLook), LibraryFinding::Fits);
    check.expiresOn = QDate(2026, 12, 25);
    EXPECT_EQ(judge(check, Procedure::Renewal, {}, {}, dayOfTheLook), LibraryFinding::NotYetRenewable);
    check.lastUsedOn = QDate(2023, 11, 24);
    EXPECT_EQ(judge(check, Procedure::Renewal, {}, {}, dayOfTheLook), LibraryFinding::Fits);
    check.lastUsedOn = QDate(2023, 11, 25);
    EXPECT_EQ(judge(check, Procedure::Renewal, {}, {}, dayOfTheLook), LibraryFinding::NotYetRenewable);
}

TEST(TheLibrarySystem, AnotherBirthDateThereIsSaid) {
    LibrarySystemCheck check;
    check.hasCard = true;
    check.cardNumber = u"1"_s;
    check.birthDate = QDate(1994, 8, 15);
    EXPECT_EQ(judge(check, Procedure::Reissue, {{ApplicantField::BirthDate, u"平成6年8月14日"_s}}, {}, dayOfTheLook),
              LibraryFinding::BirthDateDiffers);
}

TEST(TheLibrarySystem, ANumberAloneDoesNotSayWhoseCardItIs) {
    LibrarySystemCheck check;
    check.hasCard = true;
    check.cardNumber = u"1"_s;
    EXPECT_EQ(judge(check, Procedure::ForgottenNumber, {}, {}, dayOfTheLook), LibraryFinding::BirthDateMissing);
}

TEST(TheLibrarySystem, AnotherNameThereIsSaidAndDoesNotBlock) {
    const ApplicantValues values{{ApplicantField::FamilyName, u"見本"_s},
                                 {ApplicantField::GivenName, u"葉子"_s},
                                 {ApplicantField::FamilyKana, u"ミホン"_s},
                                 {ApplicantField::GivenKana, u"ヨウコ"_s}};
    LibrarySystemCheck check = aCard();
    check.expiresOn = dayOfTheLook.addDays(20);
    for (const QString& same : {u"見本葉子"_s, u"見本　葉子"_s, u"ミホン ヨウコ"_s, u"ﾐﾎﾝ ﾖｳｺ"_s, u""_s}) {
        check.nameShown = same;
        EXPECT_EQ(judge(check, Procedure::Renewal, values, {}, dayOfTheLook), LibraryFinding::Fits) << qPrintable(same);
    }
    check.nameShown = u"見本 太郎"_s;
    EXPECT_EQ(judge(check, Procedure::Renewal, values, {}, dayOfTheLook), LibraryFinding::NameDiffers);
    EXPECT_FALSE(blocksCompletion(LibraryFinding::NameDiffers));
}

TEST(TheBox, ReadsWhatAScannerTypesAndNamesWhatIsMissing) {
    LibraryEntry entry;
    entry.hasCard = true;
    entry.texts = {{LibraryField::CardNumber, u"A００12345678A"_s}, {LibraryField::Expiry, u"令和8年12月1日"_s}};
    EXPECT_EQ(readLibraryEntry(entry, Procedure::Renewal).missing, QList<LibraryField>({LibraryField::BirthDate}));
    EXPECT_FALSE(readLibraryEntry(entry, Procedure::Renewal).check);
    entry.texts.insert(LibraryField::BirthDate, u"平成6年8月14日"_s);
    const auto check = readLibraryEntry(entry, Procedure::Renewal).check;
    ASSERT_TRUE(check);
    EXPECT_EQ(check->cardNumber, u"0012345678"_s);
    EXPECT_EQ(check->expiresOn, QDate(2026, 12, 1));
    EXPECT_EQ(check->birthDate, QDate(1994, 8, 14));
}

TEST(TheBox, WhatDoesNotReadIsNamedAlsoWhereItIsNotNeeded) {
    LibraryEntry entry = libraryEntryOf([] {
        LibrarySystemCheck check = aCard();
        check.expiresOn = dayOfTheLook;
        return check;
    }());
    entry.texts.insert(LibraryField::LastUse, u"きのう"_s);
    EXPECT_EQ(readLibraryEntry(entry, Procedure::Renewal).unreadable, QList<LibraryField>({LibraryField::LastUse}));
}

TEST(TheBox, SaysForANewRegistrationByTheChoiceAlone) {
    LibraryEntry entry;
    entry.hasCard = true;
    const auto check = readLibraryEntry(entry, Procedure::NewRegistration).check;
    ASSERT_TRUE(check);
    EXPECT_EQ(judge(*check, Procedure::NewRegistration, {}, {}, dayOfTheLook), LibraryFinding::CardExists);
    EXPECT_FALSE(readLibraryEntry(entry, Procedure::Reissue).check);
}

TEST(TheBox, ComesBackFromItsDraftAsItWasTyped) {
    LibraryEntry entry;
    entry.hasCard = true;
    entry.texts = {{LibraryField::CardNumber, u"12 34"_s}, {LibraryField::BirthDate, u"平成6年8"_s}};
    EXPECT_EQ(libraryEntryFromDraft(libraryDraft(entry)), entry);
    EXPECT_FALSE(libraryEntryFromDraft(u""_s));
}

} // namespace uketsuke
