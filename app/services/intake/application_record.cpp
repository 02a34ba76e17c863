#include "app/services/intake/application_record.h"

#include "app/domain/application/listed_values.h"
#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/search_key.h"
#include "app/services/intake/row_hash.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QList<ApplicationFlag> flagsOf(const JudgedRow& judged, const QList<StoredAttachment>& papers,
                               const ListedValues& listed) {
    QList<ApplicationFlag> flags = listed.flags;
    QList<std::pair<DocumentSide, FileFormat>> kinds;
    for (const StoredAttachment& paper : papers)
        kinds.append({paper.side, paper.format});
    flags += paperFlags(kinds);
    if (judged.fate == RowFate::Changed)
        flags.append(ApplicationFlag::Revised);
    return flags;
}

} // namespace

IntakeRules intakeRulesOf(const LibrarySettings& settings) {
    return {settings.eligibility, settings.calendar(), settings.usableFromOpenDays,
            attachmentLimitsOf(settings.attachments)};
}

ApplicationRecord applicationRecord(const JudgedRow& judged, const QList<StoredAttachment>& papers,
                                    const QString& source, const IntakeRules& rules) {
    const IntakeRow& row = judged.row;
    const ListedValues listed = listedValues(row.values, rules.eligibility);
    ApplicationRecord record;
    record.id = judged.fate == RowFate::Changed ? judged.known.id
                                                : ApplicationId::createAt(row.submittedAt.toMSecsSinceEpoch());
    record.source = source;
    record.receiptNumber = row.receiptNumber;
    record.procedure = row.procedure;
    record.branch = row.values.value(ApplicantField::Branch);
    record.submittedAt = row.submittedAt;
    record.dueOn = rules.calendar.addOpenDays(dayInJapan(row.submittedAt), rules.usableFromOpenDays);
    record.nameShown = listed.nameShown;
    record.kanaShown = listed.kanaShown;
    record.kanaKey = listed.kanaKey;
    record.documentCount = static_cast<int>(papers.size());
    record.flags = storedFlags(flagsOf(judged, papers, listed));
    record.searchKeys = searchKeys(row.receiptNumber, row.values);
    return record;
}

SentRow sentRow(const JudgedRow& judged, const QString& runId) {
    const int revision = judged.fate == RowFate::Changed ? judged.known.revision + 1 : 1;
    return {runId,
            revision,
            judged.row.submittedAt,
            judged.row.procedure,
            judged.row.hash,
            fieldsJson(judged.row.values),
            furtherJson(judged.row.further)};
}

IntakeRow rowOfSent(const SentRow& sent, const QString& receiptNumber) {
    IntakeRow row;
    row.receiptNumber = receiptNumber;
    row.submittedAt = sent.submittedAt;
    row.procedure = sent.procedure;
    row.values = valuesFromJson(sent.fields);
    row.hash = sent.rowHash;
    row.further = furtherFromJson(sent.further);
    return row;
}

} // namespace uketsuke
