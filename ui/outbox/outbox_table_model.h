#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "ui/shared/date_text.h"

#include <QAbstractTableModel>

namespace uketsuke {

enum class OutboxColumn { State, ReceiptNumber, Name, Kind, Recipient, Moment, Reason, Count };
inline constexpr int outboxColumnCount = static_cast<int>(OutboxColumn::Count);

/// The mails of the outbox. New contents are taken in by moves, so that the selection survives them.
class OutboxTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit OutboxTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void update(const QList<OutgoingMail>& mails);
    [[nodiscard]] const OutgoingMail& mail(int row) const { return m_mails.at(row); }
    [[nodiscard]] int rowOf(const OutgoingMailId& id) const; ///< -1 where it is not in the list

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeMissing(const QHash<OutgoingMailId, int>& places);
    void appendNew(const QList<OutgoingMail>& mails);
    void reorder(const QHash<OutgoingMailId, int>& places);
    [[nodiscard]] QString cellText(const OutgoingMail& mail, OutboxColumn column) const;
    QList<OutgoingMail> m_mails;
    DateText m_dates;
};

} // namespace uketsuke
