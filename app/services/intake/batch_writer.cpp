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
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskFault:
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

/// A batch holds the journal while it commits, and a photo may go over a slow line.
constexpr auto batchPatience = std::chrono::seconds(60);

Result<void> writeTogether(Database& database, const QList<PreparedRow>& rows, const WritingTerms& terms) {
    const Patience patience(database, batchPatience);
    return inTransaction(database, [&](Database& open) -> Result<void> {
        for (const PreparedRow& row : rows)
            if (auto written = write(open, row, terms); !written)
                return written;
        return {};
    });
}

} // namespace

BatchWriter::~BatchWriter() {
    if (m_onTheWay)
        m_answer.waitForFinished();
}

/// Together, else each on its own, so that one bad row does not cost the others.
BatchWriter::Answer BatchWriter::writeRows(Database& database, const QList<PreparedRow>& rows,
                                           const WritingTerms& terms) {
    const auto together = writeTogether(database, rows, terms);
    if (together)
        return {{}, rows.size(), {}};
    Answer answer;
    if (isAboutTheDatabase(together.error().kind))
        answer.broken = together.error();
    for (; answer.dealtWith < rows.size() && !answer.broken; ++answer.dealtWith) {
        const auto alone = writeTogether(database, {rows.at(answer.dealtWith)}, terms);
        if (alone)
            continue;
        answer.unwritten.append({answer.dealtWith, alone.error()});
        if (isAboutTheDatabase(alone.error().kind)) {
            answer.broken = answer.unwritten.takeLast().error;
            break;
        }
    }
    return answer;
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
    m_answer = m_database.run([rows = m_onTheWay, terms = m_terms](Database& database) -> Result<Answer> {
        return writeRows(database, *rows, terms);
    });
    return {};
}

Result<void> BatchWriter::drain() {
    if (!m_onTheWay)
        return {};
    const Result<Answer> answer = m_answer.result();
    const auto rows = std::exchange(m_onTheWay, nullptr);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    const qsizetype before = m_done.size();
    for (qsizetype index = 0; index < answer->dealtWith; ++index) {
        PreparedRow& row = (*rows)[index];
        row.documents.clear(); // the bytes are written; what is left is told to a person
        m_done.append({std::move(row), std::nullopt});
    }
    for (const UnwrittenRow& unwritten : answer->unwritten)
        m_done[before + unwritten.index].second = unwritten.error;
    if (answer->broken)
        return tl::unexpected<Error>(*answer->broken);
    return {};
}

QList<std::pair<PreparedRow, std::optional<Error>>> BatchWriter::takeDone() {
    return std::exchange(m_done, {});
}

} // namespace uketsuke
