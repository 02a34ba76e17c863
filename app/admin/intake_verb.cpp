#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/intake_words.h"
#include "app/services/intake/intake_service.h"
#include "app/services/intake/mapping_catalogue.h"
#include "app/services/intake/requested_exports.h"
#include "app/services/services.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addIntakeOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOptions(
        {{u"mapping"_s, AdminWords::tr("列の対応（名前、題名、またはファイル）"), u"NAME"_s, u"smart_registration"_s},
         {u"attachments"_s, AdminWords::tr("添付ファイルのフォルダーまたは ZIP"), u"DIR|ZIP"_s},
         {u"assign"_s, AdminWords::tr("添付のファイルを受付番号に付けます（何度でも）"), u"FILE=NUMBER[:SIDE]"_s},
         {u"refused"_s,
          AdminWords::tr("受け付けられない行を、直して取り込み直せる CSV "
                         "に保存します（見出しが違うファイルは、同じフォルダーに分けます）"),
          u"FILE"_s},
         {u"dry-run"_s, AdminWords::tr("何が起こるかを見るだけで、書き込みません")}});
}

/// The library's own by name or title, else a file.
Result<ColumnMapping> mappingNamed(Services& services, const QString& name) {
    const auto all = services.intakeMappings().all().result();
    if (!all)
        return tl::unexpected<Error>(all.error());
    for (const StoredMapping& stored : *all)
        if (stored.mapping.name == name || stored.mapping.title == name)
            return stored.mapping;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"mapping"_s);
    return readMapping(file.readAll());
}

/// "photos/IMG_1.jpg=WR0001:front"; the side may be left out.
Result<QList<AttachmentAssignment>> assignmentsOf(const QStringList& words) {
    QList<AttachmentAssignment> assignments;
    for (const QString& word : words) {
        const qsizetype equals = word.lastIndexOf(u'=');
        const QString number = word.mid(equals + 1).section(u':', 0, 0).trimmed();
        const QString sideKey = word.mid(equals + 1).section(u':', 1);
        const auto side = documentSideFromKey(sideKey);
        if (equals <= 0 || number.isEmpty() || (!sideKey.isEmpty() && !side))
            return fail(ErrorKind::Invalid, u"assign"_s);
        assignments.append({word.left(equals), number, side ? std::optional(*side) : std::nullopt});
    }
    return assignments;
}

QStringList zipsAmong(const QStringList& files) {
    QStringList zips;
    std::copy_if(files.begin(), files.end(), std::back_inserter(zips), isZipFile);
    return zips;
}

Result<IntakeRequest> requestOf(Services& services, const AdminCall& call) {
    const auto settings = services.settings().library().result();
    auto mapping = mappingNamed(services, call.parser.value(u"mapping"_s));
    auto assignments = assignmentsOf(call.parser.values(u"assign"_s));
    if (!settings || !mapping || !assignments)
        return tl::unexpected<Error>(!settings ? settings.error() : !mapping ? mapping.error() : assignments.error());
    services.apply(settings->settings, {});
    IntakeRequest request;
    request.csvFiles = call.words;
    request.attachments = call.parser.value(u"attachments"_s);
    // A ZIP holds the papers too, where no other place is named.
    if (!call.parser.isSet(u"attachments"_s))
        request.attachments = zipsAmong(call.words).value(0);
    request.password = qEnvironmentVariable("UKETSUKE_ZIP_PASSWORD"); // never an argument: others can read those
    request.assignments = std::move(*assignments);
    request.mapping = std::move(*mapping);
    request.limits = services.intake().limits();
    return request;
}

ExitCode failed(const AdminCall& call, const Error& error, const ColumnMapping& mapping = {}) {
    const QString sentence = intakeErrorText(error, mapping);
    return sentence.isEmpty() ? call.output.fail(error) : call.output.fail(error, sentence);
}

ExitCode runIntake(const AdminCall& call) {
    if (call.words.isEmpty() && !call.parser.isSet(u"attachments"_s))
        return call.output.fail({ErrorKind::Invalid, u"intake.no_file"_s});
    // Of a second ZIP the papers would be left behind.
    if (zipsAmong(call.words).size() > 1)
        return failed(call, {ErrorKind::Invalid, u"intake.several_zips"_s});
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabase(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    const auto request = requestOf(services, call);
    if (!request)
        return failed(call, request.error());
    IntakeService& intake = services.intake();
    const bool isDryRun = call.parser.isSet(u"dry-run"_s);
    const auto report = (isDryRun ? intake.preview(*request) : intake.importFrom(*request)).result();
    if (!report)
        return failed(call, report.error(), request->mapping);
    QJsonObject json = intakeReportJson(*report);
    QString text = intakeReportText(*report, request->mapping);
    if (call.parser.isSet(u"refused"_s) && report->counts.refused > 0) {
        const RefusedRowsTarget target{call.parser.value(u"refused"_s), AdminWords::tr("%1_要修正.csv")};
        const auto saved = intake.saveRefused(*request, report->refusals, target).result();
        if (!saved) {
            call.output.show(json, text); // what was taken in is told all the same
            return failed(call, saved.error(), request->mapping);
        }
        json.insert(u"refused_saved"_s, saved->rows);
        json.insert(u"refused_files"_s, QJsonArray::fromStringList(saved->files));
        text += AdminWords::tr("\n  受け付けられない行を %1 行、保存しました: %2")
                    .arg(saved->rows)
                    .arg(saved->files.join(AdminWords::tr("、")));
    }
    call.output.show(json, text);
    if (report->brokenOff)
        return ExitCode::Unreachable;
    return report->counts.refused + report->counts.held > 0 ? ExitCode::Finding : ExitCode::Done;
}

} // namespace

AdminVerb intakeVerb() {
    return {"intake"_L1, AdminWords::tr("申請フォームの CSV（ZIP の中の CSV も）を取り込みます: intake FILE…"),
            addIntakeOptions, runIntake};
}

} // namespace uketsuke
