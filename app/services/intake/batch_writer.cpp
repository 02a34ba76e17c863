#include "app/services/intake/batch_writer.h"

#include "app/persistence/database/transaction.h"

#include <algorithm>

namespace uketsuke {
namespace {

/// Nothing that another row could help with.
bool isAboutTheDatabase(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
    case ErrorKind::OutOfSpace:
    case ErrorKind::Corrupt:
    case ErrorKind::Incompatible:
        return true;
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::NotPermitted:
    case ErrorKind::NotClaimed:
    case ErrorKind::Exhausted:
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return false;
    }
    return false;
}

Result<void> writeTogether(Database& database, const QList<PreparedRow>& rows, const WritingTerms& terms) {
    return inTransaction(database, [&](Database& open) -> Result<void> {
        for (const PreparedRow& row : rows)
            if (auto written = write(open, row, terms); !written)
                return written;
        return {};
    });
}

Result<QList<UnwrittenRow>> writeRows(Database& database, const QList<PreparedRow>& rows, const WritingTerms& terms) {
    QList<UnwrittenRow> unwritten;
    const auto together = writeTogether(database, rows, terms);
    if (together)
        return unwritten;
    if (isAboutTheDatabase(together.error().kind))
        return tl::unexpected<Error>(together.error());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const auto alone = writeTogether(database, {rows.at(index)}, terms);
        if (!alone && isAboutTheDatabase(alone.error().kind))
            return tl::unexpected<Error>(alone.error());
        if (!alone)
            unwritten.append({index, alone.error()});
    }
    return unwritten;
}

} // namespace

BatchWriter::~BatchWriter() {
    if (m_onTheWay)
        m_answer.waitForFinished();
}

void BatchWriter::add(PreparedRow row) {
    m_gatheredBytes += row.sealedBytes;
    m_gathered.append(std::move(row));
}

bool BatchWriter::holds(const QString& receiptNumber) const {
    return std::any_of(m_gathered.begin(), m_gathered.end(),
                       [&](const PreparedRow& row) { return row.judged.row.receiptNumber == receiptNumber; });
}

Result<void> BatchWriter::send() {
    if (m_gathered.isEmpty())
        return {};
    if (auto drained = drain(); !drained)
        return drained;
    m_onTheWay = std::make_shared<QList<PreparedRow>>(std::exchange(m_gathered, {}));
    m_gatheredBytes = 0;
    m_answer = m_database.run(
        [rows = m_onTheWay, terms = m_terms](Database& database) { return writeRows(database, *rows, terms); });
    return {};
}

Result<void> BatchWriter::drain() {
    if (!m_onTheWay)
        return {};
    const Answer answer = m_answer.result();
    const auto rows = std::exchange(m_onTheWay, nullptr);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    for (PreparedRow& row : *rows) {
        row.documents.clear(); // the bytes are written; what is left is told to a person
        m_done.append({std::move(row), std::nullopt});
    }
    for (const UnwrittenRow& unwritten : *answer)
        m_done[m_done.size() - rows->size() + unwritten.index].second = unwritten.error;
    return {};
}

QList<std::pair<PreparedRow, std::optional<Error>>> BatchWriter::takeDone() {
    return std::exchange(m_done, {});
}

} // namespace uketsuke
