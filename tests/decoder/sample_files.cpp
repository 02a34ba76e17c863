#include "tests/decoder/sample_files.h"

#include <QBuffer>
#include <QDataStream>
#include <QPainter>
#include <QtEndian>

#include <cstdio> // before jpeglib.h
#include <vector>

#include <jpeglib.h>

namespace uketsuke::sample_files {

namespace {

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Runs libjpeg's compressor over 8-bit rows.
template <typename Prepare>
QByteArray compress(const QImage& rows, int components, J_COLOR_SPACE space, Prepare prepare) {
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &memory, &size);
    jpeg.image_width = static_cast<JDIMENSION>(rows.width());
    jpeg.image_height = static_cast<JDIMENSION>(rows.height());
    jpeg.input_components = components;
    jpeg.in_color_space = space;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 95, TRUE);
    prepare(jpeg);
    jpeg_start_compress(&jpeg, TRUE);
    while (jpeg.next_scanline < jpeg.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(rows.constScanLine(int(jpeg.next_scanline)));
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    QByteArray file(reinterpret_cast<const char*>(memory), qsizetype(size));
    jpeg_destroy_compress(&jpeg);
    std::free(memory);
    return file;
}

} // namespace

QImage quarters(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const int halfWidth = size.width() / 2;
    const int halfHeight = size.height() / 2;
    painter.fillRect(0, 0, halfWidth, halfHeight, Qt::red);
    painter.fillRect(halfWidth, 0, size.width(), halfHeight, Qt::green);
    painter.fillRect(0, halfHeight, halfWidth, size.height(), Qt::blue);
    painter.fillRect(halfWidth, halfHeight, size.width(), size.height(), Qt::white);
    return image;
}

QByteArray saved(const QImage& image, const char* format, int quality) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return buffer.data();
}

QByteArray jpegWithOrientation(const QImage& stored, int orientation, int quality) {
    const QByteArray entry = QByteArray("\x01\x12\0\x03\0\0\0\x01", 8) + '\0' + char(orientation) + QByteArray(2, '\0');
    const QByteArray exif = QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x01", 16) + entry + QByteArray(4, '\0');
    const auto length = quint16(exif.size() + 2);
    const QByteArray segment = QByteArray("\xFF\xE1", 2) + char(length >> 8) + char(length & 0xFF) + exif;
    return saved(stored, "jpeg", quality).insert(2, segment);
}

QByteArray jpegWithScans(const QImage& image, int scanCount) {
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    std::vector<jpeg_scan_info> scans(std::size_t(scanCount), jpeg_scan_info{1, {0}, 1, 63, 0, 1});
    scans[0] = {1, {0}, 0, 0, 0, 0};
    // After its first pass at bit 1 a band may only be refined once: the others give one coefficient each.
    for (std::size_t i = 1; i < scans.size(); ++i)
        scans[i].Ss = scans[i].Se = int(1 + (i - 1) % 63);
    for (std::size_t i = 1; i < scans.size(); ++i) {
        const int pass = int((i - 1) / 63);
        scans[i].Ah = pass == 0 ? 0 : 11 - pass;
        scans[i].Al = 10 - pass;
    }
    return compress(grey, 1, JCS_GRAYSCALE, [&](jpeg_compress_struct& jpeg) {
        jpeg.scan_info = scans.data();
        jpeg.num_scans = scanCount;
    });
}

QByteArray jpegInFourInks(QSize size, QColor colour, AdobeMarker marker) {
    const bool isInverted = marker == AdobeMarker::Yes;
    const auto ink = [&](int light) { return char(isInverted ? light : 255 - light); };
    const char pixel[] = {ink(colour.red()), ink(colour.green()), ink(colour.blue()), ink(255)};
    QImage rows(size, QImage::Format_RGB32); // four bytes a pixel: cyan, magenta, yellow, black
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            std::copy_n(pixel, 4, reinterpret_cast<char*>(rows.scanLine(y)) + ptrdiff_t{4} * x);
    return compress(rows, 4, JCS_CMYK, [&](jpeg_compress_struct& jpeg) {
        jpeg_set_colorspace(&jpeg, JCS_CMYK);
        jpeg.write_Adobe_marker = isInverted ? TRUE : FALSE;
    });
}

QByteArray pngHeader(quint32 width, quint32 height) {
    const QByteArray body = "IHDR" + bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5);
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : body) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return QByteArray("\x89PNG\r\n\x1A\n") + bigEndian(13) + body + bigEndian(~crc) + bigEndian(0) + "IDAT";
}

QByteArray tiffWithItsDirectoryFirst(const QImage& image) {
    const bool isGrey = image.format() == QImage::Format_Grayscale8;
    const QImage rows = isGrey ? image : image.convertToFormat(QImage::Format_RGB888);
    const auto height = quint32(rows.height());
    const quint32 rowBytes = quint32(rows.width()) * (isGrey ? 1 : 3);
    const quint32 samples = isGrey ? 1 : 3;
    constexpr quint32 entryCount = 9;
    constexpr quint32 tables = 8 + 2 + entryCount * 12 + 4; // behind header and directory
    const quint32 pixels = tables + 6 + 8 * height;
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto entry = [&](quint16 tag, quint16 type, quint32 count, quint32 value) {
        out << tag << type << count << value;
    };
    out << quint16(0x4949) << quint16(42) << quint32(8) << quint16(entryCount);
    entry(0x100, 4, 1, quint32(rows.width()));
    entry(0x101, 4, 1, height);
    entry(0x102, 3, samples, isGrey ? 8 : tables);
    entry(0x103, 3, 1, 1);
    entry(0x106, 3, 1, isGrey ? 1 : 2);
    entry(0x111, 4, height, tables + 6);
    entry(0x115, 3, 1, samples);
    entry(0x116, 4, 1, 1);
    entry(0x117, 4, height, tables + 6 + 4 * height);
    out << quint32(0) << quint16(8) << quint16(8) << quint16(8);
    for (quint32 y = 0; y < height; ++y)
        out << pixels + y * rowBytes;
    for (quint32 y = 0; y < height; ++y)
        out << rowBytes;
    for (int y = 0; y < rows.height(); ++y)
        out.writeRawData(reinterpret_cast<const char*>(rows.constScanLine(y)), int(rowBytes));
    return file;
}

QByteArray movingWebP(const QByteArray& still, QSize size, int frames) {
    const auto number = [](qsizetype value, int bytes) {
        QByteArray text;
        for (int index = 0; index < bytes; ++index)
            text.append(char((value >> (8 * index)) & 0xFF));
        return text;
    };
    const auto chunk = [&](const char* kind, const QByteArray& content) {
        return QByteArray(kind) + number(content.size(), 4) + content + QByteArray(content.size() % 2, '\0');
    };
    const QByteArray sides = number(size.width() - 1, 3) + number(size.height() - 1, 3);
    QByteArray body = chunk("VP8X", number(0x02, 4) + sides) + chunk("ANIM", number(0xFFFFFFFF, 4) + number(0, 2));
    for (int frame = 0; frame < frames; ++frame) // behind "RIFF", its length and "WEBP" comes the picture's own chunk
        body += chunk("ANMF", number(0, 6) + sides + number(100, 3) + number(0, 1) + still.mid(12));
    return QByteArray("RIFF") + number(body.size() + 4, 4) + "WEBP" + body;
}

QByteArray pdf(QSize points, const QList<QByteArray>& contents, const QByteArray& resources) {
    QByteArray kids;
    QByteArray objects;
    int number = 3;
    for (const QByteArray& content : contents) {
        const QByteArray page = QByteArray::number(number);
        const QByteArray stream = QByteArray::number(number + 1);
        kids += page + " 0 R ";
        objects += page + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + QByteArray::number(points.width()) + ' ' +
                   QByteArray::number(points.height()) + "]/Resources<<" + resources + ">>/Contents " + stream +
                   " 0 R>>endobj\n" + stream + " 0 obj<</Length " + QByteArray::number(content.size()) + ">>stream\n" +
                   content + "\nendstream endobj\n";
        number += 2;
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + kids + "]/Count " +
           QByteArray::number(contents.size()) + ">>endobj\n" + objects + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

QByteArray pdfFill(const QByteArray& redGreenBlue) {
    return redGreenBlue + " rg 0 0 20000 20000 re f";
}

QByteArray endlessPdf() {
    const QByteArray cell = "0 0 1 1 re f";
    const QByteArray pattern =
        "90 0 obj<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.001"
        "/YStep 0.001/Resources<<>>/Length 12>>stream\n" +
        cell + "\nendstream endobj\n";
    QByteArray file = pdf({600, 800}, {"/Pattern cs /P scn 0 0 600 800 re f"}, "/Pattern<</P 90 0 R>>");
    return file.insert(file.indexOf("trailer"), pattern);
}

QByteArray japanesePdf(const QByteArray& font) {
    // "受付見本" in Shift JIS.
    QByteArray file = pdf({200, 100}, {"BT /J 40 Tf 20 40 Td <8EF395748CA9967B> Tj ET"}, "/Font<</J 90 0 R>>");
    const QByteArray objects =
        "90 0 obj<</Type/Font/Subtype/Type0/BaseFont/" + font +
        "/Encoding/90ms-RKSJ-H/DescendantFonts[91 0 R]>>endobj\n"
        "91 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/" +
        font +
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor 92 0 R>>endobj\n"
        "92 0 obj<</Type/FontDescriptor/FontName/" +
        font + "/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/StemV 80>>endobj\n";
    return file.insert(file.indexOf("trailer"), objects);
}

int inkOf(const QImage& image) {
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return dark;
}

QByteArray formLoopPdf() {
    QByteArray file = pdf({600, 800}, {"/A Do"}, "/XObject<</A 90 0 R>>");
    const auto form = [](const char* number, const char* other) {
        return QByteArray(number) + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X " +
               other + " 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream endobj\n";
    };
    return file.insert(file.indexOf("trailer"), form("90", "91") + form("91", "90"));
}

QByteArray pageTreeLoopPdf() {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

QByteArray flateBombPdf() {
    const QByteArray packed = qCompress(QByteArray(700 << 20, ' '), 1).mid(4);
    QByteArray file = pdf({600, 800}, {packed});
    return file.replace("<</Length", "<</Filter/FlateDecode/Length");
}

} // namespace uketsuke::sample_files
