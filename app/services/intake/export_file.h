#pragma once

#include "app/services/intake/row_reader.h"

#include <QFile>

#include <memory>

namespace uketsuke {

/// An export that is open, its titles read.
class ExportFile
{
public:
    /// NotFound("file.open"), Invalid("csv.empty"), ("csv.not_csv"), ("encoding.utf16") and the errors of
    /// RowReader::forHeader.
    [[nodiscard]] static Result<std::unique_ptr<ExportFile>> open(const QString& path, const ColumnMapping& mapping,
                                                                  qint64 largestRow);

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] const CsvRow& header() const { return m_header; }
    [[nodiscard]] const RowReader& reader() const { return *m_reader; }
    [[nodiscard]] std::optional<CsvItem> next() { return m_csv->next(); }
    [[nodiscard]] qint64 position() const { return m_csv->position(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    explicit ExportFile(const QString& path) : m_file(path) {}
    [[nodiscard]] Result<void> readHeader(const ColumnMapping& mapping, qint64 largestRow);
    QFile m_file;
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

/// Errors as ExportFile::open.
[[nodiscard]] Result<ExportShape> shapeOfExport(const QString& path, const ColumnMapping& mapping, qint64 largestRow);

} // namespace uketsuke
