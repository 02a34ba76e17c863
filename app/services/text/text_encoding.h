#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QIODevice>

namespace uketsuke {

/// The encodings in which forms are exported (domain.md § 4).
enum class TextEncoding { Utf8WithMark, Utf8, Cp932 };

/// Tells the encoding from a mark (BOM) or the first line, the titles; where that is ASCII, from the whole device.
/// Looks from the beginning and leaves the device behind the mark. Invalid("encoding.utf16") for Excel's Unicode text,
/// Unreachable("file.read").
[[nodiscard]] Result<TextEncoding> detectEncoding(QIODevice& device);

/// Whether the bytes are UTF-8 and more than ASCII: in a CP932 file a row of this kind came from elsewhere.
[[nodiscard]] bool isUtf8BeyondAscii(QByteArrayView bytes);

/// Text of one cell; Invalid("encoding") where the bytes are not of this encoding.
[[nodiscard]] Result<QString> decodeText(QByteArrayView bytes, TextEncoding encoding);

/// Bytes of a text; characters that CP932 lacks are Invalid("encoding"), never a silent '?'.
[[nodiscard]] Result<QByteArray> encodeText(const QString& text, TextEncoding encoding);

} // namespace uketsuke
