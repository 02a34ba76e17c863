#pragma once

#include "app/persistence/database/database_thread.h"
#include "app/services/intake/application_record.h"

#include <QFuture>

namespace uketsuke {

/// Takes in a form's export (domain.md § 4): one service below the wizard and the command line. Reading, hashing and
/// sealing happen on a worker; the database gets rows in small batches, each row whole or not at all. The futures
/// report progress in thousandths of the files' bytes and can be cancelled: what was written stays, and the same file
/// again goes on.
class IntakeService
{
public:
    IntakeService(DatabaseThread& database, IntakeRules rules) : m_database(database), m_rules(std::move(rules)) {}
    void setRules(IntakeRules rules) { m_rules = std::move(rules); }

    /// What would happen; nothing is written. Errors: see AttachmentSource::open and RowReader::forHeader.
    [[nodiscard]] QFuture<Result<IntakeReport>> preview(const IntakeRequest& request);
    /// Takes in the good rows.
    [[nodiscard]] QFuture<Result<IntakeReport>> importFrom(const IntakeRequest& request);

    [[nodiscard]] QFuture<Result<QList<HeldRow>>> heldRows();
    /// A person says: another person's application, taken in beside the first.
    [[nodiscard]] QFuture<Result<void>> takeInAsAnother(const HeldRow& row);
    /// A person says: nothing to take in.
    [[nodiscard]] QFuture<Result<void>> discard(const HeldRow& row);

private:
    DatabaseThread& m_database;
    IntakeRules m_rules;
};

} // namespace uketsuke
