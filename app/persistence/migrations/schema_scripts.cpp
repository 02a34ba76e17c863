#include "app/persistence/migrations/schema_scripts.h"

#include "app/persistence/database/sql_catalogue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

int oldestProgramOf(const QString& script) {
    static const QRegularExpression line(u"^-- Oldest program: ([0-9]{1,6})$"_s, QRegularExpression::MultilineOption);
    const auto match = line.match(script);
    return match.hasMatch() ? match.captured(1).toInt() : SchemaStep().oldestProgram;
}

} // namespace

Result<QList<SchemaStep>> stepsIn(const QString& folder, Dialect dialect) {
    QList<SchemaStep> steps;
    for (const QString& name : SqlCatalogue::migrationNames(folder)) {
        const auto script = SqlCatalogue::migration(name, dialect, folder);
        if (!script)
            return tl::unexpected<Error>(script.error());
        steps.append({name, *script, oldestProgramOf(*script)});
    }
    return steps;
}

Result<SchemaScripts> shippedScripts(Dialect dialect) {
    const auto rules = SqlCatalogue::rules(dialect);
    if (!rules)
        return tl::unexpected<Error>(rules.error());
    return stepsIn(SqlCatalogue::shippedMigrations, dialect).map([&](const QList<SchemaStep>& steps) {
        return SchemaScripts{steps, *rules};
    });
}

} // namespace uketsuke
