#pragma once

#include "app/domain/error.h"
#include "app/domain/settings/database_place.h"

#include <QString>

namespace uketsuke {

/// What happened, what is safe, what IT does.
struct PlaceText {
    QString what;
    QString safe;
    QString next;
};

/// Why the embedded database was not opened at its place (lookAtPlace(), embeddedDatabasePlace()); `what` is empty
/// where the error is of another kind.
[[nodiscard]] PlaceText placeText(const Error& error, const PlaceFacts& facts);

} // namespace uketsuke
