#include "tests/journeys/journey_intake.h"

#include "tests/journeys/journey_clerk.h"
#include "tests/journeys/journey_failure.h"
#include "ui/inbox/inbox_page.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/intake_view_model.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int minutes = 60'000;

void waitForStep(JourneyClerk& clerk, const QString& what, IntakeStep step) {
    const IntakeViewModel& model = clerk.page<IntakePage>().viewModel();
    clerk.waitFor(
        what, [&model, step] { return model.step() == step && !model.isBusy(); }, 2 * minutes);
}

} // namespace

void takeInByKeys(JourneyClerk& clerk, const QString& csvFile, const QString& zipFile) {
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    const IntakeViewModel& model = clerk.page<IntakePage>().viewModel();
    clerk.waitForPage<IntakePage>(u"the intake's page"_s);
    clerk.waitFor(u"the mappings"_s, [&model] { return !model.mappings().isEmpty(); });
    clerk.press(Qt::Key_O, Qt::ControlModifier);
    clerk.nameFile(csvFile);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    clerk.nameFile(zipFile);
    clerk.waitFor(u"the chosen files"_s, [&] {
        return model.request().csvFiles == QStringList{csvFile} && model.request().attachments == zipFile;
    });
    clerk.takePicture(u"intake_files"_s);
    clerk.press(Qt::Key_F3);
    waitForStep(clerk, u"the columns"_s, IntakeStep::Columns);
    clerk.takePicture(u"intake_columns"_s);
    clerk.press(Qt::Key_F3);
    waitForStep(clerk, u"the preview"_s, IntakeStep::Preview);
    clerk.takePicture(u"intake_preview"_s);
    const int promised = model.report().counts.added;
    clerk.press(Qt::Key_F9);
    waitForStep(clerk, u"the result"_s, IntakeStep::Result);
    clerk.takePicture(u"intake_result"_s);
    if (promised == 0 || model.report().counts.added != promised)
        failJourney(
            u"The preview promised %1 new applications, %2 came in."_s.arg(promised).arg(model.report().counts.added));
    clerk.press(Qt::Key_F9);
    clerk.waitForPage<InboxPage>(u"the list of applications"_s);
}

} // namespace uketsuke
