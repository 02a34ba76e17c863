#include "tests/journeys/desk_bars.h"

#include "app/persistence/database/database.h"
#include "app/services/services.h"
#include "tests/benchmarks/bars.h"
#include "tests/decoder/event_loop_watch.h"
#include "tests/journeys/journey_clerk.h"
#include "tests/journeys/journey_failure.h"
#include "tests/journeys/journey_intake.h"
#include "tests/journeys/journey_specimen.h"
#include "ui/inbox/inbox_page.h"
#include "ui/review/review_page.h"
#include "ui/shared/qt_user_prompt.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScreen>
#include <QTableView>
#include <QtTest/QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int applications = 12; // all pleasant: a clerk who works by keys alone can complete them
constexpr int completed = 10;
constexpr int nexts = 11;

void waitForRows(JourneyClerk& clerk, int rows) {
    const auto* table = clerk.page<InboxPage>().findChild<QTableView*>();
    clerk.waitFor(
        u"%1 applications in the list"_s.arg(rows),
        [table, rows] { return table->isVisible() && table->model()->rowCount() == rows; }, 120'000);
}

/// Backs stay covered until somebody has named the paper: here all have been, so that both photos are painted.
void nameAllPapers(const QString& databaseFile) {
    auto database = Database::open(EmbeddedDatabase{databaseFile});
    const auto rules = (*database)->executeScript(
        u"DROP TRIGGER IF EXISTS documents_are_named_by_the_holder; UPDATE documents SET document_type = 'driving_licence'"_s);
    if (!rules)
        failJourney(u"The papers cannot be named: "_s + rules.error().detail);
}

/// From the key until the photos of the next application and its form are painted and the X server has answered.
double nextTakes(JourneyClerk& clerk) {
    const ApplicationId before = clerk.review().viewModel().ready()->reviewCase.id;
    const auto isPainted = [&] {
        const auto* ready = clerk.review().viewModel().ready();
        if (ready == nullptr || ready->reviewCase.id == before)
            return false;
        qsizetype photos = 0;
        for (const CaseDocument& document : ready->reviewCase.documents)
            photos += document.reviewed.side == DocumentSide::Further ? 0 : 1;
        return ready->seen.size() >= qMin<qsizetype>(photos, 2);
    };
    QElapsedTimer timer;
    timer.start();
    clerk.press(Qt::Key_F3);
    while (!isPainted() && timer.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1000);
    QGuiApplication::sync();
    return double(timer.nsecsElapsed()) / 1e6;
}

bars::Figures measureNext(JourneyClerk& clerk) {
    clerk.openNext();
    std::vector<double> took;
    for (int round = 0; round < nexts; ++round) {
        QTest::qWait(1'500); // somebody looks; meanwhile the next one is fetched ahead
        took.push_back(nextTakes(clerk));
    }
    clerk.press(Qt::Key_Escape);
    clerk.waitForPage<InboxPage>(u"the list"_s);
    return bars::figuresOf(took);
}

void completeMany(JourneyClerk& clerk) {
    clerk.openNext();
    for (int done = 0; done < completed; ++done) {
        clerk.waitFor(u"the photo"_s, [&clerk] { return !clerk.review().viewModel().ready()->seen.isEmpty(); });
        clerk.answerAll();
        clerk.complete();
    }
    clerk.press(Qt::Key_Escape);
    clerk.waitForPage<InboxPage>(u"the list of applications"_s);
}

void search(JourneyClerk& clerk) {
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.type(u"WR01"_s);
    QTest::qWait(500);
    clerk.press(Qt::Key_Escape);
}

bool say(const QString& name, const QString& figures, bool isMet, const QString& demanded) {
    std::printf("%s %s  %s %s\n", qPrintable(name.leftJustified(9)), qPrintable(figures),
                isMet ? "met:" : "MISSED:", qPrintable(demanded));
    std::fflush(stdout);
    return isMet;
}

bool sayNext(const bars::Figures& next) {
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize size = screen->size() * screen->devicePixelRatio();
    const double bar = size.width() > 1920 ? 33 : 16.7;
    return say(u"next"_s,
               u"at %1 × %2: median %3 ms, p95 %4 ms of %5"_s.arg(size.width())
                   .arg(size.height())
                   .arg(next.median, 0, 'f', 1)
                   .arg(next.p95, 0, 'f', 1)
                   .arg(next.count),
               next.median <= bar && next.p95 <= 33, u"median ≤ %1 ms, p95 ≤ 33 ms"_s.arg(bar));
}

} // namespace

int measureDesk(QApplication& application, const QString& folder) {
    const JourneySpecimen specimen({folder + u"/specimen"_s, applications, 0, false, {}});
    const SystemClock clock;
    Services services(clock);
    QtUserPrompt prompt;
    Desk desk(application, services, prompt,
              {specimen.databaseFile(), u"見本データベース"_s, u"本館カウンター2"_s, true});
    JourneyClerk clerk(desk, {});
    clerk.openDesk();
    clerk.waitForPage<InboxPage>(u"the empty list"_s);

    EventLoopWatch watch;
    takeInByKeys(clerk, specimen.csvFile(), specimen.zipFile());
    waitForRows(clerk, applications);
    const double intakeStall = watch.takeLongestStall();
    nameAllPapers(specimen.databaseFile());
    const bool nextMet = sayNext(measureNext(clerk));
    static_cast<void>(watch.takeLongestStall());
    completeMany(clerk);
    const double reviewStall = watch.takeLongestStall();
    search(clerk);
    clerk.waitFor(
        u"the mails at the server"_s, [&] { return specimen.mailServer().keptMails().size() >= completed; }, 120'000);
    const double restStall = watch.takeLongestStall();
    const double longest = qMax(intakeStall, qMax(reviewStall, restStall));
    const bool stallsMet =
        say(u"stall"_s,
            u"longest %1 ms (intake %2, %3 applications %4, search and mails %5)"_s.arg(longest, 0, 'f', 1)
                .arg(intakeStall, 0, 'f', 1)
                .arg(completed)
                .arg(reviewStall, 0, 'f', 1)
                .arg(restStall, 0, 'f', 1),
            longest <= 50, u"≤ 50 ms"_s);
    return stallsMet && nextMet ? 0 : 1;
}

} // namespace uketsuke
