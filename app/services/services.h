#pragma once

#include "app/domain/result.h"
#include "app/services/clock.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace uketsuke {

class AccountService;
class ApplicationListService;
class BackupService;
class BackupStation;
class CalendarService;
class CardNumberService;
class ChangeWatch;
class ClaimService;
class ConnectionStation;
struct DatabaseAddress;
class DatabaseThread;
class DecisionService;
class DocumentService;
class IntakeService;
class JournalService;
struct LibrarySettings;
class MappingCatalogue;
class MailStation;
class OutboxService;
class PreferenceService;
struct RestoreOutcome;
class ReviewService;
class SessionService;
class SettingsService;
class SpecimenService;
class StaffService;
struct StoredSetting;
enum class MailKind;

/// What opening may do to the database's schema.
enum class SchemaOnOpening {
    BringUpToDate,
    LeaveAsItIs, ///< for who only looks; Incompatible where it is not this program's
    AsFound,     ///< for who migrates it: any version
};

/// The composition root below the screens: opens the database, brings it to this program's version and wires the
/// services to its connections. One exists for each desk; whoever needs a service is given it by reference.
class Services
{
public:
    explicit Services(const Clock& clock);
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    /// The embedded database in this file; made where there is none. Incompatible where it needs a newer program.
    [[nodiscard]] QFuture<Result<void>> openEmbedded(const QString& filePath,
                                                     SchemaOnOpening schema = SchemaOnOpening::BringUpToDate);
    /// The database that many desks share; its connections open when somebody signs in.
    void useShared(const DatabaseAddress& address);
    [[nodiscard]] bool isShared() const;
    /// Opens it as the server's role that the address names, for who sets it up or migrates it: whatever is there.
    /// Errors as Database::open().
    [[nodiscard]] QFuture<Result<void>> openAsRole(const DatabaseAddress& address, const QString& password);
    /// Opens it at once as this person, for a program that works without a screen (uketsuke-admin); nothing is written.
    /// NotPermitted("database.28P01") where login or password are wrong, NotPermitted("database.no_password") where the
    /// server asks for one and it is empty; else as Database::open() and memberBehind().
    [[nodiscard]] QFuture<Result<void>> openShared(const DatabaseAddress& address, const QString& login,
                                                   const QString& password);
    /// Brings the embedded database that was opened last (or did not open) back from a backup; the connections are
    /// closed first, whoever asked opens again. Errors as RestoreService::restore().
    [[nodiscard]] QFuture<Result<RestoreOutcome>> restore(const QString& backupFile, const QString& askedBy);
    /// Names who acts on both connections, for a program that works without a sign-in (uketsuke-admin).
    [[nodiscard]] QFuture<Result<void>> actAs(const QString& login);
    /// Passes on what the library decided and the station's name ("本館カウンター2"); at the start and after each
    /// change.
    void apply(const LibrarySettings& settings, const QString& station);
    /// What the library decided, as it was applied last.
    [[nodiscard]] const LibrarySettings& librarySettings() const;

    /// The library's own texts of mails ("mail_template/…"); a kind that is not among them has the shipped text.
    void applyMailTemplates(const QList<StoredSetting>& templates);
    [[nodiscard]] QString mailTemplateText(MailKind kind) const;

    /// How the connection stands, and what other desks change of a shared database once followOtherDesks() was called
    /// after a sign-in; false where they are followed already (the same person ended a lock).
    [[nodiscard]] ConnectionStation& connection();
    [[nodiscard]] ChangeWatch& changes();
    bool followOtherDesks();
    /// One's own, wherever passphrases are kept here. Errors as StaffService::changeOwnPassphrase(), on a shared
    /// database as SessionService::changePassphrase().
    [[nodiscard]] QFuture<Result<void>> changeOwnPassphrase(const QString& oldOne, const QString& newOne);

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] DatabaseThread& database();
    /// The second connection, for bytes that would delay a click.
    [[nodiscard]] DatabaseThread& pictures();
    [[nodiscard]] SessionService& session();
    [[nodiscard]] AccountService& accounts();
    [[nodiscard]] StaffService& staff();
    [[nodiscard]] ApplicationListService& list();
    [[nodiscard]] PreferenceService& preferences();
    [[nodiscard]] SettingsService& settings();
    [[nodiscard]] CalendarService& calendars();
    [[nodiscard]] ClaimService& claims();
    [[nodiscard]] ReviewService& reviews();
    [[nodiscard]] DecisionService& decisions();
    [[nodiscard]] CardNumberService& cardNumbers();
    [[nodiscard]] DocumentService& documents();
    [[nodiscard]] IntakeService& intake();
    [[nodiscard]] MappingCatalogue& intakeMappings();
    [[nodiscard]] JournalService& journal();
    [[nodiscard]] OutboxService& outbox();
    [[nodiscard]] BackupService& backups();
    /// Makes the daily backup when it is due; started by whoever stays open.
    [[nodiscard]] BackupStation& backupStation();
    /// Whether and how this desk sends; started by apply().
    [[nodiscard]] MailStation& mailStation();
#ifdef UKETSUKE_SPECIMEN
    [[nodiscard]] SpecimenService& specimen();
#endif

private:
    struct Parts;
    const Clock& m_clock;
    std::unique_ptr<Parts> m_parts;
};

} // namespace uketsuke
