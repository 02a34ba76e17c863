#include "app/services/intake/refused_rows.h"

#include "app/services/intake/formula_guard.h"
#include "app/services/intake/requested_exports.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
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

/// What makes rows fit into one file.
struct Shape {
    QByteArrayList titles;
    bool isCp932 = false;
    bool operator==(const Shape&) const = default;
};

Shape shapeOf(const ExportFile& file) {
    return {file.header().cells, file.encoding() == TextEncoding::Cp932};
}

/// A CSV that is being written; it appears under its name when all of it is there.
class RefusedFile
{
public:
    RefusedFile(const QString& path, const ExportFile& like) : m_shape(shapeOf(like)), m_file(path) {
        m_isOpen = m_file.open(QIODevice::WriteOnly);
        if (like.encoding() == TextEncoding::Utf8WithMark)
            m_file.write("\xEF\xBB\xBF");
        m_file.write(asLine(m_shape.titles, like.encoding()));
    }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] bool commit() { return m_file.commit(); }

    /// What is refused is told by reading it again: a report lists only the first ones.
    void add(ExportFile& from, int index, const QSet<qint64>& unwritten) {
        for (auto item = from.next(); item; item = from.next()) {
            const auto* row = std::get_if<CsvRow>(&*item);
            if (row != nullptr && !unwritten.contains(row->line) && from.reader().read(*row, {index, row->line}))
                continue;
            m_file.write(asLine(row != nullptr ? row->cells : cellsOfBrokenRow(std::get<CsvProblem>(*item).text),
                                from.encoding()));
            ++m_rows;
        }
    }

private:
    Shape m_shape;
    QSaveFile m_file;
    int m_rows = 0;
    bool m_isOpen = false;
};

/// The name of an export without its ending, fit for every system's files: names inside a ZIP may be anything.
QString baseNameOf(const ExportPlace& place) {
    static const QRegularExpression unfit(u"[<>:\"/\\\\|?*\\x00-\\x1f]"_s);
    const QString name = place.entry.isEmpty() ? place.file : place.entry;
    return QFileInfo(name.mid(name.lastIndexOf(u'/') + 1)).completeBaseName().replace(unfit, u"_"_s);
}

QString ownPath(const ExportPlace& place, const RefusedRowsTarget& target, const QStringList& taken) {
    const QFileInfo chosen(target.file);
    const QString name = target.namePattern.arg(baseNameOf(place));
    QString path = chosen.dir().filePath(name);
    const auto isFree = [&] {
        return !taken.contains(path) && (path == chosen.filePath() || !QFileInfo::exists(path));
    };
    for (int number = 2; !isFree(); ++number)
        path = chosen.dir().filePath(u"%1 (%2).csv"_s.arg(QFileInfo(name).completeBaseName()).arg(number));
    return path;
}

/// The exports that have refused rows, by their place in the request.
Result<QList<int>> refusedExports(const RequestedExports& exports, const QList<Refusal>& refusals,
                                  QList<Shape>& shapes) {
    QList<int> indices;
    for (int index = 0; index < exports.places().size(); ++index) {
        if (!hasRefusals(refusals, index) && !isListCut(refusals))
            continue;
        const auto file = exports.open(index);
        if (!file)
            return tl::unexpected<Error>(file.error());
        indices.append(index);
        if (!shapes.contains(shapeOf(**file)))
            shapes.append(shapeOf(**file));
    }
    return indices;
}

} // namespace

Result<SavedRows> writeRefusedRows(const IntakeRequest& request, const QList<Refusal>& refusals,
                                   const RefusedRowsTarget& target) {
    const auto exports = RequestedExports::of(request);
    if (!exports)
        return tl::unexpected<Error>(exports.error());
    QList<Shape> shapes;
    const auto indices = refusedExports(*exports, refusals, shapes);
    if (!indices)
        return tl::unexpected<Error>(indices.error());
    QStringList taken;
    std::vector<std::unique_ptr<RefusedFile>> files;
    for (const int index : *indices) {
        const auto from = exports->open(index);
        if (!from)
            return tl::unexpected<Error>(from.error());
        if (files.empty() || shapes.size() > 1) {
            const QString path = shapes.size() > 1 ? ownPath(exports->places().at(index), target, taken) : target.file;
            files.push_back(std::make_unique<RefusedFile>(path, **from));
            taken.append(path);
        }
        if (!files.back()->isOpen())
            return fail(ErrorKind::Unreachable, u"file.write"_s);
        files.back()->add(**from, index, unwrittenLines(refusals, index));
    }
    SavedRows saved;
    for (const auto& file : files) {
        if (file->rows() == 0)
            continue; // of a list that was cut nobody knew whether this file had any
        if (!file->commit())
            return fail(ErrorKind::OutOfSpace, u"file.write"_s);
        saved.rows += file->rows();
        saved.files.append(file->path());
    }
    return saved;
}

} // namespace uketsuke
