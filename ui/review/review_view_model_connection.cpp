#include "ui/review/review_view_model.h"

// While the connection is lost: what lies on the desk is read on, what is typed stays, and nothing is given.

namespace uketsuke {

bool ReviewViewModel::isConnected() const {
    return m_services.connection.status().state == ConnectionState::Connected;
}

void ReviewViewModel::noteConnection() {
    const bool wasConnected = std::exchange(m_wasConnected, isConnected());
    if (wasConnected == m_wasConnected)
        return;
    Q_EMIT changed();
    if (!m_wasConnected)
        return;
    saveDraft(); // what could not be kept meanwhile
    lookAgain();
    Q_EMIT connectedAgain();
}

/// Another application cannot come: the one that lies here would go for nothing.
bool ReviewViewModel::isRefusedWhileLost() {
    if (isConnected())
        return false;
    Q_EMIT failed({ErrorKind::Unreachable, QStringLiteral("database.lost")}, Attempt::TakeClaim);
    return true;
}

} // namespace uketsuke
