#include "tests/support/tcp_proxy.h"

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace uketsuke {

enum class Strike { None, CutBefore, CutBehind, CloseBehind, Hold };
enum class Way { Open, Silent, Closed };

/// One desk's connection; either side may be gone while the other one lives.
struct ProxiedPair : QObject {
    QPointer<QTcpSocket> desk;
    QPointer<QTcpSocket> server;
    bool mayBeStruck = false; ///< what has to come before came
    bool isAnswered = true;
};

class TcpProxy::Core : public QObject
{
public:
    explicit Core(int serverPort) : m_serverPort(serverPort) {}

    void listen() {
        m_listener = new QTcpServer(this);
        if (!m_listener->listen(QHostAddress::LocalHost))
            qFatal("the test's net does not open");
        connect(m_listener, &QTcpServer::newConnection, this, &Core::take);
    }

    void setWay(Way way) {
        m_way = way;
        if (way == Way::Closed)
            for (ProxiedPair* pair : std::as_const(m_pairs))
                reset(*pair);
        if (way == Way::Open)
            for (ProxiedPair* pair : std::as_const(m_pairs)) {
                move(*pair);
                if (pair->desk && pair->desk->state() == QAbstractSocket::UnconnectedState)
                    end(pair->server);
            }
    }

    void strikeAt(Strike strike, const QByteArray& needle, const QByteArray& after = {}) {
        m_strike = strike;
        m_needle = needle;
        m_after = after;
        for (ProxiedPair* pair : std::as_const(m_pairs))
            pair->mayBeStruck = false;
        m_hasStruck = false;
    }

    void replace(const QByteArray& needle, const QByteArray& by) {
        if (needle.size() != by.size())
            qFatal("a message of PostgreSQL says how long it is");
        m_replaced = needle;
        m_replacement = by;
    }

    void release() {
        if (m_heldFor)
            m_heldFor->write(std::exchange(m_held, {}));
        m_heldFor.clear();
    }

    [[nodiscard]] int port() const { return m_listener->serverPort(); }
    [[nodiscard]] bool hasStruck() const { return m_hasStruck; }
    [[nodiscard]] int connections() const { return static_cast<int>(m_pairs.size()); }
    [[nodiscard]] int connectionsLeft() const {
        return static_cast<int>(std::count_if(m_pairs.begin(), m_pairs.end(), [](const ProxiedPair* pair) {
            return !pair->desk || pair->desk->state() == QAbstractSocket::UnconnectedState;
        }));
    }
    [[nodiscard]] int roundTrips() const { return m_roundTrips; }

private:
    void take() {
        auto* pair = new ProxiedPair;
        pair->setParent(this);
        pair->desk = m_listener->nextPendingConnection();
        pair->server = new QTcpSocket(pair);
        m_pairs.append(pair);
        if (m_way == Way::Closed) {
            reset(*pair);
            return;
        }
        connect(pair->desk, &QIODevice::readyRead, this, [this, pair] { move(*pair); });
        connect(pair->server, &QIODevice::readyRead, this, [this, pair] { move(*pair); });
        connect(pair->server, &QAbstractSocket::connected, this, [this, pair] { move(*pair); });
        connect(pair->desk, &QAbstractSocket::disconnected, this, [this, pair] { end(pair->server); });
        connect(pair->server, &QAbstractSocket::disconnected, this, [this, pair] { end(pair->desk); });
        connect(pair->server, &QAbstractSocket::errorOccurred, this, [this, pair] { end(pair->desk); });
        pair->server->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_serverPort));
    }

    /// The other side has ended; in silence nobody hears of it.
    void end(QTcpSocket* other) {
        if (other && m_way != Way::Silent && other != m_heldFor && other != m_keptOpen)
            other->disconnectFromHost();
    }

    void move(ProxiedPair& pair) {
        if (m_way != Way::Open)
            return;
        if (pair.desk && pair.server && pair.server->state() == QAbstractSocket::ConnectedState &&
            pair.desk->bytesAvailable() > 0)
            toServer(pair, pair.desk->readAll());
        if (pair.server && pair.server->bytesAvailable() > 0) {
            const QByteArray answer = pair.server->readAll();
            pair.isAnswered = true;
            if (pair.desk && pair.desk->state() == QAbstractSocket::ConnectedState)
                pair.desk->write(answer);
        }
    }

    void toServer(ProxiedPair& pair, const QByteArray& sent) {
        QByteArray bytes = sent;
        if (!m_replaced.isEmpty())
            bytes.replace(m_replaced, m_replacement);
        if (std::exchange(pair.isAnswered, false))
            ++m_roundTrips;
        pair.mayBeStruck = pair.mayBeStruck || bytes.contains(m_after);
        if (m_strike == Strike::None || !pair.mayBeStruck || !bytes.contains(m_needle)) {
            pair.server->write(bytes);
            return;
        }
        const Strike strike = std::exchange(m_strike, Strike::None);
        m_hasStruck = true;
        if (strike == Strike::CutBefore)
            return reset(pair);
        if (strike == Strike::Hold) {
            m_heldFor = pair.server;
            m_held = bytes;
        } else {
            m_keptOpen = pair.server;
            pair.server->write(bytes);
        }
        if (strike == Strike::CloseBehind)
            m_way = Way::Closed;
        pair.desk->abort();
    }

    static void reset(const ProxiedPair& pair) {
        if (pair.desk)
            pair.desk->abort();
        if (pair.server)
            pair.server->abort();
    }

    int m_serverPort;
    QTcpServer* m_listener = nullptr;
    QList<ProxiedPair*> m_pairs;
    Way m_way = Way::Open;
    Strike m_strike = Strike::None;
    QByteArray m_needle;
    QByteArray m_after;
    QByteArray m_replaced;
    QByteArray m_replacement;
    bool m_hasStruck = false;
    int m_roundTrips = 0;
    QPointer<QTcpSocket> m_heldFor;
    QPointer<QTcpSocket> m_keptOpen;
    QByteArray m_held;
};

TcpProxy::TcpProxy(int serverPort) : m_core(std::make_unique<Core>(serverPort)) {
    m_core->moveToThread(&m_thread);
    m_thread.start();
    run([](Core& core) { core.listen(); });
}

TcpProxy::~TcpProxy() {
    QMetaObject::invokeMethod(
        m_core.get(), [this] { m_core.release()->deleteLater(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void TcpProxy::run(const std::function<void(Core&)>& work) const {
    QMetaObject::invokeMethod(
        m_core.get(), [&] { work(*m_core); }, Qt::BlockingQueuedConnection);
}

int TcpProxy::port() const {
    int port = 0;
    run([&](Core& core) { port = core.port(); });
    return port;
}

void TcpProxy::pass() {
    run([](Core& core) { core.setWay(Way::Open); });
}

void TcpProxy::goSilent() {
    run([](Core& core) { core.setWay(Way::Silent); });
}

void TcpProxy::cut() {
    run([](Core& core) { core.setWay(Way::Closed); });
}

void TcpProxy::replace(const QByteArray& needle, const QByteArray& by) {
    run([&](Core& core) { core.replace(needle, by); });
}

void TcpProxy::cutBefore(const QByteArray& needle, const QByteArray& after) {
    run([&](Core& core) { core.strikeAt(Strike::CutBefore, needle, after); });
}

void TcpProxy::cutBehind(const QByteArray& needle, const QByteArray& after) {
    run([&](Core& core) { core.strikeAt(Strike::CutBehind, needle, after); });
}

void TcpProxy::closeBehind(const QByteArray& needle, const QByteArray& after) {
    run([&](Core& core) { core.strikeAt(Strike::CloseBehind, needle, after); });
}

void TcpProxy::hold(const QByteArray& needle) {
    run([&](Core& core) { core.strikeAt(Strike::Hold, needle); });
}

void TcpProxy::release() {
    run([](Core& core) { core.release(); });
}

bool TcpProxy::hasStruck() const {
    bool has = false;
    run([&](Core& core) { has = core.hasStruck(); });
    return has;
}

int TcpProxy::connections() const {
    int count = 0;
    run([&](Core& core) { count = core.connections(); });
    return count;
}

int TcpProxy::connectionsLeft() const {
    int count = 0;
    run([&](Core& core) { count = core.connectionsLeft(); });
    return count;
}

int TcpProxy::roundTrips() const {
    int count = 0;
    run([&](Core& core) { count = core.roundTrips(); });
    return count;
}

} // namespace uketsuke
