#pragma once

#include "ui/outbox/outbox_table_model.h"

#include <QTableView>

namespace uketsuke {

class Theme;

/// The list of mails, the urgent first; the state stands in a pill.
class OutboxTable : public QTableView
{
    Q_OBJECT
public:
    OutboxTable(const Theme& theme, OutboxTableModel& model, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<OutgoingMail> current() const;
    void selectFirst();

Q_SIGNALS:
    void currentMailChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void adoptTheme();
    void fitColumns();
    const Theme& m_theme;
    OutboxTableModel& m_model;
};

} // namespace uketsuke
