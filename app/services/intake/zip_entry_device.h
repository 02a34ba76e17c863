#pragma once

#include <QIODevice>

#include <memory>
#include <zip.h>

namespace uketsuke {

using ZipArchive = std::shared_ptr<zip_t>;

/// The bytes of one entry of a ZIP, unpacked piece by piece as they are asked for; never more than the ZIP's directory
/// tells. It can seek: some MiB behind what was read last are kept, further back the entry is unpacked anew. That is
/// what a hostile file makes a reader do, so it is done a limited number of times. A damaged entry ends before its
/// size: read() fails and atEnd() is false.
class ZipEntryDevice final : public QIODevice
{
    Q_OBJECT
public:
    /// `size` as the directory tells it. The password is the archive's own.
    ZipEntryDevice(ZipArchive archive, zip_uint64_t index, qint64 size);
    ~ZipEntryDevice() override;

    /// Opens for reading. False where the entry cannot be unpacked; the archive has the error.
    [[nodiscard]] bool begin();

    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] bool atEnd() const override { return pos() >= m_size; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    struct CloseEntry {
        void operator()(zip_file_t* entry) const { zip_fclose(entry); }
    };
    [[nodiscard]] bool beginAgain();
    [[nodiscard]] bool unpackMore();

    ZipArchive m_archive;
    zip_uint64_t m_index;
    qint64 m_size;
    std::unique_ptr<zip_file_t, CloseEntry> m_entry;
    QByteArray m_kept;     ///< the last bytes that were unpacked
    qint64 m_unpacked = 0; ///< bytes of the entry, to the end of what is kept
    qint64 m_wanted = 0;   ///< where the next read begins
    int m_beginnings = 0;
    bool m_isBroken = false;
};

} // namespace uketsuke
