#include "app/persistence/flag_repository.h"

#include "app/domain/application/listed_values.h"
#include "app/persistence/intake_repository.h"
#include "app/persistence/review_repository.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace uketsuke {

Result<QString> FlagRepository::rules() {
    return m_database.row("applications/flag_rules"_L1).map([](const Row& row) { return row.text("rules"_L1); });
}

Result<void> FlagRepository::markRules(const QString& rules) {
    return m_database.execute("applications/mark_flag_rules"_L1, {{"rules"_L1, rules}}).map([](qint64) {});
}

Result<ApplicantValues> FlagRepository::valuesOf(const Row& row) {
    if (!row.flag("is_corrected"_L1))
        return valuesFromJson(row.text("fields"_L1));
    return ReviewRepository(m_database).open(ApplicationId(row.text("id"_L1))).map([](const ReviewCase& reviewCase) {
        return reviewCase.values();
    });
}

Result<FlagWalk> FlagRepository::computeAnew(const FlagWalk& from, int most, const EligibilitySettings& eligibility) {
    const qint64 before = std::numeric_limits<qint64>::min();
    const auto rows =
        m_database.rows("applications/open_values"_L1,
                        {{"submitted_at"_L1, from.submittedAt.isValid() ? instant(from.submittedAt) : QVariant(before)},
                         {"id"_L1, from.id.isEmpty() ? u""_s : from.id.text()},
                         {"most"_L1, most}});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    FlagWalk walk = from;
    walk.isAtEnd = rows->size() < most;
    for (const Row& row : *rows) {
        walk.submittedAt = row.instant("submitted_at"_L1);
        walk.id = ApplicationId(row.text("id"_L1));
        const auto values = valuesOf(row);
        if (!values)
            return tl::unexpected<Error>(values.error());
        QList<ApplicationFlag> flags = flagsFromStored(row.text("flags"_L1));
        flags.removeIf(isDecidedByValues);
        const QString anew = storedFlags(flags + listedValues(*values, eligibility).flags);
        if (anew == row.text("flags"_L1))
            continue;
        const auto set = m_database.execute(
            "applications/set_flags"_L1,
            {{"id"_L1, walk.id.text()}, {"version"_L1, row.integer("version"_L1)}, {"flags"_L1, anew}});
        if (!set)
            return tl::unexpected<Error>(set.error());
        walk.changed += static_cast<int>(*set);
    }
    return walk;
}

} // namespace uketsuke
