#include "app/services/intake/row_reader.h"

#include "app/domain/matching/japanese_date.h"
#include "app/services/intake/row_hash.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString attachmentMeaning = u"attachment:"_s;
constexpr QLatin1StringView neededColumns[] = {"receipt_number"_L1, "submitted_at"_L1, "procedure"_L1};
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

Result<RowReader> RowReader::forHeader(const CsvRow& header, TextEncoding encoding, const ColumnMapping& mapping) {
    if (!header.cells.isEmpty() && header.cells.first().trimmed().startsWith('<'))
        return fail(ErrorKind::Invalid, u"csv.not_csv"_s);
    RowReader reader(encoding, mapping);
    QSet<QString> titles, meanings;
    for (const QByteArray& cell : header.cells) {
        const auto title = decodeText(cell, encoding);
        if (!title)
            return tl::unexpected<Error>(title.error());
        if (titles.contains(*title))
            return fail(ErrorKind::Invalid, u"csv.title_twice:"_s + *title);
        titles.insert(*title);
        const QString meaning = reader.meaningOf(*title);
        reader.m_columns.append(
            {*title, meaning.startsWith(attachmentMeaning) || !meanings.contains(meaning) ? meaning : u""_s});
        meanings.insert(meaning);
    }
    for (const QLatin1StringView needed : neededColumns)
        if (!meanings.contains(needed))
            return fail(ErrorKind::Invalid, u"csv.column_missing:"_s + needed);
    for (const ApplicantField field : neededFields)
        if (!meanings.contains(applicantFieldKey(field)))
            return fail(ErrorKind::Invalid, u"csv.column_missing:"_s + applicantFieldKey(field));
    return reader;
}

QString RowReader::meaningOf(const QString& title) const {
    const QString wanted = titleKey(title);
    const auto names = [&](const QStringList& candidates) {
        return std::any_of(candidates.begin(), candidates.end(),
                           [&](const QString& c) { return titleKey(c) == wanted; });
    };
    for (auto column = m_mapping.columns.begin(); column != m_mapping.columns.end(); ++column)
        if (names(column.value()))
            return column.key();
    for (const AttachmentColumns& attachment : m_mapping.attachments)
        if (names(attachment.titles))
            return attachmentMeaning + documentSideKey(attachment.side);
    return {};
}

tl::expected<IntakeRow, QList<Refusal>> RowReader::read(const CsvRow& csvRow) const {
    IntakeRow row;
    row.line = csvRow.line;
    QList<Refusal> refusals;
    if (csvRow.cells.size() != m_columns.size())
        return tl::unexpected(QList<Refusal>{{csvRow.line, {}, u"column_count"_s}});
    for (qsizetype index = 0; index < m_columns.size(); ++index) {
        const auto text = decodeText(csvRow.cells.at(index), m_encoding);
        if (text)
            readCell(row, m_columns.at(index), *text, refusals);
        else
            refusals.append({csvRow.line, m_columns.at(index).title, u"encoding"_s});
    }
    for (const ApplicantField field : neededFields)
        if (row.values.value(field).trimmed().isEmpty())
            refusals.append({csvRow.line, titleOf(m_columns, applicantFieldKey(field)), u"missing"_s});
    if (!refusals.isEmpty())
        return tl::unexpected(refusals);
    row.hash = rowHash(row);
    return row;
}

void RowReader::readCell(IntakeRow& row, const MappedColumn& column, const QString& text,
                         QList<Refusal>& refusals) const {
    if (column.meaning.isEmpty()) {
        row.further.append({column.title, text});
        return;
    }
    if (column.meaning.startsWith(attachmentMeaning)) {
        if (!text.trimmed().isEmpty())
            row.attachments.append({documentSideFromKey(column.meaning.mid(attachmentMeaning.size())).value(), text});
        return;
    }
    const auto field = applicantFieldFromKey(column.meaning);
    if (!field) {
        readKey(row, column, text, refusals);
        return;
    }
    if (longestValue(*field) > 0 && characters(text) > longestValue(*field))
        refusals.append({row.line, column.title, u"too_long"_s});
    if (*field == ApplicantField::BirthDate && !text.trimmed().isEmpty() && !parseDate(text))
        refusals.append({row.line, column.title, u"date"_s});
    if (!text.isEmpty())
        row.values.insert(*field, text);
}

void RowReader::readKey(IntakeRow& row, const MappedColumn& column, const QString& text,
                        QList<Refusal>& refusals) const {
    if (column.meaning == "receipt_number"_L1) {
        row.receiptNumber = text.trimmed();
        if (row.receiptNumber.isEmpty())
            refusals.append({row.line, column.title, u"missing"_s});
        else if (characters(row.receiptNumber) > 64)
            refusals.append({row.line, column.title, u"too_long"_s});
    } else if (column.meaning == "submitted_at"_L1) {
        const auto submitted = parseTimestamp(text);
        if (submitted)
            row.submittedAt = *submitted;
        else
            refusals.append({row.line, column.title, text.trimmed().isEmpty() ? u"missing"_s : u"date"_s});
    } else if (column.meaning == "procedure"_L1) {
        const auto procedure = procedureNamed(text);
        if (procedure)
            row.procedure = *procedure;
        else
            refusals.append({row.line, column.title, u"procedure"_s});
    }
}

std::optional<Procedure> RowReader::procedureNamed(const QString& text) const {
    const QString wanted = titleKey(text);
    for (auto procedure = m_mapping.procedures.begin(); procedure != m_mapping.procedures.end(); ++procedure)
        for (const QString& name : procedure.value())
            if (titleKey(name) == wanted)
                return procedure.key();
    return std::nullopt;
}

} // namespace uketsuke
