#pragma once

#include "app/services/issuing/card_number_service.h"
#include "app/services/journal/journal_service.h"
#include "app/services/secrets/run_only_secret_store.h"
#include "app/services/session/staff_service.h"
#include "app/services/settings/calendar_service.h"
#include "app/services/settings/preference_service.h"
#include "app/services/settings/settings_service.h"
#include "tests/support/desk_database.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/plan_of.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/main_window/main_window.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/calendar_section.h"
#include "ui/settings/card_number_section.h"
#include "ui/settings/intake_mapping_section.h"
#include "ui/settings/library_section.h"
#include "ui/settings/mail_server_section.h"
#include "ui/settings/mail_template_section.h"
#include "ui/settings/settings_drafts.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/staff_section.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace uketsuke {

using namespace Qt::StringLiterals;

/// The settings in a window, with every section over an embedded database of invented people.
class SettingsPages : public testing::Test
{
protected:
    void SetUp() override {
        m_database.signInAs(u"kanri"_s);
        m_database.run(u"INSERT INTO settings (name, content, changed_by, changed_at) VALUES ('library',"
                       " '{\"name\": \"見本図書館\", \"contact\": \"電話 04-0000-0000\"}', 'kanri', 0)"_s);
        m_page->addSection(new AppearanceSection(
            m_preferences,
            [this](const QString& oldOne, const QString& newOne) {
                return m_staff.changeOwnPassphrase(oldOne, newOne);
            },
            m_theme));
        m_page->addSection(m_library);
        m_page->addSection(new CardNumberSection(m_numbers, m_prompt, m_theme));
        m_page->addSection(new MailServerSection(
            m_settings, [this] { return m_secrets; }, m_journal, m_clock, m_theme));
        m_page->addSection(new MailTemplateSection(m_settings, m_theme));
        m_page->addSection(new StaffSection(m_staff, m_prompt, m_theme));
        m_page->addSection(new IntakeMappingSection(m_mappings, m_theme));
        m_page->addSection(new CalendarSection(m_calendars, m_prompt, m_clock, m_theme));
        m_window.addPage(planOf(m_page, Icon::Settings));
        m_window.resize(1366, 768);
        m_window.show();
        m_page->setPerson({u"kanri"_s, u"管理"_s, Role::It, true});
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    template <typename Widget>
    Widget& part(const QString& name) {
        auto* widget = m_page->findChild<Widget*>(name);
        EXPECT_TRUE(widget) << qPrintable(name);
        return *widget;
    }
    void choose(int row) { part<QListWidget>(u"settingsList"_s).setCurrentRow(row); }
    bool becomes(const std::function<bool()>& condition) { return QTest::qWaitFor(condition); }
    /// The screen is covered and another person, then the first one again, works here.
    void changeOverAndBack() {
        m_page->deactivate();
        m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
        m_page->deactivate();
        m_page->setPerson({u"kanri"_s, u"管理"_s, Role::It, true});
        m_page->activate();
    }
    [[nodiscard]] QString said() { return m_window.messageBar().message().what; }

    /// How many settings are saved beside the library's own.
    const QString m_countOfOthers = u"SELECT COUNT(*) FROM settings WHERE name <> 'library'"_s;
    DeskDatabase m_database;
    FixedClock m_clock;
    Theme m_theme;
    ScriptedUserPrompt m_prompt;
    SettingsService m_settings{m_database.thread()};
    CalendarService m_calendars{m_database.thread()};
    MappingCatalogue m_mappings{m_settings};
    PreferenceService m_preferences{m_database.thread()};
    CardNumberService m_numbers{m_database.thread()};
    JournalService m_journal{m_database.thread()};
    StaffService m_staff{m_database.thread(), m_clock, PassphraseCost::LeastForTests};
    std::shared_ptr<SecretStore> m_secrets = std::make_shared<RunOnlySecretStore>();
    MainWindow m_window{m_theme};
    SettingsDrafts m_drafts;
    SettingsPage* m_page = new SettingsPage(m_theme, m_prompt, m_drafts);
    LibrarySection* m_library = new LibrarySection(m_settings, m_theme);
};

} // namespace uketsuke
