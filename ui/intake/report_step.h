#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace uketsuke {

class IntakeTable;
class IntakeViewModel;
class ReportRowModel;
class EmptyState;
class Theme;

/// What an intake would do, or has done: five counts, and every row that a person should look at.
class ReportStep : public QWidget
{
    Q_OBJECT
public:
    ReportStep(IntakeViewModel& model, const Theme& theme, QWidget* parent = nullptr);
    void display();
    void takeFocus();
    /// The file of the row at hand that belongs to no application; empty where the row is another.
    [[nodiscard]] QString unclaimedPath() const;

Q_SIGNALS:
    void rowChanged();

private:
    void buildLayout();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString exportsInZips() const;
    [[nodiscard]] QWidget* buildCounts();
    [[nodiscard]] QLabel* addCount(QWidget& line, const QString& name, const QString& title);

    IntakeViewModel& m_model;
    QLabel* m_sentence;
    QLabel* m_added = nullptr;
    QLabel* m_unchanged = nullptr;
    QLabel* m_changed = nullptr;
    QLabel* m_held = nullptr;
    QLabel* m_refused = nullptr;
    ReportRowModel* m_rows;
    IntakeTable* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
};

} // namespace uketsuke
