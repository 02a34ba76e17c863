#pragma once

#include "app/domain/application/application_list.h"
#include "ui/inbox/inbox_filters.h"

#include <QScrollArea>

namespace uketsuke {

class FilterList;
class Theme;

/// The inbox's side: states, procedures and branches, how many wait for each, and which of them the list shows. The
/// branches are there only where an application names one, or where one is chosen. Where there are more of them than
/// there is room, the side scrolls.
class FilterSide : public QScrollArea
{
    Q_OBJECT
public:
    explicit FilterSide(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] InboxConditions chosen() const;
    /// Chooses without telling.
    void choose(const InboxConditions& conditions);
    void showCounts(const ApplicationCounts& counts);
    /// For who has lost the list: the keys stay on the page.
    void focusStates();

Q_SIGNALS:
    void chosenByPerson();

private:
    void fillLists();
    [[nodiscard]] QWidget* group(FilterList& list, const QString& name, const QString& title);
    void offerBranches(const QString& chosen);
    void adoptChoice(const FilterList& list);

    const Theme& m_theme;
    FilterList* m_states;
    FilterList* m_procedures;
    FilterList* m_branches;
    QWidget* m_branchGroup = nullptr;
    ApplicationCounts m_counts;
};

} // namespace uketsuke
