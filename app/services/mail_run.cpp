#include "app/services/mail_run.h"

#include "app/persistence/database/database_thread.h"
#include "app/services/mailing/mail_secret_writer.h"
#include "app/services/mailing/signed_in_transport.h"
#include "app/services/settings/settings_service.h"
#include "app/services/stored_smtp_settings.h"
#include "app/services/when_finished.h"

#include <QtConcurrent/QtConcurrentRun>

namespace uketsuke {

MailRun::MailRun(DatabaseThread& database, SettingsService& settings, const Clock& clock, const QString& station)
    : m_database(database), m_settings(settings), m_clock(clock), m_station(station) {}

MailRun::~MailRun() = default;

void MailRun::start(const std::shared_ptr<SecretStore>& secrets) {
    m_secrets = secrets;
    m_writer = std::make_unique<MailSecretWriter>(secrets);
    m_isSecretLost = false;
    connect(m_writer.get(), &MailSecretWriter::failed, this, [this] { m_isSecretLost = true; });
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
    const auto keepRefreshToken = [this](const QByteArray& token) { m_writer->write(token); };
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
    whenFinished(this, sent, [this](const Result<SendingSummary>& summary) { finishWhenWritten(summary); });
}

/// The program ends with finished(): before it, a new refresh token must lie in the store.
void MailRun::finishWhenWritten(const Result<SendingSummary>& summary) {
    if (!m_writer->isIdle()) {
        connect(
            m_writer.get(), &MailSecretWriter::becameIdle, this, [this, summary] { finishWhenWritten(summary); },
            Qt::SingleShotConnection);
        return;
    }
    Q_EMIT finished(summary.map([this](SendingSummary done) {
        done.isSecretLost = m_isSecretLost;
        return done;
    }));
}

} // namespace uketsuke
