#include "tests/ui/settings/settings_desk.h"

namespace uketsuke {

class SettingsDraftsOfPeople : public SettingsPages
{
};

TEST_F(SettingsDraftsOfPeople, WhatWasTypedComesBackWithItsPersonAfterAnotherOne) {
    choose(1);
    auto& undo = part<QSpinBox>(u"undo_seconds"_s);
    ASSERT_TRUE(becomes([&] { return undo.value() == 10; }));
    undo.setValue(20);
    part<QPlainTextEdit>(u"contact"_s).setPlainText(u"電話"_s);
    changeOverAndBack();
    EXPECT_EQ(part<QListWidget>(u"settingsList"_s).currentRow(), 1);
    EXPECT_EQ(undo.value(), 20);
    EXPECT_TRUE(part<QPushButton>(u"settingsSave"_s).isEnabled());
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(becomes([&] { return m_settings.library().result()->settings.undoSeconds == 20; }));
}

TEST_F(SettingsDraftsOfPeople, AnotherAdministratorSeesWhatIsSavedAndNotWhatWasTyped) {
    choose(1);
    auto& undo = part<QSpinBox>(u"undo_seconds"_s);
    ASSERT_TRUE(becomes([&] { return undo.value() == 10; }));
    undo.setValue(20);
    m_page->deactivate();
    m_page->setPerson({u"another"_s, u"別の人"_s, Role::It, true});
    choose(1);
    EXPECT_TRUE(becomes([&] { return undo.value() == 10; }));
    EXPECT_FALSE(part<QPushButton>(u"settingsSave"_s).isEnabled());
}

TEST_F(SettingsDraftsOfPeople, ATypedDraftIsRefusedWhereSomebodySavedMeanwhile) {
    choose(1);
    auto& undo = part<QSpinBox>(u"undo_seconds"_s);
    ASSERT_TRUE(becomes([&] { return undo.value() == 10; }));
    undo.setValue(20);
    part<QPlainTextEdit>(u"contact"_s).setPlainText(u"電話"_s);
    LibrarySettingsSeen other = *m_settings.library().result();
    other.settings.undoSeconds = 30;
    other.settings.contact = u"電話"_s;
    ASSERT_TRUE(m_settings.saveLibrary(other).result());
    changeOverAndBack();
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(becomes([&] { return said().contains(u"ほかの人"_s); }));
    EXPECT_EQ(m_settings.library().result()->settings.undoSeconds, 30);
}

TEST_F(SettingsDraftsOfPeople, ATemplateThatWasBeingWrittenComesBack) {
    choose(4);
    auto& text = part<QPlainTextEdit>(u"template_text"_s);
    auto& kind = part<QComboBox>(u"template_kind"_s);
    kind.setCurrentIndex(2);
    ASSERT_TRUE(becomes([&] { return text.toPlainText().contains(u"更新"_s); }));
    text.setPlainText(u"件名\n\n{{applicant_name}} 様 書きかけ"_s);
    changeOverAndBack();
    EXPECT_EQ(kind.currentIndex(), 2);
    EXPECT_TRUE(text.toPlainText().endsWith(u"書きかけ"_s));
    EXPECT_TRUE(becomes([&] {
        return part<QPlainTextEdit>(u"template_preview"_s).toPlainText().contains(u"見本 花子 様 書きかけ"_s);
    }));
}

TEST_F(SettingsDraftsOfPeople, AMappingThatWasBeingWrittenComesBack) {
    choose(6);
    auto& text = part<QPlainTextEdit>(u"mapping_text"_s);
    ASSERT_TRUE(becomes([&] { return !text.toPlainText().isEmpty(); }));
    text.setPlainText(u"{"_s);
    changeOverAndBack();
    EXPECT_EQ(text.toPlainText(), u"{"_s);
    EXPECT_TRUE(part<QLabel>(u"mapping_fault"_s).text().contains(u"JSON"_s));
}

TEST_F(SettingsDraftsOfPeople, ARangeAndAPersonThatWereBeingTypedComeBackWithoutThePassphrase) {
    choose(2);
    part<QLineEdit>(u"range_prefix"_s).setText(u"12345"_s);
    choose(5);
    ASSERT_TRUE(becomes([&] { return part<QTableWidget>(u"staff_table"_s).rowCount() == 3; }));
    part<QLineEdit>(u"staff_name"_s).setText(u"柏 花子"_s);
    part<QLineEdit>(u"staff_passphrase"_s).setText(u"kashiwa toshokan"_s);
    m_page->deactivate();
    m_page->setPerson({u"another"_s, u"別の人"_s, Role::It, true});
    EXPECT_NE(part<QLineEdit>(u"staff_name"_s).text(), u"柏 花子"_s);
    EXPECT_TRUE(part<QLineEdit>(u"range_prefix"_s).text().isEmpty());
    m_page->deactivate();
    m_page->setPerson({u"kanri"_s, u"管理"_s, Role::It, true});
    EXPECT_EQ(part<QLineEdit>(u"staff_name"_s).text(), u"柏 花子"_s);
    m_page->activate(); // the people are loaded once more and leave what was typed
    ASSERT_TRUE(m_staff.everybody().result());
    QTest::qWait(0);
    EXPECT_EQ(part<QLineEdit>(u"staff_name"_s).text(), u"柏 花子"_s);
    EXPECT_EQ(part<QLineEdit>(u"range_prefix"_s).text(), u"12345"_s);
    EXPECT_TRUE(part<QLineEdit>(u"staff_passphrase"_s).text().isEmpty());
}

TEST_F(SettingsDraftsOfPeople, AServerThatWasBeingTypedComesBackWithoutItsSecret) {
    choose(3);
    ASSERT_TRUE(becomes([&] { return part<QSpinBox>(u"port"_s).value() == 587; }));
    part<QLineEdit>(u"host"_s).setText(u"smtp.example.jp"_s);
    part<QLineEdit>(u"secret"_s).setText(u"himitsu no kotoba"_s);
    changeOverAndBack();
    EXPECT_EQ(part<QLineEdit>(u"host"_s).text(), u"smtp.example.jp"_s);
    EXPECT_TRUE(part<QLineEdit>(u"secret"_s).text().isEmpty());
}

} // namespace uketsuke
