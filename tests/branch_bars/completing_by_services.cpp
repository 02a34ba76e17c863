#include "app/domain/staff/account_request.h"
#include "app/persistence/database/change_listener.h"
#include "app/services/claiming/claim_service.h"
#include "app/services/issuing/decision_service.h"
#include "tests/benchmarks/bars.h"
#include "tests/branch_bars/completing.h"
#include "tests/connection/counter_database.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

constexpr int pauseOfAPerson = 20; // milliseconds

/// A server that is alive but too slow takes the deed back, and nothing was changed: it is done again, as a person
/// would do it, and the time goes on.
template <typename Deed>
auto claimedAtLast(const Deed& deed) {
    auto result = deed().result();
    while (!result && result.error().kind == ErrorKind::Busy)
        result = deed().result();
    if (!result)
        qFatal("a desk of the benchmark (claim): %s", qPrintable(result.error().detail));
    return *result;
}

class ByServices final : public Completing
{
public:
    explicit ByServices(const DatabaseAddress& address)
        : m_login(address.userName.mid(databaseRoleOf({}).size())), m_listener(SharedDatabase{address}) {
        if (const auto opened = m_database.open(SharedDatabase{address}).result(); !opened)
            qFatal("a desk of the benchmark does not open: %s", qPrintable(opened.error().detail));
        m_listener.start();
    }

    void claim(const QString& application) override {
        m_claim = claimedAtLast([&] { return m_claims.claim(ApplicationId(application)); });
    }

    double complete() override {
        DecisionRequest request = completionOf(m_claim);
        request.mailBody = mailOfACompletion();
        return milliseconds([&] {
            auto done = m_decisions.decide(request).result();
            while (!done && mayDoAgain(request, done.error()))
                done = m_decisions.decide(request).result();
        });
    }

private:
    /// As the review does: what was taken back is done again; what had no answer is asked for until it is known, and is
    /// done again only where it never happened.
    bool mayDoAgain(DecisionRequest& request, const Error& error) {
        if (error.kind == ErrorKind::Busy)
            return true;
        if (!isAnswerLost(error))
            qFatal("a desk of the benchmark (complete): %s", qPrintable(error.detail));
        auto settled = m_decisions.settle(request, m_login, leaseSeconds).result();
        while (!settled || settled->fate == DecisionFate::Unknown) {
            QThread::msleep(pauseOfAPerson);
            settled = m_decisions.settle(request, m_login, leaseSeconds).result();
        }
        if (settled->claim)
            request.claimToken = settled->claim->token;
        return settled->fate == DecisionFate::DidNotHappen;
    }

    QString m_login;
    DatabaseThread m_database;
    ChangeListener m_listener;
    ClaimService m_claims{m_database, {u"本館1"_s, leaseSeconds}};
    DecisionService m_decisions{m_database};
    Claim m_claim;
};

} // namespace

std::unique_ptr<Completing> completingByServices(const DatabaseAddress& address) {
    return std::make_unique<ByServices>(address);
}

QString applicationAt(int number) {
    return u"a%1"_s.arg(number, 7, 10, QChar(u'0'));
}

QString mailOfACompletion() {
    static const QString body = u"見本 様\n\n利用券番号 {{card_number}}\n"_s +
                                u"このたびは利用登録をお申し込みいただき、ありがとうございます。\n"_s.repeated(12);
    return body;
}

} // namespace uketsuke::bars
