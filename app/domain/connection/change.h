#pragma once

namespace uketsuke {

/// What a desk is told that another one changed.
enum class ChangeKind {
    Application, ///< came in, was revised, moved on
    Claim,       ///< of an application: taken, given back, taken over at another desk
    Mail,        ///< queued, or of another state
    Setting,     ///< by its name
    Account,     ///< asked for, answered, changed; by the request, or by the login
    Schema,      ///< migrated; by its version
    Everything,  ///< what came meanwhile is not known: the connection was away
};

} // namespace uketsuke
