#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace uketsuke {

/// An authority made for one test by openssl, and what it signs.
class CertificateAuthority
{
public:
    explicit CertificateAuthority(const QString& name);
    struct Signed {
        QByteArray certificate;
        QByteArray key;
    };
    /// A server's certificate for this name in the DNS.
    [[nodiscard]] Signed signedFor(const QString& dnsName);
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(QStringLiteral("ca.crt")); }

private:
    QTemporaryDir m_folder;
};

} // namespace uketsuke
