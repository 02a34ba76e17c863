#include "app/admin/sample/sample_plan.h"
#include "tests/decoder/event_loop_watch.h"
#include "tests/desk_bars/desk_bars.h"
#include "tests/desk_bars/measured_desk.h"
#include "tests/journeys/journey_failure.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr double allowedStall = 50; // milliseconds
constexpr int rowsOfADay = 144;     // of the export: traps lie among them

/// Receipt numbers that a clerk can complete by looking alone: nothing is refused, held or asked back.
QStringList completable(int sampleRows, const QDate& today) {
    QStringList numbers;
    QStringList sentAgain;
    for (const SampleApplication& row : planSample(sampleRows, 1, today)) {
        const bool isPlain =
            row.kind == SampleRowKind::Own && row.typings.isEmpty() && row.standing != SampleStanding::NotEligible &&
            row.paper.type != IdentityDocumentType::NotificationCard &&
            std::none_of(row.attachments.begin(), row.attachments.end(),
                         [](const auto& attachment) { return attachment.picture == SamplePicture::CutJpeg; });
        (isPlain ? numbers : sentAgain).append(row.receiptNumber);
    }
    for (const QString& number : sentAgain)
        numbers.removeAll(number);
    return numbers;
}

QString receiptOnTheDesk(const JourneyClerk& clerk) {
    return clerk.review().viewModel().ready()->reviewCase.receiptNumber;
}

/// What the program doubts would be asked back.
bool hasDoubt(const JourneyClerk& clerk) {
    const auto checks = clerk.review().viewModel().rows();
    return std::any_of(checks.begin(), checks.end(), [](const ChecklistRow& row) {
        return row.programGrade.value_or(Grade::Agrees) != Grade::Agrees;
    });
}

void goOn(JourneyClerk& clerk) {
    const QString before = receiptOnTheDesk(clerk);
    clerk.press(Qt::Key_F3);
    clerk.waitFor(u"another application"_s,
                  [&] { return clerk.review().viewModel().ready() != nullptr && receiptOnTheDesk(clerk) != before; });
}

/// Goes through the list; what cannot be completed by keys alone is left for a colleague.
int completeMany(JourneyClerk& clerk, int wanted, const QStringList& pleasant) {
    clerk.openNext();
    int done = 0;
    for (int guard = 0; done < wanted && guard < 2 * rowsOfADay; ++guard) {
        if (clerk.review().viewModel().ready() == nullptr)
            break;
        if (pleasant.contains(receiptOnTheDesk(clerk)) && !hasDoubt(clerk)) {
            clerk.answerAll();
            clerk.complete();
            ++done;
        } else {
            QTest::qWait(300); // a look at it
            goOn(clerk);
        }
    }
    return done;
}

void search(JourneyClerk& clerk) {
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.type(u"WR01"_s);
    QTest::qWait(500);
    clerk.press(Qt::Key_Escape);
}

} // namespace

void dayBar(const DeskBarTerms& terms, bars::BarReport& report) {
    if (!terms.isWanted(u"stall"_s))
        return;
    const bool isFull = terms.terms.size == bars::Size::Full;
    const int sampleRows = isFull ? rowsOfADay : 12;
    const int wanted = isFull ? 40 : 3;
    MeasuredDesk desk(terms.application, {terms.terms.folder + u"/day"_s, sampleRows, 0, false, {}});
    JourneyClerk& clerk = desk.clerk();
    EventLoopWatch watch;
    desk.takeIn();
    const double intake = watch.takeLongestStall();
    const int done = completeMany(clerk, wanted, completable(sampleRows, QDate::currentDate()));
    if (done < wanted)
        failJourney(u"Only %1 applications could be completed."_s.arg(done));
    desk.leaveForTheList();
    const double review = watch.takeLongestStall();
    search(clerk);
    clerk.waitFor(
        u"the mails at the server"_s, [&] { return desk.specimen().mailServer().keptMails().size() >= done; }, 120'000);
    const double rest = watch.takeLongestStall();
    const double longest = std::max({intake, review, rest});
    bars::Bar bar{u"stall"_s,
                  u"longest stall of the event loop: intake %1, %2 applications %3, search and mails %4 ms"_s
                      .arg(intake, 0, 'f', 1)
                      .arg(done)
                      .arg(review, 0, 'f', 1)
                      .arg(rest, 0, 'f', 1),
                  u"%1 ms"_s.arg(allowedStall),
                  bars::figuresOf({longest}),
                  {}};
    bar.ratio = longest / allowedStall;
    bar.demanded = u"≤ 50 ms"_s;
    bar.isMet = longest <= allowedStall;
    bar.method = u"a timer every 2 ms; time without a processor does not count"_s;
    report.add(bar);
}

} // namespace uketsuke
