#pragma once

#include "app/services/intake/column_mapping.h"
#include "app/services/intake/csv_reader.h"
#include "app/services/intake/intake_row.h"
#include "app/services/intake/text_encoding.h"

#include <QHash>

namespace uketsuke {

/// What a column of the file became: a field key of the mapping, "attachment:front"…, or empty for a column nobody
/// knows.
struct MappedColumn {
    QString title;
    QString meaning;
};

/// Turns rows of a CSV into applications by a mapping. The header row comes first.
class RowReader
{
public:
    /// Invalid("csv.not_csv") for a web page, ("csv.title_twice:<title>") and ("csv.column_missing:<key>") where a
    /// needed column is not there.
    [[nodiscard]] static Result<RowReader> forHeader(const CsvRow& header, TextEncoding encoding,
                                                     const ColumnMapping& mapping);

    [[nodiscard]] const QList<MappedColumn>& columns() const { return m_columns; }
    /// The row, or every reason why it is refused.
    [[nodiscard]] tl::expected<IntakeRow, QList<Refusal>> read(const CsvRow& row) const;

private:
    RowReader(TextEncoding encoding, ColumnMapping mapping) : m_encoding(encoding), m_mapping(std::move(mapping)) {}
    [[nodiscard]] QString meaningOf(const QString& title) const;
    void readCell(IntakeRow& row, const MappedColumn& column, const QString& text, QList<Refusal>& refusals) const;
    void readKey(IntakeRow& row, const MappedColumn& column, const QString& text, QList<Refusal>& refusals) const;
    [[nodiscard]] std::optional<Procedure> procedureNamed(const QString& text) const;
    TextEncoding m_encoding;
    ColumnMapping m_mapping;
    QList<MappedColumn> m_columns;
};

} // namespace uketsuke
