#include "app/persistence/database/database_thread.h"
#include "app/services/journal/journal_service.h"
#include "app/services/services.h"
#include "app/services/settings/calendar_service.h"
#include "app/services/settings/settings_service.h"
#include "app/services/specimen/specimen_service.h"
#include "app/words/language.h"
#include "tests/ui/support/application_script.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/desk.h"
#include "ui/inbox/application_table_model.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/inbox_view_model.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/intake_view_model.h"
#include "ui/main_window/idle_watch.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page.h"
#include "ui/sign_in/person_list.h"
#include "ui/sign_in/sign_in_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

class Desks : public testing::Test
{
protected:
    void open() {
        QSignalSpy ready(&m_desk, &Desk::ready);
        m_desk.open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return ready.count() == 1; }));
        QApplication::setActiveWindow(&m_desk.window());
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_desk.window()));
    }
    void signIn(const QString& login) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return people().count() > 1; }));
        people().choose(login);
        part<QLineEdit>(u"signInPassphrase"_s).setText(SpecimenService::passphrase);
        QSignalSpy ready(&m_desk, &Desk::ready);
        QTest::keyClick(&part<QLineEdit>(u"signInPassphrase"_s), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return ready.count() == 1; }));
    }
    template <typename Widget>
    Widget& part(const QString& name) {
        return *m_desk.window().findChild<Widget*>(name);
    }
    PersonList& people() { return part<PersonList>(u"signInPeople"_s); }
    void changeOver() {
        QApplication::setActiveWindow(&m_desk.window());
        QTest::keyClick(&m_desk.window(), Qt::Key_L, Qt::ControlModifier);
    }
    void addApplication(const QString& id, const QString& receipt) {
        const QString script = applicationScript(id, receipt);
        ASSERT_TRUE(m_services.database()
                        .run([script](Database& database) { return database.executeScript(script); })
                        .result());
    }
    JournalEntry newestEntry() {
        JournalFilter filter;
        filter.from = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        filter.until = filter.from.addYears(200);
        filter.limit = 1;
        return m_services.journal().page(filter).result()->first();
    }
    /// What the rail calls the page that is always there.
    QString railWord() { return part<QAbstractButton>(u"rail_settings"_s).text(); }
    QString facts() { return part<QLabel>(u"statusFacts"_s).text(); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Services m_services{m_clock};
    ScriptedUserPrompt m_prompt;
    Desk m_desk{*qApp,
                m_services,
                m_prompt,
                {m_folder.filePath(u"mihon.sqlite"_s), u"見本データベース"_s, u"本館カウンター2"_s, true}};
};

TEST_F(Desks, ASpecimenOpensSignedInAndSaysWhatItIs) {
    open();
    EXPECT_FALSE(m_desk.window().isCovered());
    EXPECT_EQ(facts(), u"● 接続中　見本データベース　　本館カウンター2　　窓口 佐藤"_s);
    EXPECT_TRUE(m_desk.window().windowTitle().contains(u"見本"_s));
}

TEST_F(Desks, WhatTheInboxMarksFollowsTheCitiesThatITSets) {
    open();
    addApplication(u"a"_s, u"WR-1"_s); // names no city and has no mark yet
    changeOver();
    signIn(u"yamada"_s);
    LibrarySettingsSeen seen = m_services.settings().library().result().value();
    seen.settings.eligibility.neighbourCities = {u"我孫子市"_s};
    const auto saved = m_services.settings().saveLibrary(seen).result();
    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    Q_EMIT m_desk.window().settingsChanged();
    const auto isMarked = [this] {
        return m_services.database()
            .run([](Database& database) {
                return database.row("applications/flags"_L1, {{"id"_L1, u"a"_s}});
            })
            .result()
            .value()
            .text("flags"_L1)
            .startsWith("not_eligible"_L1);
    };
    EXPECT_TRUE(QTest::qWaitFor(isMarked));
}

TEST_F(Desks, ACalendarThatITChangesMovesTheDueDaysAndTheInboxSaysHowTheyAreCounted) {
    open();
    addApplication(u"a"_s, u"WR-1"_s); // of 1 January 1970, a Thursday
    changeOver();
    signIn(u"yamada"_s);
    CalendarsSeen seen = m_services.calendars().calendars().result().value();
    CalendarPlan plan = seen.calendars.plan();
    plan.rules.append({DatedClosing{QDate(1970, 1, 6), QDate(1970, 1, 6)}, u"蔵書点検"_s, BranchScope::All, {}, false});
    seen.calendars = BranchCalendars(plan, seen.calendars.holidays());
    const auto saved = m_services.calendars().save(seen).result();
    ASSERT_TRUE(saved) << "as yamada";
    ASSERT_EQ(saved->moved.size(), 1);
    Q_EMIT m_desk.window().settingsChanged();
    changeOver();
    signIn(u"sato"_s);
    const ApplicationTableModel& inbox = m_desk.window().findChild<InboxPage*>()->viewModel().table();
    const auto why = [&] {
        return inbox.index(0, static_cast<int>(InboxColumn::Due)).data(Qt::ToolTipRole).toString();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return why() == u"受付 1/1(木)＋2開館日＝1/8(木)（1/2(金)〜1/4(日)は休館: 年末年始、1/5(月)は休館: 毎週月曜日、"
                        "1/6(火)は休館: 蔵書点検）"_s;
    })) << why().toStdString();
}

TEST_F(Desks, WhoKeepsTheCalendarIsToldThatTheHolidaysAreMissing) {
    open();
    changeOver();
    signIn(u"yamada"_s);
    CalendarsSeen seen = m_services.calendars().calendars().result().value();
    seen.calendars = BranchCalendars(seen.calendars.plan(), {});
    ASSERT_TRUE(m_services.calendars().save(seen).result()) << "as yamada";
    Q_EMIT m_desk.window().settingsChanged();
    const auto isTold = [this] {
        const MessageBar& bar = m_desk.window().messageBar();
        return bar.isVisible() && bar.message().what.endsWith(u"年の祝日が登録されていません。"_s);
    };
    EXPECT_TRUE(QTest::qWaitFor(isTold));
    changeOver();
    signIn(u"suzuki"_s);
    EXPECT_FALSE(isTold());
    changeOver();
    signIn(u"yamada"_s);
    EXPECT_TRUE(isTold());
}

TEST_F(Desks, OneKeyHidesTheDataAndAnotherPersonTakesOver) {
    open();
    QTest::keyClick(&m_desk.window(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(m_desk.window().isCovered());
    EXPECT_FALSE(m_desk.window().currentPage()->isVisible());
    signIn(u"suzuki"_s);
    EXPECT_FALSE(m_desk.window().isCovered());
    EXPECT_TRUE(facts().endsWith(u"責任者 鈴木"_s));
}

TEST_F(Desks, TheKeyHidesADialogTooAndBringsItBackToItsPerson) {
    open();
    QDialog dialog(&m_desk.window());
    auto* line = new QLineEdit(&dialog);
    dialog.open();
    QApplication::setActiveWindow(&dialog);
    line->setFocus();
    QTest::keyClicks(line, u"kakikake"_s);
    QTest::keyClick(line, Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(m_desk.window().isCovered());
    EXPECT_FALSE(dialog.isVisible());
    signIn(u"sato"_s);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.isModal());
    EXPECT_EQ(line->text(), u"kakikake"_s);
}

TEST_F(Desks, AMenuThatStandsOpenIsGoneAfterTheLock) {
    open();
    QMenu menu(&m_desk.window());
    menu.addAction(u"x"_s);
    menu.popup({});
    QTest::keyClick(&menu, Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(m_desk.window().isCovered());
    signIn(u"sato"_s);
    EXPECT_FALSE(menu.isVisible());
}

TEST_F(Desks, WhoDoesNothingForAsLongAsTheLibrarySaysIsLockedOut) {
    open();
    auto& idle = *m_desk.findChild<IdleWatch*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return idle.idleTime() == std::chrono::minutes(10); }));
    auto settings = m_services.settings().library().result().value();
    settings.settings.idleLockMinutes = 7;
    changeOver();
    signIn(u"yamada"_s);
    ASSERT_TRUE(m_services.settings().saveLibrary(settings).result()) << "as yamada";
    Q_EMIT m_desk.window().settingsChanged();
    ASSERT_TRUE(QTest::qWaitFor([&] { return idle.idleTime() == std::chrono::minutes(7); }));
    idle.watch(std::chrono::milliseconds(50)); // the same clock, wound up
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.window().isCovered(); }));
    EXPECT_FALSE(m_desk.window().currentPage()->isVisible());
    EXPECT_EQ(idle.idleTime().count(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return people().count() > 1; }));
    EXPECT_EQ(people().chosenLogin(), u"yamada"_s);
    const auto newest = newestEntry();
    EXPECT_EQ(newest.event.kind, u"locked"_s);
    EXPECT_EQ(newest.actor, u"yamada"_s);
}

TEST_F(Desks, WhoClosesTheDeskIsSignedOut) {
    open();
    m_desk.window().close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_desk.window().isVisible(); }));
    const auto newest = newestEntry();
    EXPECT_EQ(newest.event.kind, u"signed_out"_s);
    EXPECT_EQ(newest.actor, u"sato"_s);
}

TEST_F(Desks, AfterAChangeOfLanguageTheLockStillNamesWhoWorks) {
    open();
    changeOver();
    signIn(u"yamada"_s);
    part<QAbstractButton>(u"rail_settings"_s).click();
    part<QAbstractButton>(u"en"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return railWord() == u"Settings"_s; }));
    changeOver();
    ASSERT_TRUE(QTest::qWaitFor([&] { return people().count() > 1; }));
    EXPECT_EQ(people().chosenLogin(), u"yamada"_s);
    speak(*qApp, Language::Japanese);
}

TEST_F(Desks, WhatLayOpenAndWhatWasTypedComesBackWithItsPerson) {
    open();
    addApplication(u"one"_s, u"WR1"_s);
    Q_EMIT part<InboxPage>(u"inbox"_s).openRequested(ApplicationId(u"one"_s), {});
    const auto showsIt = [&] { return part<QLabel>(u"reviewTitle"_s).text().contains(u"WR1"_s); };
    ASSERT_TRUE(QTest::qWaitFor(showsIt));
    QTest::keyClick(&part<QWidget>(u"checkList"_s), Qt::Key_E);
    auto* line = m_desk.window().findChild<QLineEdit*>(u"correction_given_name"_s);
    ASSERT_NE(line, nullptr);
    line->setText(u"かきかけ"_s);
    QTest::keyClick(line, Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(m_desk.window().isCovered());
    signIn(u"tanaka"_s);
    EXPECT_EQ(m_desk.window().currentPage()->objectName(), u"inbox"_s);
    changeOver();
    signIn(u"sato"_s);
    EXPECT_EQ(m_desk.window().currentPage()->objectName(), u"review"_s);
    ASSERT_TRUE(QTest::qWaitFor(showsIt));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.window().messageBar().message().what.contains(u"書きかけ"_s); }));
    QTest::keyClick(&part<QWidget>(u"checkList"_s), Qt::Key_E);
    line = m_desk.window().findChild<QLineEdit*>(u"correction_given_name"_s);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), u"かきかけ"_s);
}

TEST_F(Desks, WhatWasTypedIsThereAfterTheLock) {
    open();
    auto& search = part<QLineEdit>(u"inboxSearch"_s);
    search.setText(u"かしわ"_s);
    QTest::keyClick(&m_desk.window(), Qt::Key_L, Qt::ControlModifier);
    signIn(u"sato"_s);
    EXPECT_EQ(search.text(), u"かしわ"_s);
}

TEST_F(Desks, TheNextPersonDoesNotSeeWhatTheFirstTyped) {
    open();
    auto& search = part<QLineEdit>(u"inboxSearch"_s);
    search.setText(u"かしわ"_s);
    QTest::keyClick(&m_desk.window(), Qt::Key_L, Qt::ControlModifier);
    signIn(u"tanaka"_s);
    EXPECT_TRUE(search.text().isEmpty());
}

TEST_F(Desks, AWindowOverTheDeskIsHiddenWithIt) {
    open();
    QTest::keyClick(&m_desk.window(), Qt::Key_F1);
    auto* help = part<QWidget>(u"helpWindow"_s).window();
    ASSERT_TRUE(help->isVisible());
    QApplication::setActiveWindow(&m_desk.window());
    QTest::keyClick(&m_desk.window(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(help->isVisible());
    signIn(u"sato"_s);
    EXPECT_TRUE(help->isVisible());
}

TEST_F(Desks, AChosenLanguageIsSpokenAtOnceAndStaysItsPersonsOwn) {
    open();
    ASSERT_EQ(railWord(), u"設定"_s);
    part<QAbstractButton>(u"rail_settings"_s).click();
    part<QAbstractButton>(u"en"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return railWord() == u"Settings"_s; }));
    EXPECT_EQ(m_desk.window().currentPage()->objectName(), u"settings"_s);
    EXPECT_FALSE(m_desk.window().isCovered());
    changeOver();
    signIn(u"tanaka"_s);
    EXPECT_EQ(railWord(), u"設定"_s);
    changeOver();
    signIn(u"sato"_s);
    EXPECT_EQ(railWord(), u"Settings"_s);
    speak(*qApp, Language::Japanese);
}

TEST_F(Desks, TheButtonsOfQtsOwnDialogsSpeakTheDesksLanguage) {
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    QCoreApplication& application = *QCoreApplication::instance();
    speak(application, Language::Japanese);
    EXPECT_EQ(cancel(), u"キャンセル"_s);
    EXPECT_EQ(QLineEdit::tr("&Paste"), u"貼り付け(&P)"_s);
    speak(application, Language::English);
    EXPECT_EQ(cancel(), u"Cancel"_s);
    speak(application, Language::Japanese);
}

TEST_F(Desks, ALanguageWaitsForTheNextSignInWhileFilesAreTakenIn) {
    open();
    auto& intake = *qobject_cast<IntakePage*>(m_desk.window().page(u"intake"_s));
    intake.viewModel().addFiles({m_folder.filePath(u"form.csv"_s)});
    ASSERT_TRUE(intake.isInUse());
    part<QAbstractButton>(u"rail_settings"_s).click();
    part<QAbstractButton>(u"en"_s).click();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return m_desk.window().messageBar().message().what.contains(u"次にサインイン"_s); }));
    EXPECT_EQ(railWord(), u"設定"_s);
    changeOver();
    signIn(u"tanaka"_s);
    changeOver();
    signIn(u"sato"_s);
    EXPECT_EQ(railWord(), u"Settings"_s);
    speak(*qApp, Language::Japanese);
}

TEST_F(Desks, WhatAnAdministratorTypedIsThereAfterSomebodyElse) {
    open();
    changeOver();
    signIn(u"yamada"_s);
    part<QAbstractButton>(u"rail_settings"_s).click();
    part<QListWidget>(u"settingsList"_s).setCurrentRow(1);
    auto& undo = part<QSpinBox>(u"undo_seconds"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return undo.value() == 10; }));
    undo.setValue(25);
    changeOver();
    signIn(u"sato"_s);
    changeOver();
    signIn(u"yamada"_s);
    EXPECT_EQ(undo.value(), 25);
}

TEST_F(Desks, TheJournalIsOfferedToSupervisorsOnly) {
    open();
    EXPECT_TRUE(part<QWidget>(u"rail_journal"_s).isHidden());
    QTest::keyClick(&m_desk.window(), Qt::Key_L, Qt::ControlModifier);
    signIn(u"suzuki"_s);
    EXPECT_FALSE(part<QWidget>(u"rail_journal"_s).isHidden());
}

TEST_F(Desks, AccountsHaveAPageOfTheirOwnOnASharedDatabaseAlone) {
    open();
    for (const QString& login : {u"suzuki"_s, u"yamada"_s}) {
        changeOver();
        signIn(login);
        EXPECT_TRUE(part<QWidget>(u"rail_accounts"_s).isHidden()) << login.toStdString();
    }
    part<QAbstractButton>(u"rail_settings"_s).click();
    EXPECT_FALSE(part<QListWidget>(u"settingsList"_s).findItems(u"職員"_s, Qt::MatchExactly).isEmpty());
}

} // namespace uketsuke
