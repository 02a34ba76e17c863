#pragma once

#include "app/services/intake/intake_service.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace uketsuke {

class EmptyState;
class HeldCaseModel;
class HeldComparisonModel;
class IntakeTable;
class KeyButton;
class Theme;
class UserPrompt;

/// 「同じ受付番号の別の申請の可能性」: each held row beside the application that has its number; a person decides (§
/// 4).
class HeldPane : public QWidget
{
    Q_OBJECT
public:
    HeldPane(IntakeService& intake, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    void reload();
    void takeFocus();
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);
    /// A person's word was done.
    void resolved();
    void failed(const uketsuke::Error& error);
    /// What is shown stays.
    void notLoaded(const uketsuke::Error& error);
    void leaveRequested();

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildActions();
    void take(const Result<QList<HeldCase>>& cases);
    void showCurrent();
    void askToDiscard();
    void whenDone(const QFuture<Result<void>>& deed);
    [[nodiscard]] std::optional<HeldCase> current() const;

    IntakeService& m_intake;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    HeldCaseModel* m_cases;
    HeldComparisonModel* m_comparison;
    IntakeTable* m_list;
    IntakeTable* m_lines;
    QLabel* m_facts;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    KeyButton* m_leave;
    KeyButton* m_discard;
    KeyButton* m_correction;
    KeyButton* m_another;
    bool m_isBusy = false;
};

} // namespace uketsuke
