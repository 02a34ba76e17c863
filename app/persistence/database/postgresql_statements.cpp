#include "app/persistence/database/postgresql_statements.h"

#include "app/persistence/database/sql_catalogue.h"

#include <QRegularExpression>

#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

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

StatementKind kindOf(const QString& text) {
    const bool isReading = text.trimmed().startsWith("SELECT"_L1) && !text.contains("FOR UPDATE"_L1);
    return isReading ? StatementKind::Reading : StatementKind::Changing;
}

// In the server's catalogue.
constexpr Oid bytesType = 17; // bytea
constexpr Oid textType = 25;

QVariant valueAt(const PGresult* answer, int row, int column) {
    if (PQgetisnull(answer, row, column) == 1)
        return {};
    const char* text = PQgetvalue(answer, row, column);
    if (PQftype(answer, column) != bytesType)
        return QString::fromUtf8(text, PQgetlength(answer, row, column));
    if (PQfformat(answer, column) == 1)
        return QByteArray(text, PQgetlength(answer, row, column));
    size_t size = 0;
    const std::unique_ptr<unsigned char, decltype(&PQfreemem)> bytes(
        PQunescapeBytea(reinterpret_cast<const unsigned char*>(text), &size), &PQfreemem);
    return QByteArray(reinterpret_cast<const char*>(bytes.get()), static_cast<qsizetype>(size));
}

/// Photos come as they are, and not in twice as many letters; nothing but text may stand beside them.
bool isOfBytesAndText(const PGresult* answer) {
    bool hasBytes = false;
    for (int column = 0; column < PQnfields(answer); ++column) {
        const Oid type = PQftype(answer, column);
        if (type != bytesType && type != textType)
            return false;
        hasBytes = hasBytes || type == bytesType;
    }
    return hasBytes;
}

PostgresqlStatements::Answer answerOf(const ServerAnswer& good) {
    return {rowsOf(good.get()), QByteArray(PQcmdTuples(good.get())).toLongLong()};
}

} // namespace

Rows rowsOf(const pg_result* answer) {
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

Result<PostgresqlStatements::Prepared> PostgresqlStatements::prepared(QLatin1StringView statement) {
    if (const auto found = m_prepared.constFind(statement); found != m_prepared.cend())
        return *found;
    const auto text = SqlCatalogue::statement(statement, Dialect::PostgreSql);
    if (!text)
        return fail(ErrorKind::Internal, u"sql.missing."_s + statement);
    Prepared made{"uketsuke_" + QByteArray::number(m_prepared.size() + 1), {}, kindOf(*text)};
    const QByteArray numbered = withNumberedPlaces(*text, made.places).toUtf8();
    return m_server.prepare(made.name, numbered).map([&](const ServerAnswer&) {
        m_prepared.insert(statement, made);
        return made;
    });
}

PreparedCall PostgresqlStatements::Prepared::with(const Bindings& bindings) const {
    QHash<QString, QVariant> given;
    for (const auto& [key, value] : bindings)
        given.insert(key, value);
    PreparedCall call{name, {}, isAnsweredInBytes};
    for (const QString& place : places)
        call.values.append(given.value(place));
    return call;
}

Result<PostgresqlStatements::Answer> PostgresqlStatements::run(QLatin1StringView statement, const Bindings& bindings) {
    if (const auto ahead = m_ahead.constFind(statement); ahead != m_ahead.cend() && ahead->bindings == bindings)
        return m_ahead.take(statement).answer;
    const auto ready = prepared(statement);
    if (!ready)
        return tl::unexpected<Error>(ready.error());
    return m_server.runPrepared(ready->with(bindings), ready->kind).map([&](const ServerAnswer& good) {
        // The first answer tells what the next ones will hold.
        m_prepared[statement].isAnsweredInBytes = isOfBytesAndText(good.get());
        return answerOf(good);
    });
}

Result<void> PostgresqlStatements::readAhead(const QList<StatementCall>& calls) {
    forgetAhead();
    QList<PreparedCall> asked;
    for (const StatementCall& call : calls) {
        const auto ready = prepared(call.statement);
        if (!ready)
            return tl::unexpected<Error>(ready.error());
        asked.append(ready->with(call.bindings));
    }
    const auto answers = m_server.readTogether(asked);
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    for (qsizetype index = 0; index < calls.size(); ++index)
        m_ahead.insert(calls.at(index).statement,
                       {calls.at(index).bindings, answerOf(answers->at(static_cast<std::size_t>(index)))});
    return {};
}

} // namespace uketsuke
