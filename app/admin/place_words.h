#pragma once

#include "app/domain/error.h"
#include "app/domain/settings/database_place.h"
#include "app/services/place/place_access.h"
#include "app/services/place/place_making.h"

#include <QString>

namespace uketsuke {

/// Where the database lies, who decided it, and who can work there. `trouble` says why this account cannot; empty where
/// it can.
[[nodiscard]] QString placeSentence(const DatabasePlace& place, const PlaceAccess& access, const QString& trouble);

/// Which shared database this computer works with, by which setting, and what shows how it stands.
[[nodiscard]] QString sharedPlaceSentence(const QString& address, const QString& settingFile);

/// What was made, and what IT does next.
[[nodiscard]] QString madePlaceSentence(const MadePlace& made, const QString& group);

/// Why a folder was not made the place, and the command that helps; empty where the error is of another kind.
[[nodiscard]] QString placeRefusalSentence(const Error& error, const QString& folder, const QString& group);

} // namespace uketsuke
