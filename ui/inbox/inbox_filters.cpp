#include "ui/inbox/inbox_filters.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {

ApplicationFilter filterOf(const InboxConditions& conditions, const QString& searchText, const QString& login) {
    ApplicationFilter filter;
    filter.searchText = searchText;
    if (const auto state = applicationStateFromKey(conditions.state))
        filter.states = {*state};
    filter.openness = opennessOf(conditions.state);
    if (conditions.state == InboxCondition::mine)
        filter.claimHolder = login;
    filter.overdueOnly = conditions.state == InboxCondition::overdue;
    if (const auto procedure = procedureFromKey(conditions.procedure))
        filter.procedure = *procedure;
    filter.branch = conditions.branch;
    return filter;
}

Openness opennessOf(const QString& stateCondition) {
    const auto state = applicationStateFromKey(stateCondition);
    const bool isClosed = stateCondition == InboxCondition::closed || (state && !isOpen(*state));
    return isClosed ? Openness::Closed : Openness::Open;
}

QSet<QString> conditionsBeside(const QString& stateCondition) {
    const bool isAboutOpen = opennessOf(stateCondition) == Openness::Open;
    QSet<QString> conditions{InboxCondition::open, InboxCondition::closed};
    for (const ApplicationState state : allApplicationStates)
        if (isOpen(state) == isAboutOpen)
            conditions.insert(applicationStateKey(state));
    if (isAboutOpen)
        conditions << InboxCondition::mine << InboxCondition::overdue;
    return conditions;
}

QJsonObject toJson(const InboxPreferences& preferences) {
    QJsonArray widths;
    for (const int width : preferences.columnWidths)
        widths.append(width);
    return {{u"state"_s, preferences.conditions.state},
            {u"procedure"_s, preferences.conditions.procedure},
            {u"branch"_s, preferences.conditions.branch},
            {u"order"_s, static_cast<int>(preferences.sort.order)},
            {u"descending"_s, preferences.sort.direction == SortDirection::Descending},
            {u"widths"_s, widths}};
}

InboxPreferences inboxPreferencesFrom(const QJsonObject& json) {
    InboxPreferences preferences;
    InboxConditions& conditions = preferences.conditions;
    conditions.state = json.value("state"_L1).toString(conditions.state);
    conditions.procedure = json.value("procedure"_L1).toString(conditions.procedure);
    conditions.branch = json.value("branch"_L1).toString(conditions.branch);
    for (const ApplicationOrder order : allApplicationOrders)
        if (static_cast<int>(order) == json.value("order"_L1).toInt())
            preferences.sort.order = order;
    if (json.value("descending"_L1).toBool())
        preferences.sort.direction = SortDirection::Descending;
    for (const auto& width : json.value("widths"_L1).toArray())
        preferences.columnWidths.append(width.toInt());
    return preferences;
}

} // namespace uketsuke
