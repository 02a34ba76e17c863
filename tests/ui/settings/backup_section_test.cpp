#include "tests/ui/support/plan_of.h"
#include "ui/settings/backup_section.h"

#include "app/services/backup/backup_names.h"
#include "app/services/backup_station.h"
#include "app/services/issuing/card_number_service.h"
#include "app/services/settings/settings_service.h"
#include "tests/support/embedded_desk.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/rail_button.h"
#include "ui/settings/backup_note.h"
#include "ui/settings/card_number_section.h"
#include "ui/settings/settings_drafts.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

class BackupSections : public testing::Test
{
protected:
    void SetUp() override {
        m_desk.signIn(u"eva"_s);
        m_backups.attach(m_desk.filePath());
        m_page->addSection(m_section);
        m_page->addSection(m_numberSection);
        m_window.addPage(planOf(m_page, Icon::Settings));
        m_window.resize(1366, 768);
        m_window.show();
        m_page->setPerson({u"eva"_s, u"管理者 江場"_s, Role::It, true});
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        // What was begun before answers before; then nothing is on its way that would show over what is typed.
        ASSERT_TRUE(m_backups.settings().result());
        ASSERT_TRUE(becomes([&] { return part<QSpinBox>(u"backup_keep_days"_s).value() == 14; }));
        QCoreApplication::processEvents();
    }
    template <typename Widget>
    Widget& part(const QString& name) {
        return *m_page->findChild<Widget*>(name);
    }
    bool becomes(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 20'000); }
    [[nodiscard]] QString said() { return m_window.messageBar().message().what; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"backups"_s); }
    void backUpNow() {
        const int before = rows();
        part<QPushButton>(u"backup_now"_s).click();
        ASSERT_TRUE(becomes([&] { return rows() == before + 1; }));
    }
    int rows() { return part<QTableWidget>(u"backup_table"_s).rowCount(); }
    void setUp() {
        part<QCheckBox>(u"backup_daily"_s).setChecked(true);
        part<QLineEdit>(u"backup_folder"_s).setText(folder());
        QTest::keyClick(&m_window, Qt::Key_F9);
        ASSERT_TRUE(becomes([&] { return !m_section->isChanged(); }));
    }

    QTemporaryDir m_folder;
    EmbeddedDesk m_desk;
    FixedClock m_clock;
    Theme m_theme;
    ScriptedUserPrompt m_prompt;
    SettingsService m_settings{m_desk.database()};
    BackupService m_backups{m_desk.database(), m_settings, m_clock};
    CardNumberService m_numbers{m_desk.database()};
    MainWindow m_window{m_theme};
    SettingsDrafts m_drafts;
    SettingsPage* m_page = new SettingsPage(m_theme, m_prompt, m_drafts);
    BackupSection* m_section = new BackupSection(m_backups, m_prompt, m_theme);
    CardNumberSection* m_numberSection = new CardNumberSection(m_numbers, m_prompt, m_theme);
};

TEST_F(BackupSections, AreSavedByTheirKeyAndShowWhatWasMade) {
    setUp();
    EXPECT_TRUE(m_backups.settings().result()->settings.isDaily);
    backUpNow();
    m_clock.advance(std::chrono::hours(3));
    backUpNow();
    EXPECT_EQ(part<QTableWidget>(u"backup_table"_s).item(0, 0)->text(), u"2026/11/24(火) 12:30:00"_s);
    EXPECT_EQ(part<QTableWidget>(u"backup_table"_s).item(0, 2)->text(), u"検証済み"_s);
    EXPECT_TRUE(part<QPushButton>(u"backup_restore"_s).isEnabled());
    keepPicture(m_window, u"settings_backup"_s);
}

TEST_F(BackupSections, RefuseToBeDailyWithoutAFolder) {
    part<QCheckBox>(u"backup_daily"_s).setChecked(true);
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(
        becomes([&] { return part<QLineEdit>(u"backup_folder"_s).property("fieldState").toString() == u"wrong"_s; }));
    EXPECT_TRUE(m_section->isChanged());
}

TEST_F(BackupSections, AskForAFolderBeforeOneIsMade) {
    part<QPushButton>(u"backup_now"_s).click();
    EXPECT_EQ(part<QLineEdit>(u"backup_folder"_s).property("fieldState").toString(), u"wrong"_s);
    EXPECT_EQ(rows(), 0);
}

TEST_F(BackupSections, RestoreOnlyAfterAYes) {
    setUp();
    backUpNow();
    QSignalSpy wanted(m_section, &BackupSection::restoreRequested);
    part<QPushButton>(u"backup_restore"_s).click();
    EXPECT_EQ(wanted.count(), 0);
    ASSERT_EQ(m_prompt.asked().size(), 1);
    EXPECT_TRUE(m_prompt.asked().first().isDangerous);
    m_prompt.answerNext(Answer::Yes);
    part<QPushButton>(u"backup_restore"_s).click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(momentOfBackup(QFileInfo(wanted.first().first().toString()).fileName()));
}

TEST_F(BackupSections, OfferNoFileThatDoesNotOpen) {
    setUp();
    ASSERT_TRUE(QDir().mkpath(folder()));
    QFile file(folder() + u'/' + backupName(m_clock.nowUtc()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    m_section->load();
    ASSERT_TRUE(becomes([&] { return rows() == 1; }));
    EXPECT_EQ(part<QTableWidget>(u"backup_table"_s).item(0, 2)->text(), u"開けません"_s);
    EXPECT_FALSE(part<QPushButton>(u"backup_restore"_s).isEnabled());
}

TEST_F(BackupSections, AreMadeByTheOpenDeskWhenTheyAreDue) {
    setUp();
    BackupStation station(m_backups);
    station.start();
    EXPECT_TRUE(becomes([&] { return station.overview().newest.has_value(); }));
    EXPECT_EQ(backupNote(station.overview()), QString());
}

TEST_F(BackupSections, AreNotedOnTheRailWhenTheyAreOld) {
    setUp();
    backUpNow();
    m_clock.advance(std::chrono::hours(49));
    const BackupOverview overview = m_backups.overview().result().value();
    EXPECT_EQ(backupNote(overview), u"要控え"_s);
    Q_EMIT m_page->railNoteChanged(backupNote(overview));
    EXPECT_TRUE(m_window.findChild<RailButton*>(u"rail_settings"_s)->toolTip().contains(u"要控え"_s));
    keepPicture(m_window, u"rail_backup_old"_s);
}

TEST_F(BackupSections, LetItTellTheLastNumberAfterARestore) {
    (void)m_desk.scalar(u"INSERT INTO restores (id, backup_taken_at) VALUES ('r', 1) RETURNING id"_s);
    part<QListWidget>(u"settingsList"_s).setCurrentRow(1);
    auto& table = part<QTableWidget>(u"range_table"_s);
    ASSERT_TRUE(becomes([&] { return table.rowCount() == 1; }));
    EXPECT_EQ(table.item(0, 4)->text(), u"最後の番号を待っています"_s);
    keepPicture(m_window, u"settings_numbers_waiting"_s);
    m_prompt.giveText(u"9000005"_s);
    part<QPushButton>(u"range_last_known"_s).click();
    EXPECT_TRUE(becomes([&] { return said().contains(u"チェックデジットまで"_s); }));
    const QString fifth = numberAt(m_numbers.ranges().result()->first(), 5).value();
    m_prompt.giveText(fifth);
    part<QPushButton>(u"range_last_known"_s).click();
    EXPECT_TRUE(becomes([&] { return table.item(0, 4)->text() == u"残りわずか"_s; }));
    EXPECT_EQ(m_desk.scalar(u"SELECT next_value FROM card_number_ranges"_s), u"6"_s);
}

} // namespace uketsuke
