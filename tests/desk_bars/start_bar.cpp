#include "tests/desk_bars/desk_bars.h"
#include "tests/desk_bars/measured_desk.h"
#include "tests/journeys/journey_failure.h"
#include "ui/inbox/inbox_page.h"

#include <QApplication>
#include <QProcess>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int listed = 36;
constexpr int startPatience = 30'000;
constexpr double mostTimesAsLong = 2;

/// From the start of a program until it says that it is ready.
double startTakes(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double took = bars::milliseconds([&] {
        process.start(program, arguments);
        while (!process.canReadLine() && process.waitForReadyRead(startPatience)) {
        }
    });
    if (process.readLine() != "ready\n")
        failJourney(program + u" does not say that it is ready."_s);
    process.waitForFinished(startPatience);
    return took;
}

} // namespace

int becomeUsable(QApplication& application, const QString& databaseFile) {
    const SystemClock clock;
    Services services(clock);
    QtUserPrompt prompt;
    Desk desk(application, services, prompt, {databaseFile, u"見本データベース"_s, u"本館カウンター2"_s, true});
    desk.open();
    const auto isUsable = [&desk] {
        const auto* page = desk.window().findChild<InboxPage*>();
        const auto* table = page == nullptr ? nullptr : page->findChild<QTableView*>();
        return table != nullptr && table->isVisible() && table->model()->rowCount() > 0;
    };
    while (!isUsable())
        passOnce();
    QApplication::sendPostedEvents();
    desk.window().repaint();
    awaitScreen(desk.window());
    std::puts("ready");
    std::fflush(stdout);
    return 0;
}

void startBar(const DeskBarTerms& terms, bars::BarReport& report) {
    if (!terms.isWanted(u"start"_s))
        return;
    QString database;
    {
        MeasuredDesk desk(terms.application, {terms.terms.folder + u"/start"_s, listed, 0, true, {}});
        desk.takeIn();
        database = desk.specimen().databaseFile();
    }
    const QString own = QCoreApplication::applicationFilePath();
    const QString empty = QCoreApplication::applicationDirPath() + u"/empty-window"_s;
    std::vector<double> ours;
    std::vector<double> base;
    static_cast<void>(startTakes(own, {u"--become-usable"_s, database}));
    static_cast<void>(startTakes(empty, {}));
    for (int round = 0; round < terms.terms.rounds(15); ++round) {
        ours.push_back(startTakes(own, {u"--become-usable"_s, database}));
        base.push_back(startTakes(empty, {}));
    }
    bars::Bar bar{u"start"_s, u"the program's start until the list is painted, without the sign-in"_s,
                  u"an empty Qt window, painted"_s, bars::figuresOf(ours), bars::figuresOf(base)};
    bar.ratio = bar.ours.median / bar.base.median;
    bar.demanded = u"≤ 2"_s;
    bar.isMet = bar.ratio <= mostTimesAsLong;
    bar.method = u"both as programs of their own, from exec to the screen's answer"_s;
    report.add(bar);
}

} // namespace uketsuke
