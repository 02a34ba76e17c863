#include "app/persistence/application_list_repository.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

// The last code point: no key, day or id begins with it, so it ends every range and begins every descending list.
QString afterEverything() {
    return QString::fromUcs4(U"\U0010FFFF", 1);
}

Result<ApplicationListItem> listItemOf(const Row& row, const QDateTime& now) {
    const auto procedure = procedureFromKey(row.text("procedure"_L1));
    const auto state = applicationStateFromKey(row.text("state"_L1));
    if (!procedure || !state)
        return fail(ErrorKind::Corrupt, u"applications.row"_s);
    ApplicationListItem item;
    item.id = ApplicationId(row.text("id"_L1));
    item.receiptNumber = row.text("receipt_number"_L1);
    item.procedure = *procedure;
    item.branch = row.text("branch"_L1);
    item.state = *state;
    item.version = static_cast<int>(row.integer("version"_L1));
    item.submittedAt = row.instant("submitted_at"_L1);
    item.dueOn = row.day("due_on"_L1);
    item.nameShown = row.text("name_shown"_L1);
    item.kanaShown = row.text("kana_shown"_L1);
    item.kanaKey = row.text("kana_key"_L1);
    item.documentCount = static_cast<int>(row.integer("document_count"_L1));
    item.flags = flagsFromStored(row.text("flags"_L1));
    const QDateTime until = row.instant("claim_until"_L1);
    if (!row.isNull("claim_holder"_L1) && until > now)
        item.holder = ClaimHolderShown{row.text("claim_holder"_L1), row.text("holder_name"_L1),
                                       row.text("claim_station"_L1), until};
    return item;
}

Result<QList<ApplicationListItem>> listItemsOf(const Rows& rows, const QDateTime& now) {
    QList<ApplicationListItem> items;
    items.reserve(rows.size());
    for (const Row& row : rows) {
        auto item = listItemOf(row, now);
        if (!item)
            return tl::unexpected<Error>(item.error());
        items.append(std::move(*item));
    }
    return items;
}

QString stateList(const QList<ApplicationState>& states) {
    QString list = u""_s;
    for (const ApplicationState state : states)
        list += (list.isEmpty() ? u","_s : QString()) + applicationStateKey(state) + u',';
    return list;
}

Bindings filterBindings(const ApplicationListQuery& query) {
    const ApplicationFilter& filter = query.filter;
    return {{"is_open"_L1, filter.openness == Openness::Open ? 1 : 0},
            {"procedure"_L1, filter.procedure ? procedureKey(*filter.procedure) : u""_s},
            {"branch"_L1, textOrEmpty(filter.branch)},
            {"states"_L1, stateList(filter.states)},
            {"holder"_L1, filter.claimHolder.isEmpty() ? u""_s : filter.claimHolder},
            {"now"_L1, instant(query.now)},
            {"due_before"_L1, filter.overdueOnly ? day(query.today) : QVariant(u""_s)},
            {"key_from"_L1, query.searchKey.isEmpty() ? u""_s : query.searchKey},
            {"key_until"_L1, query.searchKey + afterEverything()}};
}

// What the order compares first, as it lies in the column.
QVariant orderValue(ApplicationOrder order, const ApplicationListItem& item) {
    switch (order) {
    case ApplicationOrder::Due:
        return day(item.dueOn);
    case ApplicationOrder::Submission:
        return instant(item.submittedAt);
    case ApplicationOrder::ReceiptNumber:
        return item.receiptNumber;
    case ApplicationOrder::Kana:
        return item.kanaKey;
    case ApplicationOrder::Procedure:
        return procedureKey(item.procedure);
    case ApplicationOrder::State:
        return applicationStateKey(item.state);
    }
    return {};
}

Bindings cursorBindings(const ApplicationListQuery& query) {
    const ApplicationOrder order = query.sort.order;
    const bool isAscending = query.sort.direction == SortDirection::Ascending;
    const bool hasDueBesideValue = order == ApplicationOrder::Procedure || order == ApplicationOrder::State;
    const QVariant textEnd = isAscending ? u""_s : afterEverything();
    QVariant value = textEnd;
    QVariant id = textEnd;
    QVariant due = textEnd;
    if (order == ApplicationOrder::Submission)
        value = isAscending ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    if (query.cursor) {
        value = orderValue(order, query.cursor->after);
        id = query.cursor->after.id.text();
        due = day(query.cursor->after.dueOn);
    }
    Bindings bindings{{"after_value"_L1, value}, {"after_id"_L1, id}};
    if (hasDueBesideValue)
        bindings.append({"after_due"_L1, due});
    return bindings;
}

bool comesBefore(const ApplicationListItem& left, const ApplicationListItem& right, ApplicationOrder order) {
    const QVariant leftValue = orderValue(order, left);
    const QVariant rightValue = orderValue(order, right);
    if (leftValue != rightValue)
        return order == ApplicationOrder::Submission ? leftValue.toLongLong() < rightValue.toLongLong()
                                                     : leftValue.toString() < rightValue.toString();
    const bool dueDecides = order == ApplicationOrder::Procedure || order == ApplicationOrder::State;
    if (dueDecides && left.dueOn != right.dueOn)
        return left.dueOn < right.dueOn;
    return left.id.text() < right.id.text();
}

} // namespace

QLatin1StringView pageStatement(const ApplicationSort& sort) {
    const bool isAscending = sort.direction == SortDirection::Ascending;
    switch (sort.order) {
    case ApplicationOrder::Due:
        return isAscending ? "applications/page_by_due_ascending"_L1 : "applications/page_by_due_descending"_L1;
    case ApplicationOrder::Submission:
        return isAscending ? "applications/page_by_submission_ascending"_L1
                           : "applications/page_by_submission_descending"_L1;
    case ApplicationOrder::ReceiptNumber:
        return isAscending ? "applications/page_by_receipt_number_ascending"_L1
                           : "applications/page_by_receipt_number_descending"_L1;
    case ApplicationOrder::Kana:
        return isAscending ? "applications/page_by_kana_ascending"_L1 : "applications/page_by_kana_descending"_L1;
    case ApplicationOrder::Procedure:
        return isAscending ? "applications/page_by_procedure_ascending"_L1
                           : "applications/page_by_procedure_descending"_L1;
    case ApplicationOrder::State:
        return isAscending ? "applications/page_by_state_ascending"_L1 : "applications/page_by_state_descending"_L1;
    }
    return {};
}

QLatin1StringView branchPageStatement(SortDirection direction) {
    return direction == SortDirection::Ascending ? "applications/page_of_branch_by_due_ascending"_L1
                                                 : "applications/page_of_branch_by_due_descending"_L1;
}

Result<ApplicationPage> ApplicationListRepository::page(const ApplicationListQuery& query) {
    if (query.searchKey.isEmpty())
        return pageOfBranch(query);
    return hasFewKeys(query).and_then([&](bool isFew) { return isFew ? found(query) : pageOfBranch(query); });
}

Result<ApplicationPage> ApplicationListRepository::pageOfBranch(const ApplicationListQuery& query) {
    if (query.filter.branch.isEmpty())
        return pageOfState(query);
    if (query.sort.order == ApplicationOrder::Due)
        return walked(branchPageStatement(query.sort.direction), query);
    const bool isOpen = query.filter.openness == Openness::Open;
    const int few = isOpen ? fewOpenKeys : fewKeys;
    const auto counted =
        m_database.row("applications/count_branch"_L1,
                       {{"is_open"_L1, isOpen ? 1 : 0}, {"branch"_L1, query.filter.branch}, {"limit"_L1, few + 1}});
    if (!counted)
        return tl::unexpected<Error>(counted.error());
    return counted->integer("matches"_L1) > few ? pageOfState(query)
                                                : allAtOnce("applications/of_branch"_L1, filterBindings(query), query);
}

Result<ApplicationPage> ApplicationListRepository::pageOfState(const ApplicationListQuery& query) {
    if (query.filter.openness == Openness::Open || query.filter.states.size() != 1)
        return walked(pageStatement(query.sort), query);
    const QVariant state = applicationStateKey(query.filter.states.first());
    const auto counted =
        m_database.row("applications/count_state"_L1, {{"state"_L1, state}, {"limit"_L1, fewKeys + 1}});
    if (!counted)
        return tl::unexpected<Error>(counted.error());
    if (counted->integer("matches"_L1) > fewKeys)
        return walked(pageStatement(query.sort), query);
    Bindings bindings = filterBindings(query);
    bindings.removeIf(
        [](const auto& binding) { return binding.first == "states"_L1 || binding.first == "is_open"_L1; });
    return allAtOnce("applications/of_state"_L1, bindings << std::pair{"state"_L1, state}, query);
}

Result<bool> ApplicationListRepository::hasFewKeys(const ApplicationListQuery& query) {
    const bool isOpen = query.filter.openness == Openness::Open;
    const int few = isOpen ? fewOpenKeys : fewKeys;
    return m_database
        .row(isOpen ? "applications/count_open_keys"_L1 : "applications/count_keys"_L1,
             {{"key_from"_L1, query.searchKey},
              {"key_until"_L1, query.searchKey + afterEverything()},
              {"limit"_L1, few + 1}})
        .map([few](const Row& row) { return row.integer("matches"_L1) <= few; });
}

Result<ApplicationPage> ApplicationListRepository::found(const ApplicationListQuery& query) {
    Bindings bindings = filterBindings(query);
    if (query.filter.openness != Openness::Open)
        return allAtOnce("applications/find"_L1, bindings, query);
    bindings.removeIf([](const auto& binding) { return binding.first == "is_open"_L1; });
    return allAtOnce("applications/find_open"_L1, bindings, query);
}

Result<ApplicationPage> ApplicationListRepository::allAtOnce(QLatin1StringView statement, const Bindings& bindings,
                                                             const ApplicationListQuery& query) {
    return m_database.rows(statement, bindings)
        .and_then([&](const Rows& rows) { return listItemsOf(rows, query.now); })
        .map([&](QList<ApplicationListItem> items) {
            const auto isBefore = [&](const ApplicationListItem& left, const ApplicationListItem& right) {
                return query.sort.direction == SortDirection::Ascending ? comesBefore(left, right, query.sort.order)
                                                                        : comesBefore(right, left, query.sort.order);
            };
            if (query.cursor)
                items.removeIf([&](const ApplicationListItem& item) { return !isBefore(query.cursor->after, item); });
            std::sort(items.begin(), items.end(), isBefore);
            return ApplicationPage{std::move(items), std::nullopt};
        });
}

Result<ApplicationPage> ApplicationListRepository::walked(QLatin1StringView statement,
                                                          const ApplicationListQuery& query) {
    Bindings bindings = filterBindings(query) + cursorBindings(query);
    bindings.append({"limit"_L1, query.limit + 1}); // one more tells whether there is a next page
    return m_database.rows(statement, bindings)
        .and_then([&](const Rows& rows) { return listItemsOf(rows, query.now); })
        .map([&](QList<ApplicationListItem> items) {
            ApplicationPage page{std::move(items), std::nullopt};
            if (page.items.size() > query.limit) {
                page.items.removeLast();
                page.next = ApplicationCursor{page.items.last()};
            }
            return page;
        });
}

Result<ApplicationCounts> ApplicationListRepository::counts(const QString& login, const QDate& today,
                                                            const QDateTime& now) {
    const auto states = m_database.rows("applications/count_by_state"_L1, {{"today"_L1, day(today)}});
    if (!states)
        return tl::unexpected<Error>(states.error());
    const auto procedures = m_database.rows("applications/count_by_procedure"_L1);
    if (!procedures)
        return tl::unexpected<Error>(procedures.error());
    const auto branches = m_database.rows("applications/count_by_branch"_L1);
    if (!branches)
        return tl::unexpected<Error>(branches.error());
    const auto mine = m_database.row("applications/count_claimed"_L1, {{"holder"_L1, login}, {"now"_L1, instant(now)}});
    if (!mine)
        return tl::unexpected<Error>(mine.error());
    ApplicationCounts counts;
    for (const Row& row : *states) {
        const int total = static_cast<int>(row.integer("total"_L1));
        counts.open += total;
        counts.overdue += static_cast<int>(row.integer("overdue"_L1));
        counts.dueToday += static_cast<int>(row.integer("due_today"_L1));
        if (const auto state = applicationStateFromKey(row.text("state"_L1)))
            counts.byState.insert(*state, total);
    }
    for (const Row& row : *procedures)
        if (const auto procedure = procedureFromKey(row.text("procedure"_L1)))
            counts.byProcedure.insert(*procedure, static_cast<int>(row.integer("total"_L1)));
    for (const Row& row : *branches)
        counts.byBranch.insert(row.text("branch"_L1), static_cast<int>(row.integer("total"_L1)));
    counts.mine = static_cast<int>(mine->integer("total"_L1));
    return counts;
}

} // namespace uketsuke
