#include "app/services/intake/text_encoding.h"

#include "app/services/intake/cp932.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qint64 chunkBytes = 1 << 20;

} // namespace

Result<TextEncoding> detectEncoding(QIODevice& device) {
    const bool hasMark = device.peek(3) == "\xEF\xBB\xBF";
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!device.atEnd() && !decoder.hasError()) {
        const QByteArray chunk = device.read(chunkBytes);
        if (chunk.isEmpty())
            return fail(ErrorKind::Unreachable, u"file.read"_s);
        const QString decoded = decoder.decode(chunk);
        Q_UNUSED(decoded);
    }
    const bool isUtf8 = !decoder.hasError();
    if (!device.seek(hasMark ? 3 : 0))
        return fail(ErrorKind::Unreachable, u"file.seek"_s);
    return hasMark ? TextEncoding::Utf8WithMark : isUtf8 ? TextEncoding::Utf8 : TextEncoding::Cp932;
}

Result<QString> decodeText(QByteArrayView bytes, TextEncoding encoding) {
    if (encoding == TextEncoding::Cp932) {
        if (const auto text = fromCp932(bytes))
            return *text;
        return fail(ErrorKind::Invalid, u"encoding"_s);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(ErrorKind::Invalid, u"encoding"_s);
    return text;
}

Result<QByteArray> encodeText(const QString& text, TextEncoding encoding) {
    if (encoding != TextEncoding::Cp932)
        return text.toUtf8();
    if (const auto bytes = toCp932(text))
        return *bytes;
    return fail(ErrorKind::Invalid, u"encoding"_s);
}

} // namespace uketsuke
