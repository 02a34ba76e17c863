#include "app/services/connection/connection_station.h"

#include "app/persistence/database/database_thread.h"

namespace uketsuke {

ConnectionStation::ConnectionStation(DatabaseThread& database) : m_database(database) {
    connect(&database.keeper(), &ConnectionKeeper::statusChanged, this, &ConnectionStation::statusChanged);
}

ConnectionStatus ConnectionStation::status() const {
    return m_database.status();
}

} // namespace uketsuke
