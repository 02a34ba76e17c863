#include "tests/journeys/review_tour.h"

#include "app/admin/sample/sample_plan.h"
#include "tests/journeys/journey_clerk.h"
#include "tests/journeys/journey_failure.h"
#include "ui/inbox/inbox_page.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString receiptWith(const QList<SampleApplication>& plan, SamplePicture picture) {
    const auto found = std::find_if(plan.begin(), plan.end(), [picture](const SampleApplication& application) {
        return std::any_of(application.attachments.begin(), application.attachments.end(),
                           [picture](const SampleAttachment& one) { return one.picture == picture; });
    });
    if (found == plan.end())
        failJourney(u"the sample has no such picture."_s);
    return found->receiptNumber;
}

/// From the list by its search, to the page and its photos.
void openByNumber(JourneyClerk& clerk, const QString& receiptNumber) {
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.press(Qt::Key_Escape); // what was searched before
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.type(receiptNumber);
    const auto* table = clerk.page<InboxPage>().findChild<QTableView*>();
    clerk.waitFor(receiptNumber, [table] { return table->model()->rowCount() == 1; });
    QTest::qWait(300);
    clerk.press(Qt::Key_Return);
    clerk.press(Qt::Key_Return);
    clerk.waitFor(u"the review of "_s + receiptNumber, [&clerk, &receiptNumber] {
        const auto* ready = clerk.review().viewModel().ready();
        return clerk.review().isVisible() && ready != nullptr && ready->reviewCase.receiptNumber == receiptNumber;
    });
    QTest::qWait(1'500); // photos, or what stands in their place
}

void leave(JourneyClerk& clerk) {
    clerk.press(Qt::Key_Escape);
    clerk.waitForPage<InboxPage>(u"the list"_s);
}

void showDialog(JourneyClerk& clerk, const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    clerk.press(key, modifiers);
    QTest::qWait(400);
    clerk.takePicture(name);
    clerk.press(Qt::Key_Escape);
    QTest::qWait(200);
}

void showDocument(JourneyClerk& clerk, const QString& name, const QString& receiptNumber) {
    openByNumber(clerk, receiptNumber);
    clerk.takePicture(name);
    clerk.chooseType();
    QTest::qWait(1'500);
    clerk.takePicture(name + u"_type_chosen"_s);
    leave(clerk);
}

void showFirstOne(JourneyClerk& clerk) {
    clerk.openNext();
    QTest::qWait(1'500);
    clerk.takePicture(u"review_open"_s);
    showDialog(clerk, u"review_type_menu"_s, Qt::Key_T);
    showDialog(clerk, u"review_note"_s, Qt::Key_F4);
    clerk.press(Qt::Key_Down);
    showDialog(clerk, u"review_correction"_s, Qt::Key_E);
    showDialog(clerk, u"review_mail_preview"_s, Qt::Key_F7);
    clerk.chooseType();
    QTest::qWait(1'000);
    clerk.press(Qt::Key_F5);
    QTest::qWait(300);
    clerk.takePicture(u"review_photos_in_focus"_s);
    showDialog(clerk, u"review_full_screen"_s, Qt::Key_Space);
    clerk.press(Qt::Key_F5);
    clerk.press(Qt::Key_B);
    QTest::qWait(300);
    clerk.takePicture(u"review_library_box"_s);
    clerk.press(Qt::Key_F5); // to the photos and back to the list of checks
    clerk.press(Qt::Key_F5);
    clerk.answerAll();
    clerk.takePicture(u"review_answered"_s);
    showDialog(clerk, u"review_history"_s, Qt::Key_H, Qt::ControlModifier);
    clerk.complete();
    QTest::qWait(700);
    clerk.takePicture(u"review_undo_offered"_s);
}

} // namespace

void tourReview(JourneyClerk& clerk, int applications) {
    const QList<SampleApplication> plan = planSample(applications, 1, clerk.review().viewModel().today());
    showFirstOne(clerk);
    clerk.answerAll(); // a My Number card: its cover is taken on the way
    clerk.takePicture(u"review_renewal_answered"_s);
    clerk.complete();
    clerk.answerAll();
    clerk.takePicture(u"review_change_answered"_s);
    clerk.complete();
    leave(clerk);
    showDocument(clerk, u"review_pdf"_s, receiptWith(plan, SamplePicture::ScannedPdf));
    showDocument(clerk, u"review_heic"_s, receiptWith(plan, SamplePicture::HeicNamedJpeg));
    showDocument(clerk, u"review_damaged"_s, receiptWith(plan, SamplePicture::CutJpeg));
    showDocument(clerk, u"review_more_papers"_s, u"WR0112"_s);
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.press(Qt::Key_Escape);
}

} // namespace uketsuke
