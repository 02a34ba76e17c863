#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace uketsuke {

struct ZipEntry {
    QByteArray name; ///< raw bytes, in whatever encoding
    QByteArray bytes;
    QByteArray password = {}; ///< AES-256 where there is one
    bool isLink = false;
    bool isStored = false;           ///< not packed
    bool isFlaggedUtf8 = false;      ///< else the name has no flag
    bool isOldEncryption = false;    ///< ZipCrypto instead of AES
    bool isStrongEncryption = false; ///< says that it is PKWARE's, which nobody else reads
};

/// Writes a ZIP with these entries, good or bad; a failure ends the test program.
void makeZip(const QString& path, const QList<ZipEntry>& entries);

} // namespace uketsuke
