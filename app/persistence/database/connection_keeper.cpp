#include "app/persistence/database/connection_keeper.h"

#include "app/domain/growing_pause.h"
#include "app/persistence/database/spread_pause.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

ConnectionKeeper::ConnectionKeeper(const ConnectionTerms& terms) : m_terms(terms) {
    m_heartbeat.setInterval(terms.heartbeat / 4);
    m_pause.setSingleShot(true);
    connect(&m_heartbeat, &QTimer::timeout, this, &ConnectionKeeper::listen);
    connect(&m_pause, &QTimer::timeout, this, &ConnectionKeeper::tryAgain);
}

ConnectionKeeper::~ConnectionKeeper() = default;

Result<void> ConnectionKeeper::open(const DatabaseSettings& settings, const QString& password) {
    close();
    auto opened = Database::open(settings, password);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    m_database = std::move(*opened);
    m_settings = settings;
    m_password = password;
    m_lastAnswer.start();
    if (std::holds_alternative<SharedDatabase>(settings))
        m_heartbeat.start();
    tell(ConnectionState::Connected);
    return {};
}

void ConnectionKeeper::close() {
    m_heartbeat.stop();
    m_pause.stop();
    m_database.reset();
    m_password.clear();
    m_isLost = false;
    if (status().state != ConnectionState::Closed)
        tell(ConnectionState::Closed);
}

void ConnectionKeeper::usePassword(const QString& password) {
    const ConnectionState state = status().state;
    if (state == ConnectionState::Closed)
        return;
    m_password = password;
    if (state == ConnectionState::Refused)
        tryAgain();
}

Database* ConnectionKeeper::databaseIn(int life) {
    return life == m_life ? m_database.get() : nullptr;
}

Error ConnectionKeeper::absence() const {
    const bool isClosed = status().state == ConnectionState::Closed;
    return {ErrorKind::Unreachable, isClosed ? u"database.closed"_s : u"database.lost"_s};
}

bool ConnectionKeeper::outlived() {
    if (!m_database)
        return false;
    if (m_database->isLost()) {
        lose();
        return false;
    }
    m_lastAnswer.restart();
    return true;
}

bool ConnectionKeeper::comesBackAtOnce() {
    if (!m_pause.isActive() || status().attempts > 0)
        return false;
    m_pause.stop();
    tryAgain();
    return m_database != nullptr;
}

ConnectionStatus ConnectionKeeper::status() const {
    const QMutexLocker lock(&m_statusLock);
    return m_status;
}

void ConnectionKeeper::lose() {
    m_heartbeat.stop();
    m_isLost = true; // before the life ends: what is asked for from here on is refused at once
    ++m_life;
    m_database.reset();
    {
        const QMutexLocker lock(&m_statusLock);
        m_status.lostSince = std::chrono::steady_clock::now();
        m_status.attempts = 0;
    }
    tell(ConnectionState::Lost);
    pause();
}

void ConnectionKeeper::tryAgain() {
    {
        const QMutexLocker lock(&m_statusLock);
        ++m_status.attempts;
    }
    tell(ConnectionState::Reconnecting);
    auto opened = Database::open(m_settings, m_password);
    if (opened) {
        m_database = std::move(*opened);
        m_lastAnswer.restart();
        m_heartbeat.start();
        m_isLost = false;
        tell(ConnectionState::Connected);
        return;
    }
    // A person who is let in no longer is not tried again: that would lock the account.
    if (opened.error().kind == ErrorKind::NotPermitted) {
        tell(ConnectionState::Refused);
        return;
    }
    tell(opened.error().kind == ErrorKind::ReadOnly ? ConnectionState::Standby : ConnectionState::Lost);
    pause();
}

void ConnectionKeeper::listen() {
    if (m_database && m_lastAnswer.hasExpired(m_terms.heartbeat.count())) {
        (void)m_database->answersWithin(m_terms.heartbeatAnswer);
        outlived();
    }
}

void ConnectionKeeper::pause() {
    m_pause.start(spreadPause(growingPause(status().attempts + 1, m_terms.firstPause, m_terms.longestPause)));
}

void ConnectionKeeper::tell(ConnectionState state) {
    {
        const QMutexLocker lock(&m_statusLock);
        m_status.state = state;
    }
    Q_EMIT statusChanged(status());
}

} // namespace uketsuke
