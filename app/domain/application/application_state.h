#pragma once

#include "app/domain/result.h"

#include <array>
#include <optional>
#include <string_view>

namespace uketsuke {

/// The states of an application (domain.md § 12). 審査中 and 期限超過 are no states: a live claim and a date say them.
enum class ApplicationState {
    Received,
    AwaitingAnswer,
    Answered,
    CancellationRequested,
    Cancelled,
    Completed,
    AlreadyRegistered,
    NotPossible,
    Withdrawn,
    Duplicate,
};

inline constexpr std::array allApplicationStates{
    ApplicationState::Received,          ApplicationState::AwaitingAnswer,
    ApplicationState::Answered,          ApplicationState::CancellationRequested,
    ApplicationState::Cancelled,         ApplicationState::Completed,
    ApplicationState::AlreadyRegistered, ApplicationState::NotPossible,
    ApplicationState::Withdrawn,         ApplicationState::Duplicate};

/// What moves an application from one state to another: the deeds (each is one INSERT in the database).
enum class Deed { Inquire, Answer, RequestCancellation, ApproveCancellation, Decide };

/// One row of the table of domain.md § 12. `outcome` is the key of the target state for Decide, else empty.
struct StateTransition {
    Deed deed;
    ApplicationState from;
    ApplicationState to;
    constexpr bool operator==(const StateTransition&) const = default;
};

/// The whole table of § 12, the same rows as the database's table state_transitions (a test compares them). A rejected
/// cancellation and an undo return to the state before and are not rows: they take it from the deed that they undo.
inline constexpr std::array stateTransitions{
    StateTransition{Deed::Inquire, ApplicationState::Received, ApplicationState::AwaitingAnswer},
    StateTransition{Deed::Inquire, ApplicationState::Answered, ApplicationState::AwaitingAnswer},
    StateTransition{Deed::Answer, ApplicationState::AwaitingAnswer, ApplicationState::Answered},
    StateTransition{Deed::RequestCancellation, ApplicationState::Received, ApplicationState::CancellationRequested},
    StateTransition{Deed::RequestCancellation, ApplicationState::AwaitingAnswer,
                    ApplicationState::CancellationRequested},
    StateTransition{Deed::RequestCancellation, ApplicationState::Answered, ApplicationState::CancellationRequested},
    StateTransition{Deed::ApproveCancellation, ApplicationState::CancellationRequested, ApplicationState::Cancelled},
    StateTransition{Deed::Decide, ApplicationState::Received, ApplicationState::Completed},
    StateTransition{Deed::Decide, ApplicationState::Answered, ApplicationState::Completed},
    StateTransition{Deed::Decide, ApplicationState::Received, ApplicationState::AlreadyRegistered},
    StateTransition{Deed::Decide, ApplicationState::Answered, ApplicationState::AlreadyRegistered},
    StateTransition{Deed::Decide, ApplicationState::Received, ApplicationState::NotPossible},
    StateTransition{Deed::Decide, ApplicationState::Answered, ApplicationState::NotPossible},
    StateTransition{Deed::Decide, ApplicationState::Received, ApplicationState::Withdrawn},
    StateTransition{Deed::Decide, ApplicationState::AwaitingAnswer, ApplicationState::Withdrawn},
    StateTransition{Deed::Decide, ApplicationState::Answered, ApplicationState::Withdrawn},
    StateTransition{Deed::Decide, ApplicationState::Received, ApplicationState::Duplicate},
    StateTransition{Deed::Decide, ApplicationState::AwaitingAnswer, ApplicationState::Duplicate},
    StateTransition{Deed::Decide, ApplicationState::Answered, ApplicationState::Duplicate},
};

[[nodiscard]] constexpr bool isAllowed(const StateTransition& transition) {
    for (const StateTransition& known : stateTransitions)
        if (known == transition)
            return true;
    return false;
}

/// Open means that somebody still has to do something.
[[nodiscard]] constexpr bool isOpen(ApplicationState state) {
    return state == ApplicationState::Received || state == ApplicationState::AwaitingAnswer ||
           state == ApplicationState::Answered || state == ApplicationState::CancellationRequested;
}

static_assert(isAllowed({Deed::Decide, ApplicationState::Received, ApplicationState::Completed}));
static_assert(!isAllowed({Deed::Decide, ApplicationState::AwaitingAnswer, ApplicationState::Completed}));
static_assert(!isAllowed({Deed::Decide, ApplicationState::Cancelled, ApplicationState::Completed}));

/// The key stored in the database, e.g. "received".
[[nodiscard]] QString applicationStateKey(ApplicationState state);
[[nodiscard]] Result<ApplicationState> applicationStateFromKey(const QString& key);
/// The key stored in the database, e.g. "decide".
[[nodiscard]] QString deedKey(Deed deed);

} // namespace uketsuke
