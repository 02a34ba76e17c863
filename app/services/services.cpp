#include "app/services/services.h"

#include "app/domain/settings/library_settings.h"
#include "app/persistence/database/change_listener.h"
#include "app/persistence/database/database_thread.h"
#include "app/persistence/migrations/migrator.h"
#include "app/services/backup/backup_service.h"
#include "app/services/backup/restore_service.h"
#include "app/services/backup_station.h"
#include "app/services/claiming/claim_service.h"
#include "app/services/connection/change_watch.h"
#include "app/services/connection/connection_station.h"
#include "app/services/database_opening.h"
#include "app/services/documents/document_service.h"
#include "app/services/intake/intake_service.h"
#include "app/services/intake/mapping_catalogue.h"
#include "app/services/issuing/card_number_service.h"
#include "app/services/issuing/decision_service.h"
#include "app/services/journal/journal_service.h"
#include "app/services/listing/application_list_service.h"
#include "app/services/mail_station.h"
#include "app/services/mailing/mail_template.h"
#include "app/services/mailing/outbox_service.h"
#include "app/services/reviewing/review_service.h"
#include "app/services/session/account_service.h"
#include "app/services/session/session_service.h"
#include "app/services/session/staff_service.h"
#include "app/services/settings/calendar_service.h"
#include "app/services/settings/preference_service.h"
#include "app/services/settings/settings_service.h"
#include "app/services/specimen/specimen_service.h"

#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

Result<void> fitTo(SchemaOnOpening schema, Database& open) {
    switch (schema) {
    case SchemaOnOpening::BringUpToDate:
        return migrate(open).map([](const SchemaVersion&) {});
    case SchemaOnOpening::LeaveAsItIs:
        return mustBeCurrent(open);
    case SchemaOnOpening::AsFound:
        break;
    }
    return {};
}

} // namespace

/// Connections first, services after them: they end in the other order.
struct Services::Parts {
    explicit Parts(const Clock& clock)
        : connection(database),
          session({&database, &pictures}, clock),
          accounts(database),
          staff(database, clock),
          list(database, clock),
          preferences(database),
          settings(database),
          calendars(database),
          claims(database, {}),
          reviews(database),
          decisions(database),
          cardNumbers(database),
          documents(database, pictures),
          intake(database, {}),
          intakeMappings(settings),
          journal(database),
          outbox(database),
          mailStation(database, settings, clock),
          backups(database, settings, clock),
          backupStation(backups),
          restores(clock)
#ifdef UKETSUKE_SPECIMEN
          ,
          specimen(database, clock)
#endif
    {
    }

    LibrarySettings librarySettings;
    QHash<QString, QString> mailTemplates;
    DatabaseThread database;
    DatabaseThread pictures;
    ConnectionStation connection;
    ChangeWatch changes;
    SessionService session;
    AccountService accounts;
    StaffService staff;
    ApplicationListService list;
    PreferenceService preferences;
    SettingsService settings;
    CalendarService calendars;
    ClaimService claims;
    ReviewService reviews;
    DecisionService decisions;
    CardNumberService cardNumbers;
    DocumentService documents;
    IntakeService intake;
    MappingCatalogue intakeMappings;
    JournalService journal;
    OutboxService outbox;
    MailStation mailStation;
    BackupService backups;
    BackupStation backupStation;
    RestoreService restores;
    QString databaseFile;
#ifdef UKETSUKE_SPECIMEN
    SpecimenService specimen;
#endif
};

Services::Services(const Clock& clock) : m_clock(clock), m_parts(std::make_unique<Parts>(clock)) {}
Services::~Services() = default;

QFuture<Result<void>> Services::openEmbedded(const QString& filePath, SchemaOnOpening schema) {
    m_parts->databaseFile = filePath;
    backups().attach(filePath);
    return QtConcurrent::run([this, filePath, schema]() -> Result<void> {
        if (auto look = lookBeforeOpening(filePath); !look)
            return look;
        const EmbeddedDatabase settings{filePath};
        if (auto opened = database().open(settings).result(); !opened)
            return opened;
        const auto look = [filePath](Database& open) { return lookAfterOpening(open, filePath); };
        if (auto sound = database().run(look).result(); !sound) {
            (void)database().close().result();
            return sound;
        }
        const auto fit = [schema](Database& open) { return fitTo(schema, open); };
        if (auto fits = database().run(fit).result(); !fits)
            return fits;
        return pictures().open(settings).result();
    });
}

void Services::useShared(const DatabaseAddress& address) {
    session().useShared(address);
}

QFuture<Result<void>> Services::openAsRole(const DatabaseAddress& address, const QString& password) {
    useShared(address);
    return database().open(SharedDatabase{address}, password);
}

QFuture<Result<void>> Services::openShared(const DatabaseAddress& address, const QString& login,
                                           const QString& password) {
    useShared(address);
    return QtConcurrent::run([this, address, login, password]() -> Result<void> {
        if (!isWellFormedLogin(login))
            return fail(ErrorKind::NotPermitted, u"database.28P01"_s); // no role has this name
        const DatabaseSettings settings = sharedAs(address, login);
        if (auto opened = database().open(settings, password).result(); !opened)
            return opened;
        if (const auto member = database().run(memberBehind).result(); !member)
            return tl::unexpected<Error>(member.error());
        return pictures().open(settings, password).result();
    });
}

ConnectionStation& Services::connection() {
    return m_parts->connection;
}

ChangeWatch& Services::changes() {
    return m_parts->changes;
}

bool Services::followOtherDesks() {
    auto listener = session().takeChangeListener();
    if (!listener)
        return false;
    changes().listenTo(std::move(listener));
    return true;
}

QFuture<Result<void>> Services::changeOwnPassphrase(const QString& oldOne, const QString& newOne) {
    if (!isShared())
        return staff().changeOwnPassphrase(oldOne, newOne);
    return session().changePassphrase(oldOne, newOne).then(&changes(), [this, newOne](const Result<void>& changed) {
        if (changed)
            changes().usePassword(newOne);
        return changed;
    });
}

bool Services::isShared() const {
    return m_parts->session.way() == SignInWay::TypeLogin;
}

QFuture<Result<RestoreOutcome>> Services::restore(const QString& backupFile, const QString& askedBy) {
    return QtConcurrent::run([this, backupFile, askedBy]() -> Result<RestoreOutcome> {
        (void)pictures().close().result();
        (void)database().close().result();
        return m_parts->restores.restore(m_parts->databaseFile, backupFile, askedBy).result();
    });
}

QFuture<Result<void>> Services::actAs(const QString& login) {
    const auto name = [login](Database& open) -> Result<void> {
        open.setSessionUser(login);
        return {};
    };
    (void)pictures().run(name);
    return database().run(name);
}

void Services::apply(const LibrarySettings& settings, const QString& station) {
    m_parts->librarySettings = settings;
    claims().setTerms({station, settings.claimLeaseMinutes * 60});
    intake().setRules(intakeRulesOf(settings));
    mailStation().start(station, {settings.barcodeStart, settings.barcodeStop});
}

void Services::applyMailTemplates(const QList<StoredSetting>& templates) {
    m_parts->mailTemplates.clear();
    for (const StoredSetting& setting : templates)
        m_parts->mailTemplates.insert(setting.name, setting.content.value("text"_L1).toString());
}

QString Services::mailTemplateText(MailKind kind) const {
    const QString own = m_parts->mailTemplates.value(SettingName::mailTemplates + mailKindKey(kind));
    return own.isEmpty() ? MailTemplate::shippedText(kind).value_or(QString()) : own;
}

const LibrarySettings& Services::librarySettings() const {
    return m_parts->librarySettings;
}
DatabaseThread& Services::database() {
    return m_parts->database;
}
DatabaseThread& Services::pictures() {
    return m_parts->pictures;
}
SessionService& Services::session() {
    return m_parts->session;
}
AccountService& Services::accounts() {
    return m_parts->accounts;
}
StaffService& Services::staff() {
    return m_parts->staff;
}
ApplicationListService& Services::list() {
    return m_parts->list;
}
PreferenceService& Services::preferences() {
    return m_parts->preferences;
}
SettingsService& Services::settings() {
    return m_parts->settings;
}
CalendarService& Services::calendars() {
    return m_parts->calendars;
}
ClaimService& Services::claims() {
    return m_parts->claims;
}
ReviewService& Services::reviews() {
    return m_parts->reviews;
}
DecisionService& Services::decisions() {
    return m_parts->decisions;
}
CardNumberService& Services::cardNumbers() {
    return m_parts->cardNumbers;
}
DocumentService& Services::documents() {
    return m_parts->documents;
}
IntakeService& Services::intake() {
    return m_parts->intake;
}
MappingCatalogue& Services::intakeMappings() {
    return m_parts->intakeMappings;
}
JournalService& Services::journal() {
    return m_parts->journal;
}
OutboxService& Services::outbox() {
    return m_parts->outbox;
}
MailStation& Services::mailStation() {
    return m_parts->mailStation;
}
BackupService& Services::backups() {
    return m_parts->backups;
}
BackupStation& Services::backupStation() {
    return m_parts->backupStation;
}
#ifdef UKETSUKE_SPECIMEN
SpecimenService& Services::specimen() {
    return m_parts->specimen;
}
#endif

} // namespace uketsuke
