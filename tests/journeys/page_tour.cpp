#include "tests/journeys/page_tour.h"

#include "app/services/services.h"
#include "tests/journeys/broken_export.h"
#include "tests/journeys/journey_clerk.h"
#include "tests/journeys/journey_intake.h"
#include "tests/journeys/journey_specimen.h"
#include "tests/journeys/review_tour.h"
#include "ui/inbox/inbox_page.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/intake_view_model.h"
#include "ui/journal/journal_page.h"
#include "ui/outbox/outbox_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/qt_user_prompt.h"
#include "ui/sign_in/person_list.h"
#include "ui/sign_in/sign_in_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int touredApplications = 36;

/// A desk of its own on a database that nobody has used yet.
void showFirstStart(QApplication& application, const QString& folder) {
    const SystemClock clock;
    Services services(clock);
    QtUserPrompt prompt;
    Desk desk(application, services, prompt, {folder + u"/specimen/new.sqlite"_s, u"uketsuke"_s, {}, false});
    JourneyClerk clerk(desk, folder, u"0"_s);
    desk.open();
    const auto* form = desk.window().findChild<QWidget*>(u"firstAccount"_s);
    clerk.waitFor(u"the first account's form"_s, [form] { return form != nullptr && form->isVisible(); });
    clerk.takePicture(u"first_account"_s);
}

/// 未処理すべて, four states and 自分が担当.
constexpr int entriesAboveOverdue = 6;

void showLists(JourneyClerk& clerk) {
    clerk.takePicture(u"inbox"_s);
    auto* states = clerk.window().findChild<QWidget*>(u"inboxStates"_s);
    states->setFocus();
    clerk.press(Qt::Key_End);
    QTest::qWait(300);
    clerk.takePicture(u"inbox_filtered_empty"_s);
    clerk.press(Qt::Key_Home);
    for (int entry = 0; entry < entriesAboveOverdue; ++entry)
        clerk.press(Qt::Key_Down);
    QTest::qWait(300);
    clerk.takePicture(u"inbox_overdue"_s);
    clerk.press(Qt::Key_Home);
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.type(u"WR011"_s);
    QTest::qWait(500);
    clerk.takePicture(u"inbox_search"_s);
    clerk.type(u"999"_s);
    QTest::qWait(500);
    clerk.takePicture(u"inbox_search_nothing"_s);
    clerk.press(Qt::Key_Escape);
    clerk.press(Qt::Key_Escape);
}

/// An export with rows of every fate, after the good one.
void showIntake(JourneyClerk& clerk, const JourneySpecimen& specimen) {
    const IntakeViewModel& model = clerk.page<IntakePage>().viewModel();
    const auto arrive = [&](IntakeStep step) {
        clerk.waitFor(u"the next step of the intake"_s,
                      [&model, step] { return model.step() == step && !model.isBusy(); });
    };
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QTest::qWait(300);
    clerk.takePicture(u"intake_begin"_s);
    clerk.press(Qt::Key_O, Qt::ControlModifier);
    QTest::qWait(500);
    clerk.takePicture(u"intake_file_dialog"_s);
    clerk.nameFile(writeBrokenExport(specimen.csvFile()));
    clerk.press(Qt::Key_F3);
    arrive(IntakeStep::Columns);
    clerk.takePicture(u"intake_columns_unknown"_s);
    clerk.press(Qt::Key_F3);
    arrive(IntakeStep::Preview);
    clerk.takePicture(u"intake_preview_refused"_s);
    clerk.press(Qt::Key_F9);
    arrive(IntakeStep::Result);
    clerk.takePicture(u"intake_result_refused"_s);
    clerk.press(Qt::Key_F6);
    QTest::qWait(500);
    clerk.takePicture(u"intake_held"_s);
    clerk.press(Qt::Key_F8);
    QTest::qWait(300);
    clerk.takePicture(u"intake_held_discard_question"_s);
    clerk.press(Qt::Key_Escape);
    clerk.press(Qt::Key_1, Qt::ControlModifier);
    clerk.waitForPage<InboxPage>(u"the list"_s);
}

void showOutbox(JourneyClerk& clerk) {
    clerk.press(Qt::Key_3, Qt::ControlModifier);
    clerk.waitForPage<OutboxPage>(u"the outbox"_s);
    QTest::qWait(3'500); // until the mails have left or failed
    clerk.takePicture(u"outbox"_s);
    clerk.press(Qt::Key_Home, Qt::ControlModifier);
    QTest::qWait(300);
    clerk.press(Qt::Key_End, Qt::ControlModifier);
    QTest::qWait(300);
    clerk.takePicture(u"outbox_failed"_s);
    clerk.press(Qt::Key_F6);
    QTest::qWait(300);
    clerk.takePicture(u"outbox_readdress"_s);
    clerk.press(Qt::Key_Escape);
    clerk.press(Qt::Key_P, Qt::ControlModifier);
    QTest::qWait(500);
    clerk.takePicture(u"outbox_paused"_s);
    clerk.press(Qt::Key_P, Qt::ControlModifier);
}

void showSettings(JourneyClerk& clerk, const QString& who) {
    clerk.showPageByRail(u"rail_settings"_s);
    auto* list = clerk.page<SettingsPage>().findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->isHidden())
            continue;
        list->setCurrentRow(row);
        QTest::qWait(400);
        clerk.takePicture(u"settings_%1_%2"_s.arg(who).arg(row));
        if (auto* add = clerk.page<SettingsPage>().findChild<QPushButton*>(u"rule_add"_s); add && add->isVisible()) {
            add->click();
            QTest::qWait(400);
            clerk.takePicture(u"settings_%1_calendar_rule"_s.arg(who));
            clerk.press(Qt::Key_Escape);
        }
    }
}

void changeOverTo(JourneyClerk& clerk, const QString& login, const QString& picture) {
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    QTest::qWait(400);
    if (!picture.isEmpty())
        clerk.takePicture(picture);
    clerk.window().findChild<PersonList*>()->choose(login);
    clerk.window().findChild<QLineEdit*>(u"signInPassphrase"_s)->setFocus();
    clerk.type(u"mihon-mihon"_s);
    clerk.press(Qt::Key_Return);
    clerk.waitFor(u"the next person"_s, [&clerk] { return !clerk.window().isCovered(); });
    QTest::qWait(400);
}

void showLock(JourneyClerk& clerk) {
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    auto* signIn = clerk.window().findChild<SignInPage*>();
    signIn->lock({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    QTest::qWait(400);
    clerk.takePicture(u"lock"_s);
    clerk.type(u"wrong"_s);
    clerk.press(Qt::Key_Return);
    QTest::qWait(800);
    clerk.takePicture(u"lock_wrong_passphrase"_s);
    signIn->welcome();
    QTest::qWait(400);
    clerk.takePicture(u"sign_in"_s);
    clerk.window().findChild<PersonList*>()->choose(u"sato"_s);
    clerk.window().findChild<QLineEdit*>(u"signInPassphrase"_s)->setFocus();
    clerk.type(u"mihon-mihon"_s);
    clerk.press(Qt::Key_Return);
    clerk.waitFor(u"the same person"_s, [&clerk] { return !clerk.window().isCovered(); });
}

void showHelp(JourneyClerk& clerk) {
    clerk.press(Qt::Key_F1);
    QTest::qWait(500);
    clerk.takePicture(u"help"_s);
    clerk.window().findChild<QWidget*>(u"helpWindow"_s)->window()->close();
}

} // namespace

int tourPages(QApplication& application, const QString& folder) {
    const JourneySpecimen specimen({folder + u"/specimen"_s,
                                    touredApplications,
                                    3,
                                    true,
                                    {u"--fail"_s, u"rcpt=550 5.1.1 No such user here"_s, u"--fail-times"_s, u"1"_s}});
    showFirstStart(application, folder);
    const SystemClock clock;
    Services services(clock);
    QtUserPrompt prompt;
    Desk desk(application, services, prompt,
              {specimen.databaseFile(), u"見本データベース"_s, u"本館カウンター2"_s, true});
    JourneyClerk clerk(desk, folder);
    clerk.openDesk();
    clerk.waitForPage<InboxPage>(u"the empty list"_s);
    clerk.takePicture(u"inbox_empty"_s);
    takeInByKeys(clerk, specimen.csvFile(), specimen.zipFile());
    QTest::qWait(500);
    showLists(clerk);
    tourReview(clerk, touredApplications);
    clerk.takePicture(u"inbox_after_work"_s);
    showIntake(clerk, specimen);
    showOutbox(clerk);
    showSettings(clerk, u"staff"_s);
    showLock(clerk);
    showHelp(clerk);
    changeOverTo(clerk, u"yamada"_s, u"change_over"_s);
    clerk.takePicture(u"inbox_of_it"_s);
    showSettings(clerk, u"it"_s);
    changeOverTo(clerk, u"suzuki"_s, {});
    clerk.showPageByRail(u"rail_journal"_s);
    QTest::qWait(500);
    clerk.takePicture(u"journal"_s);
    clerk.press(Qt::Key_F9);
    QTest::qWait(800);
    clerk.takePicture(u"journal_verified"_s);
    return 0;
}

} // namespace uketsuke
