/// uketsuke-decoding-ratio [rounds]: what the way through the decoder processes costs, as a ratio to libjpeg-turbo's
/// bare decode of the same two 12-megapixel photos on two threads in the same run. For eyes, not for ctest.
#include "app/services/documents/decoding/decoder_pool.h"
#include "tests/decoder/awaited.h"
#include "tests/decoder/bare_jpeg.h"
#include "tests/decoder/decoder_children.h"
#include "tests/decoder/sample_files.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using namespace uketsuke;

/// As a telephone makes it: detail and noise, so that a file has about two megabytes.
QByteArray photo(int orientation) {
    QRandomGenerator random(1);
    QImage image = sample_files::quarters({4032, 3024});
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int light = int(random.bounded(14)) + (x * y / 4000) % 120;
            row[x] = qRgb(qRed(row[x]) / 2 + light, qGreen(row[x]) / 2 + light, qBlue(row[x]) / 2 + light);
        }
    }
    return sample_files::jpegWithOrientation(image, orientation, 88);
}

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// What this process holds, its share of what it has in common with decoders included.
void printMemory(const char* when) {
    std::printf("%s: %s\n", when, lineOf(u"/proc/self/smaps_rollup"_s, "Pss:").constData());
}

void compareOne(const char* name, int rounds, int orientation) {
    const QByteArray file = photo(orientation);
    std::vector<unsigned char> pixels;
    std::vector<double> base;
    std::vector<double> pooled;
    DecoderPool pool;
    const auto session = pool.open();
    decodeBare(file, 1, pixels);
    for (int round = 0; round < rounds; ++round) {
        QTest::qWait(100); // the former picture's memory has been given back
        base.push_back(milliseconds([&] { decodeBare(file, 1, pixels); }));
        pooled.push_back(milliseconds([&] { static_cast<void>(awaited(session->decode(file, {})).value()); }));
    }
    std::printf("%-28s bare %6.1f ms   decoders %6.1f ms   ratio %.2f\n", name, median(base), median(pooled),
                median(pooled) / median(base));
}

void compare(const char* name, QSize box, unsigned denominator, int rounds, int orientation) {
    const QByteArray file = photo(orientation);
    std::vector<unsigned char> pixels[2];
    const auto bare = [&] {
        std::thread other([&] { decodeBare(file, denominator, pixels[0]); });
        decodeBare(file, denominator, pixels[1]);
        other.join();
    };
    std::vector<double> base;
    std::vector<double> pooled;
    DecoderPool pool;
    bare();
    for (int round = 0; round < rounds; ++round) {
        QTest::qWait(350); // the spare pair is warm again
        base.push_back(milliseconds(bare));
        const auto session = pool.open();
        pooled.push_back(milliseconds([&] {
            const auto first = session->decode(file, {0, box});
            const auto second = session->decode(file, {0, box});
            static_cast<void>(awaited(first).value());
            static_cast<void>(awaited(second).value());
        }));
    }
    std::printf("%-28s bare %6.1f ms   decoders %6.1f ms   ratio %.2f\n", name, median(base), median(pooled),
                median(pooled) / median(base));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    printMemory("before");
    compare("two photos, 1/4, upright", {1000, 750}, 4, rounds, 1);
    compare("two photos, 1/4, turned", {750, 1000}, 4, rounds, 6);
    compare("two photos, 1/2, upright", {2000, 1500}, 2, rounds, 1);
    compareOne("zoom of one, upright", rounds, 1);
    compareOne("zoom of one, turned", rounds, 6);
    QTest::qWait(500);
    printMemory("after");
}
