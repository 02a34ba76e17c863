#pragma once

#include "tests/branch_bars/branch_ground.h"

#include <QProcess>

#include <memory>
#include <vector>

namespace uketsuke::bars {

/// After each completion, in milliseconds: thirty times as fast as people are.
inline constexpr int pauseOfABusyDesk = 1000;

/// What desks did in a time: what each completion took, of all of them, and how many came in a second.
struct DeskWork {
    std::vector<double> milliseconds;
    double perSecond = 0;
};

/// The desks of a branch, each a process with a connection of its own that does what it is told.
class BranchDesks
{
public:
    enum class Way { Services, Libpq };
    /// Waits until all are connected.
    BranchDesks(const BranchGround& ground, const QString& database, Way way);
    /// Ends them, in the middle of their work where they are at it.
    ~BranchDesks();
    BranchDesks(const BranchDesks&) = delete;
    BranchDesks& operator=(const BranchDesks&) = delete;

    /// Each claims and completes its own of the applications from `first` on, with so long a pause (milliseconds) after
    /// each on average; all begin at once.
    void begin(int first, int duration, int pause);
    /// Waits for the end; `first` of the next begin() stands in `next`.
    [[nodiscard]] DeskWork ended(int& next);
    [[nodiscard]] DeskWork workFrom(int& next, int duration, int pause) {
        begin(next, duration, pause);
        return ended(next);
    }

private:
    std::vector<std::unique_ptr<QProcess>> m_desks;
    int m_duration = 0;
    bool m_isAtWork = false;
};

/// One such process by itself, for "claim NUMBER" and "complete".
[[nodiscard]] std::unique_ptr<QProcess> startedDesk(const DatabaseAddress& address, BranchDesks::Way way);
/// The next line that a desk says; the program ends where it dies or is silent.
[[nodiscard]] QByteArray lineFrom(QProcess& desk);

} // namespace uketsuke::bars
