#include "app/services/barcode/grey_png.h"

#include <QtEndian>

#include <array>

namespace uketsuke {
namespace {

constexpr std::array<quint32, 256> makeCrcTable() {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xedb88320u ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

quint32 crc32(const QByteArray& bytes) {
    static constexpr auto table = makeCrcTable();
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

QByteArray bigEndian(quint32 number) {
    const quint32 swapped = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char*>(&swapped), sizeof swapped);
}

QByteArray pngChunk(const QByteArray& type, const QByteArray& content) {
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crc32(type + content));
}

} // namespace

QByteArray encodeGreyPng(const GreyPicture& picture) {
    QByteArray rows;
    rows.reserve((qsizetype(picture.width) + 1) * picture.height);
    for (int row = 0; row < picture.height; ++row)
        rows += '\0' + picture.pixels.mid(qsizetype(row) * picture.width, picture.width); // filter 0: as it is
    const QByteArray header =
        bigEndian(quint32(picture.width)) + bigEndian(quint32(picture.height)) + QByteArray("\x08\x00\x00\x00\x00", 5);
    const QByteArray compressed = qCompress(rows, 9).mid(4); // zlib's stream without Qt's length in front
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header) + pngChunk("IDAT", compressed) +
           pngChunk("IEND", {});
}

} // namespace uketsuke
