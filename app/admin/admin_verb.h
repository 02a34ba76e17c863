#pragma once

#include "app/admin/admin_output.h"
#include "app/domain/result.h"
#include "app/domain/settings/database_place.h"
#include "app/services/place/database_place.h"

#include <QCommandLineParser>

namespace uketsuke {

class Services;

/// What a verb is given: the rest of the command line, parsed by its own options, and where to print.
struct AdminCall {
    QCommandLineParser& parser;
    QStringList words; ///< after the verb
    AdminOutput output;
};

/// One verb of uketsuke-admin: its name, its options, what it does.
struct AdminVerb {
    QLatin1StringView name;
    QString help;
    void (*addOptions)(QCommandLineParser&);
    ExitCode (*run)(const AdminCall&);
};

[[nodiscard]] AdminVerb sampleVerb();
[[nodiscard]] AdminVerb intakeVerb();
[[nodiscard]] AdminVerb auditVerb();
[[nodiscard]] AdminVerb backupCheckVerb();
[[nodiscard]] AdminVerb backupVerb();
[[nodiscard]] AdminVerb restoredVerb();
[[nodiscard]] AdminVerb restoreVerb();
[[nodiscard]] AdminVerb importEmbeddedVerb();
[[nodiscard]] AdminVerb initVerb();
[[nodiscard]] AdminVerb migrateVerb();
[[nodiscard]] AdminVerb placeVerb();
[[nodiscard]] AdminVerb numbersVerb();
[[nodiscard]] AdminVerb sendVerb();
[[nodiscard]] AdminVerb sessionsVerb();
[[nodiscard]] AdminVerb staffVerb();
[[nodiscard]] AdminVerb statusVerb();
#ifdef UKETSUKE_SPECIMEN
[[nodiscard]] AdminVerb specimenVerb();
#endif

/// The database that this call works with: --database FILE or ADDRESS, else as chosenDatabase(), with its errors.
[[nodiscard]] Result<ChosenDatabase> chosenDatabaseOf(const QCommandLineParser& parser);
/// For what only the embedded database has: where it lies. Unsupported("database.is_shared") where a shared one is
/// chosen.
[[nodiscard]] Result<DatabasePlace> databasePlace(const QCommandLineParser& parser);
/// The shared database that is chosen, with the login of --as in place of the address's. Unsupported
/// ("database.is_embedded"), Invalid("sign_in.no_login") where nobody is named.
[[nodiscard]] Result<DatabaseAddress> signInAddress(const QCommandLineParser& parser);
/// Opens the database that is chosen. The embedded one at its place, brought to this program's version, with the tool
/// signed in as "uketsuke-admin" for the journal; NotFound("database") where it is not there, for a wrong name must not
/// make a new one, and the errors of lookAtPlace(). The shared one as the person whom --as or the address names
/// (Invalid("sign_in.no_login")), with the password of databasePassword(), typed where the server asks for it; its
/// schema stays as it is. Errors as Services::openShared() and SecretSource's.
[[nodiscard]] Result<void> openDatabase(Services& services, const QCommandLineParser& parser);
/// The same for a verb that only looks: the schema stays, and one of another version is refused.
[[nodiscard]] Result<void> openDatabaseAsItIs(Services& services, const QCommandLineParser& parser);
/// As openDatabaseAsItIs(), for what only a shared database has. Unsupported("database.is_embedded") where it is none.
[[nodiscard]] Result<void> openSharedAsItIs(Services& services, const QCommandLineParser& parser);
/// The same for who sets it up or migrates it: whatever version is there, and the shared one as the server's role of
/// this name, no person's.
[[nodiscard]] Result<void> openDatabaseAsFound(Services& services, const QCommandLineParser& parser);
/// What hinders at the database's place, with the command that mends it; empty where the error is of another kind.
[[nodiscard]] QString troubleText(const AdminCall& call, const Error& error);
/// Says why the database was not opened; where its place does not serve, with the command that mends it.
[[nodiscard]] ExitCode failToOpen(const AdminCall& call, const Error& error);
/// The same for what only the embedded database has: where a shared one is chosen, with what is done there instead.
[[nodiscard]] ExitCode failToOpen(const AdminCall& call, const Error& error, const QString& insteadOnShared);
/// --database, and how somebody signs in to a shared one.
void addDatabaseOption(QCommandLineParser& parser);
/// --database alone, for what only the embedded one has.
void addPlaceOption(QCommandLineParser& parser);

/// A folder that holds what stands below "/" elsewhere (embeddedDatabasePlace()): for tests, not in shipped programs.
void addMachineRootOption(QCommandLineParser& parser);
/// Empty in shipped programs.
[[nodiscard]] QString machineRoot(const QCommandLineParser& parser);

} // namespace uketsuke
