#include "app/services/documents/document_service.h"

#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/services/documents/document_cipher.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QFuture<Result<QByteArray>> DocumentService::content(const DocumentId& id, ViewPurpose purpose) {
    return m_pictures.run([id, purpose](Database& database) -> Result<QByteArray> {
        DocumentRepository documents(database);
        // Each by itself: the note of the look is durable before a byte comes, a refused one too.
        const auto sealed =
            documents.look(id, purpose).and_then([&](const DocumentViewId& look) { return documents.content(look); });
        if (!sealed)
            return tl::unexpected<Error>(sealed.error());
        return decryptDocument(id, sealed->key, sealed->ciphertext);
    });
}

QFuture<Result<void>> DocumentService::noteShown(const ApplicationId& application, const DocumentId& id) {
    return m_database.run([application, id](Database& database) {
        return inTransaction(database, [&](Database& open) {
            return JournalRepository(open).append({u"document_shown"_s, application.text(), id.text()});
        });
    });
}

QFuture<Result<void>> DocumentService::setKind(const DocumentId& id, IdentityDocumentType type, DocumentSide side,
                                               const ClaimToken& token) {
    return m_database.run([id, type, side, token](Database& database) {
        return inTransaction(database, [&](Database& open) -> Result<void> {
            auto set = DocumentRepository(open).setKind(id, type, side, token);
            if (!set)
                return set;
            return JournalRepository(open).append(
                {u"document_kind_set"_s, id.text(), identityDocumentTypeKey(type) + u' ' + documentSideKey(side)});
        });
    });
}

QFuture<Result<void>> DocumentService::destroyMyNumberBack(const DocumentId& id, const ClaimToken& token) {
    return m_database.run([id, token](Database& database) {
        auto destroyed = inTransaction(
            database, [&](Database& open) { return DocumentRepository(open).destroyMyNumberBack(id, token); });
        if (destroyed)
            database.emptyLog();
        return destroyed;
    });
}

} // namespace uketsuke
