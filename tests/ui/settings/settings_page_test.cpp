#include "tests/ui/settings/settings_desk.h"

#include <QFile>
#include <QTemporaryDir>

namespace uketsuke {

TEST_F(SettingsPages, AClerkSeesOnlyOnesOwnAppearance) {
    m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    auto& list = part<QListWidget>(u"settingsList"_s);
    EXPECT_FALSE(list.item(0)->isHidden());
    for (int row = 1; row < list.count(); ++row)
        EXPECT_TRUE(list.item(row)->isHidden());
}

TEST_F(SettingsPages, ABackgroundWorksAtOnceAndIsRemembered) {
    m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    part<QRadioButton>(u"black"_s).click();
    EXPECT_EQ(m_theme.choice().background, Background::Black);
    EXPECT_TRUE(becomes([&] {
        return m_database.scalar(u"SELECT content FROM staff_preferences WHERE name = 'appearance'"_s)
            .contains(u"black"_s);
    }));
}

TEST_F(SettingsPages, ALanguageIsRememberedForThePersonWhoChoseIt) {
    m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    auto& english = part<QRadioButton>(u"en"_s);
    ASSERT_TRUE(becomes([&] { return part<QRadioButton>(u"system"_s).isChecked(); }));
    QSignalSpy chosen(&part<AppearanceSection>(u"settings_appearance"_s), &AppearanceSection::languageChosen);
    english.click();
    ASSERT_TRUE(becomes([&] { return chosen.count() == 1; }));
    EXPECT_EQ(m_preferences.get(u"sato"_s, languagePreference).result()->value("language"_L1).toString(), u"en"_s);
    m_page->setPerson({u"kanri"_s, u"管理"_s, Role::It, true});
    EXPECT_TRUE(becomes([&] { return part<QRadioButton>(u"system"_s).isChecked(); }));
    m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    EXPECT_TRUE(becomes([&] { return english.isChecked(); }));
}

TEST_F(SettingsPages, ASectionThatActsByItsOwnButtonsShowsNoKeyThatSaves) {
    choose(1);
    EXPECT_TRUE(m_page->keysText().contains(u"F9"_s));
    choose(0);
    EXPECT_EQ(m_page->keysText(), u"↑↓ 選ぶ　Tab 項目"_s);
    EXPECT_FALSE(part<QPushButton>(u"settingsSave"_s).isVisible());
}

TEST_F(SettingsPages, ADayIsChangedAndSavedByItsKey) {
    choose(1);
    auto& undo = part<QSpinBox>(u"undo_seconds"_s);
    ASSERT_TRUE(becomes([&] { return undo.value() == 10; }));
    auto& save = part<QPushButton>(u"settingsSave"_s);
    EXPECT_FALSE(save.isEnabled());
    undo.setValue(20);
    EXPECT_TRUE(save.isEnabled());
    part<QPlainTextEdit>(u"contact"_s).clear();
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(becomes([&] { return part<QPlainTextEdit>(u"contact"_s).hasFocus(); })) << "the mails name it";
    part<QPlainTextEdit>(u"contact"_s).setPlainText(u"電話 04-0000-0000"_s);
    QSignalSpy changed(m_page, &SettingsPage::settingsChanged);
    QTest::keyClick(&m_window, Qt::Key_F9);
    ASSERT_TRUE(becomes([&] { return changed.count() == 1; }));
    EXPECT_EQ(m_settings.library().result()->settings.undoSeconds, 20);
    EXPECT_FALSE(save.isEnabled());
    keepPicture(m_window, u"settings_library"_s);
}

TEST_F(SettingsPages, ANonsenseValueIsNamedAtItsField) {
    choose(1);
    auto& name = part<QLineEdit>(u"name"_s);
    ASSERT_TRUE(becomes([&] { return !name.text().isEmpty(); }));
    name.clear();
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(becomes([&] { return name.property("fieldState").toString() == u"wrong"_s; }));
    EXPECT_TRUE(name.hasFocus());
}

TEST_F(SettingsPages, UnsavedChangesAreNotLostWithoutAWord) {
    choose(1);
    auto& undo = part<QSpinBox>(u"undo_seconds"_s);
    ASSERT_TRUE(becomes([&] { return undo.value() == 10; }));
    undo.setValue(20);
    choose(2);
    EXPECT_EQ(m_prompt.asked().size(), 1);
    EXPECT_EQ(part<QListWidget>(u"settingsList"_s).currentRow(), 1);
    EXPECT_EQ(undo.value(), 20);
    m_prompt.answerNext(Answer::Yes);
    choose(2);
    EXPECT_EQ(part<QListWidget>(u"settingsList"_s).currentRow(), 2);
}

TEST_F(SettingsPages, ARangeShowsItsFirstNumberBeforeItIsAdded) {
    choose(2);
    part<QLineEdit>(u"range_name"_s).setText(u"A"_s);
    part<QLineEdit>(u"range_prefix"_s).setText(u"12345"_s);
    part<QLineEdit>(u"range_first"_s).setText(u"678901"_s);
    part<QLineEdit>(u"range_last"_s).setText(u"678999"_s);
    auto& scheme = part<QComboBox>(u"range_scheme"_s);
    scheme.setCurrentIndex(scheme.findData(checkDigitSchemeKey(CheckDigitScheme::SevenDr)));
    EXPECT_EQ(part<QLabel>(u"range_example"_s).text(), u"123456789013"_s); // § 6: 12345678901 → 3
    part<QPushButton>(u"range_add"_s).click();
    EXPECT_TRUE(becomes([&] { return part<QTableWidget>(u"range_table"_s).rowCount() == 1; }));
    keepPicture(m_window, u"settings_numbers"_s);
}

TEST_F(SettingsPages, ARangeThatRunsBackwardsIsRefusedAtItsField) {
    choose(2);
    part<QLineEdit>(u"range_name"_s).setText(u"A"_s);
    part<QLineEdit>(u"range_first"_s).setText(u"9"_s);
    part<QLineEdit>(u"range_last"_s).setText(u"1"_s);
    part<QPushButton>(u"range_add"_s).click();
    EXPECT_TRUE(
        becomes([&] { return part<QLineEdit>(u"range_last"_s).property("fieldState").toString() == u"wrong"_s; }));
}

TEST_F(SettingsPages, WhatIsNoNumberIsRefusedAtItsFieldAndFullWidthDigitsAreRead) {
    choose(2);
    part<QLineEdit>(u"range_name"_s).setText(u"A"_s);
    part<QLineEdit>(u"range_first"_s).setText(u"abc"_s);
    part<QLineEdit>(u"range_last"_s).setText(u"９９９"_s);
    part<QPushButton>(u"range_add"_s).click();
    EXPECT_EQ(part<QLineEdit>(u"range_first"_s).property("fieldState").toString(), u"wrong"_s);
    part<QLineEdit>(u"range_first"_s).setText(u"００１"_s);
    part<QPushButton>(u"range_add"_s).click();
    ASSERT_TRUE(becomes([&] { return part<QTableWidget>(u"range_table"_s).rowCount() == 1; }));
    EXPECT_EQ(m_database.scalar(u"SELECT first_value || '-' || last_value FROM card_number_ranges"_s), u"1-999"_s);
}

TEST_F(SettingsPages, TheLinesOfAListThatGiveNoNumberAreNamedWithTheirReason) {
    choose(2);
    auto& scheme = part<QComboBox>(u"range_scheme"_s);
    scheme.setCurrentIndex(scheme.findData(checkDigitSchemeKey(CheckDigitScheme::SevenDr)));
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"list.txt"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly) && list.write("123456789013\n123456789014\nabc\n") > 0);
    list.close();
    m_prompt.giveFiles({list.fileName()});
    part<QPushButton>(u"range_import"_s).click();
    auto& refused = part<QPlainTextEdit>(u"range_refused"_s);
    ASSERT_TRUE(becomes([&] { return refused.isVisible(); }));
    EXPECT_EQ(refused.toPlainText(), u"2 行目: チェックデジットが違います\n3 行目: 番号ではありません"_s);
    refused.setFocus(); // scrolls to it
    keepPicture(m_window, u"settings_numbers_refused"_s);
}

TEST_F(SettingsPages, ARangeOverAnotherIsRefusedAtItsField) {
    choose(2);
    for (const QString& name : {u"A"_s, u"B"_s}) {
        part<QLineEdit>(u"range_name"_s).setText(name);
        part<QLineEdit>(u"range_prefix"_s).setText(u"12345"_s);
        part<QLineEdit>(u"range_first"_s).setText(u"678901"_s);
        part<QLineEdit>(u"range_last"_s).setText(u"678999"_s);
        part<QPushButton>(u"range_add"_s).click();
        EXPECT_TRUE(becomes([&] { return part<QTableWidget>(u"range_table"_s).rowCount() == 1; }));
    }
    EXPECT_TRUE(
        becomes([&] { return part<QLineEdit>(u"range_last"_s).property("fieldState").toString() == u"wrong"_s; }));
}

TEST_F(SettingsPages, ASecretGoesToThisStationsStoreAndNotIntoTheDatabase) {
    choose(3);
    auto& host = part<QLineEdit>(u"host"_s);
    ASSERT_TRUE(becomes([&] { return part<QSpinBox>(u"port"_s).value() == 587; }));
    host.setText(u"smtp.example.jp"_s);
    part<QLineEdit>(u"user_name"_s).setText(u"toshokan"_s);
    part<QLineEdit>(u"sender_address"_s).setText(u"toshokan@example.jp"_s);
    part<QLineEdit>(u"secret"_s).setText(u"himitsu no kotoba"_s);
    QTest::keyClick(&m_window, Qt::Key_F9);
    ASSERT_TRUE(becomes([&] {
        return m_database.scalar(u"SELECT content FROM settings WHERE name = 'smtp'"_s).contains(u"smtp.example.jp"_s);
    }));
    EXPECT_FALSE(m_database.scalar(u"SELECT group_concat(content) FROM settings"_s).contains(u"himitsu"_s));
    EXPECT_EQ(m_secrets->read(mailSecretName).result().value(), "himitsu no kotoba");
    EXPECT_TRUE(becomes([&] { return part<QLineEdit>(u"secret"_s).text().isEmpty(); }));
    keepPicture(m_window, u"settings_mail_server"_s);
}

TEST_F(SettingsPages, SigningInWithoutEncryptionIsRefused) {
    choose(3);
    ASSERT_TRUE(becomes([&] { return part<QSpinBox>(u"port"_s).value() == 587; }));
    part<QLineEdit>(u"host"_s).setText(u"relay"_s);
    part<QLineEdit>(u"user_name"_s).setText(u"toshokan"_s);
    part<QLineEdit>(u"sender_address"_s).setText(u"toshokan@example.jp"_s);
    part<QComboBox>(u"security"_s).setCurrentIndex(2);
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_EQ(part<QComboBox>(u"security"_s).property("fieldState").toString(), u"wrong"_s);
}

TEST_F(SettingsPages, AServerThatIsNotThereIsToldInWords) {
    choose(3);
    ASSERT_TRUE(becomes([&] { return part<QSpinBox>(u"port"_s).value() == 587; }));
    part<QLineEdit>(u"host"_s).setText(u"127.0.0.1"_s);
    part<QSpinBox>(u"port"_s).setValue(1);
    part<QComboBox>(u"authentication"_s).setCurrentIndex(0);
    part<QLineEdit>(u"sender_address"_s).setText(u"toshokan@example.jp"_s);
    part<QPushButton>(u"smtp_try"_s).click();
    EXPECT_TRUE(becomes([&] { return part<QLabel>(u"smtp_outcome"_s).text().contains(u"接続できません"_s); }));
}

TEST_F(SettingsPages, ATemplateIsShownAsTheMailItBecomesAndAFaultIsNamed) {
    choose(4);
    auto& text = part<QPlainTextEdit>(u"template_text"_s);
    ASSERT_TRUE(becomes([&] { return !text.toPlainText().isEmpty(); }));
    EXPECT_TRUE(part<QPlainTextEdit>(u"template_preview"_s).toPlainText().contains(u"見本 花子"_s));
    EXPECT_TRUE(part<QPlainTextEdit>(u"template_preview"_s).toPlainText().contains(u"（完了時に採番）"_s));
    keepPicture(m_window, u"settings_templates"_s);
    text.setPlainText(u"件名\n\n{{nobody_knows}}"_s);
    EXPECT_TRUE(part<QLabel>(u"template_fault"_s).text().startsWith(u"3 行目"_s));
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_EQ(m_database.scalar(m_countOfOthers), u"0"_s) << "a broken text is not saved";
    text.setPlainText(u"件名\n\n{{applicant_name}} 様"_s);
    EXPECT_TRUE(part<QLabel>(u"template_fault"_s).text().contains(u"{{card_number}}"_s));
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_EQ(m_database.scalar(m_countOfOthers), u"0"_s) << "it would not tell the new number";
    text.setPlainText(u"件名\n\n{{applicant_name}} 様\n{{card_number}}"_s);
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(becomes([&] { return m_database.scalar(m_countOfOthers) == u"1"_s; }));
}

TEST_F(SettingsPages, APersonIsAddedAndStopped) {
    choose(5);
    auto& table = part<QTableWidget>(u"staff_table"_s);
    ASSERT_TRUE(becomes([&] { return table.rowCount() == 3; }));
    part<QLineEdit>(u"staff_name"_s).setText(u"柏 花子"_s);
    part<QLineEdit>(u"staff_login"_s).setText(u"hanako"_s);
    part<QRadioButton>(u"staff"_s).setChecked(true);
    part<QLineEdit>(u"staff_passphrase"_s).setText(u"short"_s);
    part<QPushButton>(u"staff_add"_s).click();
    ASSERT_TRUE(becomes(
        [&] { return part<QLineEdit>(u"staff_passphrase"_s).property("fieldState").toString() == u"wrong"_s; }));
    part<QLineEdit>(u"staff_passphrase"_s).setText(u"kashiwa toshokan"_s);
    part<QPushButton>(u"staff_add"_s).click();
    ASSERT_TRUE(becomes([&] { return table.rowCount() == 4; }));
    keepPicture(m_window, u"settings_staff"_s);
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.item(row, 1)->text() == u"hanako"_s)
            table.setCurrentCell(row, 0);
    m_prompt.answerNext(Answer::Yes);
    part<QPushButton>(u"staff_activity"_s).click();
    EXPECT_TRUE(
        becomes([&] { return m_database.scalar(u"SELECT is_active FROM staff WHERE login = 'hanako'"_s) == u"0"_s; }));
}

TEST_F(SettingsPages, AMappingIsCheckedWhileItIsTypedAndSavedOnlyWhole) {
    choose(6);
    auto& text = part<QPlainTextEdit>(u"mapping_text"_s);
    ASSERT_TRUE(becomes([&] { return text.toPlainText().contains(u"smart_registration"_s); }));
    keepPicture(m_window, u"settings_mapping"_s);
    const QString shipped = text.toPlainText();
    text.setPlainText(u"{"_s);
    EXPECT_TRUE(part<QLabel>(u"mapping_fault"_s).text().contains(u"JSON"_s));
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_EQ(m_database.scalar(m_countOfOthers), u"0"_s);
    text.setPlainText(QString(shipped).replace(u"smart_registration"_s, u"our_own_form"_s));
    EXPECT_TRUE(part<QLabel>(u"mapping_fault"_s).text().isEmpty());
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(becomes([&] { return m_database.scalar(m_countOfOthers) == u"1"_s; }));
}

TEST_F(SettingsPages, EverySectionFitsTheSmallScreen) {
    EXPECT_LE(m_window.minimumSizeHint().width(), 1366);
    EXPECT_LE(m_window.minimumSizeHint().height(), 768);
    for (int row = 0; row < part<QListWidget>(u"settingsList"_s).count(); ++row) {
        choose(row);
        for (const QScrollArea* area : m_page->findChildren<QScrollArea*>())
            EXPECT_LE(area->widget()->minimumSizeHint().width(), 1366 - 76 - 216) << row;
    }
    keepPicture(m_window, u"settings_appearance"_s);
}

} // namespace uketsuke
