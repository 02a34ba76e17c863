#pragma once

#include "app/admin/admin_output.h"
#include "app/domain/result.h"
#include "app/domain/settings/database_place.h"

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
[[nodiscard]] AdminVerb backupVerb();
[[nodiscard]] AdminVerb restoreVerb();
[[nodiscard]] AdminVerb initVerb();
[[nodiscard]] AdminVerb migrateVerb();
[[nodiscard]] AdminVerb placeVerb();
[[nodiscard]] AdminVerb numbersVerb();
[[nodiscard]] AdminVerb sendVerb();
[[nodiscard]] AdminVerb statusVerb();
#ifdef UKETSUKE_SPECIMEN
[[nodiscard]] AdminVerb specimenVerb();
#endif

/// Where the embedded database lies: as --database says, else as embeddedDatabasePlace(), with its error.
[[nodiscard]] Result<DatabasePlace> databasePlace(const QCommandLineParser& parser);
/// Its file. NotFound("database") where it is not there: a wrong name must not make a new one. Errors of lookAtPlace()
/// where this account cannot work in its folder.
[[nodiscard]] Result<QString> databaseThatIsThere(const QCommandLineParser& parser);
/// Opens the embedded database at its place, and signs the tool in as "uketsuke-admin" for the journal; brings it to
/// this program's version.
[[nodiscard]] Result<void> openDatabase(Services& services, const QCommandLineParser& parser);
/// The same for a verb that only looks: the schema stays, and one of another version is refused.
[[nodiscard]] Result<void> openDatabaseAsItIs(Services& services, const QCommandLineParser& parser);
/// What hinders at the database's place, with the command that mends it; empty where the error is of another kind.
[[nodiscard]] QString troubleText(const AdminCall& call, const Error& error);
/// Says why the database was not opened; where its place does not serve, with the command that mends it.
[[nodiscard]] ExitCode failToOpen(const AdminCall& call, const Error& error);
void addDatabaseOption(QCommandLineParser& parser);

/// A folder that holds what stands below "/" elsewhere (embeddedDatabasePlace()): for tests, not in shipped programs.
void addMachineRootOption(QCommandLineParser& parser);
/// Empty in shipped programs.
[[nodiscard]] QString machineRoot(const QCommandLineParser& parser);

} // namespace uketsuke
