#include "tests/desk_bars/measured_desk.h"

#include "app/persistence/database/database.h"
#include "tests/journeys/journey_failure.h"
#include "tests/journeys/journey_intake.h"
#include "ui/inbox/inbox_page.h"

#include <QApplication>
#include <QScreen>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace uketsuke {

MeasuredDesk::MeasuredDesk(QApplication& application, const SpecimenRequest& request)
    : m_specimen(request),
      m_services(m_clock),
      m_desk(application, m_services, m_prompt,
             {m_specimen.databaseFile(), u"見本データベース"_s, u"本館カウンター2"_s, true}),
      m_clerk(m_desk, {}) {
    m_clerk.openDesk();
    m_clerk.waitForPage<InboxPage>(u"the empty list"_s);
}

void MeasuredDesk::takeIn() {
    takeInByKeys(m_clerk, m_specimen.csvFile(), m_specimen.zipFile());
    m_clerk.waitFor(
        u"applications in the list"_s, [this] { return rowsInSight() > 0; }, 120'000);
}

void MeasuredDesk::nameAllPapers() const {
    auto database = Database::open(EmbeddedDatabase{m_specimen.databaseFile()});
    const auto rules = (*database)->executeScript(
        u"DROP TRIGGER IF EXISTS documents_are_named_by_the_holder; UPDATE documents SET document_type = 'driving_licence'"_s);
    if (!rules)
        failJourney(u"The papers cannot be named: "_s + rules.error().detail);
}

int MeasuredDesk::rowsInSight() const {
    const auto* table = m_clerk.page<InboxPage>().findChild<QTableView*>();
    return table->isVisible() ? table->model()->rowCount() : 0;
}

void MeasuredDesk::leaveForTheList() {
    m_clerk.press(Qt::Key_Escape);
    m_clerk.waitForPage<InboxPage>(u"the list of applications"_s);
}

void passOnce() {
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

void awaitScreen(const QWidget& window) {
    if (window.screen()->grabWindow(window.winId(), 0, 0, 1, 1).isNull())
        failJourney(u"The screen gives no pixel."_s);
}

} // namespace uketsuke
