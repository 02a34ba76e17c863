#pragma once

#include "app/services/intake/column_mapping.h"
#include "app/services/intake/csv_reader.h"
#include "app/services/intake/intake_row.h"
#include "app/services/text/text_encoding.h"

namespace uketsuke {

/// What a column of the file became: a field key of the mapping, "attachment:front"…, or empty for a column nobody
/// knows, which is kept and shown.
struct MappedColumn {
    QString title;
    QString meaning;
    bool operator==(const MappedColumn&) const = default;
};

/// Turns rows of a CSV into applications by a mapping. The header row comes first.
class RowReader
{
public:
    /// Reads the titles. Invalid("csv.not_csv") for a web page, ("csv.title_twice:<column>,<column>:<title>") where two
    /// columns of a field have one title, ("encoding"), TooLarge("csv.columns") for more than 1,000 columns. Columns
    /// that nobody knows may have the same title; the second one is kept as "<title> (2)".
    [[nodiscard]] static Result<RowReader> forHeader(const CsvRow& header, TextEncoding encoding,
                                                     const ColumnMapping& mapping);

    [[nodiscard]] const QList<MappedColumn>& columns() const { return m_columns; }
    /// The keys of needed columns that no title gave; with any of them no row can be read.
    [[nodiscard]] QStringList missingColumns() const;
    /// The row, or every reason why it is refused. Both carry line and file of `place`.
    [[nodiscard]] tl::expected<IntakeRow, QList<Refusal>> read(const CsvRow& row, const RowPlace& place) const;
    /// The text of a cell as it is stored; nothing where its bytes are not of the file's encoding.
    [[nodiscard]] std::optional<QString> textOf(const QByteArray& cell) const;

private:
    RowReader(TextEncoding encoding, ColumnMapping mapping) : m_encoding(encoding), m_mapping(std::move(mapping)) {}
    [[nodiscard]] Result<void> addColumn(const QString& title);
    [[nodiscard]] bool comesFromElsewhere(const CsvRow& row) const;
    void readCell(IntakeRow& row, const MappedColumn& column, const QString& text, QList<Refusal>& refusals) const;
    void readField(IntakeRow& row, ApplicantField field, const QString& title, const QString& text,
                   QList<Refusal>& refusals) const;
    void readKey(IntakeRow& row, const MappedColumn& column, const QString& text, QList<Refusal>& refusals) const;
    void checkNeeded(const IntakeRow& row, QList<Refusal>& refusals) const;
    TextEncoding m_encoding;
    ColumnMapping m_mapping;
    QList<MappedColumn> m_columns;
};

/// The columns without which no application can be made, by key.
[[nodiscard]] QStringList neededColumnKeys();

} // namespace uketsuke
