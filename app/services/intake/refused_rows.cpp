#include "app/services/intake/refused_rows.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QByteArray quoted(QByteArray cell) {
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()))
        cell.prepend('\'');
    return '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray line(const CsvRow& row) {
    QByteArrayList cells;
    for (const QByteArray& cell : row.cells)
        cells.append(quoted(cell));
    return cells.join(',') + "\r\n";
}

} // namespace

Result<int> writeRefusedRows(const IntakeRequest& request, const QList<Refusal>& refusals, const QString& targetPath) {
    QSet<qint64> lines;
    for (const Refusal& refusal : refusals)
        lines.insert(refusal.line);
    QSaveFile target(targetPath);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Unreachable, u"file.write"_s);
    int written = 0;
    for (const QString& path : request.csvFiles) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::NotFound, u"file.open"_s);
        const auto encoding = detectEncoding(file);
        if (!encoding)
            return tl::unexpected<Error>(encoding.error());
        if (*encoding == TextEncoding::Utf8WithMark && written == 0)
            target.write("\xEF\xBB\xBF");
        CsvReader csv(file);
        bool isHeader = true;
        for (auto item = csv.next(); item; item = csv.next(), isHeader = false) {
            const auto* row = std::get_if<CsvRow>(&*item);
            if (row == nullptr || (!isHeader && !lines.contains(row->line)))
                continue;
            target.write(line(*row));
            written += isHeader ? 0 : 1;
        }
    }
    if (!target.commit())
        return fail(ErrorKind::OutOfSpace, u"file.write"_s);
    return written;
}

} // namespace uketsuke
