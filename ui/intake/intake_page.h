#pragma once

#include "app/domain/staff/staff_member.h"
#include "ui/shared/page.h"

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace uketsuke {

class ColumnsStep;
class FilesStep;
class HeldPane;
class IntakeService;
class IntakeViewModel;
class KeyButton;
class MappingCatalogue;
class ReportStep;
class StepLine;
class Theme;
class UserPrompt;
struct Error;
struct SavedRows;

/// What the page is made from.
struct IntakeServices {
    IntakeService& intake;
    MappingCatalogue& mappings;
};

/// 取り込み: from the form's export to applications in four steps, and the rows that are held for a person (§ 4).
class IntakePage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] static PageHead head();
    IntakePage(const IntakeServices& services, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] IntakeViewModel& viewModel() { return *m_model; }

    void setPerson(const StaffMember& person) override;
    void activate() override;
    void reload() override;
    [[nodiscard]] bool isInUse() const override;

Q_SIGNALS:
    /// To the list of applications.
    void leaveRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildHeader();
    [[nodiscard]] QWidget* buildActions();
    [[nodiscard]] QWidget* buildSteps();
    void connectSignals();
    void connectModel();
    void display();
    void displayActions();
    void displayKeys();
    void displayProgress();
    void focusStep();
    void showHeld(bool isShown);
    void showHeldCount(int count);
    void doTheDeed();
    void askWhosePaper();
    void askWhereToSave();
    void saySaved(const SavedRows& saved);
    void complain(const Error& error);

    const Theme& m_theme;
    UserPrompt& m_prompt;
    IntakeViewModel* m_model;
    StaffMember m_person;
    StepLine* m_stepLine;
    QLabel* m_heldTitle;
    KeyButton* m_held;
    QStackedWidget* m_pane;
    QStackedWidget* m_steps;
    FilesStep* m_files;
    ColumnsStep* m_columns;
    ReportStep* m_report;
    HeldPane* m_heldPane;
    QWidget* m_progressLine;
    QProgressBar* m_progress;
    QLabel* m_progressText;
    KeyButton* m_stop;
    KeyButton* m_back;
    KeyButton* m_anew;
    KeyButton* m_assign;
    KeyButton* m_saveRefused;
    KeyButton* m_goOn;
    KeyButton* m_deed;
    int m_shownStep = -1;
};

} // namespace uketsuke
