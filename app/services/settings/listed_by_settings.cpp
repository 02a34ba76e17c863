#include "app/services/settings/listed_by_settings.h"

#include "app/persistence/listing_repository.h"
#include "app/services/settings/library_settings_json.h"
#include "app/services/settings/settings_service.h"

namespace uketsuke {
namespace {

Result<EligibilitySettings> eligibilitySettings(Database& database) {
    return SettingsRepository(database).get(SettingName::library).map([](const StoredSetting& stored) {
        return librarySettingsFromJson(stored.content).eligibility;
    });
}

} // namespace

Result<void> relistBySettings(Database& database, const ApplicationId& id) {
    return eligibilitySettings(database).and_then(
        [&](const EligibilitySettings& eligibility) { return ListingRepository(database).relist(id, eligibility); });
}

Result<void> relistReopenedBySettings(Database& database, const ApplicationId& id) {
    return eligibilitySettings(database).and_then([&](const EligibilitySettings& eligibility) {
        return ListingRepository(database).relistReopened(id, eligibility);
    });
}

} // namespace uketsuke
