#include "app/services/proving/database_proof.h"

#include "app/domain/card/last_number.h"
#include "app/persistence/card_number_repository.h"
#include "app/persistence/migrations/migrator.h"
#include "app/persistence/proof_repository.h"
#include "app/persistence/settings_repository.h"
#include "app/services/documents/document_cipher.h"
#include "app/services/settings/library_settings_json.h"
#include "app/services/settings/settings_service.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int numbersAtOnce = 1000;
constexpr int documentsAtOnce = 8;
constexpr auto proofPatience = std::chrono::minutes(30); // for one statement

struct NamedSubject {
    ProofSubject subject;
    QLatin1StringView key;
};

constexpr NamedSubject subjects[] = {{ProofSubject::DeedsInJournal, "deeds_in_journal"_L1},
                                     {ProofSubject::Revisions, "revisions"_L1},
                                     {ProofSubject::States, "states"_L1},
                                     {ProofSubject::Mails, "mails"_L1},
                                     {ProofSubject::IssuedNumbers, "issued_numbers"_L1}};

Result<QHash<QString, CardNumberRange>> rangesById(Database& database) {
    const auto stored = SettingsRepository(database).get(SettingName::library);
    const auto ranges = CardNumberRepository(database).ranges();
    if (!stored || !ranges)
        return tl::unexpected<Error>(stored ? ranges.error() : stored.error());
    QHash<QString, CardNumberRange> byId;
    for (CardNumberRange range : *ranges) {
        range.letters = librarySettingsFromJson(stored->content).nw7Letters();
        byId.insert(range.id.text(), range);
    }
    return byId;
}

/// A number that its range could have given before the one that comes next.
bool fits(const CountedNumber& number, const QHash<QString, CardNumberRange>& ranges) {
    const CardNumberRange range = ranges.value(number.rangeId);
    const auto value = valueOfNumber(range, number.number);
    return value && *value < range.next;
}

Result<ProvedPart> countedNumbers(Database& database) {
    const auto ranges = rangesById(database);
    if (!ranges)
        return tl::unexpected<Error>(ranges.error());
    ProvedPart part{u"counted_numbers"_s, 0, 0};
    QString after;
    for (;;) {
        const auto piece = ProofRepository(database).countedNumbers(after, numbersAtOnce);
        if (!piece)
            return tl::unexpected<Error>(piece.error());
        if (piece->isEmpty())
            return part;
        part.looked += piece->size();
        part.misfits += std::count_if(piece->begin(), piece->end(),
                                      [&](const CountedNumber& number) { return !fits(number, *ranges); });
        after = piece->last().number;
    }
}

/// What was destroyed has neither key nor bytes; everything else opens with its key and is what came.
bool isSound(const StoredDocument& document) {
    if (document.isDestroyed)
        return document.key.isEmpty() && document.ciphertext.isEmpty();
    const auto bytes = decryptDocument(DocumentId(document.id), document.key, document.ciphertext);
    return bytes && bytes->size() == document.byteCount &&
           QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()) == document.sha256;
}

Result<ProvedPart> documents(Database& database) {
    ProvedPart part{u"documents"_s, 0, 0};
    QString after;
    for (;;) {
        const auto piece = ProofRepository(database).documents(after, documentsAtOnce);
        if (!piece)
            return tl::unexpected<Error>(piece.error());
        if (piece->isEmpty())
            return part;
        part.looked += piece->size();
        part.misfits += std::count_if(piece->begin(), piece->end(),
                                      [](const StoredDocument& document) { return !isSound(document); });
        after = piece->last().id;
    }
}

} // namespace

bool DatabaseProof::isWhole() const {
    return journal.isWhole() &&
           std::all_of(parts.begin(), parts.end(), [](const ProvedPart& part) { return part.misfits == 0; });
}

Result<DatabaseProof> proveDatabase(Database& database, const std::optional<JournalHead>& noted) {
    if (auto current = mustBeCurrent(database); !current)
        return tl::unexpected<Error>(current.error());
    const Patience patience(database, proofPatience);
    DatabaseProof proof;
    for (const NamedSubject& one : subjects) {
        const auto misfits = ProofRepository(database).misfits(one.subject);
        if (!misfits)
            return tl::unexpected<Error>(misfits.error());
        proof.parts.append({one.key, -1, *misfits});
    }
    for (const auto look : {&countedNumbers, &documents}) {
        const auto part = look(database);
        if (!part)
            return tl::unexpected<Error>(part.error());
        proof.parts.append(*part);
    }
    return verifyJournal(database, noted).map([&](const JournalVerification& found) {
        proof.journal = found;
        return proof;
    });
}

} // namespace uketsuke
