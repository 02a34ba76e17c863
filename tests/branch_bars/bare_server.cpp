#include "tests/branch_bars/bare_server.h"

#include <libpq-fe.h>

#include <vector>

namespace uketsuke::bars {
namespace {

std::vector<const char*> pointersTo(const QList<QByteArray>& values) {
    std::vector<const char*> pointers;
    for (const QByteArray& value : values)
        pointers.push_back(value.isNull() ? nullptr : value.constData());
    return pointers;
}

void ignoreNotice(void*, const PGresult*) {}

} // namespace

BareServer::BareServer(const DatabaseAddress& address) : m_connection(nullptr, &PQfinish) {
    const QByteArray host = address.hosts.first().name.toUtf8();
    const QByteArray port = QByteArray::number(address.hosts.first().port);
    const QByteArray database = address.databaseName.toUtf8();
    const QByteArray user = address.userName.toUtf8();
    const char* const names[] = {"host", "port", "dbname", "user", "sslmode", "gssencmode", "options", nullptr};
    const char* const values[] = {host,   port, database, user, "disable", "disable", "-c search_path=uketsuke,pg_temp",
                                  nullptr};
    m_connection.reset(PQconnectdbParams(names, values, 0));
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        endWith("connect");
    PQsetNoticeReceiver(m_connection.get(), ignoreNotice, nullptr);
}

QByteArray BareServer::run(const QByteArray& statements) {
    const Answer answer(PQexec(m_connection.get(), statements), &PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        endWith("run");
    return status == PGRES_TUPLES_OK && PQntuples(answer.get()) > 0 ? QByteArray(PQgetvalue(answer.get(), 0, 0))
                                                                    : QByteArray();
}

void BareServer::prepare(const char* name, const char* statement) {
    const Answer answer(PQprepare(m_connection.get(), name, statement, 0, nullptr), &PQclear);
    if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK)
        endWith(name);
}

BareServer::Answer BareServer::call(const char* name, const QList<QByteArray>& values, Format format) {
    Answer answer(PQexecPrepared(m_connection.get(), name, int(values.size()), pointersTo(values).data(), nullptr,
                                 nullptr, format == Format::Binary ? 1 : 0),
                  &PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        endWith(name);
    return answer;
}

void BareServer::send(const char* name, const QList<QByteArray>& values) {
    if (m_sent == 0 && PQenterPipelineMode(m_connection.get()) != 1)
        endWith("pipeline");
    ++m_sent;
    if (PQsendQueryPrepared(m_connection.get(), name, int(values.size()), pointersTo(values).data(), nullptr, nullptr,
                            0) != 1 ||
        PQpipelineSync(m_connection.get()) != 1)
        endWith(name);
}

void BareServer::settle() {
    for (int synced = 0; synced < m_sent;) {
        const Answer answer(PQgetResult(m_connection.get()), &PQclear);
        if (!answer)
            continue; // between two statements
        const ExecStatusType status = PQresultStatus(answer.get());
        if (status == PGRES_PIPELINE_SYNC) {
            ++synced;
            continue;
        }
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            endWith("pipeline");
        if (QByteArray(PQcmdTuples(answer.get())) != "1")
            endWith("no row");
    }
    m_sent = 0;
    if (PQexitPipelineMode(m_connection.get()) != 1)
        endWith("pipeline");
}

/// Specimens alone are in its words.
void BareServer::endWith(const char* what) const {
    qFatal("the bare libpq (%s): %s", what, PQerrorMessage(m_connection.get()));
}

} // namespace uketsuke::bars
