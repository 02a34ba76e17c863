#pragma once

#include "app/services/journal/journal_service.h"

#include <QDialog>

class QListWidget;

namespace uketsuke {

/// 履歴 of one application as sentences: when, who, what; the oldest first. Esc closes.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(const QString& receiptNumber, QWidget* parent);
    void showEntries(const Result<QList<JournalEntry>>& entries);

private:
    QListWidget* m_list;
};

} // namespace uketsuke
