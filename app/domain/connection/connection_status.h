#pragma once

#include <chrono>

namespace uketsuke {

enum class ConnectionState {
    Closed,       ///< nothing is open, and nobody tries
    Connected,    ///< as far as the last answer tells
    Lost,         ///< the server did not answer; the next try comes after a pause
    Reconnecting, ///< it is being tried
    Standby,      ///< only servers answer that take no writing; tried again like Lost
    Refused,      ///< the server is there and does not let this person in any more; a new sign-in is needed
};

/// How the connection to the database stands, for who shows it.
struct ConnectionStatus {
    ConnectionState state = ConnectionState::Closed;
    std::chrono::steady_clock::time_point lostSince; ///< by the desk's own clock; of no meaning while connected
    int attempts = 0;                                ///< since it was lost

    bool operator==(const ConnectionStatus&) const = default;
};

} // namespace uketsuke
