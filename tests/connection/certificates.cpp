#include "tests/connection/certificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void openssl(const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAll().constData());
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

} // namespace

CertificateAuthority::CertificateAuthority(const QString& name) {
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
             u"-keyout"_s, m_folder.filePath(u"ca.key"_s), u"-out"_s, certificateFile(), u"-days"_s, u"2"_s, u"-subj"_s,
             u"/CN="_s + name});
}

CertificateAuthority::Signed CertificateAuthority::signedFor(const QString& dnsName) {
    const QString request = m_folder.filePath(u"server.csr"_s);
    const QString key = m_folder.filePath(u"server.key"_s);
    const QString certificate = m_folder.filePath(u"server.crt"_s);
    const QString extensions = m_folder.filePath(u"extensions"_s);
    QFile file(extensions);
    if (!file.open(QIODevice::WriteOnly) || file.write("subjectAltName=DNS:" + dnsName.toLatin1()) < 0)
        qFatal("%s cannot be written", qPrintable(extensions));
    file.close();
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
             u"-keyout"_s, key, u"-out"_s, request, u"-subj"_s, u"/CN="_s + dnsName});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, certificateFile(), u"-CAkey"_s,
             m_folder.filePath(u"ca.key"_s), u"-CAcreateserial"_s, u"-out"_s, certificate, u"-days"_s, u"2"_s,
             u"-extfile"_s, extensions});
    return {contentOf(certificate), contentOf(key)};
}

} // namespace uketsuke
