#include "app/services/intake/row_fate.h"

#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/kanji.h"
#include "app/services/intake/row_hash.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Columns that nobody knows, by title; an empty one says no more than one that is not there.
void addFurtherChanges(QList<FieldChange>& changes, const IntakeRow& row, const KnownApplication& known) {
    QMap<QString, std::pair<QString, QString>> columns;
    for (const auto& [title, text] : furtherFromJson(known.further))
        columns[title].first = text;
    for (const auto& [title, text] : row.further)
        columns[title].second = text;
    for (auto column = columns.constBegin(); column != columns.constEnd(); ++column)
        if (!isTypedAlike(column->first, column->second))
            changes.append({u"further:"_s + column.key(), column->first, column->second});
}

QList<FieldChange> contentChanges(const IntakeRow& row, const KnownApplication& known) {
    QList<FieldChange> changes;
    for (const ApplicantField field : allApplicantFields)
        if (!isTypedAlike(row.values.value(field), known.values.value(field)))
            changes.append({applicantFieldKey(field), known.values.value(field), row.values.value(field)});
    if (row.procedure != known.procedure)
        changes.append({u"procedure"_s, procedureKey(known.procedure), procedureKey(row.procedure)});
    addFurtherChanges(changes, row, known);
    return changes;
}

Result<JudgedRow> judgeAgainst(IntakeRepository& repository, JudgedRow judged) {
    auto documents = repository.attachments(judged.known.id);
    if (!documents)
        return tl::unexpected<Error>(documents.error());
    judged.knownDocuments = std::move(*documents);
    judged.changes = contentChanges(judged.row, judged.known);
    judged.fate = judged.changes.isEmpty() ? RowFate::Unchanged : RowFate::Changed;
    return judged;
}

/// The application that was sent with exactly this content once, also as an older revision: an old export taken in
/// again turns nothing back.
Result<std::optional<KnownApplication>> sentBefore(IntakeRepository& repository, const IntakeRow& row,
                                                   const QList<KnownApplication>& known) {
    for (const KnownApplication& application : known) {
        const auto isThere = repository.hasRevision(application.id, row.hash);
        if (!isThere)
            return tl::unexpected<Error>(isThere.error());
        if (*isThere)
            return application;
    }
    return std::optional<KnownApplication>();
}

Result<JudgedRow> asSentBefore(IntakeRepository& repository, JudgedRow judged, const KnownApplication& known) {
    auto documents = repository.attachments(known.id);
    if (!documents)
        return tl::unexpected<Error>(documents.error());
    judged.known = known;
    judged.knownDocuments = std::move(*documents);
    judged.fate = RowFate::Unchanged;
    return judged;
}

Result<JudgedRow> asAnothersPerhaps(IntakeRepository& repository, const QString& source, JudgedRow judged) {
    judged.changes = identityDifferences(judged.row, judged.known);
    const auto held = repository.isHeld(source, judged.row.receiptNumber, judged.row.hash);
    if (!held)
        return tl::unexpected<Error>(held.error());
    judged.fate = *held ? RowFate::Unchanged : RowFate::Held;
    if (*held)
        judged.attachments.found.clear();
    return judged;
}

bool isStoredByName(const QList<StoredAttachment>& stored, const FoundAttachment& attachment, qint64 size) {
    const QString name = attachmentNameKey(attachmentFileName(attachment.path));
    return std::any_of(stored.begin(), stored.end(), [&](const StoredAttachment& one) {
        return one.byteCount == size && attachmentNameKey(one.nameAsSent) == name;
    });
}

bool isStoredByBytes(const QList<StoredAttachment>& stored, const QByteArray& bytes) {
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return std::any_of(stored.begin(), stored.end(), [&](const StoredAttachment& one) { return one.sha256 == sha256; });
}

} // namespace

bool isTypedAlike(const QString& one, const QString& other) {
    return one == other || withJisCodePoints(one) == withJisCodePoints(other);
}

QString birthDateKey(const ApplicantValues& values) {
    const QString typed = values.value(ApplicantField::BirthDate);
    const auto date = parseDate(typed);
    return date ? date->toString(Qt::ISODate) : withJisCodePoints(typed);
}

QList<FieldChange> identityDifferences(const IntakeRow& row, const KnownApplication& known) {
    QList<FieldChange> differences;
    if (!isTypedAlike(fullName(row.values), fullName(known.values)))
        differences.append({u"name"_s, fullName(known.values), fullName(row.values)});
    if (birthDateKey(row.values) != birthDateKey(known.values))
        differences.append({u"birth_date"_s, known.values.value(ApplicantField::BirthDate),
                            row.values.value(ApplicantField::BirthDate)});
    if (row.submittedAt != known.submittedAt)
        differences.append(
            {u"submitted_at"_s, known.submittedAt.toString(Qt::ISODate), row.submittedAt.toString(Qt::ISODate)});
    return differences;
}

Result<JudgedRow> judge(IntakeRepository& repository, const QString& source, IntakeRow row,
                        AttachmentSearch attachments) {
    JudgedRow judged{std::move(row), RowFate::New, {}, {}, {}, std::move(attachments)};
    const auto known = repository.known(source, judged.row.receiptNumber);
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (known->isEmpty())
        return judged;
    const auto before = sentBefore(repository, judged.row, *known);
    if (!before)
        return tl::unexpected<Error>(before.error());
    if (before->has_value())
        return asSentBefore(repository, std::move(judged), **before);
    for (const KnownApplication& application : *known) {
        judged.known = application;
        if (identityDifferences(judged.row, application).isEmpty())
            return judgeAgainst(repository, std::move(judged));
    }
    judged.known = known->first();
    return asAnothersPerhaps(repository, source, std::move(judged));
}

QList<AttachmentNote> settleAttachments(JudgedRow& judged, AttachmentSource& source) {
    QList<AttachmentNote> notes;
    if (judged.fate == RowFate::New || judged.fate == RowFate::Held)
        return notes;
    QList<FoundAttachment> added;
    for (const FoundAttachment& found : std::as_const(judged.attachments.found)) {
        if (isStoredByName(judged.knownDocuments, found, source.sizeOf(found.path)))
            continue;
        const auto bytes = source.read(found.path);
        if (!bytes)
            notes.append({judged.row.place, judged.row.receiptNumber, found.path, bytes.error().detail});
        else if (!isStoredByBytes(judged.knownDocuments, *bytes))
            added.append(found);
    }
    judged.attachments.found = added;
    const qsizetype before = judged.knownDocuments.size();
    if (!added.isEmpty()) {
        judged.changes.append({u"attachments"_s, QString::number(before), QString::number(before + added.size())});
        judged.fate = RowFate::Changed;
    }
    return notes;
}

} // namespace uketsuke
