#include "app/persistence/database/postgresql_opening.h"

#include "app/persistence/database/driver_error.h"
#include "app/persistence/database/socket_wait.h"
#include "app/persistence/database/tls_library.h"
#include "app/persistence/database/tls_word.h"

#include <QRegularExpression>

#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// In force before the first statement, without a round trip. A desk that fell silent half way through a transaction
/// holds its rows no longer than the time-out; a lock that is held is said before the desk's own deadline.
constexpr const char* sessionOptions = "-c search_path=uketsuke,pg_temp -c lock_timeout=4s"
                                       " -c idle_in_transaction_session_timeout=30s";

using Parameter = std::pair<const char*, QByteArray>;

std::vector<Parameter> parametersFor(const DatabaseAddress& address, const DatabaseHost& host,
                                     const QString& password) {
    std::vector<Parameter> parameters{
        {"host", host.name.toUtf8()},
        {"port", QByteArray::number(host.port)},
        {"dbname", address.databaseName.toUtf8()},
        {"user", address.userName.toUtf8()},
        {"password", password.toUtf8()},
        {"sslmode", tlsWord(address.tls)},
        {"sslrootcert", address.rootCertificateFile.toUtf8()},
        {"gssencmode", "disable"},
        {"client_encoding", "UTF8"},
        {"application_name", "uketsuke"},
        {"options", sessionOptions},
        // A net that falls silent while a long call waits: the system asks by itself, on Windows too.
        {"keepalives_idle", "3"},
        {"keepalives_interval", "1"},
        {"keepalives_count", "2"},
    };
    // libpq would take an empty one for "as the environment says".
    std::erase_if(parameters, [](const Parameter& parameter) { return parameter.second.isEmpty(); });
    return parameters;
}

ServerConnection begun(const std::vector<Parameter>& parameters) {
    leaveTlsLibraryStanding();
    std::vector<const char*> names;
    std::vector<const char*> values;
    for (const auto& [name, value] : parameters) {
        names.push_back(name);
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    // Not expanded: a database's name may look like an address.
    return {PQconnectStartParams(names.data(), values.data(), 0), &PQfinish};
}

/// The server's SQLSTATE, which stands alone behind the severity, whatever the language; empty where libpq speaks.
QString stateIn(const PGconn* connection) {
    static const QRegularExpression last(u":\\s+([0-9A-Z]{5})\\s*$"_s);
    return last.match(QString::fromUtf8(PQerrorMessage(connection))).captured(1);
}

Error refusalOf(const PGconn* connection, ConnStatusType reached) {
    const QString state = stateIn(connection);
    if (!state.isEmpty())
        return errorOf(QSqlError({}, {}, QSqlError::ConnectionError, state), Dialect::PostgreSql);
    if (PQconnectionNeedsPassword(connection) == 1)
        return {ErrorKind::NotPermitted, u"database.no_password"_s};
    if (reached == CONNECTION_SSL_STARTUP)
        return {ErrorKind::Unreachable, u"database.tls"_s};
    return {ErrorKind::Unreachable, u"database.unreachable"_s};
}

bool takesNoWriting(const PGconn* connection) {
    const auto isOn = [&](const char* name) { return qstrcmp(PQparameterStatus(connection, name), "on") == 0; };
    return isOn("in_hot_standby") || isOn("default_transaction_read_only");
}

Result<ServerConnection> openHost(const DatabaseAddress& address, const DatabaseHost& host, const QString& password) {
    const QDeadlineTimer deadline(address.connectTimeout);
    ServerConnection connection = begun(parametersFor(address, host, password));
    if (!connection)
        return fail(ErrorKind::Internal, u"database.memory"_s);
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    ConnStatusType reached = PQstatus(connection.get());
    PostgresPollingStatusType next = reached == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (next == PGRES_POLLING_READING || next == PGRES_POLLING_WRITING) {
        const auto wish = next == PGRES_POLLING_READING ? SocketWish::Read : SocketWish::ReadOrWrite;
        const SocketState state = waitForSocket(PQsocket(connection.get()), wish, deadline);
        if (state == SocketState::TimedOut)
            return fail(ErrorKind::Unreachable, u"database.deadline"_s);
        reached = PQstatus(connection.get());
        next = PQconnectPoll(connection.get());
        if (next != PGRES_POLLING_FAILED)
            reached = PQstatus(connection.get());
    }
    if (next != PGRES_POLLING_OK)
        return tl::unexpected<Error>(refusalOf(connection.get(), reached));
    if (address.wantedServer == WantedServer::ReadWrite && takesNoWriting(connection.get()))
        return fail(ErrorKind::ReadOnly, u"database.standby"_s);
    return connection;
}

int weightOf(const Error& error) {
    static const std::array<QString, 3> less{u"database.deadline"_s, u"database.unreachable"_s, u"database.57P03"_s};
    if (error.kind == ErrorKind::NotPermitted)
        return 4;
    if (error.kind == ErrorKind::ReadOnly)
        return 3;
    return std::find(less.begin(), less.end(), error.detail) == less.end() ? 2 : 1;
}

} // namespace

Result<ServerConnection> openServer(const DatabaseAddress& address, const QString& password) {
    Error worst{ErrorKind::Unreachable, u"database.unreachable"_s};
    for (const DatabaseHost& host : address.hosts) {
        auto opened = openHost(address, host, password);
        if (opened)
            return opened;
        if (weightOf(opened.error()) >= weightOf(worst))
            worst = opened.error();
    }
    return tl::unexpected<Error>(worst);
}

} // namespace uketsuke
