#pragma once

#include "app/services/journal/journal_service.h"
#include "ui/shared/page.h"

class QComboBox;
class QDateEdit;
class QStackedWidget;
class QTableView;

namespace uketsuke {

class Clock;
class EmptyState;
class JournalTableModel;
class KeyButton;
class SearchField;
class StaffService;
class Theme;

/// 履歴: who did what and when, or who looked at what, by person, application and period; one key checks that nothing
/// in it was changed.
class JournalPage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] static PageHead head();
    JournalPage(JournalService& journal, StaffService& staff, const Clock& clock, const Theme& theme,
                QWidget* parent = nullptr);
    /// Whether this person's rail has the page at all.
    [[nodiscard]] static bool isOfferedTo(const StaffMember& person);
    void setPerson(const StaffMember& person) override;
    void activate() override;

private:
    void buildLayout(const Theme& theme);
    void buildTable(const Theme& theme);
    void connectSignals();
    void load();
    void loadMore();
    void loadPeople();
    void showEntries(const Result<QList<JournalEntry>>& entries);
    void verify();
    void showVerification(const Result<JournalVerification>& verification);
    [[nodiscard]] JournalFilter filter() const;

    JournalService& m_journal;
    StaffService& m_staff;
    const Clock& m_clock;
    JournalTableModel* m_model;
    QComboBox* m_scope;
    QComboBox* m_person;
    SearchField* m_application;
    QDateEdit *m_from, *m_until;
    KeyButton* m_verify;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    int m_question = 0; ///< answers to older questions are dropped
};

} // namespace uketsuke
