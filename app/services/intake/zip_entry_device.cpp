#include "app/services/intake/zip_entry_device.h"

#include <algorithm>

namespace uketsuke {
namespace {

constexpr qint64 pieceBytes = 64LL * 1024;
constexpr qint64 keptBytes = 4LL << 20; ///< more than the largest row of an export
constexpr int mostBeginnings = 100;

} // namespace

ZipEntryDevice::ZipEntryDevice(ZipArchive archive, zip_uint64_t index, qint64 size)
    : m_archive(std::move(archive)), m_index(index), m_size(size) {}

ZipEntryDevice::~ZipEntryDevice() = default;

bool ZipEntryDevice::begin() {
    return beginAgain() && open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool ZipEntryDevice::beginAgain() {
    m_entry.reset();
    m_kept.clear();
    m_unpacked = 0;
    if (++m_beginnings <= mostBeginnings)
        m_entry.reset(zip_fopen_index(m_archive.get(), m_index, 0));
    m_isBroken = m_entry == nullptr;
    return !m_isBroken;
}

bool ZipEntryDevice::seek(qint64 position) {
    if (position < 0 || position > m_size)
        return false;
    m_wanted = position;
    return QIODevice::seek(position);
}

qint64 ZipEntryDevice::readData(char* data, qint64 most) {
    const qint64 wanted = qMin(most, m_size - m_wanted);
    if (wanted <= 0)
        return 0;
    if (m_wanted < m_unpacked - m_kept.size() && !beginAgain())
        return -1;
    while (m_unpacked <= m_wanted)
        if (!unpackMore())
            return -1;
    const qint64 given = qMin(wanted, m_unpacked - m_wanted);
    std::copy_n(m_kept.constEnd() - (m_unpacked - m_wanted), given, data);
    m_wanted += given;
    return given;
}

bool ZipEntryDevice::unpackMore() {
    if (m_isBroken)
        return false;
    QByteArray piece(qMin(pieceBytes, m_size - m_unpacked), Qt::Uninitialized);
    const zip_int64_t got = zip_fread(m_entry.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
    // libzip compares the check sum when it meets the end, which is one read further; more bytes than were told are as
    // wrong as fewer.
    char beyond = 0;
    const bool isLast = m_unpacked + got == m_size;
    m_isBroken = got <= 0 || (isLast && zip_fread(m_entry.get(), &beyond, 1) != 0);
    if (m_isBroken)
        return false;
    piece.truncate(got);
    if (m_kept.size() > 2 * keptBytes)
        m_kept.remove(0, m_kept.size() - keptBytes);
    m_kept.append(piece);
    m_unpacked += got;
    return true;
}

qint64 ZipEntryDevice::writeData(const char* data, qint64 size) {
    Q_UNUSED(data);
    Q_UNUSED(size);
    return -1;
}

} // namespace uketsuke
