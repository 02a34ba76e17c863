#include "app/services/text/cp932.h"

#include <unicode/ucnv.h>

#include <memory>

namespace uketsuke {
namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// IBM's table is CP932 with NEC's and IBM's extensions (髙, ①) and stops at what it does not know. It was compared
/// with Windows' over all 65,536 codes: alike but for three control characters, which it moves round (0x1A → U+001C …).
Converter openConverter() {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open("ibm-943_P15A-2003", &status));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFallback(converter.get(), false);
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

QString withControlsInPlace(QString text) {
    for (QChar& character : text)
        if (character == QChar(0x1C) || character == QChar(0x7F) || character == QChar(0x1A))
            character = character == QChar(0x1C) ? QChar(0x1A) : character == QChar(0x7F) ? QChar(0x1C) : QChar(0x7F);
    return text;
}

QString withControlsAsIbm(QString text) {
    for (QChar& character : text)
        if (character == QChar(0x1C) || character == QChar(0x7F) || character == QChar(0x1A))
            character = character == QChar(0x1A) ? QChar(0x1C) : character == QChar(0x1C) ? QChar(0x7F) : QChar(0x1A);
    return text;
}

} // namespace

std::optional<QString> fromCp932(QByteArrayView bytes) {
    const Converter converter = openConverter();
    if (!converter)
        return std::nullopt;
    QString text(bytes.size() + 1, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(text.data()), static_cast<int32_t>(text.size()),
                      bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return withControlsInPlace(std::move(text));
}

std::optional<QByteArray> toCp932(const QString& text) {
    const Converter converter = openConverter();
    if (!converter)
        return std::nullopt;
    const QString moved = withControlsAsIbm(text);
    QByteArray bytes(moved.size() * 2 + 1, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const UChar*>(moved.constData()), static_cast<int32_t>(moved.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    bytes.truncate(length);
    return bytes;
}

} // namespace uketsuke
