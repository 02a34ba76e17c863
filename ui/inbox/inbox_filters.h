#pragma once

#include "app/domain/application/application_list.h"

#include <QJsonObject>
#include <QSet>

namespace uketsuke {

/// The conditions of the inbox's side by key: "open", a state's key, "mine", "overdue", "closed" (every closed state).
namespace InboxCondition {
inline constexpr QLatin1StringView open{"open"};
inline constexpr QLatin1StringView mine{"mine"};
inline constexpr QLatin1StringView overdue{"overdue"};
inline constexpr QLatin1StringView closed{"closed"};
inline constexpr QLatin1StringView everyProcedure{"every"};
inline constexpr QLatin1StringView everyBranch{""}; // the others are the form's own words
} // namespace InboxCondition

/// What is chosen in the inbox's side; the default is all that is open.
struct InboxConditions {
    QString state = InboxCondition::open;
    QString procedure = InboxCondition::everyProcedure;
    QString branch = InboxCondition::everyBranch;
    bool operator==(const InboxConditions&) const = default;
};

/// The filter that the chosen conditions and a search mean; `login` is whose claims are mine.
[[nodiscard]] ApplicationFilter filterOf(const InboxConditions& conditions, const QString& searchText,
                                         const QString& login);

/// Whether a chosen condition is about what is done.
[[nodiscard]] Openness opennessOf(const QString& stateCondition);
/// The conditions that stand beside it: the states of what waits, or of what is done, and the way to the other.
[[nodiscard]] QSet<QString> conditionsBeside(const QString& stateCondition);

/// How a person left the inbox; the search text is never kept.
struct InboxPreferences {
    InboxConditions conditions;
    ApplicationSort sort;
    QList<int> columnWidths;
    bool operator==(const InboxPreferences&) const = default;
};

[[nodiscard]] QJsonObject toJson(const InboxPreferences& preferences);
/// Whatever cannot be read is the default.
[[nodiscard]] InboxPreferences inboxPreferencesFrom(const QJsonObject& json);

} // namespace uketsuke
