#include "app/persistence/document_repository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QVariant nullText() {
    return QVariant(QMetaType(QMetaType::QString));
}

Result<DocumentFacts> factsOf(const Row& row) {
    const auto side = documentSideFromKey(row.text("side"_L1));
    const auto type = identityDocumentTypeFromKey(row.text("document_type"_L1));
    const auto format = fileFormatFromKey(row.text("format"_L1));
    if (!side || !type || !format)
        return fail(ErrorKind::Corrupt, u"document.kind"_s);
    return DocumentFacts{DocumentId(row.text("id"_L1)),
                         static_cast<int>(row.integer("revision"_L1)),
                         static_cast<int>(row.integer("position"_L1)),
                         *side,
                         *type,
                         row.text("name_as_sent"_L1),
                         *format,
                         row.integer("byte_count"_L1),
                         row.text("sha256"_L1),
                         !row.isNull("destroyed_at"_L1)};
}

} // namespace

Result<void> DocumentRepository::add(const ApplicationId& application, const NewDocument& document) {
    return addWith(application.text(), nullText(), document);
}

Result<void> DocumentRepository::addToHeldRow(const HeldRowId& heldRow, const NewDocument& document) {
    return addWith(nullText(), heldRow.text(), document);
}

Result<void> DocumentRepository::addWith(const QVariant& application, const QVariant& heldRow,
                                         const NewDocument& document) {
    const DocumentFacts& facts = document.facts;
    const auto added =
        m_database.execute("documents/add"_L1, {{"id"_L1, facts.id.text()},
                                                {"application_id"_L1, application},
                                                {"held_row_id"_L1, heldRow},
                                                {"revision"_L1, facts.revision},
                                                {"position"_L1, facts.position},
                                                {"side"_L1, documentSideKey(facts.side)},
                                                {"document_type"_L1, identityDocumentTypeKey(facts.type)},
                                                {"name_as_sent"_L1, facts.nameAsSent},
                                                {"format"_L1, fileFormatKey(facts.format)},
                                                {"byte_count"_L1, facts.byteCount},
                                                {"sha256"_L1, facts.sha256}});
    if (!added)
        return tl::unexpected<Error>(added.error());
    const auto content = m_database.execute("documents/add_content"_L1,
                                            {{"id"_L1, facts.id.text()}, {"ciphertext"_L1, document.ciphertext}});
    if (!content)
        return tl::unexpected<Error>(content.error());
    return m_database.execute("documents/add_key"_L1, {{"id"_L1, facts.id.text()}, {"key"_L1, document.key}})
        .map([](qint64) {});
}

Result<QList<DocumentFacts>> DocumentRepository::ofApplication(const ApplicationId& application) {
    const auto rows = m_database.rows("documents/of_application"_L1, {{"application_id"_L1, application.text()}});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<DocumentFacts> all;
    for (const Row& row : *rows) {
        const auto facts = factsOf(row);
        if (!facts)
            return tl::unexpected<Error>(facts.error());
        all.append(*facts);
    }
    return all;
}

Result<DocumentViewId> DocumentRepository::look(const DocumentId& id, ViewPurpose purpose) {
    const DocumentViewId look = DocumentViewId::create();
    return m_database
        .execute("documents/look"_L1, {{"id"_L1, look.text()},
                                       {"document_id"_L1, id.text()},
                                       {"purpose"_L1, purpose == ViewPurpose::Shown ? u"shown"_s : u"prefetched"_s}})
        .map([&](qint64) { return look; });
}

Result<SealedContent> DocumentRepository::content(const DocumentViewId& look) {
    const auto row = m_database.row("documents/content"_L1, {{"view"_L1, look.text()}});
    if (!row && row.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotClaimed, u"claim"_s);
    return row.map([](const Row& found) { return SealedContent{found.bytes("key"_L1), found.bytes("ciphertext"_L1)}; });
}

Result<void> DocumentRepository::setKind(const DocumentId& id, IdentityDocumentType type, DocumentSide side,
                                         const ClaimToken& token) {
    return m_database
        .execute("documents/set_kind"_L1, {{"id"_L1, id.text()},
                                           {"document_type"_L1, identityDocumentTypeKey(type)},
                                           {"side"_L1, documentSideKey(side)},
                                           {"claim_token"_L1, token.text()}})
        .and_then([](qint64 changed) -> Result<void> {
            if (changed == 0)
                return fail(ErrorKind::NotClaimed, u"claim"_s);
            return {};
        });
}

Result<void> DocumentRepository::destroyMyNumberBack(const DocumentId& id, const ClaimToken& token) {
    const QString destruction = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_database
        .execute("documents/destroy"_L1, {{"id"_L1, destruction},
                                          {"document_id"_L1, id.text()},
                                          {"reason"_L1, u"my_number_back"_s},
                                          {"claim_token"_L1, token.text()}})
        .map([](qint64) {});
}

} // namespace uketsuke
