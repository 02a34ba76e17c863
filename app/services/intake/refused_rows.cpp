#include "app/services/intake/refused_rows.h"

#include "app/services/intake/export_file.h"
#include "app/services/intake/formula_guard.h"

#include <QSaveFile>
#include <QSet>

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

QSet<qint64> linesOf(const QList<Refusal>& refusals, int file) {
    QSet<qint64> lines;
    for (const Refusal& refusal : refusals)
        if (refusal.place.file == file)
            lines.insert(refusal.place.line);
    return lines;
}

int writeRowsOf(ExportFile& file, QSet<qint64> lines, QSaveFile& target) {
    int written = 0;
    for (auto item = file.next(); item && !lines.isEmpty(); item = file.next()) {
        const auto* row = std::get_if<CsvRow>(&*item);
        const qint64 line = row != nullptr ? row->line : std::get<CsvProblem>(*item).line;
        if (!lines.remove(line))
            continue;
        const QByteArrayList cells =
            row != nullptr ? row->cells : QByteArrayList{std::get<CsvProblem>(*item).text.trimmed()};
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
        const QSet<qint64> lines = linesOf(refusals, index);
        if (lines.isEmpty())
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
        written += writeRowsOf(**file, lines, target);
    }
    if (!target.commit())
        return fail(ErrorKind::OutOfSpace, u"file.write"_s);
    return written;
}

} // namespace uketsuke
