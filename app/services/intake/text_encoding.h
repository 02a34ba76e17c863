#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QIODevice>

namespace uketsuke {

/// The encodings in which forms are exported (domain.md § 4).
enum class TextEncoding { Utf8WithMark, Utf8, Cp932 };

/// Looks at the whole device from its beginning and leaves it there: a mark (BOM) or bytes that are all UTF-8, else
/// CP932.
[[nodiscard]] Result<TextEncoding> detectEncoding(QIODevice& device);

/// Text of one cell; Invalid("encoding") where the bytes are not of this encoding.
[[nodiscard]] Result<QString> decodeText(QByteArrayView bytes, TextEncoding encoding);

/// Bytes of a text; characters that CP932 lacks are Invalid("encoding"), never a silent '?'.
[[nodiscard]] Result<QByteArray> encodeText(const QString& text, TextEncoding encoding);

} // namespace uketsuke
