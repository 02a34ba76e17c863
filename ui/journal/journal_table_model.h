#pragma once

#include "app/services/journal/journal_service.h"
#include "ui/shared/date_text.h"

#include <QAbstractTableModel>

namespace uketsuke {

/// The journal, newest first.
class JournalTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Moment, Person, Sentence, ColumnCount };
    explicit JournalTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void replace(const QList<JournalEntry>& entries, bool hasMore);
    void append(const QList<JournalEntry>& entries, bool hasMore);
    [[nodiscard]] const QList<JournalEntry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QList<JournalEntry> m_entries;
    DateText m_dates;
    bool m_hasMore = false;
    bool m_isFetching = false;
};

} // namespace uketsuke
