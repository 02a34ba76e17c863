#include "tests/support/token_test_server.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace uketsuke {

TokenTestServer::TokenTestServer(const QStringList& replies) {
    QStringList arguments{QStringLiteral(UKETSUKE_SOURCE_FOLDER "/tests/support/token_server.py"), u"--log"_s,
                          m_folder.filePath(u"forms"_s)};
    for (const QString& reply : replies)
        arguments += {u"--reply"_s, reply};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, arguments);
    while (m_process.waitForReadyRead(20'000) && !m_process.canReadLine())
        continue;
    m_port = m_process.readLine().trimmed().toInt();
}

TokenTestServer::~TokenTestServer() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

QString TokenTestServer::url(const QString& path) const {
    return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
}

QList<QJsonObject> TokenTestServer::forms() const {
    QList<QJsonObject> forms;
    QFile log(m_folder.filePath(u"forms"_s));
    if (log.open(QIODevice::ReadOnly))
        while (!log.atEnd())
            forms.append(QJsonDocument::fromJson(log.readLine()).object());
    return forms;
}

} // namespace uketsuke
