#pragma once

#include "app/persistence/database/database.h"

namespace uketsuke {

/// What a database must agree with itself in.
enum class ProofSubject { DeedsInJournal, Revisions, States, Mails, IssuedNumbers };

/// A number that a range counted.
struct CountedNumber {
    QString number;
    QString rangeId;
};

/// A document as it lies there; key and ciphertext are empty where there is none.
struct StoredDocument {
    QString id;
    qint64 byteCount = 0;
    QString sha256;
    bool isDestroyed = false;
    QByteArray key;
    QByteArray ciphertext;
};

/// Reads a database that is wholly in the caller's hands (a restored backup) for what does not agree.
class ProofRepository
{
public:
    explicit ProofRepository(Database& database) : m_database(database) {}

    /// How many rows do not fit; 0 where all agree.
    [[nodiscard]] Result<qint64> misfits(ProofSubject subject);
    /// Up to `limit` behind `after`, in the order of the numbers.
    [[nodiscard]] Result<QList<CountedNumber>> countedNumbers(const QString& after, int limit);
    /// Up to `limit` behind the id `after`. NotPermitted for who signs in at a desk.
    [[nodiscard]] Result<QList<StoredDocument>> documents(const QString& after, int limit);

private:
    Database& m_database;
};

} // namespace uketsuke
