#include "app/services/intake/refused_rows.h"

#include "app/services/intake/export_file.h"
#include "app/services/intake/formula_guard.h"

#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QByteArray quoted(QByteArray cell, TextEncoding encoding) {
    if (const auto text = decodeText(cell, encoding))
        cell = encodeText(withFormulaGuard(*text), encoding).value_or(cell);
    return '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray asLine(const QByteArrayList& cells, TextEncoding encoding) {
    QByteArrayList written;
    for (const QByteArray& cell : cells)
        written.append(quoted(cell, encoding));
    return written.join(',') + "\r\n";
}

/// Rows that the database refused, by their lines: reading them again would not tell.
QSet<qint64> unwrittenLines(const QList<Refusal>& refusals, int file) {
    QSet<qint64> lines;
    for (const Refusal& refusal : refusals)
        if (refusal.place.file == file && (refusal.reason == "not_written"_L1 || refusal.reason == "conflict"_L1))
            lines.insert(refusal.place.line);
    return lines;
}

bool hasRefusals(const QList<Refusal>& refusals, int file) {
    return std::any_of(refusals.begin(), refusals.end(),
                       [file](const Refusal& refusal) { return refusal.place.file == file; });
}

bool isListCut(const QList<Refusal>& refusals) {
    return std::any_of(refusals.begin(), refusals.end(),
                       [](const Refusal& refusal) { return refusal.reason == "csv.too_many_problems"_L1; });
}

/// What is refused is told by reading it again: a report lists only the first ones.
int writeRowsOf(ExportFile& file, int index, const QSet<qint64>& unwritten, QSaveFile& target) {
    int written = 0;
    for (auto item = file.next(); item; item = file.next()) {
        const auto* row = std::get_if<CsvRow>(&*item);
        if (row != nullptr && !unwritten.contains(row->line) && file.reader().read(*row, {index, row->line}))
            continue;
        const QByteArrayList cells = row != nullptr ? row->cells : cellsOfBrokenRow(std::get<CsvProblem>(*item).text);
        target.write(asLine(cells, file.encoding()));
        ++written;
    }
    return written;
}

} // namespace

Result<int> writeRefusedRows(const IntakeRequest& request, const QList<Refusal>& refusals, const QString& targetPath) {
    QSaveFile target(targetPath);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Unreachable, u"file.write"_s);
    int written = 0;
    QByteArrayList titles;
    for (int index = 0; index < request.csvFiles.size(); ++index) {
        if (!hasRefusals(refusals, index) && !isListCut(refusals))
            continue;
        const auto file = ExportFile::open(request.csvFiles.at(index), request.mapping, request.limits.largestRow);
        if (!file)
            return tl::unexpected<Error>(file.error());
        if (titles.isEmpty()) {
            titles = (*file)->header().cells;
            if ((*file)->encoding() == TextEncoding::Utf8WithMark)
                target.write("\xEF\xBB\xBF");
            target.write(asLine(titles, (*file)->encoding()));
        } else if (titles != (*file)->header().cells) {
            continue;
        }
        written += writeRowsOf(**file, index, unwrittenLines(refusals, index), target);
    }
    if (!target.commit())
        return fail(ErrorKind::OutOfSpace, u"file.write"_s);
    return written;
}

} // namespace uketsuke
