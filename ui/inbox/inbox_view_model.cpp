#include "ui/inbox/inbox_view_model.h"

#include "app/domain/matching/japanese_date.h"
#include "app/services/clock.h"
#include "app/services/listing/application_list_service.h"
#include "ui/inbox/application_table_model.h"
#include "ui/shared/async.h"

namespace uketsuke {

InboxViewModel::InboxViewModel(ApplicationListService& list, const Clock& clock, QObject* parent)
    : QObject(parent), m_list(list), m_clock(clock), m_table(new ApplicationTableModel(this)) {
    connect(m_table, &ApplicationTableModel::moreWanted, this, &InboxViewModel::askMore);
}

void InboxViewModel::setLogin(const QString& login) {
    m_login = login;
}

void InboxViewModel::setFilter(const ApplicationFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    askAnew();
}

void InboxViewModel::setSort(const ApplicationSort& sort) {
    if (sort == m_sort)
        return;
    m_sort = sort;
    askAnew();
}

void InboxViewModel::askAnew() {
    m_wanted = pageSize;
    Q_EMIT questionChanged();
    ask();
}

void InboxViewModel::reload() {
    m_wanted = qMax(pageSize, static_cast<int>(m_table->items().size()));
    ask();
    askCounts();
}

void InboxViewModel::ask() {
    m_mustAskAgain = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    onFinished(m_list.page(m_filter, m_sort, std::nullopt, m_wanted), this, &InboxViewModel::takePage);
}

void InboxViewModel::askMore() {
    if (m_isAsking || !m_next)
        return;
    m_isAsking = true;
    onFinished(m_list.page(m_filter, m_sort, m_next, pageSize), this, &InboxViewModel::takeMore);
}

void InboxViewModel::askCounts() {
    ++m_countsAsked;
    onFinished(m_list.counts(m_login), this, &InboxViewModel::takeCounts);
}

void InboxViewModel::takePage(const Result<ApplicationPage>& page) {
    m_isAsking = false;
    if (m_mustAskAgain)
        return ask();
    if (!page)
        return setState(InboxFailed{page.error()});
    Q_EMIT rowsAboutToChange();
    m_table->setToday(dayInJapan(m_clock.nowUtc()));
    m_next = page->next;
    m_table->update(page->items, m_next.has_value());
    setState(InboxReady{});
    Q_EMIT rowsChanged();
}

void InboxViewModel::takeMore(const Result<ApplicationPage>& page) {
    m_isAsking = false;
    if (m_mustAskAgain)
        return ask();
    if (!page)
        return setState(InboxFailed{page.error()});
    m_next = page->next;
    m_table->append(page->items, m_next.has_value());
}

void InboxViewModel::takeCounts(const Result<ApplicationCounts>& counts) {
    --m_countsAsked;
    if (!counts)
        return setState(InboxFailed{counts.error()});
    m_counts = *counts;
    Q_EMIT countsChanged();
}

void InboxViewModel::setState(InboxState state) {
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

} // namespace uketsuke
