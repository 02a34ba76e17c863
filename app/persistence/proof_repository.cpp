#include "app/persistence/proof_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QLatin1StringView statementOf(ProofSubject subject) {
    switch (subject) {
    case ProofSubject::DeedsInJournal:
        return "proofs/deeds_in_journal"_L1;
    case ProofSubject::Revisions:
        return "proofs/revisions"_L1;
    case ProofSubject::States:
        return "proofs/states"_L1;
    case ProofSubject::Mails:
        return "proofs/mails"_L1;
    case ProofSubject::IssuedNumbers:
        break;
    }
    return "proofs/issued_numbers"_L1;
}

Bindings pieceBehind(const QString& after, int limit) {
    return {{"after"_L1, textOrEmpty(after)}, {"limit"_L1, limit}};
}

} // namespace

Result<qint64> ProofRepository::misfits(ProofSubject subject) {
    return m_database.row(statementOf(subject)).map([](const Row& row) { return row.integer("misfits"_L1); });
}

Result<QList<CountedNumber>> ProofRepository::countedNumbers(const QString& after, int limit) {
    return m_database.rows("proofs/counted_numbers"_L1, pieceBehind(after, limit)).map([](const Rows& rows) {
        QList<CountedNumber> numbers;
        for (const Row& row : rows)
            numbers.append({row.text("card_number"_L1), row.text("range_id"_L1)});
        return numbers;
    });
}

Result<QList<StoredDocument>> ProofRepository::documents(const QString& after, int limit) {
    return m_database.rows("proofs/documents"_L1, pieceBehind(after, limit)).map([](const Rows& rows) {
        QList<StoredDocument> documents;
        for (const Row& row : rows)
            documents.append({row.text("id"_L1), row.integer("byte_count"_L1), row.text("sha256"_L1),
                              !row.isNull("destroyed_at"_L1), row.bytes("key"_L1), row.bytes("ciphertext"_L1)});
        return documents;
    });
}

} // namespace uketsuke
