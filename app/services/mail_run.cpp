#include "app/services/mail_run.h"

#include "app/persistence/database/database_thread.h"
#include "app/services/mailing/signed_in_transport.h"
#include "app/services/settings/settings_service.h"
#include "app/services/stored_smtp_settings.h"
#include "app/services/when_finished.h"

#include <QtConcurrent/QtConcurrentRun>

namespace uketsuke {

MailRun::MailRun(DatabaseThread& database, SettingsService& settings, const Clock& clock, const QString& station)
    : m_database(database), m_settings(settings), m_clock(clock), m_station(station) {}

void MailRun::start(const std::shared_ptr<SecretStore>& secrets) {
    m_secrets = secrets;
    whenFinished(this, m_settings.library(), [this](const Result<LibrarySettingsSeen>& seen) {
        if (!seen)
            return Q_EMIT finished(tl::unexpected<Error>(seen.error()));
        m_barcodeFormat = {seen->settings.barcodeStart, seen->settings.barcodeStop};
        whenFinished(this, m_settings.get(SettingName::smtp),
                     [this](const Result<StoredSetting>& stored) { takeSettings(smtpSettingsIn(stored)); });
    });
}

void MailRun::takeSettings(const Result<SmtpSettings>& settings) {
    if (!settings)
        return Q_EMIT finished(tl::unexpected<Error>(settings.error()));
    if (!needsSecret(settings->authentication))
        return send(*settings, {});
    whenFinished(this, m_secrets->read(mailSecretName), [this, settings](const Result<QByteArray>& secret) {
        secret ? send(*settings, *secret) : Q_EMIT finished(tl::unexpected<Error>(secret.error()));
    });
}

void MailRun::send(const SmtpSettings& settings, const QByteArray& secret) {
    const auto keepRefreshToken = [this](const QByteArray& token) {
        QMetaObject::invokeMethod(this, [this, token] { Q_UNUSED(m_secrets->write(mailSecretName, token)); });
    };
    const SenderIdentity identity{EmailAddress::parse(settings.senderAddress).value(), settings.senderName,
                                  m_barcodeFormat};
    SendingTerms terms;
    terms.station = m_station;
    terms.mailsPerMinute = settings.mailsPerMinute;
    const auto sent = QtConcurrent::run(
        [&database = m_database, &clock = m_clock, settings, secret, keepRefreshToken, identity, terms] {
            SignedInTransport transport(settings, secret, clock, keepRefreshToken);
            MailSender sender(database, transport, clock, identity, terms);
            return sendAllDue(sender);
        });
    whenFinished(this, sent, [this](const Result<SendingSummary>& summary) { Q_EMIT finished(summary); });
}

} // namespace uketsuke
