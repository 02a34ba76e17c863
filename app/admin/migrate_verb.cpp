#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/services/schema/schema_plan.h"
#include "app/services/services.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addMigrateOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOption({u"dry-run"_s, AdminWords::tr("実行する SQL を見せるだけで、何も変えません")});
}

ExitCode showPlan(const AdminCall& call, const SchemaPlan& plan) {
    call.output.show({{u"current"_s, plan.found.current},
                      {u"program"_s, plan.programVersion},
                      {u"migrations"_s, QJsonArray::fromStringList(plan.migrations)},
                      {u"sql"_s, plan.script}},
                     plan.script.isEmpty()
                         ? AdminWords::tr("データベースは新しい版です（%1）。").arg(plan.found.current)
                         : plan.script);
    return plan.migrations.isEmpty() ? ExitCode::Done : ExitCode::Finding;
}

ExitCode runMigrate(const AdminCall& call) {
    const auto file = databaseThatIsThere(call.parser);
    if (!file)
        return failToOpen(call, file.error());
    const auto plan = planOf(EmbeddedDatabase{*file});
    if (!plan)
        return call.output.fail(plan.error());
    if (call.parser.isSet(u"dry-run"_s))
        return showPlan(call, *plan);
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabase(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    const int now = qMax(plan->found.current, plan->programVersion);
    call.output.show({{u"before"_s, plan->found.current}, {u"current"_s, now}},
                     AdminWords::tr("データベースの版: %1 → %2").arg(plan->found.current).arg(now));
    return ExitCode::Done;
}

} // namespace

AdminVerb migrateVerb() {
    return {"migrate"_L1, AdminWords::tr("データベースをこのプログラムの版にします（--dry-run で SQL を見る）"),
            addMigrateOptions, runMigrate};
}

} // namespace uketsuke
