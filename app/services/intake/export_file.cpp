#include "app/services/intake/export_file.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int rowsLookedAt = 500;
constexpr qsizetype mostUnknownProcedures = 20;

void takeExamples(ExportShape& shape, const CsvRow& row, const RowReader& reader) {
    for (qsizetype index = 0; index < shape.columns.size(); ++index)
        shape.columns[index].example = reader.textOf(row.cells.at(index)).value_or(QString());
}

void noteUnknownProcedure(ExportShape& shape, const CsvRow& row, const RowReader& reader,
                          const ColumnMapping& mapping) {
    for (qsizetype index = 0; index < shape.columns.size(); ++index) {
        if (shape.columns.at(index).mapped.meaning != "procedure"_L1)
            continue;
        const QString text = reader.textOf(row.cells.at(index)).value_or(QString());
        const bool isNews =
            !text.trimmed().isEmpty() && !mapping.procedureNamed(text) && !shape.unknownProcedures.contains(text);
        if (isNews && shape.unknownProcedures.size() < mostUnknownProcedures)
            shape.unknownProcedures.append(text);
    }
}

} // namespace

Result<std::unique_ptr<ExportFile>> ExportFile::open(std::unique_ptr<QIODevice> bytes, const ColumnMapping& mapping,
                                                     qint64 largestRow) {
    std::unique_ptr<ExportFile> file(new ExportFile(std::move(bytes)));
    if (auto read = file->readHeader(mapping, largestRow); !read)
        return tl::unexpected<Error>(read.error());
    return file;
}

Result<void> ExportFile::readHeader(const ColumnMapping& mapping, qint64 largestRow) {
    const auto encoding = detectEncoding(*m_bytes);
    if (!encoding)
        return tl::unexpected<Error>(encoding.error());
    m_encoding = *encoding;
    m_csv = std::make_unique<CsvReader>(*m_bytes, largestRow);
    const auto first = m_csv->next();
    if (!first)
        return fail(ErrorKind::Invalid, u"csv.empty"_s);
    const auto* titles = std::get_if<CsvRow>(&*first);
    if (titles == nullptr)
        return fail(ErrorKind::Invalid, u"csv.not_csv"_s);
    m_header = *titles;
    auto reader = RowReader::forHeader(m_header, m_encoding, mapping);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    m_reader = std::move(*reader);
    return {};
}

ExportShape shapeOfExport(ExportFile& file, const ColumnMapping& mapping) {
    const RowReader& reader = file.reader();
    ExportShape shape{file.encoding(), {}, reader.missingColumns(), {}};
    for (const MappedColumn& column : reader.columns())
        shape.columns.append({column, {}});
    bool hasExamples = false;
    auto item = file.next();
    for (int looked = 0; item && looked < rowsLookedAt; item = file.next(), ++looked) {
        const auto* row = std::get_if<CsvRow>(&*item);
        if (row == nullptr || row->cells.size() != shape.columns.size())
            continue;
        if (!std::exchange(hasExamples, true))
            takeExamples(shape, *row, reader);
        noteUnknownProcedure(shape, *row, reader, mapping);
    }
    return shape;
}

} // namespace uketsuke
