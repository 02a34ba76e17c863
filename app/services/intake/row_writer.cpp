#include "app/services/intake/row_writer.h"

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
    document.facts.nameAsSent = attachment.name;
    document.facts.format = sniffFileFormat(bytes);
    document.facts.byteCount = bytes.size();
    document.facts.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const EncryptedDocument sealed = encryptDocument(document.facts.id, bytes);
    document.key = sealed.key;
    document.ciphertext = sealed.ciphertext;
    return document;
}

Result<void> writeDocuments(Database& open, const QList<NewDocument>& documents, const ApplicationId& application) {
    DocumentRepository repository(open);
    for (const NewDocument& document : documents)
        if (auto added = repository.add(application, document); !added)
            return added;
    return {};
}

Result<void> writeHeld(Database& open, const PreparedRow& row, const QString& source, const QString& runId) {
    const HeldRow held{HeldRowId::create(), row.judged.known.id, source, row.judged.row.receiptNumber,
                       sentRow(row.judged, runId)};
    if (auto done = IntakeRepository(open).hold(held); !done)
        return done;
    DocumentRepository repository(open);
    for (const NewDocument& document : row.documents)
        if (auto added = repository.addToHeldRow(held.id, document); !added)
            return added;
    return {};
}

} // namespace

PreparedRow prepare(JudgedRow judged, AttachmentSource* attachments) {
    PreparedRow prepared{std::move(judged), {}, {}};
    if (attachments == nullptr)
        return prepared;
    const int revision = prepared.judged.fate == RowFate::Changed ? prepared.judged.known.revision + 1 : 1;
    int further = 0;
    for (const FoundAttachment& attachment : std::as_const(prepared.judged.attachments.found)) {
        const auto bytes = attachments->read(attachment.name);
        if (!bytes) {
            prepared.problems.append({prepared.judged.row.line, attachment.name, bytes.error().detail});
            continue;
        }
        const int position = positionOf(attachment.side, further);
        further += attachment.side == DocumentSide::Further ? 1 : 0;
        prepared.documents.append(sealedDocument(attachment, *bytes, position, revision));
    }
    return prepared;
}

Result<void> write(Database& open, const PreparedRow& row, const QString& source, const QString& runId,
                   const IntakeRules& rules) {
    if (row.judged.fate == RowFate::Unchanged)
        return {};
    if (row.judged.fate == RowFate::Held)
        return writeHeld(open, row, source, runId);
    ApplicationRecord record = applicationRecord(row.judged, source, rules);
    IntakeRepository repository(open);
    if (row.judged.fate == RowFate::New) {
        if (auto added = repository.add(record, sentRow(row.judged, runId)); !added)
            return added;
        return writeDocuments(open, row.documents, record.id);
    }
    const auto there = repository.documentNames(record.id);
    if (!there)
        return tl::unexpected<Error>(there.error());
    record.documentCount = static_cast<int>(there->size() + row.documents.size());
    if (auto revised = repository.revise(record, sentRow(row.judged, runId)); !revised)
        return revised;
    return writeDocuments(open, row.documents, record.id);
}

} // namespace uketsuke
