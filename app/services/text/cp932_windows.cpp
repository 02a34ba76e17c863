#include "app/services/text/cp932.h"

#include <windows.h>

namespace uketsuke {
namespace {

constexpr UINT codePage932 = 932;

} // namespace

std::optional<QString> fromCp932(QByteArrayView bytes) {
    if (bytes.isEmpty())
        return QStringLiteral("");
    QString text(bytes.size(), Qt::Uninitialized);
    const int length =
        MultiByteToWideChar(codePage932, MB_ERR_INVALID_CHARS, bytes.data(), static_cast<int>(bytes.size()),
                            reinterpret_cast<wchar_t*>(text.data()), static_cast<int>(text.size()));
    if (length == 0)
        return std::nullopt;
    text.truncate(length);
    return text;
}

std::optional<QByteArray> toCp932(const QString& text) {
    if (text.isEmpty())
        return QByteArray("");
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    BOOL replaced = FALSE;
    const int length = WideCharToMultiByte(
        codePage932, WC_NO_BEST_FIT_CHARS, reinterpret_cast<const wchar_t*>(text.constData()),
        static_cast<int>(text.size()), bytes.data(), static_cast<int>(bytes.size()), nullptr, &replaced);
    if (length == 0 || replaced)
        return std::nullopt;
    bytes.truncate(length);
    return bytes;
}

} // namespace uketsuke
