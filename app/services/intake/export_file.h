#pragma once

#include "app/services/intake/row_reader.h"

#include <QIODevice>

#include <memory>

namespace uketsuke {

/// An export that is open, its titles read.
class ExportFile
{
public:
    /// From a device that is open for reading and can seek. Invalid("csv.empty"), ("csv.not_csv"), ("encoding.utf16")
    /// and the errors of RowReader::forHeader.
    [[nodiscard]] static Result<std::unique_ptr<ExportFile>> open(std::unique_ptr<QIODevice> bytes,
                                                                  const ColumnMapping& mapping, qint64 largestRow);

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] const CsvRow& header() const { return m_header; }
    [[nodiscard]] const RowReader& reader() const { return *m_reader; }
    [[nodiscard]] std::optional<CsvItem> next() { return m_csv->next(); }
    [[nodiscard]] qint64 position() const { return m_csv->position(); }
    [[nodiscard]] qint64 size() const { return m_bytes->size(); }

private:
    explicit ExportFile(std::unique_ptr<QIODevice> bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] Result<void> readHeader(const ColumnMapping& mapping, qint64 largestRow);
    std::unique_ptr<QIODevice> m_bytes;
    TextEncoding m_encoding = TextEncoding::Utf8;
    std::unique_ptr<CsvReader> m_csv;
    CsvRow m_header;
    std::optional<RowReader> m_reader;
};

/// What a person sees of an export before anything is judged: which column became what, with an example.
struct ExportShape {
    struct Column {
        MappedColumn mapped;
        QString example; ///< the cell of the first row that can be read
    };
    TextEncoding encoding = TextEncoding::Utf8;
    QList<Column> columns;
    QStringList missing;           ///< keys of needed columns; with any of them nothing can be taken in
    QStringList unknownProcedures; ///< what the first rows say in that column and the mapping does not name
};

/// Reads the first rows of a file that has just been opened.
[[nodiscard]] ExportShape shapeOfExport(ExportFile& file, const ColumnMapping& mapping);

} // namespace uketsuke
