#include "app/services/settings/library_settings_json.h"
#include "app/services/settings/preference_service.h"
#include "app/services/settings/settings_service.h"
#include "tests/support/desk_database.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Settings : public testing::Test
{
protected:
    Settings() { m_database.signInAs(u"kanri"_s); }
    DeskDatabase m_database;
    /// As they stand, with what every library must say of itself.
    LibrarySettingsSeen named() {
        LibrarySettingsSeen seen = m_settings.library().result().value();
        seen.settings.name = u"見本図書館"_s;
        seen.settings.contact = u"電話 04-0000-0001"_s;
        return seen;
    }
    SettingsService m_settings{m_database.thread()};
};

} // namespace

TEST_F(Settings, TheDefaultsHoldUntilSomethingIsSaved) {
    const auto seen = m_settings.library().result();
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->version, 0);
    EXPECT_EQ(seen->settings.undoSeconds, 10);
    EXPECT_FALSE(seen->settings.calendar().isOpen(QDate(2026, 11, 30))); // a Monday
}

TEST_F(Settings, WhatWasSavedIsReadBackWhole) {
    LibrarySettingsSeen seen = named();
    seen.settings.eligibility.neighbourCities = {u"我孫子市"_s};
    seen.settings.validityStart = ValidityStart::Decision;
    seen.settings.existingCardScheme = CheckDigitScheme::SevenDr;
    seen.settings.barcodeStop = u'C';
    seen.settings.retention.imageDays = 7;
    seen.settings.attachments = {1000, 2, 30, 50};
    ASSERT_TRUE(m_settings.saveLibrary(seen).result());
    const LibrarySettingsSeen again = m_settings.library().result().value();
    EXPECT_EQ(again.version, 1);
    EXPECT_EQ(toJson(again.settings), toJson(seen.settings));
}

TEST_F(Settings, ANonsenseValueIsRefusedByItsName) {
    LibrarySettingsSeen seen = named();
    seen.settings.validityYears = 0;
    EXPECT_EQ(m_settings.saveLibrary(seen).result().error().detail, u"settings.validity_years"_s);
}

TEST_F(Settings, ALibraryWithoutANameOrAContactIsRefused) {
    LibrarySettingsSeen seen = named();
    seen.settings.contact = u" \n"_s;
    EXPECT_EQ(m_settings.saveLibrary(seen).result().error().detail, u"settings.contact"_s);
    seen.settings.name.clear();
    EXPECT_EQ(m_settings.saveLibrary(seen).result().error().detail, u"settings.name"_s);
}

TEST_F(Settings, OnlyAnAdministratorMayChangeThem) {
    const LibrarySettingsSeen seen = named();
    for (const QString& login : {u"sato"_s, u"suzuki"_s, u""_s}) {
        m_database.signInAs(login);
        EXPECT_EQ(m_settings.saveLibrary(seen).result().error().kind, ErrorKind::NotPermitted);
        EXPECT_EQ(m_settings.put(u"smtp"_s, {}, 0).result().error().kind, ErrorKind::NotPermitted);
        EXPECT_EQ(m_settings.remove(u"smtp"_s, 0).result().error().kind, ErrorKind::NotPermitted);
    }
}

TEST_F(Settings, TheSecondWhoSavesAnOldVersionIsTold) {
    const LibrarySettingsSeen seen = named();
    ASSERT_TRUE(m_settings.saveLibrary(seen).result());
    EXPECT_EQ(m_settings.saveLibrary(seen).result().error().kind, ErrorKind::Conflict);
}

TEST_F(Settings, TheJournalSaysWhatWasChangedAndNotToWhat) {
    LibrarySettingsSeen seen = named();
    ASSERT_TRUE(m_settings.saveLibrary(seen).result());
    seen.version = 1;
    seen.settings.contact = u"電話 04-0000-0000"_s;
    ASSERT_TRUE(m_settings.saveLibrary(seen).result());
    const QString last =
        u"SELECT kind || ' ' || subject || ' ' || detail FROM audit_events ORDER BY sequence DESC LIMIT 1"_s;
    EXPECT_EQ(m_database.scalar(last), u"settings_changed library contact"_s);
}

TEST_F(Settings, ASettingCanGoBackToWhatTheProgramShipsWith) {
    const QString name = SettingName::mailTemplates + u"renewal"_s;
    ASSERT_EQ(m_settings.put(name, {{u"text"_s, u"件名"_s}}, 0).result().value(), 1);
    ASSERT_EQ(m_settings.allBelow(SettingName::mailTemplates).result()->size(), 1);
    ASSERT_TRUE(m_settings.remove(name, 1).result());
    EXPECT_EQ(m_settings.get(name).result()->version, 0);
}

TEST_F(Settings, APersonsLikingsAreKeptApartFromAnothers) {
    PreferenceService preferences(m_database.thread());
    ASSERT_TRUE(preferences.put(u"sato"_s, u"appearance"_s, {{u"background"_s, u"black"_s}}).result());
    ASSERT_TRUE(preferences.put(u"sato"_s, u"appearance"_s, {{u"background"_s, u"blue"_s}}).result());
    EXPECT_EQ(preferences.get(u"sato"_s, u"appearance"_s).result()->value(u"background"_s).toString(), u"blue"_s);
    EXPECT_TRUE(preferences.get(u"suzuki"_s, u"appearance"_s).result()->isEmpty());
}

} // namespace uketsuke
