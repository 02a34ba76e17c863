#pragma once

#include "app/persistence/database/database.h"

#include <functional>

namespace uketsuke {

/// A row with its values in the order of the table's columns.
using TableRow = QList<QVariant>;

/// An embedded desk's file as it lies there, read table by table. It is opened for reading alone.
class EmbeddedTables
{
public:
    explicit EmbeddedTables(Database& file) : m_file(file) {}

    /// What is read from here on is of one moment, whatever a desk writes meanwhile.
    [[nodiscard]] Result<void> beginMoment();
    void endMoment();
    [[nodiscard]] Result<QStringList> names();
    [[nodiscard]] Result<QStringList> columnsOf(const QString& table);
    /// Every row, in the order in which it was written; ends with the first error of `take`.
    [[nodiscard]] Result<void> eachRow(const QString& table, const QStringList& columns,
                                       const std::function<Result<void>(const TableRow&)>& take);

private:
    Database& m_file;
};

} // namespace uketsuke
