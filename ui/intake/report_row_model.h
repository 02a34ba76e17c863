#pragma once

#include "app/services/intake/intake_report.h"

#include <QAbstractTableModel>

namespace uketsuke {

class Theme;

enum class ReportColumn { Kind, File, Line, ReceiptNumber, Place, Text, Count };
inline constexpr int reportColumnCount = static_cast<int>(ReportColumn::Count);

/// Everything of a report that a person should look at: refused rows first, then held and changed ones, then papers.
class ReportRowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReportRowModel(const Theme& theme, QObject* parent = nullptr);
    void display(const IntakeReport& report);

    /// The file of the attachments that the row says belongs to no application; empty for every other row.
    [[nodiscard]] QString unclaimedPath(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Refused, Held, Changed, Paper };
    struct ReportRow {
        Kind kind;
        RowPlace place;
        QString receiptNumber;
        QString column;
        QString text;
        QString unclaimedPath = {};
    };
    [[nodiscard]] QString cell(const ReportRow& row, ReportColumn column) const;
    [[nodiscard]] static QString kindText(Kind kind);
    void addPapers(const IntakeReport& report);

    const Theme& m_theme;
    QList<ExportPlace> m_exports;
    QList<ReportRow> m_rows;
};

} // namespace uketsuke
