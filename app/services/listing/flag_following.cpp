#include "app/services/listing/flag_following.h"

#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/flag_repository.h"
#include "app/services/settings/library_settings_json.h"
#include "app/services/settings/settings_service.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int applicationsAtOnce = 200;

struct Rules {
    EligibilitySettings eligibility;
    QString text;       ///< as they are compared
    QString lastMarked; ///< by which the flags were computed
};

QString textOf(const EligibilitySettings& eligibility) {
    return (QStringList{eligibility.prefecture, eligibility.homeCity} + eligibility.neighbourCities).join(u'\n');
}

Result<Rules> readRules(Database& database) {
    return SettingsRepository(database).get(SettingName::library).and_then([&](const StoredSetting& stored) {
        const EligibilitySettings eligibility = librarySettingsFromJson(stored.content).eligibility;
        return FlagRepository(database).rules().map([&](const QString& marked) {
            return Rules{eligibility, textOf(eligibility), marked};
        });
    });
}

/// One piece; the last one is marked in the same transaction.
Result<FlagWalk> goOn(Database& database, const FlagWalk& from, const Rules& rules) {
    return inTransaction(database, [&](Database& open) {
        FlagRepository flags(open);
        return flags.computeAnew(from, applicationsAtOnce, rules.eligibility).and_then([&](const FlagWalk& walk) {
            return (walk.isAtEnd ? flags.markRules(rules.text) : Result<void>()).map([&] { return walk; });
        });
    });
}

} // namespace

Result<int> bringFlagsUpToSettings(DatabaseThread& database, const std::atomic<bool>& isStopped) {
    int changed = 0;
    for (auto rules = database.run(readRules).result();; rules = database.run(readRules).result()) {
        if (!rules)
            return tl::unexpected<Error>(rules.error());
        if (rules->text == rules->lastMarked)
            return changed;
        for (FlagWalk walk; !walk.isAtEnd;) {
            if (isStopped)
                return changed;
            const auto piece = database.run([&](Database& open) { return goOn(open, walk, *rules); }).result();
            if (!piece)
                return tl::unexpected<Error>(piece.error());
            changed += piece->changed - walk.changed;
            walk = *piece;
        }
    }
}

} // namespace uketsuke
