#include "app/services/mailing/smtp_settings.h"
#include "app/services/services.h"
#include "app/services/settings/settings_service.h"
#include "tests/journeys/journey_clerk.h"
#include "tests/support/mail_reader.h"
#include "tests/support/smtp_test_server.h"
#include "ui/desk.h"
#include "ui/shared/qt_user_prompt.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// The specimen database with the sample taken in through uketsuke-admin, as IT would.
void prepareSpecimen(const QString& folder, int count) {
    const QString admin = QCoreApplication::applicationDirPath() + u"/uketsuke-admin"_s;
    QDir(folder).removeRecursively();
    if (QProcess::execute(admin, {u"specimen"_s, u"--out"_s, folder, u"--count"_s, QString::number(count)}) != 0)
        qFatal("The specimen database cannot be made.");
}

/// Mails go to the sink that this program started, and wait only shortly for an undo.
void prepareSettings(const QString& file, int port, int undoSeconds) {
    const SystemClock clock;
    Services services(clock);
    SmtpSettings smtp;
    smtp.host = u"127.0.0.1"_s;
    smtp.port = port;
    smtp.security = SmtpSecurity::PlainRelay;
    smtp.authentication = SmtpAuthentication::None;
    smtp.senderAddress = u"toshokan-smart@example.jp"_s;
    smtp.senderName = u"見本市立図書館"_s;
    smtp.mailsPerMinute = 600;
    const bool opened =
        services.openEmbedded(file).result().has_value() && services.actAs(u"yamada"_s).result().has_value();
    auto library = services.settings().library().result();
    if (!opened || !library)
        qFatal("The specimen database cannot be opened.");
    library->settings.undoSeconds = undoSeconds;
    const bool saved = services.settings().saveLibrary(*library).result().has_value() &&
                       services.settings().put(SettingName::smtp, toJson(smtp), 0).result().has_value();
    if (!saved)
        qFatal("The settings of the specimen database cannot be saved.");
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

/// The mails as files, each with its barcode where it has one; how many carry a picture.
int keepMails(const QList<KeptMail>& mails, const QString& folder) {
    int barcodes = 0;
    for (qsizetype index = 0; index < mails.size(); ++index) {
        const QString name = u"%1/mail_%2"_s.arg(folder).arg(index + 1, 2, 10, QChar(u'0'));
        writeFile(name + u".eml"_s, mails.at(index).raw);
        const QJsonObject read = readMail(mails.at(index).raw);
        writeFile(name + u".txt"_s, read.value(u"headers"_s).toObject().value(u"Subject"_s).toString().toUtf8() +
                                        "\n\n" + read.value(u"body"_s).toString().toUtf8());
        for (const auto& part : read.value(u"attachments"_s).toArray()) {
            writeFile(name + u"_barcode.png"_s, QByteArray::fromBase64(part[u"bytes"_s].toString().toLatin1()));
            ++barcodes;
        }
    }
    return barcodes;
}

int runJourney(QApplication& application, const QString& folder, int applications, int undoSeconds) {
    const QString specimen = folder + u"/specimen"_s;
    QDir().mkpath(folder);
    prepareSpecimen(specimen, qMax(applications + 2, 12));
    const SmtpTestServer sink;
    const QString file = specimen + u"/mihon.sqlite"_s;
    prepareSettings(file, sink.port(), undoSeconds);
    const SystemClock clock;
    Services services(clock);
    QtUserPrompt prompt;
    Desk desk(application, services, prompt, {file, u"見本データベース"_s, u"本館カウンター2"_s, true});
    JourneyClerk clerk(desk, folder);
    bool isReady = false;
    QObject::connect(&desk, &Desk::ready, &application, [&isReady] { isReady = true; });
    desk.open();
    clerk.waitFor(u"somebody signed in"_s, [&isReady] { return isReady; });
    QApplication::setActiveWindow(&desk.window());
    QTest::qWait(500);
    clerk.takePicture(u"inbox"_s);
    QElapsedTimer time;
    time.start();
    clerk.openNext();
    for (int done = 0; done < applications; ++done) {
        if (done == 0) {
            clerk.waitFor(u"the photo"_s, [&clerk] { return !clerk.review().viewModel().ready()->seen.isEmpty(); });
            clerk.takePicture(u"review_open"_s);
        }
        clerk.answerAll();
        if (done == 0) {
            clerk.takePicture(u"review_answered"_s);
        }
        clerk.complete();
        if (done == 0)
            clerk.takePicture(u"completed_next_is_there"_s);
    }
    const qint64 milliseconds = time.elapsed();
    const int keys = clerk.keysPressed();
    clerk.waitFor(
        u"the mails at the server"_s, [&] { return sink.keptMails().size() >= applications; }, 60'000);
    clerk.press(Qt::Key_Escape);
    QTest::qWait(300);
    clerk.press(Qt::Key_2, Qt::ControlModifier);
    QTest::qWait(500);
    clerk.takePicture(u"outbox"_s);
    const int barcodes = keepMails(sink.keptMails(), folder);
    qInfo("%d applications completed by keys: %.1f s and %.1f keys each; %lld mails at the server, %d with a barcode; "
          "pictures in %s",
          applications, static_cast<double>(milliseconds) / 1000.0 / applications,
          static_cast<double>(keys) / applications, static_cast<long long>(sink.keptMails().size()), barcodes,
          qPrintable(folder));
    return sink.keptMails().size() == applications && barcodes > 0 ? 0 : 1;
}

} // namespace
} // namespace uketsuke

/// --demo DIR: one application with all its pictures. --ten DIR: ten applications of all procedures.
int main(int argumentCount, char** arguments) {
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(u"uketsuke-journey"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"demo"_s, u"one application"_s, u"DIR"_s}, {u"ten"_s, u"ten applications"_s, u"DIR"_s}});
    parser.process(application);
    if (parser.isSet(u"ten"_s))
        return uketsuke::runJourney(application, parser.value(u"ten"_s), 10, 1);
    if (parser.isSet(u"demo"_s))
        return uketsuke::runJourney(application, parser.value(u"demo"_s), 1, 3);
    parser.showHelp(2);
}
