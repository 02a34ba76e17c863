#include "tests/branch_bars/completing.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <cstdio>
#include <iostream>
#include <random>
#include <sstream>
#include <string>

namespace {

using namespace uketsuke;
using namespace uketsuke::bars;

/// Between a half and one and a half of the pause that was asked for, as people are.
class Pauses
{
public:
    explicit Pauses(int milliseconds) : m_milliseconds(milliseconds) {}
    void rest(double share) {
        if (m_milliseconds > 0)
            QThread::usleep(static_cast<unsigned long>(share * 1000 * m_milliseconds));
    }
    void restAfterADeed() { rest(0.5 + m_any(m_dice)); }
    void restBeforeTheFirst() { rest(m_any(m_dice)); }

private:
    int m_milliseconds;
    std::mt19937 m_dice{std::random_device()()};
    std::uniform_real_distribution<double> m_any{0, 1};
};

/// Applications FIRST, FIRST + STEP, … for so long: what each took, behind the number that would be next.
std::string work(Completing& desk, int duration, int pause, int first, int step) {
    std::ostringstream took;
    Pauses pauses(pause);
    int next = first;
    const QDeadlineTimer end(duration);
    pauses.restBeforeTheFirst();
    for (; !end.hasExpired(); next += step) {
        took << ' ' << desk.claimAndComplete(applicationAt(next));
        pauses.restAfterADeed();
    }
    return "worked " + std::to_string(next) + took.str();
}

std::string answerTo(Completing& desk, const std::string& line) {
    std::istringstream words(line);
    std::string verb;
    int first = 0;
    words >> verb >> first;
    if (verb == "claim") {
        desk.claim(applicationAt(first));
        return "claimed";
    }
    if (verb == "complete") {
        desk.complete();
        return "completed";
    }
    int step = 0;
    int duration = 0;
    int pause = 0;
    words >> step >> duration >> pause;
    return work(desk, duration, pause, first, step);
}

} // namespace

/// branch-bar-desk services|libpq ADDRESS: one desk of a branch, a process and a connection of its own. It does what a
/// line on its standard input says, one after the other, and answers each with a line: "work FIRST STEP MILLISECONDS
/// PAUSE", "claim NUMBER", "complete" (what was claimed). It ends with its input.
int main(int argumentCount, char** arguments) {
    const QCoreApplication application(argumentCount, arguments);
    const QStringList words = QCoreApplication::arguments();
    const auto address = parseDatabaseAddress(words.value(2));
    if (!address)
        return 2;
    const auto desk =
        words.value(1) == QLatin1StringView("libpq") ? completingByLibpq(*address) : completingByServices(*address);
    std::printf("ready\n");
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);) {
        std::printf("%s\n", answerTo(*desk, line).c_str());
        std::fflush(stdout);
    }
    return 0;
}
