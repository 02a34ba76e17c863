#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QString>

namespace uketsuke {

/// How a library writes its card numbers as NW-7 (Codabar) bars (§ 6).
struct Nw7Format {
    QChar start = QChar(u'A'); ///< A, B, C or D
    QChar stop = QChar(u'A');
    int pixelsPerModule = 4; ///< 2 … 10; the narrowest bar
    bool operator==(const Nw7Format&) const = default;
};

/// A PNG of the barcode with quiet zones and the number below it, dark on white. The check digit must be in the number
/// already. Invalid("barcode.number") for anything but 1 … 30 of 0-9 - $ : / . +, Invalid("barcode.format") for other
/// letters or sizes.
[[nodiscard]] Result<QByteArray> nw7BarcodePng(const QString& number, const Nw7Format& format = {});

} // namespace uketsuke
