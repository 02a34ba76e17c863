#pragma once

#include <QByteArray>
#include <QThread>

#include <functional>
#include <memory>

namespace uketsuke {

/// A net between a desk and its server that a test can disturb: it passes bytes on a port of 127.0.0.1, on a thread of
/// its own. Every call has taken effect when it returns.
class TcpProxy
{
public:
    explicit TcpProxy(int serverPort);
    ~TcpProxy();
    TcpProxy(const TcpProxy&) = delete;
    TcpProxy& operator=(const TcpProxy&) = delete;

    [[nodiscard]] int port() const;
    /// From here on everything passes, what had been silent too.
    void pass();
    /// Nothing passes any more, in no direction; connections stay open, and new ones get no answer.
    void goSilent();
    /// Every connection is reset; new ones too, until pass().
    void cut();

    /// From here on these bytes of a desk arrive as the others, which are as many: a pooler that knows no LISTEN.
    void replace(const QByteArray& needle, const QByteArray& by);

    /// Once: a desk's bytes with this in them never arrive, and both sides are reset. With `after`, of the connection
    /// by which that came before alone.
    void cutBefore(const QByteArray& needle, const QByteArray& after = {});
    /// Once: they arrive, but the desk is reset at once and the answer comes to nobody.
    void cutBehind(const QByteArray& needle, const QByteArray& after = {});
    /// The same, and everything stays cut as by cut(), until pass().
    void closeBehind(const QByteArray& needle, const QByteArray& after = {});
    /// Once: the desk is reset, and the bytes arrive no sooner than release() says; the server's side stays open.
    void hold(const QByteArray& needle);
    void release();
    /// Whether what was asked for once has happened.
    [[nodiscard]] bool hasStruck() const;
    /// How many connections there were.
    [[nodiscard]] int connections() const;
    /// How many of them the desk has ended, in silence too.
    [[nodiscard]] int connectionsLeft() const;
    /// How often a desk has asked something after an answer, or as its first word.
    [[nodiscard]] int roundTrips() const;

private:
    class Core;
    void run(const std::function<void(Core&)>& work) const;
    QThread m_thread;
    std::unique_ptr<Core> m_core;
};

} // namespace uketsuke
