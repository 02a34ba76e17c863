#pragma once

#include "ui/inbox/application_table_model.h"

#include <QTableView>

namespace uketsuke {

class Theme;

/// The table of the inbox. What is in sight stays in sight when rows come and go above it.
class InboxTable : public QTableView
{
    Q_OBJECT
public:
    InboxTable(const Theme& theme, ApplicationTableModel& model, QWidget* parent = nullptr);

    void showSort(const ApplicationSort& sort);
    [[nodiscard]] std::optional<ApplicationListItem> current() const;
    void selectFirst();

    /// Widths as the person left them; none until one was dragged.
    [[nodiscard]] QList<int> chosenWidths() const { return m_chosenWidths; }
    void chooseWidths(const QList<int>& widths);

    /// Around a change of the rows: the first row in sight that is still there stays where it was.
    void keepPlace();
    void restorePlace();

Q_SIGNALS:
    void openRequested(const uketsuke::ApplicationId& id);
    void sortRequested(const uketsuke::ApplicationSort& sort);
    void widthsChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHeader();
    void adoptTheme();
    void fitColumns();
    void requestSort(int section);
    void noteDraggedWidth();
    void openCurrent(const QModelIndex& index);

    const Theme& m_theme;
    ApplicationTableModel& m_model;
    ApplicationSort m_sort;
    QList<int> m_chosenWidths;
    bool m_isFitting = false;
    QList<ApplicationId> m_place; ///< the row at the top and those below it
    int m_topOffset = 0;
};

} // namespace uketsuke
