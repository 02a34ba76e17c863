#include "app/domain/application/application_state.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QString applicationStateKey(ApplicationState state) {
    switch (state) {
    case ApplicationState::Received:
        return u"received"_s;
    case ApplicationState::AwaitingAnswer:
        return u"awaiting_answer"_s;
    case ApplicationState::Answered:
        return u"answered"_s;
    case ApplicationState::CancellationRequested:
        return u"cancellation_requested"_s;
    case ApplicationState::Cancelled:
        return u"cancelled"_s;
    case ApplicationState::Completed:
        return u"completed"_s;
    case ApplicationState::AlreadyRegistered:
        return u"already_registered"_s;
    case ApplicationState::NotPossible:
        return u"not_possible"_s;
    case ApplicationState::Withdrawn:
        return u"withdrawn"_s;
    case ApplicationState::Duplicate:
        return u"duplicate"_s;
    }
    return {};
}

Result<ApplicationState> applicationStateFromKey(const QString& key) {
    for (const ApplicationState state : allApplicationStates)
        if (applicationStateKey(state) == key)
            return state;
    return fail(ErrorKind::Corrupt, u"application.state"_s);
}

QString deedKey(Deed deed) {
    switch (deed) {
    case Deed::Inquire:
        return u"inquire"_s;
    case Deed::Answer:
        return u"answer"_s;
    case Deed::RequestCancellation:
        return u"request_cancellation"_s;
    case Deed::ApproveCancellation:
        return u"approve_cancellation"_s;
    case Deed::Decide:
        return u"decide"_s;
    }
    return {};
}

} // namespace uketsuke
