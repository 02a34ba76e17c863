#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/services/schema/schema_service.h"
#include "app/services/services.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addMigrateOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOption({u"dry-run"_s, AdminWords::tr("実行する SQL を見せるだけで、何も変えません")});
#ifdef UKETSUKE_SPECIMEN
    QCommandLineOption further(u"further-steps"_s, {}, u"DIR"_s);
    further.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(further);
#endif
}

/// A folder of made-up steps, for tests; empty in shipped programs.
QString furtherSteps([[maybe_unused]] const QCommandLineParser& parser) {
#ifdef UKETSUKE_SPECIMEN
    return parser.value(u"further-steps"_s);
#else
    return {};
#endif
}

ExitCode showPlan(const AdminCall& call, const SchemaPlan& plan) {
    call.output.show({{u"current"_s, plan.found.current},
                      {u"program"_s, plan.programVersion},
                      {u"migrations"_s, QJsonArray::fromStringList(plan.steps)},
                      {u"sql"_s, plan.script}},
                     plan.script.isEmpty()
                         ? AdminWords::tr("データベースは新しい版です（%1）。").arg(plan.found.current)
                         : plan.script);
    return plan.steps.isEmpty() ? ExitCode::Done : ExitCode::Finding;
}

/// On a shared database most that goes wrong is a matter of whoever migrates, or of whoever works meanwhile.
ExitCode failToMigrate(const AdminCall& call, const Error& error) {
    if (error.detail == "database.42501"_L1)
        return call.output.fail(
            error, AdminWords::tr("このロールは uketsuke_owner の一員ではないため、データベースの版を変えられません。"
                                  "何も変えていません。--as ROLE で、用意したときのロールを指定してください。"));
    if (error.detail == "database.22023"_L1 || error.detail == "database.3F000"_L1)
        return call.output.fail(
            error,
            AdminWords::tr("このデータベースは、まだ用意されていません。先に uketsuke-admin init を行ってください。"));
    if (error.kind == ErrorKind::Busy)
        return call.output.fail(
            error, AdminWords::tr("ほかの更新か、仕事中の端末が終わるのを待ちましたが、空きませんでした。何も変えていま"
                                  "せん。窓口を閉めてから、もう一度行ってください。"));
    return failToOpen(call, error);
}

ExitCode runMigrate(const AdminCall& call) {
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabaseAsFound(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    SchemaService schema(services.database(), furtherSteps(call.parser));
    if (call.parser.isSet(u"dry-run"_s)) {
        const auto plan = schema.plan().result();
        return plan ? showPlan(call, *plan) : failToMigrate(call, plan.error());
    }
    const auto done = schema.migrate().result();
    if (!done)
        return failToMigrate(call, done.error());
    call.output.show(
        {{u"before"_s, done->before.current}, {u"current"_s, done->now.current}, {u"tries"_s, done->tries}},
        AdminWords::tr("データベースの版: %1 → %2").arg(done->before.current).arg(done->now.current));
    return ExitCode::Done;
}

} // namespace

AdminVerb migrateVerb() {
    return {"migrate"_L1, AdminWords::tr("データベースをこのプログラムの版にします（--dry-run で SQL を見る）"),
            addMigrateOptions, runMigrate};
}

} // namespace uketsuke
