#pragma once

#include "app/services/intake/intake_service.h"

#include <QAbstractTableModel>

namespace uketsuke {

/// The rows that wait for a person's word: receipt number, name, time of submission.
class HeldCaseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void display(QList<HeldCase> cases);
    [[nodiscard]] const HeldCase& heldCase(int row) const { return m_cases.at(row); }
    [[nodiscard]] int rowOf(const HeldRowId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HeldCase> m_cases;
};

/// One held row beside the application that it may belong to: field, stored, held.
class HeldComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void display(const std::optional<HeldCase>& heldCase);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString field;
        QString stored;
        QString held;
    };
    void addLine(const QString& field, const QString& stored, const QString& held);
    QList<Line> m_lines;
};

} // namespace uketsuke
