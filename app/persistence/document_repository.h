#pragma once

#include "app/domain/document/document_kind.h"
#include "app/domain/id.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// What is known of an attachment without opening it.
struct DocumentFacts {
    DocumentId id;
    int revision = 1;
    int position = 0;
    DocumentSide side = DocumentSide::Further;
    IdentityDocumentType type = IdentityDocumentType::Unknown;
    QString nameAsSent;
    FileFormat format = FileFormat::Unknown;
    qint64 byteCount = 0;
    QString sha256;
    bool isDestroyed = false;
};

/// A new attachment with its sealed bytes.
struct NewDocument {
    DocumentFacts facts;
    QByteArray key;
    QByteArray ciphertext;
};

struct SealedContent {
    QByteArray key;
    QByteArray ciphertext;
};

/// Why somebody opens a document; the journal keeps it.
enum class ViewPurpose { Shown, Prefetched };

/// Documents, their sealed bytes and their keys; the three lie apart.
class DocumentRepository
{
public:
    explicit DocumentRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const ApplicationId& application, const NewDocument& document);
    [[nodiscard]] Result<void> addToHeldRow(const HeldRowId& heldRow, const NewDocument& document);
    [[nodiscard]] Result<QList<DocumentFacts>> ofApplication(const ApplicationId& application);
    /// NotFound where the document was destroyed. Who looked, at what and why is written in the same transaction, which
    /// the caller owns.
    [[nodiscard]] Result<SealedContent> content(const DocumentId& id, ViewPurpose purpose);
    /// NotClaimed where the token is not that of a live claim on its application.
    [[nodiscard]] Result<void> setKind(const DocumentId& id, IdentityDocumentType type, DocumentSide side,
                                       const ClaimToken& token);
    /// NotClaimed, Invalid("not_my_number_back") or Conflict("destroyed").
    [[nodiscard]] Result<void> destroyMyNumberBack(const DocumentId& id, const ClaimToken& token);

private:
    [[nodiscard]] Result<void> addWith(const QVariant& application, const QVariant& heldRow,
                                       const NewDocument& document);
    Database& m_database;
};

} // namespace uketsuke
