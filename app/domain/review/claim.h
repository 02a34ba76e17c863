#pragma once

#include "app/domain/id.h"

#include <QDateTime>

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

    bool operator==(const ClaimHolder&) const = default;
};

} // namespace uketsuke
