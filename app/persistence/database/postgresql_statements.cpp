#include "app/persistence/database/postgresql_statements.h"

#include "app/persistence/database/driver_error.h"
#include "app/persistence/database/sql_catalogue.h"

#include <QRegularExpression>
#include <QSqlDriver>

#include <libpq-fe.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

using ServerAnswer = std::unique_ptr<PGresult, decltype(&PQclear)>;

PGconn* serverOf(const QSqlDatabase& connection) {
    // PGconn is another name of pg_conn; which of them Qt's type has depends on how Qt was built.
    const QVariant handle = connection.driver()->handle();
    const QLatin1StringView type(handle.typeName());
    const bool isServer = type == "PGconn*"_L1 || type == "pg_conn*"_L1;
    return isServer ? *static_cast<PGconn* const*>(handle.constData()) : nullptr;
}

/// Only the first line of the server's words: the rest may hold what was to be written.
Result<ServerAnswer> checked(PGresult* given) {
    ServerAnswer answer(given, &PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return answer;
    const QString words = QString::fromUtf8(PQresultErrorField(answer.get(), PG_DIAG_MESSAGE_PRIMARY));
    const QString state = QString::fromLatin1(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE));
    return tl::unexpected<Error>(errorOf(QSqlError({}, words, QSqlError::StatementError, state), Dialect::PostgreSql));
}

/// :name becomes $1, $2 …, each place one of its own, so that each has the type of where it stands.
QString withNumberedPlaces(const QString& text, QStringList& places) {
    static const QRegularExpression piece(u"'[^']*'|::|:([a-z_][a-z0-9_]*)"_s);
    QString numbered;
    qsizetype copied = 0;
    for (auto it = piece.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.hasCaptured(1))
            continue;
        places.append(match.captured(1));
        numbered += text.mid(copied, match.capturedStart() - copied) + u'$' + QString::number(places.size());
        copied = match.capturedEnd();
    }
    return numbered + text.mid(copied);
}

/// A default QString or QByteArray is NULL, as with Qt's drivers.
bool isNothing(const QVariant& value) {
    if (value.typeId() == QMetaType::QString)
        return value.toString().isNull();
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray().isNull();
    return value.isNull();
}

bool isBytes(const QVariant& value) {
    return value.typeId() == QMetaType::QByteArray;
}

QVariant valueAt(const PGresult* answer, int row, int column) {
    constexpr Oid bytesType = 17; // bytea in the server's catalogue
    if (PQgetisnull(answer, row, column) == 1)
        return {};
    const char* text = PQgetvalue(answer, row, column);
    if (PQftype(answer, column) != bytesType)
        return QString::fromUtf8(text, PQgetlength(answer, row, column));
    size_t size = 0;
    const std::unique_ptr<unsigned char, decltype(&PQfreemem)> bytes(
        PQunescapeBytea(reinterpret_cast<const unsigned char*>(text), &size), &PQfreemem);
    return QByteArray(reinterpret_cast<const char*>(bytes.get()), static_cast<qsizetype>(size));
}

Rows rowsOf(const PGresult* answer) {
    QStringList names;
    for (int column = 0; column < PQnfields(answer); ++column)
        names.append(QString::fromUtf8(PQfname(answer, column)));
    Rows rows;
    for (int row = 0; row < PQntuples(answer); ++row) {
        QList<QVariant> values;
        for (int column = 0; column < names.size(); ++column)
            values.append(valueAt(answer, row, column));
        rows.append(Row(names, values));
    }
    return rows;
}

} // namespace

Result<PostgresqlStatements::Prepared> PostgresqlStatements::prepared(QLatin1StringView statement) {
    if (const auto found = m_prepared.constFind(statement); found != m_prepared.cend())
        return *found;
    const auto text = SqlCatalogue::statement(statement, Dialect::PostgreSql);
    if (!text)
        return fail(ErrorKind::Internal, u"sql.missing."_s + statement);
    Prepared made{"uketsuke_" + QByteArray::number(m_prepared.size() + 1), {}};
    const QByteArray numbered = withNumberedPlaces(*text, made.places).toUtf8();
    return checked(PQprepare(serverOf(m_connection), made.name, numbered, 0, nullptr)).map([&](const ServerAnswer&) {
        m_prepared.insert(statement, made);
        return made;
    });
}

Result<PostgresqlStatements::Answer> PostgresqlStatements::run(QLatin1StringView statement, const Bindings& bindings) {
    const auto ready = prepared(statement);
    if (!ready)
        return tl::unexpected<Error>(ready.error());
    QHash<QString, QVariant> given;
    for (const auto& [name, value] : bindings)
        given.insert(name, value);
    std::vector<QByteArray> kept;
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    kept.reserve(static_cast<size_t>(ready->places.size())); // the pointers into it stay
    for (const QString& place : ready->places) {
        const QVariant value = given.value(place);
        kept.push_back(isBytes(value) ? value.toByteArray() : value.toString().toUtf8());
        values.push_back(isNothing(value) ? nullptr : kept.back().constData());
        lengths.push_back(static_cast<int>(kept.back().size()));
        formats.push_back(isBytes(value) ? 1 : 0);
    }
    PGresult* answer = PQexecPrepared(serverOf(m_connection), ready->name, static_cast<int>(values.size()),
                                      values.data(), lengths.data(), formats.data(), 0);
    return checked(answer).map([](const ServerAnswer& good) {
        return Answer{rowsOf(good.get()), QByteArray(PQcmdTuples(good.get())).toLongLong()};
    });
}

} // namespace uketsuke
