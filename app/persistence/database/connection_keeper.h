#pragma once

#include "app/domain/connection/connection_status.h"
#include "app/persistence/database/database.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace uketsuke {

/// When a desk asks an idle server, and when it tries a lost one again. A silent net is told within the sum of the
/// first two, whatever the desk does.
struct ConnectionTerms {
    std::chrono::milliseconds heartbeat{1500};       ///< after that much idleness the server is asked whether it lives
    std::chrono::milliseconds heartbeatAnswer{2500}; ///< and must answer within this
    std::chrono::milliseconds firstPause{500};       ///< before the first try; each one doubles it
    std::chrono::milliseconds longestPause{15000};   ///< half of a pause is chance, so that desks do not come together
};

/// Keeps one connection open: notices that a shared database was lost, and opens it again by itself, to whichever host
/// takes writing. What stood before the loss is never done again by itself. Lives on the connection's thread.
class ConnectionKeeper : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionKeeper(const ConnectionTerms& terms);
    ~ConnectionKeeper() override;

    [[nodiscard]] Result<void> open(const DatabaseSettings& settings, const QString& password);
    void close();
    /// By this one it is opened again from here on; one that was refused with the old one is opened at once.
    void usePassword(const QString& password);

    /// The connection for work that was asked for in this life of it; none where it was lost since, or is not open.
    [[nodiscard]] Database* databaseIn(int life);
    [[nodiscard]] Database* database() { return m_database.get(); }
    /// Why there is none.
    [[nodiscard]] Error absence() const;
    /// After each work: whether the connection outlived it.
    bool outlived();
    /// The first try after a loss, without its pause, for who only reads.
    [[nodiscard]] bool comesBackAtOnce();

    /// These are safe from every thread.
    [[nodiscard]] int life() const { return m_life; }
    [[nodiscard]] bool isLost() const { return m_isLost; }
    [[nodiscard]] ConnectionStatus status() const;

Q_SIGNALS:
    /// From the connection's thread.
    void statusChanged(const uketsuke::ConnectionStatus& status);

private:
    void lose();
    void tryAgain();
    void listen();
    void pause();
    void tell(ConnectionState state);
    ConnectionTerms m_terms;
    DatabaseSettings m_settings;
    QString m_password;
    std::unique_ptr<Database> m_database;
    QTimer m_heartbeat{this};
    QTimer m_pause{this};
    QElapsedTimer m_lastAnswer;
    std::atomic<int> m_life = 0;
    std::atomic<bool> m_isLost = false;
    mutable QMutex m_statusLock;
    ConnectionStatus m_status;
};

} // namespace uketsuke
