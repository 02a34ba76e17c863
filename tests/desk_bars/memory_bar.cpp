#include "tests/decoder/decoder_children.h"
#include "tests/desk_bars/desk_bars.h"
#include "tests/desk_bars/measured_desk.h"
#include "tests/journeys/journey_failure.h"
#include "ui/review/photos/photo_canvas.h"
#include "ui/review/photos/photo_pane.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr double kibibytesInMebibyte = 1024;
constexpr const char* decoderCommand = "uketsuke-decode"; // the kernel keeps fifteen letters
constexpr double mostMebibytes = 250;
constexpr int zoomed = 5; // every fifth

[[nodiscard]] bool isShown(JourneyClerk& clerk, const ApplicationId& before) {
    const auto* ready = clerk.review().viewModel().ready();
    return ready != nullptr && ready->reviewCase.id != before && !ready->seen.isEmpty();
}

void lookAtOne(JourneyClerk& clerk, bool isZoomed) {
    const ApplicationId before = clerk.review().viewModel().ready()->reviewCase.id;
    clerk.press(Qt::Key_F3);
    clerk.waitFor(u"the next photos"_s, [&] { return isShown(clerk, before); });
    if (!isZoomed)
        return;
    auto& canvas = *clerk.review().findChild<PhotoView*>(u"photoPlaceFirst"_s)->findChild<PhotoCanvas*>();
    clerk.press(Qt::Key_F5);
    clerk.press(Qt::Key_0);
    clerk.waitFor(u"the sharp photo"_s, [&] { return canvas.hasOwnSize(); });
    clerk.press(Qt::Key_F5);
}

/// The proportional set size (proc(5), smaps_rollup) of a process by its folder under /proc.
double mebibytesOf(const QString& process) {
    const QByteArray line = lineOf(process + u"/smaps_rollup"_s, "Pss:");
    if (line.isEmpty())
        failJourney(u"The memory of %1 cannot be read."_s.arg(process));
    return line.split(' ').value(1).toDouble() / kibibytesInMebibyte;
}

/// Of the desk and its decoders, once everything that was left has been given back.
double mebibytesNow() {
    QTest::qWait(2'000);
    double all = mebibytesOf(u"/proc/self"_s);
    for (const QString& child : decoderFolders())
        if (!lineOf(child + u"/comm"_s, decoderCommand).isEmpty()) // the mail server is a child too
            all += mebibytesOf(child);
    return all;
}

} // namespace

void memoryBar(const DeskBarTerms& terms, bars::BarReport& report) {
    if (!terms.isWanted(u"memory"_s))
        return;
    const bool isFull = terms.terms.size == bars::Size::Full;
    const int early = isFull ? 50 : 3;
    const int late = isFull ? 500 : 6;
    MeasuredDesk desk(terms.application, {terms.terms.folder + u"/memory"_s, pleasantApplications, 0, false, {}});
    desk.takeIn();
    desk.nameAllPapers();
    JourneyClerk& clerk = desk.clerk();
    clerk.openNext();
    double before = 0;
    for (int count = 1; count <= late; ++count) {
        lookAtOne(clerk, count % zoomed == 0);
        if (count == early)
            before = mebibytesNow();
    }
    const double after = mebibytesNow();
    desk.leaveForTheList();
    bars::Bar bar{u"memory"_s, u"desk and decoders after %1 applications, every fifth zoomed"_s.arg(late),
                  u"the same after %1"_s.arg(early), bars::figuresOf({after}), bars::figuresOf({before})};
    bar.unit = u"MiB"_s;
    bar.ratio = after / before;
    bar.demanded = u"≤ 1.05 and ≤ 250 MB"_s;
    bar.isMet = bar.ratio <= 1.05 && after <= mostMebibytes;
    bar.method = u"sum of PSS; the list of twelve is gone through again and again, an application lies on the desk"_s;
    report.add(bar);
}

} // namespace uketsuke
