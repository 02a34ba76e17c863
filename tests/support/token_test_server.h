#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace uketsuke {

/// tests/support/token_server.py in a process of its own; answers in the order of `replies` ("200:{…}").
class TokenTestServer
{
public:
    explicit TokenTestServer(const QStringList& replies);
    ~TokenTestServer();
    TokenTestServer(const TokenTestServer&) = delete;
    TokenTestServer& operator=(const TokenTestServer&) = delete;
    [[nodiscard]] QString url(const QString& path) const;
    /// The forms that were posted, in order.
    [[nodiscard]] QList<QJsonObject> forms() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace uketsuke
