#include "app/admin/admin_verb.h"
#include "app/admin/intake_words.h"
#include "app/services/intake/intake_service.h"
#include "app/services/intake/mapping_catalogue.h"
#include "app/services/services.h"

#include <QFile>
#include <QFileInfo>
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

/// The library's own by name, else a file.
Result<ColumnMapping> mappingNamed(Services& services, const QString& name) {
    if (const auto known = services.intakeMappings().named(name).result(); known)
        return known->mapping;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"mapping"_s);
    return readMapping(file.readAll());
}

QJsonArray refusalsJson(const IntakeReport& report, const QStringList& files) {
    QJsonArray refusals;
    for (const Refusal& refusal : report.refusals)
        refusals.append(QJsonObject{{u"file"_s, files.value(refusal.place.file)},
                                    {u"line"_s, refusal.place.line},
                                    {u"column"_s, refusal.column},
                                    {u"reason"_s, refusal.reason},
                                    {u"text"_s, intakeReasonText(refusal.reason)}});
    return refusals;
}

/// Names of fields, never what stands in them.
QJsonArray changesJson(const QList<ChangedRow>& rows) {
    QJsonArray all;
    for (const ChangedRow& row : rows) {
        QJsonArray fields;
        for (const FieldChange& change : row.changes)
            fields.append(change.field);
        all.append(
            QJsonObject{{u"line"_s, row.place.line}, {u"receipt_number"_s, row.receiptNumber}, {u"fields"_s, fields}});
    }
    return all;
}

QJsonArray notesJson(const QList<AttachmentNote>& notes) {
    QJsonArray all;
    for (const AttachmentNote& note : notes)
        all.append(QJsonObject{{u"line"_s, note.place.line},
                               {u"receipt_number"_s, note.receiptNumber},
                               {u"name"_s, note.name},
                               {u"reason"_s, note.reason}});
    return all;
}

QJsonObject reportJson(const IntakeReport& report, const QStringList& files) {
    return {{u"new"_s, report.counts.added},
            {u"unchanged"_s, report.counts.unchanged},
            {u"changed"_s, report.counts.changed},
            {u"held"_s, report.counts.held},
            {u"refused"_s, report.counts.refused},
            {u"changes"_s, changesJson(report.changed)},
            {u"holds"_s, changesJson(report.held)},
            {u"refusals"_s, refusalsJson(report, files)},
            {u"attachments"_s, notesJson(report.attachmentNotes)},
            {u"unclaimed"_s, QJsonArray::fromStringList(report.unclaimedAttachments)}};
}

QString reportText(const IntakeReport& report, const QStringList& files) {
    QString text = u"新規 %1・変更なし %2・変更 %3・保留 %4・拒否 %5"_s.arg(report.counts.added)
                       .arg(report.counts.unchanged)
                       .arg(report.counts.changed)
                       .arg(report.counts.held)
                       .arg(report.counts.refused);
    for (const Refusal& refusal : report.refusals)
        text += u"\n  %1 %2行目 %3: %4"_s.arg(QFileInfo(files.value(refusal.place.file)).fileName())
                    .arg(refusal.place.line)
                    .arg(refusal.column, intakeReasonText(refusal.reason));
    for (const AttachmentNote& note : report.attachmentNotes)
        text += u"\n  添付 %1（%2）: %3"_s.arg(note.name, note.receiptNumber,
                                               note.reason == "missing"_L1 ? u"見つかりません"_s
                                                                           : intakeReasonText(note.reason));
    if (!report.unclaimedAttachments.isEmpty())
        text += u"\n  どの申請のものか分からない添付 %1 件"_s.arg(report.unclaimedAttachments.size());
    return text;
}

ExitCode runIntake(const AdminCall& call) {
    if (call.words.isEmpty())
        return call.output.fail({ErrorKind::Invalid, u"intake.no_file"_s});
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabase(services, call.parser); !opened)
        return call.output.fail(opened.error());
    const auto settings = services.settings().library().result();
    const auto mapping = mappingNamed(services, call.parser.value(u"mapping"_s));
    if (!settings || !mapping)
        return call.output.fail(settings ? mapping.error() : settings.error());
    services.apply(settings->settings, {});
    IntakeRequest request;
    request.csvFiles = call.words;
    request.attachments = call.parser.value(u"attachments"_s);
    request.password = qEnvironmentVariable("UKETSUKE_ZIP_PASSWORD"); // never an argument: others can read those
    request.mapping = *mapping;
    const bool isDryRun = call.parser.isSet(u"dry-run"_s);
    const auto report =
        (isDryRun ? services.intake().preview(request) : services.intake().importFrom(request)).result();
    if (!report)
        return call.output.fail(report.error());
    call.output.show(reportJson(*report, call.words), reportText(*report, call.words));
    return report->counts.refused + report->counts.held > 0 ? ExitCode::Finding : ExitCode::Done;
}

} // namespace

AdminVerb intakeVerb() {
    return {"intake"_L1, u"申請フォームの CSV を取り込みます: intake FILE…"_s, addIntakeOptions, runIntake};
}

} // namespace uketsuke
