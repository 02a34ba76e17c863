#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>

namespace {

/// Takes every mail and keeps none: as fast as a server can be that speaks SMTP (RFC 5321) at all.
void serve(QTcpSocket* socket) {
    auto* isInContent = new bool(false);
    QObject::connect(socket, &QObject::destroyed, [isInContent] { delete isInContent; });
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->write("220 sink\r\n");
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, isInContent] {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            if (*isInContent) {
                if (line != ".\r\n")
                    continue;
                *isInContent = false;
                socket->write("250 kept\r\n");
            } else if (line.startsWith("EHLO")) {
                socket->write("250-sink\r\n250 8BITMIME\r\n");
            } else if (line.startsWith("DATA")) {
                *isInContent = true;
                socket->write("354 go on\r\n");
            } else if (line.startsWith("QUIT")) {
                socket->write("221 bye\r\n");
                socket->disconnectFromHost();
            } else {
                socket->write("250 ok\r\n");
            }
        }
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace

/// benchmark-mail-sink: prints its port, and ends when it is killed.
int main(int argumentCount, char** arguments) {
    const QCoreApplication application(argumentCount, arguments);
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server,
                     [&server] { serve(server.nextPendingConnection()); });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
