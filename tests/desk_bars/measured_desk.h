#pragma once

#include "app/services/services.h"
#include "tests/journeys/journey_clerk.h"
#include "tests/journeys/journey_specimen.h"
#include "ui/shared/qt_user_prompt.h"

class QApplication;

namespace uketsuke {

/// The sample's first ones: front and back of 12 megapixels each, and nothing amiss.
inline constexpr int pleasantApplications = 12;

/// A desk on a specimen database of its own, worked by keys alone as in the journeys.
class MeasuredDesk
{
public:
    MeasuredDesk(QApplication& application, const SpecimenRequest& request);

    [[nodiscard]] JourneyClerk& clerk() { return m_clerk; }
    [[nodiscard]] const JourneySpecimen& specimen() const { return m_specimen; }
    /// By keys; then the list shows what came.
    void takeIn();
    /// Backs stay covered until somebody has named the paper: where all have been named both photos are painted.
    void nameAllPapers() const;
    [[nodiscard]] int rowsInSight() const;
    void leaveForTheList();

private:
    JourneySpecimen m_specimen;
    SystemClock m_clock;
    Services m_services;
    QtUserPrompt m_prompt;
    Desk m_desk;
    JourneyClerk m_clerk;
};

/// One pass of the event loop, which waits where nothing is to be done.
void passOnce();
/// Asks the X server for one pixel of the window: its answer says that everything before has been drawn.
void awaitScreen(const QWidget& window);

} // namespace uketsuke
