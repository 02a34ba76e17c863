#pragma once

#include "app/admin/admin_output.h"
#include "app/domain/result.h"

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
[[nodiscard]] AdminVerb numbersVerb();
[[nodiscard]] AdminVerb sendVerb();
[[nodiscard]] AdminVerb statusVerb();
#ifdef UKETSUKE_SPECIMEN
[[nodiscard]] AdminVerb specimenVerb();
#endif

/// NotFound("database") where the file that --database names is not there: a wrong name must not make a new one.
[[nodiscard]] Result<void> mustBeThere(const QCommandLineParser& parser);
/// Opens the embedded database that --database names, and signs the tool in as "uketsuke-admin" for the journal;
/// brings it to this program's version.
[[nodiscard]] Result<void> openDatabase(Services& services, const QCommandLineParser& parser);
/// The same for a verb that only looks: the schema stays, and one of another version is refused.
[[nodiscard]] Result<void> openDatabaseAsItIs(Services& services, const QCommandLineParser& parser);
void addDatabaseOption(QCommandLineParser& parser);

} // namespace uketsuke
