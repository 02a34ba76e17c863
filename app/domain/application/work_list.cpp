#include "app/domain/application/work_list.h"

namespace uketsuke {

ApplicationFilter takenFrom(const WorkList& list) {
    ApplicationFilter filter = list.filter;
    if (!filter.states.isEmpty() || !filter.claimHolder.isEmpty())
        return filter;
    for (const ApplicationState state : allApplicationStates)
        if (isAllowed({Deed::Decide, state, ApplicationState::Completed}))
            filter.states.append(state);
    return filter;
}

} // namespace uketsuke
