#include "tests/branch_bars/branch_bars.h"
#include "tests/branch_bars/branch_desks.h"

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

constexpr double allowedToComplete = 100; // milliseconds, of 99 in 100 completions
constexpr double shareOfTheSpeed = 0.7;

int applicationsFor(const Terms& terms) {
    return terms.size == Size::Full ? 120'000 : 4'000;
}

QString spread(const Figures& figures) {
    return u"median %1, p95 %2, p99 %3 ms of %4"_s.arg(figures.median, 0, 'f', 1)
        .arg(figures.p95, 0, 'f', 1)
        .arg(figures.p99, 0, 'f', 1)
        .arg(figures.count);
}

/// Completions a second, of each round.
struct Rates {
    std::vector<double> ours;
    std::vector<double> base;
};

/// The journal's events are queued and stay so: by the owner, in a database that is thrown away.
class WithoutTheChain
{
public:
    explicit WithoutTheChain(BareServer& administrator) : m_administrator(administrator) {
        m_administrator.run("ALTER TABLE events_pending DISABLE TRIGGER journal_chain");
    }
    ~WithoutTheChain() {
        m_administrator.run("TRUNCATE events_pending");
        m_administrator.run("ALTER TABLE events_pending ENABLE TRIGGER journal_chain");
    }
    WithoutTheChain(const WithoutTheChain&) = delete;
    WithoutTheChain& operator=(const WithoutTheChain&) = delete;

private:
    BareServer& m_administrator;
};

} // namespace

Bar completionBar(BranchGround& ground, const Terms& terms) {
    const bool isFull = terms.size == Size::Full;
    const QString database = ground.databaseWith(applicationsFor(terms), applicationsFor(terms));
    BranchDesks desks(ground, database, BranchDesks::Way::Services);
    int next = 0;
    static_cast<void>(desks.workFrom(next, isFull ? 3'000 : 300, 0)); // statements are prepared, pages are warm
    const Figures paced =
        figuresOf(desks.workFrom(next, isFull ? 20'000 : 500, isFull ? pauseOfABusyDesk : 50).milliseconds);
    const DeskWork work = desks.workFrom(next, isFull ? 20'000 : 1'000, 0);
    Bar bar{u"completion"_s,
            u"a completion with %1 desks at once"_s.arg(ground.desks()),
            u"%1 ms"_s.arg(allowedToComplete),
            paced,
            {}};
    bar.ratio = bar.ours.p99 / allowedToComplete;
    bar.demanded = u"p99 ≤ 100 ms"_s;
    bar.isMet = bar.ours.p99 <= allowedToComplete;
    // Without a pause a completion takes as long as the 31 before it: that says the rate once more, and libpq alone
    // would need 320 a second for 100 ms. A busy clerk's desk completes one in a minute.
    bar.method = u"each desk a process that claims and completes, a completion a second; from the order until the"
                 " service answers that it is committed. Without a pause, %1 a second together: %2"_s
                     .arg(work.perSecond, 0, 'f', 0)
                     .arg(spread(figuresOf(work.milliseconds)));
    return bar;
}

Bar rateBar(BranchGround& ground, const Terms& terms) {
    const int duration = terms.size == Size::Full ? 5'000 : 400;
    const int rounds = terms.size == Size::Full ? 6 : 1;
    const QString database = ground.databaseWith(applicationsFor(terms), applicationsFor(terms));
    BareServer administrator = ground.administrator(database);
    BranchDesks services(ground, database, BranchDesks::Way::Services);
    BranchDesks libpq(ground, database, BranchDesks::Way::Libpq);
    int next = 0;
    for (BranchDesks* const desks : {&services, &libpq})
        static_cast<void>(desks->workFrom(next, duration / 4, 0)); // statements are prepared, pages are warm
    Rates chained;
    Rates unchained;
    const auto measure = [&](int round, Rates& rates) {
        const auto ours = [&] { rates.ours.push_back(services.workFrom(next, duration, 0).perSecond); };
        const auto base = [&] { rates.base.push_back(libpq.workFrom(next, duration, 0).perSecond); };
        // In turn who is first, as interleaved() does it.
        if (round % 2 == 0)
            ours();
        base();
        if (round % 2 == 1)
            ours();
    };
    for (int round = 0; round < rounds; ++round) {
        measure(round, chained);
        const WithoutTheChain meanwhile(administrator);
        measure(round, unchained);
    }
    Bar bar{u"rate"_s, u"claims and completions a second, %1 desks without a pause"_s.arg(ground.desks()),
            u"the same two commits by libpq alone, prepared and in one pipeline, with the journal's chain"_s,
            figuresOf(chained.ours), figuresOf(chained.base)};
    bar.ratio = bar.ours.median / bar.base.median;
    bar.demanded = u"≥ 0.7 of its speed"_s;
    bar.isMet = bar.ratio >= shareOfTheSpeed;
    bar.unit = u"a second"_s;
    bar.method =
        u"%1 processes each, in turn, on one database; each commit of the chain waits for the one before. With"
        " the chain's trigger disabled by the owner meanwhile: ours %2, libpq %3 a second"_s.arg(ground.desks())
            .arg(figuresOf(unchained.ours).median, 0, 'f', 0)
            .arg(figuresOf(unchained.base).median, 0, 'f', 0);
    return bar;
}

} // namespace uketsuke::bars
