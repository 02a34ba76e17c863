#include "ui/intake/held_case_model.h"

#include "ui/intake/intake_words.h"
#include "ui/shared/date_text.h"
#include "ui/shared/words.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace uketsuke {

void HeldCaseModel::display(QList<HeldCase> cases) {
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

int HeldCaseModel::rowOf(const HeldRowId& id) const {
    for (int row = 0; row < m_cases.size(); ++row)
        if (m_cases.at(row).row.id == id)
            return row;
    return -1;
}

int HeldCaseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int HeldCaseModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 3;
}

QVariant HeldCaseModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const HeldCase& shown = m_cases.at(index.row());
    switch (index.column()) {
    case 0:
        return shown.row.receiptNumber;
    case 1:
        return fullName(shown.sent.values);
    default:
        return DateText().moment(shown.sent.submittedAt);
    }
}

QVariant HeldCaseModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("受付番号") : section == 1 ? tr("氏名") : tr("送信日時");
}

void HeldComparisonModel::display(const std::optional<HeldCase>& heldCase) {
    beginResetModel();
    m_lines.clear();
    if (heldCase) {
        const KnownApplication& stored = heldCase->stored;
        const IntakeRow& held = heldCase->sent;
        addLine(meaningText(u"submitted_at"_s), DateText().exactMoment(stored.submittedAt),
                DateText().exactMoment(held.submittedAt));
        addLine(meaningText(u"procedure"_s), procedureText(stored.procedure), procedureText(held.procedure));
        for (const ApplicantField field : allApplicantFields)
            addLine(applicantFieldText(field), stored.values.value(field), held.values.value(field));
    }
    endResetModel();
}

void HeldComparisonModel::addLine(const QString& field, const QString& stored, const QString& held) {
    if (!stored.isEmpty() || !held.isEmpty())
        m_lines.append({field, stored, held});
}

int HeldComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HeldComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 4;
}

QVariant HeldComparisonModel::data(const QModelIndex& index, int role) const {
    const Line& line = m_lines.at(index.row());
    const bool isDifferent = line.stored != line.held;
    if (role == Qt::FontRole && isDifferent) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case 0:
        return line.field;
    case 1:
        return line.stored;
    case 2:
        return line.held;
    default:
        return isDifferent ? tr("違う") : QString();
    }
}

QVariant HeldComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("項目"), tr("取り込み済みの申請"), tr("保留の行"), QString()}.value(section);
}

} // namespace uketsuke
