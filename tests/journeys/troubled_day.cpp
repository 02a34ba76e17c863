#include "tests/journeys/troubled_day.h"

#include "app/services/services.h"
#include "tests/journeys/broken_export.h"
#include "tests/journeys/journey_clerk.h"
#include "tests/journeys/journey_failure.h"
#include "tests/journeys/journey_intake.h"
#include "tests/journeys/journey_specimen.h"
#include "ui/inbox/inbox_page.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/intake_view_model.h"
#include "ui/review/review_page.h"
#include "ui/shared/qt_user_prompt.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int troubledApplications = 24;

void takeInBrokenRows(JourneyClerk& clerk, const QString& goodCsv) {
    const IntakeViewModel& model = clerk.page<IntakePage>().viewModel();
    const auto arrive = [&clerk, &model](IntakeStep step) {
        clerk.waitFor(u"the next step"_s, [&] { return model.step() == step && !model.isBusy(); });
    };
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.waitForPage<IntakePage>(u"the intake's page"_s);
    clerk.press(Qt::Key_O, Qt::ControlModifier);
    clerk.nameFile(writeBrokenExport(goodCsv));
    clerk.press(Qt::Key_F3);
    arrive(IntakeStep::Columns);
    clerk.press(Qt::Key_F3);
    arrive(IntakeStep::Preview);
    clerk.press(Qt::Key_F9);
    arrive(IntakeStep::Result);
    if (model.report().refusals.size() < 5 || model.report().held.size() != 1)
        failJourney(u"the broken export was not refused as it should be."_s);
    clerk.press(Qt::Key_F9);
    clerk.waitForPage<InboxPage>(u"the list"_s);
}

void correctAndNote(JourneyClerk& clerk) {
    clerk.press(Qt::Key_E);
    clerk.waitFor(u"the correction"_s, [] { return QApplication::activeModalWidget() != nullptr; });
    clerk.type(u"訂正"_s);
    clerk.press(Qt::Key_Return);
    clerk.waitFor(u"the end of the correction"_s, [] { return QApplication::activeModalWidget() == nullptr; });
    clerk.press(Qt::Key_F4);
    clerk.waitFor(u"the note"_s, [] { return QApplication::activeModalWidget() != nullptr; });
    clerk.type(clerk.review().viewModel().ready()->reviewCase.values().value(ApplicantField::FamilyName));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    clerk.waitFor(u"the end of the note"_s, [] { return QApplication::activeModalWidget() == nullptr; });
}

/// Everything that came in, opened one after another: among it what cannot be decoded.
void openAll(JourneyClerk& clerk) {
    for (int opened = 0; opened < troubledApplications; ++opened) {
        const ApplicationId before = clerk.review().viewModel().ready()->reviewCase.id;
        clerk.press(Qt::Key_F3);
        clerk.waitFor(u"another application"_s, [&clerk, &before] {
            const auto* ready = clerk.review().viewModel().ready();
            return !clerk.review().isVisible() || (ready != nullptr && ready->reviewCase.id != before);
        });
        if (!clerk.review().isVisible())
            return;
        QTest::qWait(150);
    }
}

void searchByName(JourneyClerk& clerk, const QString& name) {
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.type(name);
    QTest::qWait(500);
    clerk.press(Qt::Key_Escape);
}

void lockAndMistype(JourneyClerk& clerk) {
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    clerk.window().findChild<QLineEdit*>(u"signInPassphrase"_s)->setFocus();
    clerk.type(u"mihon-wrong"_s);
    clerk.press(Qt::Key_Return);
    QTest::qWait(800);
}

} // namespace

int meetTroubles(QApplication& application, const QString& folder) {
    const JourneySpecimen specimen(
        {folder + u"/specimen"_s,
         troubledApplications,
         0,
         true,
         {u"--fail"_s, u"rcpt=550 5.1.1 <mihon0101@example.jp> No such user"_s, u"--fail-times"_s, u"2"_s}});
    const SystemClock clock;
    Services services(clock);
    QtUserPrompt prompt;
    Desk desk(application, services, prompt,
              {specimen.databaseFile(), u"見本データベース"_s, u"本館カウンター2"_s, true});
    JourneyClerk clerk(desk, folder);
    clerk.openDesk();
    takeInByKeys(clerk, specimen.csvFile(), specimen.zipFile());
    takeInBrokenRows(clerk, specimen.csvFile());
    clerk.openNext();
    correctAndNote(clerk);
    const QString name = clerk.review().viewModel().ready()->reviewCase.values().value(ApplicantField::FamilyKana);
    for (int done = 0; done < 3; ++done) {
        clerk.answerAll();
        clerk.complete();
    }
    const auto& server = specimen.mailServer();
    clerk.waitFor(u"the third mail, after two that were refused"_s,
                  [&server] { return !server.keptMails().isEmpty(); });
    openAll(clerk);
    clerk.press(Qt::Key_Escape);
    clerk.waitForPage<InboxPage>(u"the list"_s);
    searchByName(clerk, name);
    lockAndMistype(clerk);
    qWarning("This is the desk's log: a warning of the program stands here.");
    return 0;
}

} // namespace uketsuke
