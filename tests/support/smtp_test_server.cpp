#include "tests/support/smtp_test_server.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SmtpTestServer::SmtpTestServer(const QStringList& options) {
    const QString script = QStringLiteral(UKETSUKE_SOURCE_FOLDER "/tests/support/smtp_server.py");
    m_process.setStandardErrorFile(m_folder.filePath(u"errors.log"_s)); // aiosmtpd complains of what tests do to it
    m_process.start(u"/usr/bin/python3"_s, QStringList{script, u"--folder"_s, m_folder.path()} + options);
    while (m_process.waitForReadyRead(20'000) && !m_process.canReadLine())
        continue;
    const QJsonObject started = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = started["port"_L1].toInt();
    m_authorityFile = started["authority"_L1].toString();
}

SmtpTestServer::~SmtpTestServer() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

QList<KeptMail> SmtpTestServer::keptMails() const {
    QList<KeptMail> mails;
    const QDir folder(m_folder.path());
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        mails.append({contentOf(path.chopped(5) + u".eml"_s), QJsonDocument::fromJson(contentOf(path)).object()});
    }
    return mails;
}

QStringList SmtpTestServer::commands() const {
    const QByteArray log = contentOf(m_folder.filePath(u"commands.log"_s));
    return QString::fromUtf8(log).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace uketsuke
