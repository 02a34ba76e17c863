#include "app/admin/number_file.h"

#include "app/services/text/text_encoding.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qint64 largestFile = 64LL << 20;

} // namespace

Result<QStringList> linesOfNumberFile(const QString& name) {
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"numbers.file"_s);
    if (file.size() > largestFile)
        return fail(ErrorKind::TooLarge, u"numbers.file"_s);
    const auto encoding = detectEncoding(file);
    if (!encoding)
        return tl::unexpected<Error>(encoding.error());
    QStringList lines;
    for (const QByteArray& line : file.readAll().split('\n'))
        lines.append(decodeText(line, *encoding).value_or(QString(QChar::ReplacementCharacter)));
    return lines;
}

} // namespace uketsuke
