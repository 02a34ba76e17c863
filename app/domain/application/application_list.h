#pragma once

#include "app/domain/application/application_flag.h"
#include "app/domain/application/application_state.h"
#include "app/domain/application/procedure.h"
#include "app/domain/id.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QVariant>

#include <optional>

namespace uketsuke {

/// Open: somebody still has to do something. Closed: decided, cancelled, withdrawn.
enum class Openness { Open, Closed };

/// Which applications a list shows. Every part narrows; a default filter is all that is open.
struct ApplicationFilter {
    Openness openness = Openness::Open;
    QList<ApplicationState> states;     ///< empty: every state
    std::optional<Procedure> procedure; ///< none: every procedure
    QString branch;                     ///< as the form names it; empty: every one
    QString claimHolder;                ///< a login whose live claims are meant; empty: anybody's and nobody's
    bool overdueOnly = false;
    QString searchText; ///< as typed; the beginning of a name, kana, mail, number, or last four digits
    bool operator==(const ApplicationFilter&) const = default;
};

/// The orders that the database keeps an index for.
enum class ApplicationOrder { Due, Submission, ReceiptNumber, Kana, Procedure, State };
inline constexpr std::array allApplicationOrders{ApplicationOrder::Due,           ApplicationOrder::Submission,
                                                 ApplicationOrder::ReceiptNumber, ApplicationOrder::Kana,
                                                 ApplicationOrder::Procedure,     ApplicationOrder::State};
enum class SortDirection { Ascending, Descending };

struct ApplicationSort {
    ApplicationOrder order = ApplicationOrder::Due;
    SortDirection direction = SortDirection::Ascending;
    bool operator==(const ApplicationSort&) const = default;
};

/// Who has it just now, and at which desk.
struct ClaimHolderShown {
    QString login;
    QString displayName;
    QString station;
    QDateTime until;
    bool operator==(const ClaimHolderShown&) const = default;
};

/// One row of a list.
struct ApplicationListItem {
    ApplicationId id;
    QString receiptNumber;
    Procedure procedure = Procedure::NewRegistration;
    QString branch; ///< as sent; empty where the form does not ask
    ApplicationState state = ApplicationState::Received;
    int version = 1;
    QDateTime submittedAt;
    QDate dueOn;
    QString nameShown;
    QString kanaShown;
    QString kanaKey; ///< what the order by kana compares
    int documentCount = 0;
    QList<ApplicationFlag> flags;
    std::optional<ClaimHolderShown> holder; ///< only while the claim lives
    bool operator==(const ApplicationListItem&) const = default;
};

/// Where the next page begins: after this item, in the order that was asked for.
struct ApplicationCursor {
    ApplicationListItem after;
};

struct ApplicationPage {
    QList<ApplicationListItem> items;
    std::optional<ApplicationCursor> next; ///< none: this was the last page
};

/// What waits, for the list's side and the rail. Open applications only.
struct ApplicationCounts {
    int open = 0;
    int overdue = 0;
    int dueToday = 0;
    int mine = 0;
    QMap<ApplicationState, int> byState;
    QMap<Procedure, int> byProcedure;
    QMap<QString, int> byBranch; ///< those that name one; of very many, the hundred that most wait for
    bool operator==(const ApplicationCounts&) const = default;
};

} // namespace uketsuke
