#include "app/services/schema/schema_service.h"

#include "app/domain/growing_pause.h"
#include "app/persistence/database/database_thread.h"

#include <QDeadlineTimer>

#include <thread>

namespace uketsuke {
namespace {

Result<SchemaScripts> scriptsFor(Dialect dialect, const QString& furtherSteps) {
    auto scripts = shippedScripts(dialect);
    if (!scripts || furtherSteps.isEmpty())
        return scripts;
    return stepsIn(furtherSteps, dialect).map([&](const QList<SchemaStep>& further) {
        scripts->steps += further;
        return *scripts;
    });
}

Result<SchemaPlan> planOf(Database& database, const SchemaScripts& scripts) {
    const auto found = schemaVersion(database);
    const auto script = migrationScript(database, scripts);
    if (!found || !script)
        return tl::unexpected<Error>(found ? script.error() : found.error());
    SchemaPlan plan{*found, scripts.version(), {}, *script};
    for (const SchemaStep& step : scripts.steps.mid(found->current))
        plan.steps.append(step.name);
    return plan;
}

/// Whoever may not migrate sees nothing of the schema, and is not told that it is empty.
Result<SchemaPlan> planAsOwner(Database& database, const SchemaScripts& scripts) {
    if (database.dialect() == Dialect::Sqlite)
        return planOf(database, scripts); // a transaction would wait for whoever writes
    if (auto begun = database.begin(); !begun)
        return tl::unexpected<Error>(begun.error());
    auto plan = actAsOwner(database).and_then([&] { return planOf(database, scripts); });
    database.rollback();
    return plan;
}

Result<MigrationOutcome> migratePatiently(Database& database, const SchemaScripts& scripts,
                                          const MigrationTerms& terms) {
    const auto before = planAsOwner(database, scripts);
    if (!before)
        return tl::unexpected<Error>(before.error());
    const QDeadlineTimer deadline(terms.patience);
    for (int tries = 1;; ++tries) {
        const auto now = migrate(database, scripts);
        if (now)
            return MigrationOutcome{before->found, *now, tries};
        if (now.error().kind != ErrorKind::Busy || deadline.hasExpired())
            return tl::unexpected<Error>(now.error());
        std::this_thread::sleep_for(growingPause(tries, terms.firstPause, terms.longestPause));
    }
}

} // namespace

QFuture<Result<SchemaPlan>> SchemaService::plan() {
    return m_database.run([furtherSteps = m_furtherSteps](Database& open) {
        return scriptsFor(open.dialect(), furtherSteps).and_then([&](const SchemaScripts& scripts) {
            return planAsOwner(open, scripts);
        });
    });
}

QFuture<Result<MigrationOutcome>> SchemaService::migrate(const MigrationTerms& terms) {
    return m_database.run([furtherSteps = m_furtherSteps, terms](Database& open) {
        return scriptsFor(open.dialect(), furtherSteps).and_then([&](const SchemaScripts& scripts) {
            return migratePatiently(open, scripts, terms);
        });
    });
}

} // namespace uketsuke
