#pragma once

#include "app/domain/application/work_list.h"

#include <QObject>

#include <variant>

namespace uketsuke {

class ApplicationListService;
class ApplicationTableModel;
class Clock;

struct InboxLoading {
};
struct InboxReady {
};
struct InboxFailed {
    Error error;
};
using InboxState = std::variant<InboxLoading, InboxReady, InboxFailed>;

/// What the inbox shows and why; without widgets. One question is on its way at a time: what changes meanwhile (typing,
/// news) is asked next, so that fast typing asks no more than the database can answer.
class InboxViewModel : public QObject
{
    Q_OBJECT
public:
    InboxViewModel(ApplicationListService& list, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] ApplicationTableModel& table() { return *m_table; }
    [[nodiscard]] const InboxState& state() const { return m_state; }
    [[nodiscard]] const ApplicationFilter& filter() const { return m_filter; }
    [[nodiscard]] const ApplicationSort& sort() const { return m_sort; }
    /// What is shown, for whoever works through it.
    [[nodiscard]] WorkList list() const { return {m_filter, m_sort}; }
    [[nodiscard]] const ApplicationCounts& counts() const { return m_counts; }
    [[nodiscard]] QString login() const { return m_login; }
    /// A question is on its way.
    [[nodiscard]] bool isAsking() const { return m_isAsking || m_countsAsked > 0; }

    /// Whose claims count as mine.
    void setLogin(const QString& login);
    void setFilter(const ApplicationFilter& filter);
    void setSort(const ApplicationSort& sort);
    /// Asks again for what is shown; selection and scroll stay.
    void reload();

    static constexpr int pageSize = 200;

Q_SIGNALS:
    void stateChanged();
    void countsChanged();
    void questionChanged();
    /// Around each change of the rows, for what must stay where it is.
    void rowsAboutToChange();
    void rowsChanged();

private:
    void askAnew();
    void ask();
    void askMore();
    void askCounts();
    void takePage(const Result<ApplicationPage>& page);
    void takeMore(const Result<ApplicationPage>& page);
    void takeCounts(const Result<ApplicationCounts>& counts);
    void setState(InboxState state);

    ApplicationListService& m_list;
    const Clock& m_clock;
    ApplicationTableModel* m_table;
    QString m_login;
    ApplicationFilter m_filter;
    ApplicationSort m_sort;
    ApplicationCounts m_counts;
    InboxState m_state = InboxLoading{};
    std::optional<ApplicationCursor> m_next;
    bool m_isAsking = false;
    bool m_mustAskAgain = false;
    int m_countsAsked = 0;
    int m_wanted = pageSize;
};

} // namespace uketsuke
