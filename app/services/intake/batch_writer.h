#pragma once

#include "app/persistence/database/database_thread.h"
#include "app/services/intake/row_writer.h"

namespace uketsuke {

/// A row that could not be written, by its place in the batch, and why.
struct UnwrittenRow {
    qsizetype index = 0;
    Error error;
};

/// Writes prepared rows, one batch in a transaction, while the worker prepares the next: at most one batch is on its
/// way and one is being gathered, so that memory is bounded. Where a batch is refused, each of its rows is tried on its
/// own, so that the good ones go in. An error of the database as a whole ends the run; what was written stays.
class BatchWriter
{
public:
    BatchWriter(DatabaseThread& database, WritingTerms terms) : m_database(database), m_terms(std::move(terms)) {}
    ~BatchWriter();

    void add(PreparedRow row);
    /// Whether a row with this receipt number is gathered and not yet on its way.
    [[nodiscard]] bool holds(const QString& receiptNumber) const;
    [[nodiscard]] bool isEmpty() const { return m_gathered.isEmpty(); }
    [[nodiscard]] qint64 gatheredBytes() const { return m_gatheredBytes; }

    /// Sends the gathered rows on their way, after the batch before has come to its end.
    [[nodiscard]] Result<void> send();
    /// Waits for what is on its way.
    [[nodiscard]] Result<void> drain();
    /// The rows that have been dealt with since the last call, each with its error where it could not be written.
    [[nodiscard]] QList<std::pair<PreparedRow, std::optional<Error>>> takeDone();

private:
    struct Answer {
        QList<UnwrittenRow> unwritten;
        qsizetype dealtWith = 0;     ///< rows from the first on; those behind were neither written nor refused
        std::optional<Error> broken; ///< of the database as a whole
    };
    [[nodiscard]] static Answer writeRows(Database& database, const QList<PreparedRow>& rows,
                                          const WritingTerms& terms);
    DatabaseThread& m_database;
    WritingTerms m_terms;
    QList<PreparedRow> m_gathered;
    qint64 m_gatheredBytes = 0;
    std::shared_ptr<QList<PreparedRow>> m_onTheWay;
    QFuture<Result<Answer>> m_answer;
    QList<std::pair<PreparedRow, std::optional<Error>>> m_done;
};

} // namespace uketsuke
