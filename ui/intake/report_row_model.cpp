#include "ui/intake/report_row_model.h"

#include "ui/intake/intake_words.h"
#include "ui/shared/theme/theme.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

ReportRowModel::ReportRowModel(const Theme& theme, QObject* parent) : QAbstractTableModel(parent), m_theme(theme) {}

void ReportRowModel::display(const IntakeReport& report) {
    beginResetModel();
    m_exports = report.exports;
    m_rows.clear();
    for (const Refusal& refusal : report.refusals)
        m_rows.append(
            {Kind::Refused, refusal.place, refusal.receiptNumber, refusal.column, refusalReasonText(refusal.reason)});
    for (const ChangedRow& row : report.held)
        m_rows.append({Kind::Held, row.place, row.receiptNumber, {}, changesText(row.changes)});
    for (const ChangedRow& row : report.changed)
        m_rows.append({Kind::Changed, row.place, row.receiptNumber, {}, changesText(row.changes)});
    addPapers(report);
    endResetModel();
}

void ReportRowModel::addPapers(const IntakeReport& report) {
    for (const AttachmentNote& note : report.attachmentNotes) {
        const QString reason = attachmentReasonText(note.reason);
        m_rows.append({Kind::Paper, note.place, note.receiptNumber, note.name,
                       note.zipEntry > 0 ? tr("%1（ZIP の %2 番目）").arg(reason).arg(note.zipEntry) : reason});
    }
    for (const QString& path : report.unclaimedAttachments)
        m_rows.append({Kind::Paper, {}, {}, path, attachmentReasonText(u"unclaimed"_s), path});
}

QString ReportRowModel::unclaimedPath(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).unclaimedPath : QString();
}

int ReportRowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportRowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : reportColumnCount;
}

QVariant ReportRowModel::data(const QModelIndex& index, int role) const {
    const ReportRow& row = m_rows.at(index.row());
    const auto column = static_cast<ReportColumn>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(row, column);
    if (role == Qt::ForegroundRole && column == ReportColumn::Kind)
        return m_theme.colour(row.kind == Kind::Refused ? ColourRole::WrongText : ColourRole::LookAgainText);
    return {};
}

QString ReportRowModel::cell(const ReportRow& row, ReportColumn column) const {
    switch (column) {
    case ReportColumn::Kind:
        return kindText(row.kind);
    case ReportColumn::File:
        return row.place.line == 0 ? QString() : exportPlaceText(m_exports.value(row.place.file));
    case ReportColumn::Line:
        return row.place.line == 0 ? QString() : tr("%1行目").arg(row.place.line);
    case ReportColumn::ReceiptNumber:
        return row.receiptNumber;
    case ReportColumn::Place:
        return row.column;
    case ReportColumn::Text:
        return row.text;
    case ReportColumn::Count:
        break;
    }
    return {};
}

QString ReportRowModel::kindText(Kind kind) {
    switch (kind) {
    case Kind::Refused:
        return tr("✕ 受け付けられない行");
    case Kind::Held:
        return tr("？ 保留");
    case Kind::Changed:
        return tr("↻ 変更");
    case Kind::Paper:
        return tr("！ 添付");
    }
    return {};
}

QVariant ReportRowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ReportColumn>(section)) {
    case ReportColumn::Kind:
        return tr("種類");
    case ReportColumn::File:
        return tr("ファイル");
    case ReportColumn::Line:
        return tr("行");
    case ReportColumn::ReceiptNumber:
        return tr("受付番号");
    case ReportColumn::Place:
        return tr("列・ファイル名");
    case ReportColumn::Text:
        return tr("内容");
    case ReportColumn::Count:
        break;
    }
    return {};
}

} // namespace uketsuke
