#include "app/services/claiming/claim_service.h"
#include "app/services/clock.h"
#include "app/services/listing/application_list_service.h"
#include "tests/benchmarks/list_questions.h"
#include "tests/branch_bars/branch_bars.h"
#include "tests/branch_bars/completing.h"

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

constexpr int rowsOfAPage = 200;

/// A clerk's list by the product's services.
class Inbox
{
public:
    Inbox(const BranchGround& ground, const QString& database) {
        if (!m_database.open(SharedDatabase{ground.addressOf(database, deskLogin(0))}).result())
            qFatal("the benchmark's database does not open");
    }
    void look(const QString& text = {}) {
        ApplicationFilter filter;
        filter.searchText = text;
        if (!m_list.page(filter, {}, std::nullopt, rowsOfAPage).result())
            qFatal("the benchmark's list is refused");
    }
    /// The milliseconds of taking; it is given back afterwards.
    double takeNext() {
        Claim claim;
        const double took = milliseconds([&] {
            const auto next = m_claims.takeNext({}).result();
            if (!next)
                qFatal("the benchmark's list has no next one: %s", qPrintable(next.error().detail));
            claim = next->claim;
        });
        if (!m_claims.release(claim).result())
            qFatal("the benchmark's claim cannot be given back");
        return took;
    }

private:
    DatabaseThread m_database;
    SystemClock m_clock;
    ApplicationListService m_list{m_database, m_clock};
    ClaimService m_claims{m_database, {u"本館1"_s, leaseSeconds}};
};

/// The first ones of the list are in other desks' hands, as long as this lives.
class HeldHead
{
public:
    HeldHead(const BranchGround& ground, const QString& database) {
        for (int desk = 1; desk < ground.desks(); ++desk) {
            m_desks.emplace_back(ground.addressOf(database, deskLogin(desk)));
            static_cast<void>(m_desks.back().run(
                "UPDATE applications SET claim_holder = current_login(), claim_token = gen_random_uuid()::text,"
                " claim_station = '本館1', claim_since = now_ms(), claim_until = now_ms() + 36000000"
                " WHERE id = (SELECT id FROM applications WHERE is_open = 1 AND claim_holder IS NULL"
                " ORDER BY due_on, id LIMIT 1)"));
        }
    }
    ~HeldHead() {
        for (BareServer& desk : m_desks)
            static_cast<void>(desk.run("UPDATE applications SET claim_holder = NULL, claim_token = NULL,"
                                       " claim_station = NULL, claim_since = NULL, claim_until = 0"
                                       " WHERE claim_holder = current_login()"));
    }
    HeldHead(const HeldHead&) = delete;
    HeldHead& operator=(const HeldHead&) = delete;

private:
    std::vector<BareServer> m_desks;
};

QString work(const QString& what) {
    return what + u", 10,000 open of 1,000,000 on PostgreSQL"_s;
}

} // namespace

Bar branchInboxBar(BranchGround& ground, const Terms& terms) {
    Inbox large(ground, ground.libraryOfMany());
    Inbox small(ground, ground.libraryOfFew());
    return listBar(u"branch-inbox"_s, work(u"inbox page"_s),
                   interleaved(
                       terms.rounds(300), [&] { large.look(); }, [&] { small.look(); }));
}

Bar branchFindBar(BranchGround& ground, const Terms& terms) {
    Inbox large(ground, ground.libraryOfMany());
    Inbox small(ground, ground.libraryOfFew());
    const QStringList typed = typedLetterByLetter();
    int at = 0;
    QString text;
    Bar bar = listBar(
        u"branch-find"_s, work(u"find-as-you-type"_s),
        interleaved(
            terms.rounds(600), [&] { large.look(text = typed.at(at++ % typed.size())); }, [&] { small.look(text); }));
    bar.method = howItIsTyped();
    return bar;
}

Bar branchTakeBar(BranchGround& ground, const Terms& terms) {
    const HeldHead headOfMany(ground, ground.libraryOfMany());
    const HeldHead headOfFew(ground, ground.libraryOfFew());
    Inbox large(ground, ground.libraryOfMany());
    Inbox small(ground, ground.libraryOfFew());
    large.takeNext();
    small.takeNext();
    std::vector<double> ours;
    std::vector<double> base;
    for (int round = 0; round < terms.rounds(300); ++round) {
        // In turn who is first, as interleaved() does it.
        if (round % 2 == 0)
            ours.push_back(large.takeNext());
        base.push_back(small.takeNext());
        if (round % 2 == 1)
            ours.push_back(large.takeNext());
    }
    Bar bar = listBar(u"branch-take"_s, work(u"take the next one"_s), {figuresOf(ours), figuresOf(base)});
    bar.method =
        u"with its durable commit; the first %1 of the list are other desks'; given back after each, untimed"_s.arg(
            ground.desks() - 1);
    return bar;
}

} // namespace uketsuke::bars
