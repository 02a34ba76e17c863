#pragma once

#include "app/domain/connection/connection_status.h"

#include <QObject>

namespace uketsuke {

class DatabaseThread;

/// Tells the desk how its connection to the database stands. It ends before the connection's thread.
class ConnectionStation : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionStation(DatabaseThread& database);
    [[nodiscard]] ConnectionStatus status() const;

Q_SIGNALS:
    /// On this object's thread, once for each change.
    void statusChanged(const uketsuke::ConnectionStatus& status);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
