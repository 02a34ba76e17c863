#include "tests/benchmarks/bars.h"

#include <QElapsedTimer>

#include <algorithm>

namespace uketsuke::bars {

Figures figuresOf(std::vector<double> milliseconds) {
    if (milliseconds.empty())
        return {};
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds.at(std::min(milliseconds.size() - 1, std::size_t(double(milliseconds.size()) * share)));
    };
    return {at(0.5), at(0.95), at(0.99), int(milliseconds.size())};
}

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Pair interleaved(int rounds, const std::function<void()>& ours, const std::function<void()>& base) {
    std::vector<double> oursTook;
    std::vector<double> baseTook;
    ours();
    base();
    for (int round = 0; round < rounds; ++round) {
        // In turn who is first: the second finds warmer caches.
        if (round % 2 == 0)
            oursTook.push_back(milliseconds(ours));
        baseTook.push_back(milliseconds(base));
        if (round % 2 == 1)
            oursTook.push_back(milliseconds(ours));
    }
    return {figuresOf(oursTook), figuresOf(baseTook)};
}

} // namespace uketsuke::bars
