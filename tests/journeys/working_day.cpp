#include "tests/journeys/working_day.h"

#include "app/services/services.h"
#include "tests/journeys/journey_clerk.h"
#include "tests/journeys/journey_failure.h"
#include "tests/journeys/journey_intake.h"
#include "tests/journeys/journey_specimen.h"
#include "tests/support/mail_reader.h"
#include "ui/inbox/inbox_page.h"
#include "ui/outbox/outbox_page.h"
#include "ui/review/review_page.h"
#include "ui/shared/qt_user_prompt.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Effort {
    qint64 milliseconds = 0;
    int keys = 0;
};

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        failJourney(path + u" cannot be written."_s);
}

/// The mails as files: as they came (.eml), as a person reads them (.txt), and the barcode.
void keepMails(const QList<KeptMail>& mails, const QString& folder) {
    for (qsizetype index = 0; index < mails.size(); ++index) {
        const QString name = u"%1/mail_%2"_s.arg(folder).arg(index + 1, 2, 10, QChar(u'0'));
        writeFile(name + u".eml"_s, mails.at(index).raw);
        const QJsonObject read = readMail(mails.at(index).raw);
        writeFile(name + u".txt"_s, read.value(u"headers"_s).toObject().value(u"Subject"_s).toString().toUtf8() +
                                        "\n\n" + read.value(u"body"_s).toString().toUtf8());
        for (const auto& part : read.value(u"attachments"_s).toArray())
            writeFile(name + u"_barcode.png"_s, QByteArray::fromBase64(part[u"bytes"_s].toString().toLatin1()));
    }
}

/// Another program reads the mails beside the form's export and the database's file.
void checkMails(const JourneySpecimen& specimen, const WorkingDay& day) {
    QStringList words{QStringLiteral(UKETSUKE_SOURCE_FOLDER "/tests/journeys/check_mails.py"), specimen.csvFile(),
                      specimen.databaseFile(), day.folder, QString::number(day.applications)};
    if (day.hasEveryProcedure)
        words.append(u"--every-procedure"_s);
    if (QProcess::execute(u"/usr/bin/python3"_s, words) != 0)
        failJourney(u"the mails are not what they must be."_s);
    if (runAdmin({u"audit"_s, u"verify"_s, u"--database"_s, specimen.databaseFile()}) != 0)
        failJourney(u"the journal does not verify."_s);
}

void waitForRows(JourneyClerk& clerk, int rows) {
    const auto* table = clerk.page<InboxPage>().findChild<QTableView*>();
    clerk.waitFor(u"%1 applications in the list"_s.arg(rows),
                  [table, rows] { return table->isVisible() && table->model()->rowCount() == rows; });
}

/// Pictures are taken of the first one only, and cost no time that is told.
Effort completeAll(JourneyClerk& clerk, int applications) {
    QElapsedTimer time;
    const int keysBefore = clerk.keysPressed();
    time.start();
    clerk.openNext();
    for (int done = 0; done < applications; ++done) {
        clerk.waitFor(u"the photo"_s, [&clerk] { return !clerk.review().viewModel().ready()->seen.isEmpty(); });
        if (done == 0)
            clerk.takePicture(u"review_open"_s);
        clerk.answerAll();
        if (done == 0)
            clerk.takePicture(u"review_answered"_s);
        clerk.complete();
        if (done == 0)
            clerk.takePicture(u"completed_next_is_there"_s);
    }
    return {time.elapsed(), clerk.keysPressed() - keysBefore};
}

void lookAtTheOutbox(JourneyClerk& clerk, int mails) {
    clerk.press(Qt::Key_3, Qt::ControlModifier);
    clerk.waitForPage<OutboxPage>(u"the outbox"_s);
    const auto* table = clerk.page<OutboxPage>().findChild<QTableView*>();
    clerk.waitFor(u"%1 mails in the outbox"_s.arg(mails),
                  [table, mails] { return table->model()->rowCount() == mails; });
    clerk.takePicture(u"outbox"_s);
    clerk.press(Qt::Key_1, Qt::ControlModifier);
    clerk.waitForPage<InboxPage>(u"the list again"_s);
}

} // namespace

int work(QApplication& application, const WorkingDay& day) {
    const int sent = qMax(day.applications + 2, 12);
    const JourneySpecimen specimen({day.folder + u"/specimen"_s, sent, day.undoSeconds, false, {}});
    const SystemClock clock;
    Services services(clock);
    QtUserPrompt prompt;
    Desk desk(application, services, prompt,
              {specimen.databaseFile(), u"見本データベース"_s, u"本館カウンター2"_s, true});
    JourneyClerk clerk(desk, day.folder);
    clerk.openDesk();
    clerk.waitForPage<InboxPage>(u"the empty list"_s);
    clerk.takePicture(u"empty_desk"_s);
    takeInByKeys(clerk, specimen.csvFile(), specimen.zipFile());
    waitForRows(clerk, sent);
    clerk.takePicture(u"inbox"_s);
    const Effort effort = completeAll(clerk, day.applications);
    clerk.press(Qt::Key_Escape);
    clerk.waitForPage<InboxPage>(u"the list of applications"_s);
    waitForRows(clerk, sent - day.applications);
    clerk.takePicture(u"inbox_again"_s);
    const auto& server = specimen.mailServer();
    clerk.waitFor(
        u"the mails at the server"_s, [&] { return server.keptMails().size() >= day.applications; }, 60'000);
    lookAtTheOutbox(clerk, day.applications);
    keepMails(server.keptMails(), day.folder);
    checkMails(specimen, day);
    qInfo("%d applications completed by a program that presses the desk's keys: %.1f s of machine time and %.1f keys "
          "each. A person needs the same keys, and the time to look. Pictures, mails and barcodes: %s",
          day.applications, static_cast<double>(effort.milliseconds) / 1000.0 / day.applications,
          static_cast<double>(effort.keys) / day.applications, qPrintable(day.folder));
    return 0;
}

} // namespace uketsuke
