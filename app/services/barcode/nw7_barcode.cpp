#include "app/services/barcode/nw7_barcode.h"

#include "app/services/barcode/grey_png.h"

#include <zint.h>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype longestNumber = 30;
constexpr int quietZoneModules = 10; // NW-7 asks for ten narrow bars of white at both sides
constexpr int barHeightModules = 40;
constexpr double zintPixelsPerModule = 2.0; // at scale 1

bool isNw7Number(const QString& number) {
    return !number.isEmpty() && number.size() <= longestNumber &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return u"0123456789-$:/.+"_s.contains(c); });
}

bool isNw7Format(const Nw7Format& format) {
    const QString letters = u"ABCD"_s;
    return letters.contains(format.start) && letters.contains(format.stop) && format.pixelsPerModule >= 2 &&
           format.pixelsPerModule <= 10;
}

/// The luminance of zint's picture, one byte a pixel.
GreyPicture greyPictureOf(const zint_symbol& symbol) {
    GreyPicture picture{symbol.bitmap_width, symbol.bitmap_height, {}};
    const qsizetype pixels = qsizetype(picture.width) * picture.height;
    picture.pixels.reserve(pixels);
    for (qsizetype i = 0; i < pixels; ++i)
        picture.pixels.append(char(symbol.bitmap[i * 3])); // black and white only: red stands for all
    return picture;
}

} // namespace

Result<QByteArray> nw7BarcodePng(const QString& number, const Nw7Format& format) {
    if (!isNw7Number(number))
        return fail(ErrorKind::Invalid, u"barcode.number"_s);
    if (!isNw7Format(format))
        return fail(ErrorKind::Invalid, u"barcode.format"_s);
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol*)> symbol(ZBarcode_Create(), ZBarcode_Delete);
    if (!symbol)
        return fail(ErrorKind::Internal, u"barcode.memory"_s);
    symbol->symbology = BARCODE_CODABAR;
    symbol->scale = float(format.pixelsPerModule / zintPixelsPerModule);
    symbol->height = barHeightModules;
    symbol->whitespace_width = quietZoneModules;
    symbol->whitespace_height = 4;
    symbol->output_options |= BOLD_TEXT;
    const QByteArray content = (format.start + number + format.stop).toLatin1();
    const auto* bytes = reinterpret_cast<const unsigned char*>(content.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, int(content.size())) >= ZINT_ERROR)
        return fail(ErrorKind::Internal, u"barcode.encode"_s);
    // A person reads the number only: start and stop letters belong to the scanner.
    std::memset(symbol->text, 0, sizeof symbol->text);
    std::memcpy(symbol->text, content.constData() + 1, size_t(number.size()));
    if (ZBarcode_Buffer(symbol.get(), 0) >= ZINT_ERROR)
        return fail(ErrorKind::Internal, u"barcode.draw"_s);
    return encodeGreyPng(greyPictureOf(*symbol));
}

} // namespace uketsuke
