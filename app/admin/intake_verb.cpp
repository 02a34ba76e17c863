#include "app/admin/admin_verb.h"
#include "app/services/intake/intake_service.h"
#include "app/services/services.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addIntakeOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOptions({{u"mapping"_s, u"列の対応（名前またはファイル）"_s, u"NAME"_s, u"smart_registration"_s},
                       {u"attachments"_s, u"添付ファイルのフォルダーまたは ZIP"_s, u"DIR|ZIP"_s},
                       {u"dry-run"_s, u"何が起こるかを見るだけで、書き込みません"_s}});
}

Result<ColumnMapping> mappingNamed(const QString& name) {
    if (name == "smart_registration"_L1)
        return defaultMapping();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"mapping"_s);
    return readMapping(file.readAll());
}

QJsonObject reportJson(const IntakeReport& report) {
    QJsonArray refusals;
    for (const Refusal& refusal : report.refusals)
        refusals.append(
            QJsonObject{{u"line"_s, refusal.line}, {u"column"_s, refusal.column}, {u"reason"_s, refusal.reason}});
    return {{u"new"_s, report.counts.added},
            {u"unchanged"_s, report.counts.unchanged},
            {u"changed"_s, report.counts.changed},
            {u"held"_s, report.counts.held},
            {u"refused"_s, report.counts.refused},
            {u"refusals"_s, refusals},
            {u"missing_attachments"_s, static_cast<int>(report.missingAttachments.size())}};
}

QString reportText(const IntakeReport& report) {
    QString text = u"新規 %1・変更なし %2・変更 %3・保留 %4・受付不可 %5"_s.arg(report.counts.added)
                       .arg(report.counts.unchanged)
                       .arg(report.counts.changed)
                       .arg(report.counts.held)
                       .arg(report.counts.refused);
    for (const Refusal& refusal : report.refusals)
        text += u"\n  %1行目 %2: %3"_s.arg(refusal.line).arg(refusal.column, refusal.reason);
    return text;
}

ExitCode runIntake(const AdminCall& call) {
    const auto mapping = mappingNamed(call.parser.value(u"mapping"_s));
    if (!mapping)
        return call.output.fail(mapping.error());
    if (call.words.isEmpty())
        return call.output.fail({ErrorKind::Invalid, u"intake.no_file"_s});
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabase(services, call.parser); !opened)
        return call.output.fail(opened.error());
    IntakeRequest request;
    request.csvFiles = call.words;
    request.attachments = call.parser.value(u"attachments"_s);
    request.password = qEnvironmentVariable("UKETSUKE_ZIP_PASSWORD"); // never an argument: others can read those
    request.mapping = *mapping;
    IntakeService intake(services.database(), intakeRulesOf(services.librarySettings()));
    const bool isDryRun = call.parser.isSet(u"dry-run"_s);
    const auto report = (isDryRun ? intake.preview(request) : intake.importFrom(request)).result();
    if (!report)
        return call.output.fail(report.error());
    call.output.show(reportJson(*report), reportText(*report));
    return report->counts.refused + report->counts.held > 0 ? ExitCode::Finding : ExitCode::Done;
}

} // namespace

AdminVerb intakeVerb() {
    return {"intake"_L1, u"申請フォームの CSV を取り込みます: intake FILE…"_s, addIntakeOptions, runIntake};
}

} // namespace uketsuke
