#include "tests/admin/sample/sample_cells.h"

#include "app/services/text/cp932.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString textOf(const QByteArray& csv, SampleEncoding encoding) {
    if (encoding == SampleEncoding::Cp932)
        return fromCp932(csv).value_or(QString());
    return QString::fromUtf8(csv.mid(3)); // behind the mark
}

QList<QStringList> rowsOf(const QString& text) {
    static const QRegularExpression cell(u"\"((?:[^\"]|\"\")*)\"(,|\\r\\n)"_s);
    QList<QStringList> rows{{}};
    for (auto match = cell.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        rows.last().append(found.captured(1).replace(u"\"\""_s, u"\""_s));
        if (found.captured(2) != u","_s)
            rows.append(QStringList());
    }
    rows.removeLast();
    return rows;
}

} // namespace

QList<SampleCells> cellsOfSample(int count, quint32 seed, SampleEncoding encoding) {
    const QByteArray csv = sampleCsv(planSample(count, seed, QDate(2026, 11, 24)), encoding);
    const QList<QStringList> rows = rowsOf(textOf(csv, encoding));
    QList<SampleCells> all;
    for (const QStringList& row : rows.mid(1)) {
        SampleCells cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells.insert(rows.first().value(column), row.at(column));
        all.append(cells);
    }
    return all;
}

} // namespace uketsuke
