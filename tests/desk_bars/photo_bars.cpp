#include "app/decoder/scale_choice.h"
#include "tests/benchmarks/bare_reader.h"
#include "tests/decoder/bare_jpeg.h"
#include "tests/desk_bars/desk_bars.h"
#include "tests/desk_bars/measured_desk.h"
#include "tests/journeys/journey_failure.h"
#include "ui/inbox/inbox_page.h"
#include "ui/review/photos/photo_canvas.h"
#include "ui/review/photos/photo_pane.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScreen>
#include <QTableView>
#include <QtTest/QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr double fullHdBar = 16.7;
constexpr double ultraHdBar = 33;
constexpr auto look = 1'500; // milliseconds in which somebody looks and the next one is decoded ahead
constexpr int paintPatience = 20'000;

/// From the first photo's key until it and its neighbour stand.
class PhotoBars
{
public:
    PhotoBars(const DeskBarTerms& terms)
        : m_terms(terms),
          m_desk(terms.application, {terms.terms.folder + u"/photos"_s, pleasantApplications, 0, false, {}}) {
        m_desk.takeIn();
        m_desk.nameAllPapers();
    }

    bars::Bar next() {
        clerk().openNext();
        std::vector<double> took;
        for (int round = 0; round < m_terms.terms.rounds(44); ++round) {
            QTest::qWait(look);
            took.push_back(until([this] { clerk().press(Qt::Key_F3); }, [this] { return arePhotosPainted(); }));
        }
        m_desk.leaveForTheList();
        const QScreen* screen = QGuiApplication::primaryScreen();
        const QSize size = screen->size() * screen->devicePixelRatio();
        const double allowed = size.width() > 1920 ? ultraHdBar : fullHdBar;
        bars::Bar bar{u"next"_s,
                      u"the key until both photos and the form are painted, decoded ahead, %1 × %2"_s.arg(size.width())
                          .arg(size.height()),
                      u"%1 ms"_s.arg(allowed),
                      bars::figuresOf(took),
                      {}};
        bar.ratio = bar.ours.median / allowed;
        bar.demanded = u"median ≤ %1 ms, p95 ≤ 33 ms"_s.arg(allowed);
        bar.isMet = bar.ours.median <= allowed && bar.ours.p95 <= 33;
        bar.method = u"%1 s between two keys; the X server is asked for a pixel at the end"_s.arg(look / 1000.0);
        return bar;
    }

    /// Out of the list, where nothing was decoded ahead; the decoders wait. The base decodes the same photos to the
    /// same scale.
    bars::Bar cold() {
        const QString file = m_desk.specimen().databaseFile();
        bars::BareReader readers[2]{bars::BareReader(file), bars::BareReader(file)};
        std::vector<double> ours;
        std::vector<double> base;
        auto* table = clerk().page<InboxPage>().findChild<QTableView*>();
        for (int round = 0; round < m_terms.terms.rounds(24); ++round) {
            table->selectRow(round % pleasantApplications);
            table->setFocus();
            QTest::qWait(look / 2);
            ours.push_back(until([this] { clerk().press(Qt::Key_Return); }, [this] { return arePhotosPainted(); }));
            const std::array<DocumentId, 2> places = PhotoPane::homePlaces(pane().application().documents);
            const QSize box = pane().boxInDevicePixels(places[0]);
            m_desk.leaveForTheList(); // before the next one has been fetched
            QTest::qWait(look / 2);
            // Once for warm buffers, once for the clock.
            decodeBareBoth(readers, places, box);
            base.push_back(bars::milliseconds([&] { decodeBareBoth(readers, places, box); }));
        }
        bars::Bar bar{u"cold"_s, u"Enter in the list until both photos and the form are painted, nothing ahead"_s,
                      u"read, decrypt and libjpeg-turbo's scaled decode of both on two threads"_s,
                      bars::figuresOf(ours), bars::figuresOf(base)};
        bar.ratio = bar.ours.median / bar.base.median;
        bar.demanded = u"≤ 1.3"_s;
        bar.isMet = bar.ratio <= 1.3;
        bar.method = u"ours with the claim, three notes in the journal, the form and the screen's answer"_s;
        return bar;
    }

    bars::Bar zoom() {
        std::vector<double> ours;
        std::vector<double> base;
        std::vector<unsigned char> pixels;
        bars::BareReader reader(m_desk.specimen().databaseFile());
        clerk().openNext();
        for (int round = 0; round < m_terms.terms.rounds(22); ++round) {
            QTest::qWait(look);
            PhotoView& view = *pane().findChild<PhotoView*>(u"photoPlaceFirst"_s);
            PhotoCanvas& canvas = *view.findChild<PhotoCanvas*>();
            clerk().press(Qt::Key_F5);
            QTest::qWait(200);
            bool isSharp = false;
            const auto paints =
                QObject::connect(&canvas, &PhotoCanvas::painted, &canvas, [&] { isSharp = canvas.hasOwnSize(); });
            ours.push_back(until([this] { clerk().press(Qt::Key_0); }, [&] { return isSharp; }));
            QObject::disconnect(paints);
            const QByteArray file = reader.read(view.document().id.text().toUtf8());
            QTest::qWait(200);
            decodeBare(file, 1, pixels);
            base.push_back(bars::milliseconds([&] { decodeBare(file, 1, pixels); }));
            clerk().press(Qt::Key_F5);
            clerk().press(Qt::Key_F3);
            clerk().waitFor(u"the next photos"_s, [this] { return arePhotosPainted(); });
        }
        m_desk.leaveForTheList();
        bars::Bar bar{u"zoom"_s, u"the key for 100 % until the photo is sharp on the screen"_s,
                      u"libjpeg-turbo's full decode"_s, bars::figuresOf(ours), bars::figuresOf(base)};
        bar.ratio = bar.ours.median / bar.base.median;
        bar.demanded = u"≤ 1.5"_s;
        bar.isMet = bar.ratio <= 1.5;
        return bar;
    }

private:
    [[nodiscard]] JourneyClerk& clerk() { return m_desk.clerk(); }
    [[nodiscard]] PhotoPane& pane() { return *clerk().review().findChild<PhotoPane*>(); }

    double until(const std::function<void()>& press, const std::function<bool()>& isDone) {
        const auto* before = clerk().review().viewModel().ready();
        m_before = before == nullptr ? ApplicationId() : before->reviewCase.id;
        QElapsedTimer timer;
        timer.start();
        press();
        while (!isDone() && timer.elapsed() < paintPatience)
            passOnce();
        awaitScreen(clerk().window());
        if (!isDone())
            failJourney(u"What was asked for was not painted."_s);
        return double(timer.nsecsElapsed()) / 1e6;
    }

    /// Of another application than the one before: front and back.
    [[nodiscard]] bool arePhotosPainted() {
        const auto* ready = clerk().review().viewModel().ready();
        if (ready == nullptr || ready->reviewCase.id == m_before)
            return false;
        qsizetype photos = 0;
        for (const CaseDocument& document : ready->reviewCase.documents)
            photos += document.reviewed.side == DocumentSide::Further ? 0 : 1;
        return ready->seen.size() >= qMin<qsizetype>(photos, 2);
    }

    void decodeBareBoth(bars::BareReader* readers, const std::array<DocumentId, 2>& documents, QSize box) {
        const auto decode = [&](int place) {
            if (documents[place].isEmpty())
                return;
            const QByteArray& file = readers[place].read(documents[place].text().toUtf8());
            constexpr auto room = std::size_t(1) << 30;
            decodeBare(file, unsigned(chooseDenominator(sizeOfJpeg(file), box, room)), m_pixels[place]);
        };
        std::thread other([&] { decode(1); });
        decode(0);
        other.join();
    }

    const DeskBarTerms& m_terms;
    MeasuredDesk m_desk;
    ApplicationId m_before;
    std::vector<unsigned char> m_pixels[2];
};

} // namespace

void photoBars(const DeskBarTerms& terms, bars::BarReport& report) {
    if (!terms.isWanted(u"next"_s) && !terms.isWanted(u"cold"_s) && !terms.isWanted(u"zoom"_s))
        return;
    PhotoBars rows(terms);
    if (terms.isWanted(u"next"_s))
        report.add(rows.next());
    if (terms.isWanted(u"cold"_s))
        report.add(rows.cold());
    if (terms.isWanted(u"zoom"_s))
        report.add(rows.zoom());
}

} // namespace uketsuke
