#include "app/domain/application/application_state.h"

#include <gtest/gtest.h>

namespace uketsuke {

TEST(ApplicationStates, EveryKeyReadsBackAsItsState) {
    for (const ApplicationState state : allApplicationStates)
        EXPECT_EQ(applicationStateFromKey(applicationStateKey(state)), state);
}

TEST(ApplicationStates, NothingLeavesAnEndedState) {
    for (const StateTransition& transition : stateTransitions)
        EXPECT_TRUE(isOpen(transition.from)) << applicationStateKey(transition.from).toStdString();
}

TEST(ApplicationStates, AnApplicationThatAwaitsAnAnswerCannotBeCompleted) {
    EXPECT_FALSE(isAllowed({Deed::Decide, ApplicationState::AwaitingAnswer, ApplicationState::Completed}));
    EXPECT_TRUE(isAllowed({Deed::Decide, ApplicationState::AwaitingAnswer, ApplicationState::Withdrawn}));
}

} // namespace uketsuke
