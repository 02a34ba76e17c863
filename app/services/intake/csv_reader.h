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

/// A row that cannot be read; what follows on the next line is read on.
struct CsvProblem {
    qint64 line = 0;
    QString reason; ///< "csv.quote", "csv.nul", "csv.cell_too_large"
};

using CsvItem = std::variant<CsvRow, CsvProblem>;

/// Reads RFC 4180 from a device piece by piece with libcsv in its strict mode: quoted newlines and commas, doubled
/// quotes, CR LF or LF, spaces kept. Works on bytes: no byte of a CP932 or UTF-8 character can be a comma or a quote.
class CsvReader
{
public:
    /// The device is open for reading and outlives the reader. No cell may be larger than `largestCell` bytes.
    explicit CsvReader(QIODevice& device, qint64 largestCell = 1 << 20);
    ~CsvReader();

    /// The next row or problem; nothing at the end.
    [[nodiscard]] std::optional<CsvItem> next();

private:
    struct Parser;
    void feedLine();
    void finish();
    void restart();
    QIODevice& m_device;
    qint64 m_largestCell;
    qint64 m_line = 0;
    bool m_isAtLineStart = true;
    bool m_isFinished = false;
    std::unique_ptr<Parser> m_parser;
    std::deque<CsvItem> m_items;
};

} // namespace uketsuke
