#pragma once

#include "app/domain/settings/library_settings.h"

#include <QJsonObject>

namespace uketsuke {

/// As stored under "library". A name that is missing takes its default, so that an older database serves a newer
/// program; what makes no sense is found by validate(). The calendars are settings of their own (calendar_json).
[[nodiscard]] QJsonObject toJson(const LibrarySettings& settings);
[[nodiscard]] LibrarySettings librarySettingsFromJson(const QJsonObject& json);

/// Keys whose values differ, for the journal: it says what was changed and never to what.
[[nodiscard]] QStringList changedKeys(const QJsonObject& before, const QJsonObject& after);

} // namespace uketsuke
