#include "tests/journeys/journey_specimen.h"

#include "app/services/mailing/smtp_settings.h"
#include "app/services/services.h"
#include "app/services/settings/settings_service.h"
#include "tests/journeys/journey_failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace uketsuke {

int runAdmin(const QStringList& words) {
    return QProcess::execute(QCoreApplication::applicationDirPath() + u"/uketsuke-admin"_s, words);
}

JourneySpecimen::JourneySpecimen(const SpecimenRequest& request)
    : m_folder(request.folder), m_mailServer(request.mailFailures) {
    QDir(m_folder).removeRecursively();
    if (runAdmin({u"specimen"_s, u"--empty"_s, u"--out"_s, m_folder}) != 0)
        failJourney(u"The specimen database cannot be made."_s);
    const QString count = QString::number(request.applications);
    QStringList sample{u"sample"_s, u"--count"_s, count, u"--seed"_s, u"1"_s, u"--out"_s, m_folder};
    if (request.hasSmallPhotos)
        sample.append(u"--small"_s);
    if (runAdmin(sample) != 0)
        failJourney(u"The form's export cannot be written."_s);
    saveSettings(request.undoSeconds);
}

/// What IT would set up: the mail server.
void JourneySpecimen::saveSettings(int undoSeconds) const {
    SmtpSettings smtp;
    smtp.host = u"127.0.0.1"_s;
    smtp.port = m_mailServer.port();
    smtp.security = SmtpSecurity::PlainRelay;
    smtp.authentication = SmtpAuthentication::None;
    smtp.senderAddress = u"toshokan-smart@example.jp"_s;
    smtp.senderName = u"見本市立図書館"_s;
    smtp.mailsPerMinute = 600;
    const SystemClock clock;
    Services services(clock);
    if (!services.openEmbedded(databaseFile()).result() || !services.actAs(u"yamada"_s).result())
        failJourney(u"The specimen database cannot be opened."_s);
    auto library = services.settings().library().result();
    if (!library)
        failJourney(u"The settings of the specimen database cannot be read."_s);
    library->settings.undoSeconds = undoSeconds;
    const auto savedLibrary = services.settings().saveLibrary(*library).result();
    const auto savedServer = services.settings().put(SettingName::smtp, toJson(smtp), 0).result();
    if (!savedLibrary || !savedServer)
        failJourney(u"The settings of the specimen database cannot be saved."_s);
}

} // namespace uketsuke
