#include "app/services/intake/row_writer.h"

#include "app/domain/application/application_flag.h"
#include "app/persistence/listing_repository.h"
#include "app/services/documents/document_cipher.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

int positionOf(DocumentSide side, int further) {
    switch (side) {
    case DocumentSide::Front:
        return 0;
    case DocumentSide::Back:
        return 1;
    case DocumentSide::Further:
        return 2 + further;
    }
    return 2;
}

NewDocument sealedDocument(const FoundAttachment& attachment, const QByteArray& bytes, int position, int revision) {
    NewDocument document;
    document.facts.id = DocumentId::create();
    document.facts.revision = revision;
    document.facts.position = position;
    document.facts.side = attachment.side;
    document.facts.nameAsSent = attachmentFileName(attachment.path);
    document.facts.format = sniffFileFormat(bytes);
    document.facts.byteCount = bytes.size();
    document.facts.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const EncryptedDocument sealed = encryptDocument(document.facts.id, bytes);
    document.key = sealed.key;
    document.ciphertext = sealed.ciphertext;
    return document;
}

int furtherPapers(const QList<StoredAttachment>& papers) {
    int further = 0;
    for (const StoredAttachment& paper : papers)
        further += paper.side == DocumentSide::Further ? 1 : 0;
    return further;
}

Result<void> writeDocuments(Database& open, const QList<NewDocument>& documents, const ApplicationId& application) {
    DocumentRepository repository(open);
    for (const NewDocument& document : documents)
        if (auto added = repository.add(application, document); !added)
            return added;
    return {};
}

Result<void> writeHeld(Database& open, const PreparedRow& row, const WritingTerms& terms) {
    const HeldRow held{HeldRowId::create(), row.judged.known.id, terms.source, row.judged.row.receiptNumber,
                       sentRow(row.judged, terms.runId)};
    if (auto done = IntakeRepository(open).hold(held); !done)
        return done;
    DocumentRepository repository(open);
    for (const NewDocument& document : row.documents)
        if (auto added = repository.addToHeldRow(held.id, document); !added)
            return added;
    return {};
}

ApplicationRecord recordOf(const PreparedRow& row, const WritingTerms& terms) {
    ApplicationRecord record = applicationRecord(row.judged, withNewPapers(row.judged.knownDocuments, row.documents),
                                                 terms.source, terms.rules);
    if (!row.notes.isEmpty())
        record.flags = storedFlags(flagsFromStored(record.flags) << ApplicationFlag::PictureDamaged);
    return record;
}

} // namespace

PreparedRow prepare(JudgedRow judged, AttachmentSource* attachments, const AttachmentLimits& limits) {
    PreparedRow prepared{std::move(judged), {}, {}, 0};
    const IntakeRow& row = prepared.judged.row;
    const int revision = prepared.judged.fate == RowFate::Changed ? prepared.judged.known.revision + 1 : 1;
    int further = furtherPapers(prepared.judged.knownDocuments);
    const auto note = [&](const FoundAttachment& attachment, const QString& reason) {
        prepared.notes.append({row.place, row.receiptNumber, attachment.path, reason});
    };
    for (const FoundAttachment& attachment : std::as_const(prepared.judged.attachments.found)) {
        if (prepared.documents.size() >= limits.mostFilesOfRow || prepared.sealedBytes >= limits.largestTotalOfRow) {
            note(attachment, u"too_many"_s);
            continue;
        }
        const auto bytes = attachments->read(attachment.path);
        if (!bytes) {
            note(attachment, bytes.error().detail);
            continue;
        }
        const int position = positionOf(attachment.side, further);
        further += attachment.side == DocumentSide::Further ? 1 : 0;
        prepared.documents.append(sealedDocument(attachment, *bytes, position, revision));
        prepared.sealedBytes += prepared.documents.last().ciphertext.size();
    }
    return prepared;
}

QList<StoredAttachment> withNewPapers(QList<StoredAttachment> stored, const QList<NewDocument>& added) {
    for (const NewDocument& document : added)
        stored.append({document.facts.nameAsSent, document.facts.byteCount, document.facts.sha256, document.facts.side,
                       document.facts.format});
    return stored;
}

Result<void> write(Database& open, const PreparedRow& row, const WritingTerms& terms) {
    if (row.judged.fate == RowFate::Held)
        return writeHeld(open, row, terms);
    const ApplicationRecord record = recordOf(row, terms);
    IntakeRepository repository(open);
    const SentRow sent = sentRow(row.judged, terms.runId);
    // A correction in force stands in the list also after the applicant's revision.
    auto written =
        row.judged.fate == RowFate::New ? repository.add(record, sent) : repository.revise(record, sent).and_then([&] {
            return ListingRepository(open).relist(record.id, terms.rules.eligibility);
        });
    if (!written)
        return written;
    return writeDocuments(open, row.documents, record.id);
}

} // namespace uketsuke
