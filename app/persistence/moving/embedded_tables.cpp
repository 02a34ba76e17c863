#include "app/persistence/moving/embedded_tables.h"

#include "app/persistence/database/driver_error.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Names come from the schema itself, never from outside.
Result<QStringList> firstColumn(QSqlDatabase& connection, const QString& text) {
    QSqlQuery query(connection);
    if (!query.exec(text))
        return tl::unexpected<Error>(errorOf(query.lastError(), Dialect::Sqlite));
    QStringList values;
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

} // namespace

Result<void> EmbeddedTables::beginMoment() {
    QSqlQuery query(m_file.connection());
    if (!query.exec(u"BEGIN"_s) || !query.exec(u"SELECT sequence FROM audit_head"_s))
        return tl::unexpected<Error>(errorOf(query.lastError(), Dialect::Sqlite));
    return {};
}

void EmbeddedTables::endMoment() {
    QSqlQuery(m_file.connection()).exec(u"ROLLBACK"_s);
}

Result<QStringList> EmbeddedTables::names() {
    return firstColumn(m_file.connection(), u"SELECT name FROM sqlite_schema WHERE type = 'table'"
                                            " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
}

Result<QStringList> EmbeddedTables::columnsOf(const QString& table) {
    return firstColumn(m_file.connection(), u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
}

Result<void> EmbeddedTables::eachRow(const QString& table, const QStringList& columns,
                                     const std::function<Result<void>(const TableRow&)>& take) {
    QSqlQuery query(m_file.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(columns.join(u", "_s), table)))
        return tl::unexpected<Error>(errorOf(query.lastError(), Dialect::Sqlite));
    while (query.next()) {
        TableRow row;
        for (int column = 0; column < columns.size(); ++column)
            row.append(query.value(column));
        if (auto taken = take(row); !taken)
            return taken;
    }
    if (query.lastError().isValid())
        return tl::unexpected<Error>(errorOf(query.lastError(), Dialect::Sqlite));
    return {};
}

} // namespace uketsuke
