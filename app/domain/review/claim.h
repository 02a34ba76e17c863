#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QDateTime>

#include <array>

namespace uketsuke {

/// A live claim: who holds an application may decide on the version that was seen, until the lease ends.
struct Claim {
    ApplicationId applicationId;
    ClaimToken token;
    int version = 0;
    QDateTime until; ///< UTC, by the database's clock
};

/// Whether the list went on or began again from its head.
enum class ListTurn { Onward, StartedOver };

/// The application that comes next in a list.
struct NextClaim {
    Claim claim;
    ListTurn turn = ListTurn::Onward;
};

/// A claim with which the work goes on.
struct ResumedClaim {
    Claim claim;
    bool hadEnded = false; ///< and was taken anew: somebody may have changed the application in between
};

/// Who has an application, for the second person who opens it.
struct ClaimHolder {
    QString login;
    QString displayName;
    QString station;
    QDateTime since;
    QDateTime until;
    ClaimToken token;

    bool operator==(const ClaimHolder&) const = default;
};

/// Why a supervisor ends another's claim; a key, for it stands in the journal.
enum class ReleaseReason { Absent, Urgent, HandedOver, Other };
inline constexpr std::array allReleaseReasons{ReleaseReason::Absent, ReleaseReason::Urgent, ReleaseReason::HandedOver,
                                              ReleaseReason::Other};
[[nodiscard]] QString releaseReasonKey(ReleaseReason reason);
[[nodiscard]] Result<ReleaseReason> releaseReasonFromKey(const QString& key);

/// A claim that a supervisor ended, for who had it.
struct ClaimRelease {
    ClaimToken token; ///< of the claim that ended
    QString releasedBy;
    QString displayName;
    QDateTime releasedAt;
    ReleaseReason reason = ReleaseReason::Other;
};

} // namespace uketsuke
