#pragma once

#include "app/persistence/database/database_thread.h"
#include "app/persistence/document_repository.h"

namespace uketsuke {

/// Opens, names and destroys attachments. Bytes come over a connection of their own, so that 5 MB never delay a click.
class DocumentService
{
public:
    /// `pictures` is the connection for bytes, `database` the one for everything else.
    DocumentService(DatabaseThread& database, DatabaseThread& pictures) : m_database(database), m_pictures(pictures) {}

    /// The bytes as they were sent, opened in memory; who looked and why is in the journal before they come. NotFound
    /// where they were destroyed, Corrupt where they do not open. NotClaimed("claim"), noted as refused, for who
    /// neither has the application nor has to answer its cancellation.
    [[nodiscard]] QFuture<Result<QByteArray>> content(const DocumentId& id, ViewPurpose purpose);
    /// What was fetched ahead has now been seen by a person.
    [[nodiscard]] QFuture<Result<void>> noteShown(const ApplicationId& application, const DocumentId& id);
    /// What the paper is and which side it shows; only who holds the claim may say it.
    [[nodiscard]] QFuture<Result<void>> setKind(const DocumentId& id, IdentityDocumentType type, DocumentSide side,
                                                const ClaimToken& token);
    /// Destroys the back of a My Number card for good (§ 5); only who holds the claim may.
    [[nodiscard]] QFuture<Result<void>> destroyMyNumberBack(const DocumentId& id, const ClaimToken& token);

private:
    DatabaseThread& m_database;
    DatabaseThread& m_pictures;
};

} // namespace uketsuke
