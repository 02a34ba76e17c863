#pragma once

#include "app/domain/review/review_case.h"
#include "app/services/claiming/claim_service.h"
#include "app/services/reviewing/review_service.h"

#include <QObject>

namespace uketsuke {

/// The application that comes after the one on the desk: claimed and read ahead, so that F3 shows it at once. What is
/// not taken is given back, also where the answer was still under way.
class NextApplication : public QObject
{
    Q_OBJECT
public:
    NextApplication(ClaimService& claims, ReviewService& reviews, QObject* parent = nullptr);

    /// Claims the one of the list behind `after` and reads it; prepared() says so. Nothing happens where that was done
    /// or is under way, nor in a list of one's own claims: another desk of the same person may be at work on them.
    void prepare(const WorkList& list, const std::optional<ApplicationCursor>& after);
    /// taken() gives it: at once where it was prepared, else when it has come.
    void take(const WorkList& list, const std::optional<ApplicationCursor>& after);
    [[nodiscard]] bool isPrepared() const { return m_case.has_value(); }
    /// Somebody works here: its lease grows too. One that has ended is forgotten.
    void renew();
    void giveBack();

Q_SIGNALS:
    void prepared(const uketsuke::ReviewCase& next);
    void taken(const uketsuke::ReviewCase& next, const uketsuke::NextClaim& claim);
    /// Nothing is left in the list.
    void emptied();
    void failed(const uketsuke::Error& error);

private:
    enum class Purpose { Prepare, Take };
    void beginAt(const WorkList& list, const std::optional<ApplicationCursor>& after, Purpose purpose);
    void claimNext();
    void takeClaim(const Result<NextClaim>& next);
    void takeCase(const Result<ReviewCase>& next);
    void fail(const Error& error);
    void release(const Claim& claim);
    void forget();

    ClaimService& m_claims;
    ReviewService& m_reviews;
    WorkList m_list;
    std::optional<ApplicationCursor> m_after;
    std::optional<NextClaim> m_claim;
    std::optional<ReviewCase> m_case;
    Purpose m_purpose = Purpose::Prepare;
    bool m_isUnderWay = false;
    int m_round = 0; ///< answers of an earlier one are given back
};

} // namespace uketsuke
