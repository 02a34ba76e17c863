#pragma once

#include "app/domain/application/work_list.h"
#include "app/domain/staff/staff_member.h"
#include "ui/shared/page.h"

class QLabel;
class QStackedWidget;

namespace uketsuke {

class ApplicationListService;
class Clock;
class EmptyState;
class FilterSide;
class InboxTable;
class InboxViewModel;
class KeyButton;
struct LibrarySettings;
class PreferenceService;
class SearchField;
class Theme;

/// 受付一覧: what waits, found and chosen; from here a clerk takes the next application.
class InboxPage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] static PageHead head();
    InboxPage(ApplicationListService& list, PreferenceService& preferences, const Clock& clock, const Theme& theme,
              QWidget* parent = nullptr);

    /// From now on the due days say how they were counted, by the library's settings in force.
    void explainDueDays(std::function<LibrarySettings()> settings);
    /// From now on intake is offered to whom this says; before, to whom the domain permits it.
    void offerIntakeTo(std::function<bool(const StaffMember&)> mayTakeIn) { m_mayTakeIn = std::move(mayTakeIn); }
    /// Who works: whose claims are 「自分が担当」, what this person chose before, and what the role may do.
    void setPerson(const StaffMember& person) override;
    [[nodiscard]] InboxViewModel& viewModel() { return *m_model; }

    void activate() override;
    void reload() override;

Q_SIGNALS:
    /// The list is what is shown: those that come next come from it.
    void openRequested(const uketsuke::ApplicationId& id, const uketsuke::WorkList& list);
    void takeNextRequested(const uketsuke::WorkList& list);
    void intakeRequested();

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildHeader();
    void connectSignals();
    void showState();
    void showCounts();
    void offerNext();
    void showEmptiness();
    void applyFilters();
    void actOnEmptiness();
    void adoptRows();
    void loadPreferences();
    void savePreferences();

    const Theme& m_theme;
    PreferenceService& m_preferences;
    InboxViewModel* m_model;
    StaffMember m_person;
    std::function<bool(const StaffMember&)> m_mayTakeIn = [](const StaffMember& person) {
        return isPermitted(person.role, Permission::TakeIn);
    };
    QLabel* m_summary;
    SearchField* m_search;
    KeyButton* m_intake;
    KeyButton* m_takeNext;
    FilterSide* m_side;
    QStackedWidget* m_stack;
    InboxTable* m_table;
    EmptyState* m_empty;
    bool m_isNewQuestion = true;
};

} // namespace uketsuke
