#include "app/services/mail_station.h"

#include "app/persistence/database/database_thread.h"
#include "app/services/settings/settings_service.h"
#include "app/services/stored_smtp_settings.h"
#include "app/services/when_finished.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
MailStation::MailStation(DatabaseThread& database, SettingsService& settings, const Clock& clock)
    : m_database(database), m_settings(settings), m_clock(clock) {}

MailStation::~MailStation() = default;

void MailStation::start(const QString& station, const Nw7Format& barcodeFormat) {
    m_wanted.station = station;
    m_wanted.barcodeFormat = barcodeFormat;
    if (m_sending)
        return readSettings();
    openStore();
}

void MailStation::openStore() {
    if (m_isOpening)
        return;
    m_isOpening = true;
    whenFinished(this, openSecretStore(u"uketsuke"_s),
                 [this](const std::shared_ptr<SecretStore>& store) { takeStore(store); });
}

void MailStation::takeStore(const std::shared_ptr<SecretStore>& store) {
    m_secrets = store;
    m_sending = std::make_unique<SendingService>(m_database, store, m_clock);
    connect(m_sending.get(), &SendingService::stepped, this, &MailStation::mailChanged);
    connect(m_sending.get(), &SendingService::secretMissing, this, &MailStation::takeMissingSecret);
    connect(m_sending.get(), &SendingService::secretNotKept, this,
            [this] { setReadiness(Readiness::SendingUntilClosed); });
    readSettings();
}

void MailStation::restart() {
    m_running.reset();
    if (m_sending)
        readSettings();
}

void MailStation::wake() {
    if (m_sending)
        m_sending->wake();
}

void MailStation::readSettings() {
    whenFinished(this, m_settings.get(SettingName::smtp),
                 [this](const Result<StoredSetting>& stored) { takeSettings(smtpSettingsIn(stored)); });
}

void MailStation::takeSettings(const Result<SmtpSettings>& settings) {
    if (!settings) {
        m_running.reset();
        m_sending->stop();
        const bool isMissing = settings.error().kind == ErrorKind::NotFound;
        return setReadiness(isMissing ? Readiness::NotSetUp : Readiness::Misconfigured);
    }
    m_wanted.settings = *settings;
    if (m_running == m_wanted)
        return;
    m_running = m_wanted;
    setReadiness(Readiness::Sending);
    m_sending->start(m_wanted);
}

void MailStation::takeMissingSecret() {
    m_running.reset(); // the store may have been locked: the next start() asks again
    setReadiness(Readiness::NoSecret);
}

void MailStation::setReadiness(Readiness readiness) {
    if (readiness == m_readiness)
        return;
    m_readiness = readiness;
    Q_EMIT readinessChanged();
}

} // namespace uketsuke
