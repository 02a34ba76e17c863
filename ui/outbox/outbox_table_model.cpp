#include "ui/outbox/outbox_table_model.h"

#include "ui/outbox/outbox_words.h"
#include "ui/shared/mail_reason_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

void OutboxTableModel::update(const QList<OutgoingMail>& mails) {
    QHash<OutgoingMailId, int> places;
    for (int place = 0; place < mails.size(); ++place)
        places.insert(mails.at(place).id, place);
    removeMissing(places);
    appendNew(mails);
    reorder(places);
    m_mails = mails;
    if (!m_mails.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, outboxColumnCount - 1));
}

void OutboxTableModel::removeMissing(const QHash<OutgoingMailId, int>& places) {
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (places.contains(m_mails.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_mails.removeAt(row);
        endRemoveRows();
    }
}

void OutboxTableModel::appendNew(const QList<OutgoingMail>& mails) {
    QList<OutgoingMail> added;
    for (const OutgoingMail& mail : mails)
        if (rowOf(mail.id) < 0)
            added.append(mail);
    if (added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_mails.append(added);
    endInsertRows();
}

void OutboxTableModel::reorder(const QHash<OutgoingMailId, int>& places) {
    const auto byPlace = [&places](const OutgoingMail& left, const OutgoingMail& right) {
        return places.value(left.id) < places.value(right.id);
    };
    if (std::is_sorted(m_mails.cbegin(), m_mails.cend(), byPlace))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before)
        after.append(index(places.value(m_mails.at(old.row()).id), old.column()));
    std::sort(m_mails.begin(), m_mails.end(), byPlace);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int OutboxTableModel::rowOf(const OutgoingMailId& id) const {
    const auto found = std::find_if(m_mails.cbegin(), m_mails.cend(), [&](const auto& mail) { return mail.id == id; });
    return found == m_mails.cend() ? -1 : static_cast<int>(found - m_mails.cbegin());
}

int OutboxTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_mails.size());
}

int OutboxTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : outboxColumnCount;
}

QVariant OutboxTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cellText(m_mails.at(index.row()), static_cast<OutboxColumn>(index.column()));
    return {};
}

QString OutboxTableModel::cellText(const OutgoingMail& mail, OutboxColumn column) const {
    switch (column) {
    case OutboxColumn::State:
        return mailStateText(mail.state);
    case OutboxColumn::ReceiptNumber:
        return mail.receiptNumber;
    case OutboxColumn::Name:
        return mail.nameShown;
    case OutboxColumn::Kind:
        return mailKindText(mail.kind);
    case OutboxColumn::Recipient:
        return mail.recipient;
    case OutboxColumn::Moment:
        return mailMomentText(mail, m_dates);
    case OutboxColumn::Reason:
        return mail.state == MailState::Sent ? QString() : mailReasonText(mail.serverReply).section(u'\n', 0, 0);
    case OutboxColumn::Count:
        break;
    }
    return {};
}

QVariant OutboxTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<OutboxColumn>(section)) {
    case OutboxColumn::State:
        return tr("状態");
    case OutboxColumn::ReceiptNumber:
        return tr("受付番号");
    case OutboxColumn::Name:
        return tr("氏名");
    case OutboxColumn::Kind:
        return tr("内容");
    case OutboxColumn::Recipient:
        return tr("宛先");
    case OutboxColumn::Moment:
        return tr("日時");
    case OutboxColumn::Reason:
        return tr("返事");
    case OutboxColumn::Count:
        break;
    }
    return {};
}

} // namespace uketsuke
