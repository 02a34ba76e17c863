#include "app/services/text/text_encoding.h"

#include "app/services/text/cp932.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qint64 chunkBytes = 1 << 16;

bool isAscii(QByteArrayView bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// Whether all bytes are UTF-8; a character that is cut at the end counts as whole.
bool isUtf8(QByteArrayView bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

/// Reads on to where bytes beyond ASCII begin, and answers with those of that chunk.
QByteArray firstBeyondAscii(QIODevice& device) {
    QByteArray chunk = device.readLine(chunkBytes);
    while (!chunk.isEmpty() && isAscii(chunk))
        chunk = device.read(chunkBytes);
    return chunk;
}

} // namespace

Result<TextEncoding> detectEncoding(QIODevice& device) {
    const QByteArray head = device.peek(3);
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return fail(ErrorKind::Invalid, u"encoding.utf16"_s);
    const bool hasMark = head == "\xEF\xBB\xBF";
    const QByteArray telling = hasMark ? QByteArray() : firstBeyondAscii(device);
    if (!device.seek(hasMark ? 3 : 0))
        return fail(ErrorKind::Unreachable, u"file.read"_s);
    if (hasMark)
        return TextEncoding::Utf8WithMark;
    return isUtf8(telling) ? TextEncoding::Utf8 : TextEncoding::Cp932;
}

bool isUtf8BeyondAscii(QByteArrayView bytes) {
    return !isAscii(bytes) && isUtf8(bytes);
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
