#pragma once

#include "app/domain/result.h"

#include <QByteArrayList>
#include <QIODevice>

#include <deque>
#include <memory>
#include <optional>
#include <variant>

namespace uketsuke {

/// One row as it stands in the file; `line` is the file's line on which it begins, from 1.
struct CsvRow {
    qint64 line = 0;
    QByteArrayList cells; ///< exact bytes, quotes taken off
};

/// A row that cannot be read; what follows is read on.
struct CsvProblem {
    qint64 line = 0;
    QString reason;  ///< "csv.quote", "csv.quote_open", "csv.nul", "csv.row_too_large", "file.read"
    QByteArray text; ///< the row's first line as it stands, at most 64 KiB
};

using CsvItem = std::variant<CsvRow, CsvProblem>;

/// Reads RFC 4180 from a device piece by piece with libcsv in its strict mode: quoted newlines and commas, doubled
/// quotes, CR LF, LF or CR, spaces kept. Works on bytes: no byte of a CP932 or UTF-8 character can be a comma or a
/// quote. A row that is broken costs itself alone: a quote that is never closed swallows no rows after it.
class CsvReader
{
public:
    /// The device is open for reading, can seek and outlives the reader; reading begins where it stands. No row may be
    /// larger than `largestRow` bytes; nothing larger is ever held in memory.
    explicit CsvReader(QIODevice& device, qint64 largestRow = 1 << 20);
    ~CsvReader();

    /// The next row or problem; nothing at the end.
    [[nodiscard]] std::optional<CsvItem> next();
    /// How far the device has been read, in bytes.
    [[nodiscard]] qint64 position() const;

private:
    friend QByteArrayList cellsOfBrokenRow(QByteArray line);
    struct Parser;
    [[nodiscard]] static QByteArrayList lenientCells(const QByteArray& line);
    [[nodiscard]] QByteArray nextPiece();
    void continueAt(qint64 position, qint64 line);
    void feed(const QByteArray& piece, qint64 pieceStart);
    void finish();
    void giveUpRow(const QString& reason);
    [[nodiscard]] bool skipWholeRow();
    void takeFinishedRows();

    QIODevice& m_device;
    qint64 m_largestRow;
    QByteArray m_chunk;          ///< read ahead
    qsizetype m_chunkOffset = 0; ///< what of it was given away
    qint64 m_line = 0;           ///< the line on which the last piece stands
    bool m_isAtLineStart = true;
    bool m_isFinished = false;
    qint64 m_rowLine = 0; ///< 0: between two rows
    qint64 m_rowStart = 0;
    qint64 m_rowBytes = 0;
    std::unique_ptr<Parser> m_parser;
    std::deque<CsvItem> m_items;
};

/// The cells of a row that is no CSV, as a lenient reader sees its first line: a quote in the middle is a sign like any
/// other, one that is left open ends with the line. NUL bytes, which no CSV can hold, are taken out.
[[nodiscard]] QByteArrayList cellsOfBrokenRow(QByteArray line);

} // namespace uketsuke
