#include "app/services/intake/row_reader.h"

#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/kanji.h"
#include "app/services/intake/formula_guard.h"
#include "app/services/intake/row_hash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype mostColumns = 1000;
constexpr qsizetype longestReceiptNumber = 64;
constexpr ApplicantField neededFields[] = {ApplicantField::FamilyName, ApplicantField::GivenName,
                                           ApplicantField::Email};

qsizetype characters(const QString& text) {
    return text.toUcs4().size();
}

QString titleOf(const QList<MappedColumn>& columns, const QString& meaning) {
    for (const MappedColumn& column : columns)
        if (column.meaning == meaning)
            return column.title;
    return {};
}

} // namespace

QStringList neededColumnKeys() {
    QStringList keys{u"receipt_number"_s, u"submitted_at"_s, u"procedure"_s};
    for (const ApplicantField field : neededFields)
        keys.append(applicantFieldKey(field));
    return keys;
}

Result<RowReader> RowReader::forHeader(const CsvRow& header, TextEncoding encoding, const ColumnMapping& mapping) {
    if (!header.cells.isEmpty() && header.cells.first().trimmed().startsWith('<'))
        return fail(ErrorKind::Invalid, u"csv.not_csv"_s);
    if (header.cells.size() > mostColumns)
        return fail(ErrorKind::TooLarge, u"csv.columns"_s);
    RowReader reader(encoding, mapping);
    for (const QByteArray& cell : header.cells) {
        const auto title = reader.textOf(cell);
        if (!title)
            return fail(ErrorKind::Invalid, u"encoding"_s);
        if (auto added = reader.addColumn(*title); !added)
            return tl::unexpected<Error>(added.error());
    }
    return reader;
}

/// The first column of a field counts; one with another title is kept as a column that nobody knows. The same title
/// twice would leave open which of them the person meant. Columns that nobody knows are numbered instead.
Result<void> RowReader::addColumn(const QString& title) {
    const auto titled = [this](const QString& text) {
        return std::find_if(m_columns.begin(), m_columns.end(),
                            [&](const MappedColumn& column) { return column.title == text; });
    };
    const QString meaning = m_mapping.meaningOf(title);
    const auto earlier = title.trimmed().isEmpty() ? m_columns.end() : titled(title);
    const bool isSide = ColumnMapping::sideOf(meaning).has_value();
    if (earlier != m_columns.end() && !meaning.isEmpty() && !isSide)
        return fail(
            ErrorKind::Invalid,
            u"csv.title_twice:%1,%2:%3"_s.arg(earlier - m_columns.begin() + 1).arg(m_columns.size() + 1).arg(title));
    QString own = title;
    for (int number = 2; earlier != m_columns.end() && titled(own) != m_columns.end(); ++number)
        own = u"%1 (%2)"_s.arg(title).arg(number);
    const bool isTaken = !isSide && std::any_of(m_columns.begin(), m_columns.end(),
                                                [&](const MappedColumn& column) { return column.meaning == meaning; });
    m_columns.append({own, isTaken ? u""_s : meaning});
    return {};
}

QStringList RowReader::missingColumns() const {
    QStringList missing = neededColumnKeys();
    for (const MappedColumn& column : m_columns)
        missing.removeAll(column.meaning);
    return missing;
}

std::optional<QString> RowReader::textOf(const QByteArray& cell) const {
    const auto text = decodeText(cell, m_encoding);
    return text ? std::optional(withoutFormulaGuard(*text)) : std::nullopt;
}

/// A row in UTF-8 within a CP932 file would become mojibake and nobody would see why.
bool RowReader::comesFromElsewhere(const CsvRow& row) const {
    return m_encoding == TextEncoding::Cp932 && isUtf8BeyondAscii(row.cells.join(','));
}

tl::expected<IntakeRow, QList<Refusal>> RowReader::read(const CsvRow& csvRow, const RowPlace& place) const {
    if (csvRow.cells.size() != m_columns.size())
        return tl::unexpected(QList<Refusal>{{place, {}, u"column_count"_s}});
    if (comesFromElsewhere(csvRow))
        return tl::unexpected(QList<Refusal>{{place, {}, u"encoding"_s}});
    IntakeRow row;
    row.place = place;
    QList<Refusal> refusals;
    for (qsizetype index = 0; index < m_columns.size(); ++index) {
        if (const auto text = textOf(csvRow.cells.at(index)))
            readCell(row, m_columns.at(index), *text, refusals);
        else
            refusals.append({place, m_columns.at(index).title, u"encoding"_s});
    }
    checkNeeded(row, refusals);
    for (Refusal& refusal : refusals)
        refusal.receiptNumber = row.receiptNumber;
    if (!refusals.isEmpty())
        return tl::unexpected(refusals);
    row.hash = rowHash(row);
    return row;
}

void RowReader::checkNeeded(const IntakeRow& row, QList<Refusal>& refusals) const {
    for (const ApplicantField field : neededFields) {
        const QString title = titleOf(m_columns, applicantFieldKey(field));
        const bool isRefused = std::any_of(refusals.begin(), refusals.end(),
                                           [&](const Refusal& refusal) { return refusal.column == title; });
        if (row.values.value(field).trimmed().isEmpty() && !isRefused)
            refusals.append({row.place, title, u"missing"_s});
    }
}

void RowReader::readCell(IntakeRow& row, const MappedColumn& column, const QString& text,
                         QList<Refusal>& refusals) const {
    const auto side = ColumnMapping::sideOf(column.meaning);
    const auto field = applicantFieldFromKey(column.meaning);
    if (side && !text.trimmed().isEmpty())
        row.attachments.append({*side, text});
    else if (field)
        readField(row, *field, column.title, text, refusals);
    else if (!column.meaning.isEmpty())
        readKey(row, column, text, refusals);
    else if (!text.isEmpty() || !column.title.trimmed().isEmpty())
        row.further.append({column.title, text});
}

void RowReader::readField(IntakeRow& row, ApplicantField field, const QString& title, const QString& text,
                          QList<Refusal>& refusals) const {
    if (longestValue(field) > 0 && characters(text) > longestValue(field))
        refusals.append({row.place, title, u"too_long"_s});
    if (field == ApplicantField::BirthDate && !text.trimmed().isEmpty() && !parseDate(text))
        refusals.append({row.place, title, u"date"_s});
    if (!text.isEmpty())
        row.values.insert(field, text);
}

void RowReader::readKey(IntakeRow& row, const MappedColumn& column, const QString& text,
                        QList<Refusal>& refusals) const {
    const auto refuse = [&](const QString& reason) {
        refusals.append({row.place, column.title, text.trimmed().isEmpty() ? u"missing"_s : reason});
    };
    if (column.meaning == "receipt_number"_L1) {
        row.receiptNumber = withJisCodePoints(text.trimmed()); // it is compared: one form of the twins
        if (row.receiptNumber.isEmpty() || characters(row.receiptNumber) > longestReceiptNumber)
            refuse(u"too_long"_s);
    } else if (column.meaning == "submitted_at"_L1) {
        const auto submitted = parseTimestamp(text);
        row.submittedAt = submitted.value_or(QDateTime());
        if (!submitted)
            refuse(u"date"_s);
    } else if (column.meaning == "procedure"_L1) {
        const auto procedure = m_mapping.procedureNamed(text);
        row.procedure = procedure.value_or(Procedure::NewRegistration);
        if (!procedure)
            refuse(u"procedure"_s);
    }
}

} // namespace uketsuke
