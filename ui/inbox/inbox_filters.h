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
} // namespace InboxCondition

/// The filter that two chosen conditions and a search mean; `login` is whose claims are mine.
[[nodiscard]] ApplicationFilter filterOf(const QString& stateCondition, const QString& procedureCondition,
                                         const QString& searchText, const QString& login);

/// Whether a chosen condition is about what is done.
[[nodiscard]] Openness opennessOf(const QString& stateCondition);
/// The conditions that stand beside it: the states of what waits, or of what is done, and the way to the other.
[[nodiscard]] QSet<QString> conditionsBeside(const QString& stateCondition);

/// How a person left the inbox; the search text is never kept.
struct InboxPreferences {
    QString stateCondition = InboxCondition::open;
    QString procedureCondition = InboxCondition::everyProcedure;
    ApplicationSort sort;
    QList<int> columnWidths;
    bool operator==(const InboxPreferences&) const = default;
};

[[nodiscard]] QJsonObject toJson(const InboxPreferences& preferences);
/// Whatever cannot be read is the default.
[[nodiscard]] InboxPreferences inboxPreferencesFrom(const QJsonObject& json);

} // namespace uketsuke
