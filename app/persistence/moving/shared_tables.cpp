#include "app/persistence/moving/shared_tables.h"

#include "app/persistence/database/postgresql_connection.h"
#include "app/persistence/database/postgresql_statements.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int rowsReadAtOnce = 16; // a row may be a photo

/// As json_populate_recordset() reads it: bytes are a text in the server's own notation.
QJsonValue jsonOf(const QVariant& value) {
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex());
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return value.toLongLong();
    return value.toString();
}

QByteArray jsonOf(const QStringList& columns, const QList<TableRow>& rows) {
    QJsonArray array;
    for (const TableRow& row : rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < columns.size(); ++column)
            object.insert(columns.at(column), jsonOf(row.at(column)));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace

SharedTables::SharedTables(Database& shared) : m_server(*shared.server()) {}

Result<void> SharedTables::run(const QString& statement) {
    return m_server.run(statement.toUtf8()).map([](const ServerAnswer&) {});
}

Result<void> SharedTables::runWith(const QString& statement, const QList<QVariant>& values) {
    QByteArray& name = m_prepared[statement];
    if (name.isEmpty()) {
        name = "uketsuke_move_" + QByteArray::number(m_prepared.size());
        if (auto prepared = m_server.prepare(name, statement.toUtf8()); !prepared)
            return tl::unexpected<Error>(prepared.error());
    }
    return m_server.runPrepared({name, values}, StatementKind::Changing).map([](const ServerAnswer&) {});
}

Result<void> SharedTables::takeTime() {
    return run(u"SET LOCAL idle_in_transaction_session_timeout = 0"_s);
}

Result<void> SharedTables::letRulesSleep(const QString& table) {
    return run(u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(table));
}

Result<void> SharedTables::wakeRules(const QString& table) {
    return run(u"ALTER TABLE %1 ENABLE TRIGGER USER"_s.arg(table));
}

Result<bool> SharedTables::areAllRulesAwake() {
    return m_server
        .run("SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
             " WHERE c.relnamespace = CAST('uketsuke' AS regnamespace) AND NOT t.tgisinternal AND t.tgenabled <> 'O'")
        .map([](const ServerAnswer& answer) { return rowsOf(answer.get()).isEmpty(); });
}

Result<void> SharedTables::chainNow() {
    return run(u"SET CONSTRAINTS ALL IMMEDIATE"_s);
}

Result<void> SharedTables::clear(const QString& table) {
    return run(u"DELETE FROM %1"_s.arg(table));
}

Result<void> SharedTables::put(const QString& table, const QStringList& columns, const QList<TableRow>& rows) {
    if (rows.isEmpty())
        return {};
    return runWith(
        u"INSERT INTO %1 (%2) SELECT %2 FROM json_populate_recordset(CAST(NULL AS %1), CAST($1 AS json))"_s.arg(
            table, columns.join(u", "_s)),
        {jsonOf(columns, rows)});
}

Result<TableFingerprint> SharedTables::fingerprint(const QString& table, const QStringList& columns) {
    TableFingerprint found;
    if (auto begun =
            run(u"DECLARE uketsuke_look NO SCROLL CURSOR FOR SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table));
        !begun)
        return tl::unexpected<Error>(begun.error());
    for (;;) {
        const auto piece = m_server.run("FETCH " + QByteArray::number(rowsReadAtOnce) + " FROM uketsuke_look");
        if (!piece)
            return tl::unexpected<Error>(piece.error());
        const Rows rows = rowsOf(piece->get());
        for (const Row& row : rows)
            found.add(row.values());
        if (rows.size() < rowsReadAtOnce)
            break;
    }
    return run(u"CLOSE uketsuke_look"_s).map([&] { return found; });
}

Result<void> SharedTables::setHead(qint64 sequence, qint64 happenedAt, const QString& hash) {
    return runWith(u"UPDATE audit_head SET sequence = $1, happened_at = $2, hash = $3 WHERE name = 'journal'"_s,
                   {sequence, happenedAt, hash});
}

Result<void> SharedTables::takeAccountOver(const QString& login, const QString& displayName, const QString& role) {
    return runWith(u"SELECT take_account_over($1, $2, $3)"_s, {login, displayName, role});
}

} // namespace uketsuke
