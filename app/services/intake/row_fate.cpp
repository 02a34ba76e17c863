#include "app/services/intake/row_fate.h"

#include "app/domain/matching/japanese_date.h"
#include "app/services/intake/row_hash.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString birthKey(const ApplicantValues& values) {
    const QString typed = values.value(ApplicantField::BirthDate);
    return parseDate(typed).map([](const QDate& date) { return date.toString(Qt::ISODate); }).value_or(typed);
}

QList<FieldChange> identityDifferences(const IntakeRow& row, const KnownApplication& known) {
    QList<FieldChange> differences;
    if (fullName(row.values) != fullName(known.values))
        differences.append({u"name"_s, fullName(known.values), fullName(row.values)});
    if (birthKey(row.values) != birthKey(known.values))
        differences.append({u"birth_date"_s, birthKey(known.values), birthKey(row.values)});
    if (row.submittedAt != known.submittedAt)
        differences.append(
            {u"submitted_at"_s, known.submittedAt.toString(Qt::ISODate), row.submittedAt.toString(Qt::ISODate)});
    return differences;
}

QList<FieldChange> contentChanges(const IntakeRow& row, const KnownApplication& known) {
    QList<FieldChange> changes;
    for (const ApplicantField field : allApplicantFields)
        if (row.values.value(field) != known.values.value(field))
            changes.append({applicantFieldKey(field), known.values.value(field), row.values.value(field)});
    if (row.procedure != known.procedure)
        changes.append({u"procedure"_s, procedureKey(known.procedure), procedureKey(row.procedure)});
    if (furtherJson(row.further) != known.further)
        changes.append({u"further"_s, {}, {}});
    return changes;
}

QStringList newNames(const AttachmentSearch& search, const QStringList& there) {
    QStringList names;
    for (const FoundAttachment& attachment : search.found)
        if (!there.contains(attachment.name))
            names.append(attachment.name);
    return names;
}

Result<JudgedRow> judgeAgainst(IntakeRepository& repository, JudgedRow judged) {
    const auto sent = repository.hasRevision(judged.known.id, judged.row.hash);
    const auto there = repository.documentNames(judged.known.id);
    if (!sent || !there)
        return tl::unexpected<Error>(sent ? there.error() : sent.error());
    if (!*sent)
        judged.changes = contentChanges(judged.row, judged.known);
    const QStringList added = newNames(judged.attachments, *there);
    if (!added.isEmpty())
        judged.changes.append(
            {u"attachments"_s, QString::number(there->size()), QString::number(there->size() + added.size())});
    judged.attachments.found.removeIf([&](const FoundAttachment& found) { return !added.contains(found.name); });
    judged.fate = judged.changes.isEmpty() ? RowFate::Unchanged : RowFate::Changed;
    return judged;
}

} // namespace

Result<JudgedRow> judge(IntakeRepository& repository, const QString& source, IntakeRow row,
                        AttachmentSearch attachments) {
    JudgedRow judged{std::move(row), RowFate::New, {}, {}, std::move(attachments)};
    const auto known = repository.known(source, judged.row.receiptNumber);
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (known->isEmpty())
        return judged;
    for (const KnownApplication& application : *known) {
        judged.known = application;
        if (identityDifferences(judged.row, application).isEmpty())
            return judgeAgainst(repository, std::move(judged));
    }
    judged.known = known->first();
    judged.changes = identityDifferences(judged.row, judged.known);
    const auto held = repository.isHeld(source, judged.row.receiptNumber, judged.row.hash);
    if (!held)
        return tl::unexpected<Error>(held.error());
    judged.fate = *held ? RowFate::Unchanged : RowFate::Held;
    return judged;
}

} // namespace uketsuke
