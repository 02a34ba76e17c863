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

/// One look at a document; the bytes come for it.
using DocumentViewId = Id<struct DocumentViewTag>;

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
    /// Notes in the journal who looks, at what and why, granted or refused; NotFound where the document was destroyed.
    /// The note must be durable before content() is asked, so the caller begins no transaction around both.
    [[nodiscard]] Result<DocumentViewId> look(const DocumentId& id, ViewPurpose purpose);
    /// The bytes for a look of the last minute; NotClaimed("claim") where it was refused: only who has the application
    /// looks at its papers, and a supervisor who has to answer its cancellation.
    [[nodiscard]] Result<SealedContent> content(const DocumentViewId& look);
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
