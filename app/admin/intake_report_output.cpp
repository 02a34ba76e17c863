// What uketsuke-admin intake prints: names of fields and files, never what stands in them.
#include "app/admin/admin_words.h"
#include "app/admin/intake_words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QJsonArray refusalsJson(const IntakeReport& report) {
    QJsonArray refusals;
    for (const Refusal& refusal : report.refusals)
        refusals.append(QJsonObject{{u"file"_s, report.exports.value(refusal.place.file).file},
                                    {u"csv_in_zip"_s, report.exports.value(refusal.place.file).entry},
                                    {u"line"_s, refusal.place.line},
                                    {u"receipt_number"_s, refusal.receiptNumber},
                                    {u"column"_s, refusal.column},
                                    {u"reason"_s, refusal.reason},
                                    {u"text"_s, intakeReasonText(refusal.reason)}});
    return refusals;
}

QJsonArray changesJson(const QList<ChangedRow>& rows, const QList<ExportPlace>& exports) {
    QJsonArray all;
    for (const ChangedRow& row : rows) {
        QJsonArray fields;
        for (const FieldChange& change : row.changes)
            fields.append(change.field);
        all.append(QJsonObject{{u"file"_s, exports.value(row.place.file).file},
                               {u"csv_in_zip"_s, exports.value(row.place.file).entry},
                               {u"line"_s, row.place.line},
                               {u"receipt_number"_s, row.receiptNumber},
                               {u"fields"_s, fields}});
    }
    return all;
}

QJsonArray notesJson(const QList<AttachmentNote>& notes) {
    QJsonArray all;
    for (const AttachmentNote& note : notes)
        all.append(QJsonObject{{u"line"_s, note.place.line},
                               {u"receipt_number"_s, note.receiptNumber},
                               {u"name"_s, note.name},
                               {u"zip_entry"_s, note.zipEntry},
                               {u"reason"_s, note.reason}});
    return all;
}

QJsonArray exportsJson(const QList<ExportPlace>& exports) {
    QJsonArray all;
    for (const ExportPlace& place : exports)
        all.append(QJsonObject{{u"file"_s, place.file}, {u"csv_in_zip"_s, place.entry}});
    return all;
}

QString exportText(const ExportPlace& place) {
    const QString file = QFileInfo(place.file).fileName();
    return place.entry.isEmpty() ? file : AdminWords::tr("%1 の中の %2").arg(file, place.entry);
}

QString placeText(const RowPlace& place, const QString& receiptNumber, const QList<ExportPlace>& exports) {
    const QString line = AdminWords::tr("%1 %2行目").arg(exportText(exports.value(place.file))).arg(place.line);
    return receiptNumber.isEmpty() ? line : line + u' ' + receiptNumber;
}

QString changesText(const QString& kind, const QList<ChangedRow>& rows, const QList<ExportPlace>& exports,
                    const ColumnMapping& mapping) {
    QString text;
    for (const ChangedRow& row : rows) {
        QStringList fields;
        for (const FieldChange& change : row.changes)
            fields.append(intakeFieldText(change.field, mapping));
        text += u"\n  %1 %2: %3"_s.arg(kind, placeText(row.place, row.receiptNumber, exports),
                                       fields.join(AdminWords::tr("・")));
    }
    return text;
}

QString noteText(const AttachmentNote& note) {
    const QString whose = !note.receiptNumber.isEmpty() ? AdminWords::tr("（%1）").arg(note.receiptNumber)
                          : note.zipEntry > 0           ? AdminWords::tr("（ZIP の %1 番目）").arg(note.zipEntry)
                                                        : QString();
    return AdminWords::tr("\n  添付 %1%2: %3")
        .arg(note.name, whose,
             note.reason == "missing"_L1 ? AdminWords::tr("見つかりません") : intakeReasonText(note.reason));
}

} // namespace

QString intakeReportText(const IntakeReport& report, const ColumnMapping& mapping) {
    QString text = AdminWords::tr("新規 %1・変更なし %2・変更 %3・保留 %4・拒否 %5")
                       .arg(report.counts.added)
                       .arg(report.counts.unchanged)
                       .arg(report.counts.changed)
                       .arg(report.counts.held)
                       .arg(report.counts.refused);
    for (const ExportPlace& place : report.exports)
        if (!place.entry.isEmpty())
            text += AdminWords::tr("\n  読んだ CSV: ") + exportText(place);
    text += changesText(AdminWords::tr("変更"), report.changed, report.exports, mapping);
    text += changesText(AdminWords::tr("保留"), report.held, report.exports, mapping);
    for (const Refusal& refusal : report.refusals)
        text += AdminWords::tr("\n  拒否 %1 %2: %3")
                    .arg(placeText(refusal.place, refusal.receiptNumber, report.exports), refusal.column,
                         intakeReasonText(refusal.reason));
    for (const AttachmentNote& note : report.attachmentNotes)
        text += noteText(note);
    for (const QString& path : report.unclaimedAttachments)
        text += AdminWords::tr("\n  添付 %1: どの申請のものか分かりません").arg(path);
    if (report.rowsNamingPapers > 0)
        text += AdminWords::tr("\n  添付ファイルの名前がある行が %1 件ありますが、--attachments が指定されていません")
                    .arg(report.rowsNamingPapers);
    if (report.wasStopped)
        text += AdminWords::tr("\n  途中でやめました。残りは、同じファイルで続きから取り込めます");
    if (report.brokenOff)
        text += AdminWords::tr(
                    "\n  データベースの誤り（%1）で途中で終わりました。残りは、同じファイルで続きから取り込めます")
                    .arg(report.brokenOff->detail);
    return text;
}

QJsonObject intakeReportJson(const IntakeReport& report) {
    return {{u"new"_s, report.counts.added},
            {u"unchanged"_s, report.counts.unchanged},
            {u"changed"_s, report.counts.changed},
            {u"held"_s, report.counts.held},
            {u"refused"_s, report.counts.refused},
            {u"stopped"_s, report.wasStopped},
            {u"broken_off"_s, report.brokenOff ? report.brokenOff->detail : QString()},
            {u"exports"_s, exportsJson(report.exports)},
            {u"changes"_s, changesJson(report.changed, report.exports)},
            {u"holds"_s, changesJson(report.held, report.exports)},
            {u"refusals"_s, refusalsJson(report)},
            {u"attachments"_s, notesJson(report.attachmentNotes)},
            {u"rows_naming_papers"_s, report.rowsNamingPapers},
            {u"unclaimed"_s, QJsonArray::fromStringList(report.unclaimedAttachments)}};
}

} // namespace uketsuke
