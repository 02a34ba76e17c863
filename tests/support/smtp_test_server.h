#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace uketsuke {

/// One mail as the server kept it.
struct KeptMail {
    QByteArray raw;       ///< the mail as it came
    QJsonObject envelope; ///< from, to, connection, tls, user
};

/// tests/support/smtp_server.py in a process of its own; ends with this object.
class SmtpTestServer
{
public:
    /// `options` as the script's --help says; port() is 0 where it could not start.
    explicit SmtpTestServer(const QStringList& options = {});
    ~SmtpTestServer();
    SmtpTestServer(const SmtpTestServer&) = delete;
    SmtpTestServer& operator=(const SmtpTestServer&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// The PEM file to trust; empty without TLS.
    [[nodiscard]] QString authorityFile() const { return m_authorityFile; }
    [[nodiscard]] QList<KeptMail> keptMails() const;
    /// Raw command lines in order, each beginning with the number of its connection.
    [[nodiscard]] QStringList commands() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    QString m_authorityFile;
};

} // namespace uketsuke
