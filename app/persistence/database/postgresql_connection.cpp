#include "app/persistence/database/postgresql_connection.h"

#include "app/persistence/database/driver_error.h"
#include "app/persistence/database/postgresql_opening.h"
#include "app/persistence/database/socket_wait.h"

#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

/// Together below five seconds: so soon a desk says that nobody answers.
constexpr auto ordinaryPatience = 4500ms;
constexpr auto takingBackPatience = 400ms;

/// Only the first line of the server's words: the rest may hold what was to be written.
Result<ServerAnswer> checked(ServerAnswer answer) {
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return answer;
    const QString words = QString::fromUtf8(PQresultErrorField(answer.get(), PG_DIAG_MESSAGE_PRIMARY));
    const QString state = QString::fromLatin1(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE));
    return tl::unexpected<Error>(errorOf(QSqlError({}, words, QSqlError::StatementError, state), Dialect::PostgreSql));
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

/// PQcancel opens a connection of its own and knows no deadline: it goes on a thread that nobody waits for.
void askToStop(PGconn* connection) {
    if (PGcancel* request = PQgetCancel(connection))
        std::thread([request] {
            std::array<char, 256> words{};
            PQcancel(request, words.data(), static_cast<int>(words.size()));
            PQfreeCancel(request);
        }).detach();
}

void ignoreNotice(void*, const PGresult*) {}

} // namespace

struct PostgresqlConnection::State {
    ServerConnection connection;
};

PostgresqlConnection::PostgresqlConnection(std::unique_ptr<State> state)
    : m_state(std::move(state)), m_patience(ordinaryPatience) {}
PostgresqlConnection::~PostgresqlConnection() = default;

Result<std::unique_ptr<PostgresqlConnection>> PostgresqlConnection::open(const DatabaseAddress& address,
                                                                         const QString& password) {
    return openServer(address, password).map([](ServerConnection connection) {
        PQsetnonblocking(connection.get(), 1);
        PQsetNoticeReceiver(connection.get(), ignoreNotice, nullptr); // the server's notices may quote values
        return std::unique_ptr<PostgresqlConnection>(
            new PostgresqlConnection(std::make_unique<State>(State{std::move(connection)})));
    });
}

Result<ServerAnswer> PostgresqlConnection::run(const QByteArray& statement) {
    const WhenLate whenLate = inTransaction();
    return answerTo(PQsendQuery(server(), statement), whenLate);
}

Result<void> PostgresqlConnection::commit() {
    const auto answer = answerTo(PQsendQuery(server(), "COMMIT"), WhenLate::End);
    if (!answer && isLost())
        return fail(ErrorKind::Unreachable, u"database.commit_unknown"_s);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    // A statement failed before, and whoever ran it went on: the server undoes the transaction and says no more than
    // this.
    if (qstrcmp(PQcmdStatus(answer->get()), "ROLLBACK") == 0)
        return fail(ErrorKind::Internal, u"database.rolled_back"_s);
    return {};
}

Result<ServerAnswer> PostgresqlConnection::prepare(const QByteArray& name, const QByteArray& statement) {
    return answerTo(PQsendPrepare(server(), name, statement, 0, nullptr), WhenLate::TakeBack);
}

Result<ServerAnswer> PostgresqlConnection::runPrepared(const PreparedCall& call, StatementKind kind) {
    const WhenLate whenLate = kind == StatementKind::Reading ? WhenLate::TakeBack : inTransaction();
    return answerTo(send(call), whenLate);
}

int PostgresqlConnection::send(const PreparedCall& call) {
    std::vector<QByteArray> kept;
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    kept.reserve(static_cast<size_t>(call.values.size())); // the pointers into it stay
    for (const QVariant& value : call.values) {
        kept.push_back(isBytes(value) ? value.toByteArray() : value.toString().toUtf8());
        values.push_back(isNothing(value) ? nullptr : kept.back().constData());
        lengths.push_back(static_cast<int>(kept.back().size()));
        formats.push_back(isBytes(value) ? 1 : 0);
    }
    return PQsendQueryPrepared(server(), call.name, static_cast<int>(values.size()), values.data(), lengths.data(),
                               formats.data(), call.isAnsweredInBytes ? 1 : 0);
}

/// libpq's pipeline: everything is sent before the first answer is waited for.
Result<std::vector<ServerAnswer>> PostgresqlConnection::readTogether(const QList<PreparedCall>& calls) {
    const QDeadlineTimer deadline(m_patience);
    bool isSent = PQenterPipelineMode(server()) == 1;
    for (const PreparedCall& call : calls)
        isSent = isSent && send(call) == 1;
    isSent = isSent && PQpipelineSync(server()) == 1;
    std::vector<ServerAnswer> answers;
    Progress progress = isSent ? flushed(deadline) : Progress::Lost;
    if (progress == Progress::Done)
        progress = heardTogether(answers, deadline);
    if (progress != Progress::Done || PQexitPipelineMode(server()) == 0) {
        end();
        return fail(ErrorKind::Unreachable, progress == Progress::Late ? u"database.deadline"_s : u"database.lost"_s);
    }
    for (ServerAnswer& answer : answers) {
        auto good = checked(std::move(answer)); // what comes behind the first failure was not run
        if (!good)
            return tl::unexpected<Error>(good.error());
        answer = std::move(*good);
    }
    return answers;
}

PostgresqlConnection::Progress PostgresqlConnection::heardTogether(std::vector<ServerAnswer>& answers,
                                                                   const QDeadlineTimer& deadline) {
    for (;;) {
        while (PQisBusy(server()) == 1)
            if (const Progress progress = hears(deadline); progress != Progress::Done)
                return progress;
        ServerAnswer next(PQgetResult(server()), &PQclear);
        if (isLost())
            return Progress::Lost;
        if (!next)
            continue; // between two statements
        if (PQresultStatus(next.get()) == PGRES_PIPELINE_SYNC)
            return Progress::Done;
        answers.push_back(std::move(next));
    }
}

Result<QByteArray> PostgresqlConnection::passwordVerifier(const QString& role, const QString& password) {
    QByteArray secret = password.toUtf8();
    const std::unique_ptr<char, decltype(&PQfreemem)> made(
        PQencryptPasswordConn(server(), secret.constData(), role.toUtf8().constData(), "scram-sha-256"), &PQfreemem);
    secret.fill('\0');
    if (!made)
        return fail(ErrorKind::Internal, u"database.verifier"_s);
    return QByteArray(made.get());
}

bool PostgresqlConnection::isLost() const {
    return PQstatus(server()) == CONNECTION_BAD;
}

bool PostgresqlConnection::answersWithin(std::chrono::milliseconds time) {
    const auto before = std::exchange(m_patience, time);
    (void)answerTo(PQsendQuery(server(), ""), WhenLate::End);
    m_patience = before;
    return !isLost();
}

QList<ServerNotice> PostgresqlConnection::notices(std::chrono::milliseconds wait) {
    QList<ServerNotice> all;
    const auto take = [&] {
        while (PGnotify* notice = PQnotifies(server())) {
            all.append({QString::fromUtf8(notice->relname), QString::fromUtf8(notice->extra)});
            PQfreemem(notice);
        }
    };
    take();
    if (!all.isEmpty() || isLost())
        return all;
    if (const Progress progress = hears(QDeadlineTimer(wait)); progress == Progress::Done)
        take();
    else if (progress == Progress::Lost)
        end();
    return all;
}

PGconn* PostgresqlConnection::server() const {
    return m_state->connection.get();
}

void PostgresqlConnection::end() {
    m_state->connection.reset(); // libpq takes a null connection for one that has ended
}

/// What stands in an open transaction is undone with it. Anything else may commit, and that is never taken back: a
/// server that waits for its standby would only stop waiting, and say that it is done.
PostgresqlConnection::WhenLate PostgresqlConnection::inTransaction() const {
    return PQtransactionStatus(server()) == PQTRANS_INTRANS ? WhenLate::TakeBack : WhenLate::End;
}

Result<ServerAnswer> PostgresqlConnection::answerTo(int sent, WhenLate whenLate) {
    if (sent == 0) {
        end();
        return fail(ErrorKind::Unreachable, u"database.lost"_s);
    }
    const QDeadlineTimer deadline(m_patience);
    ServerAnswer answer(nullptr, &PQclear);
    Progress progress = flushed(deadline);
    if (progress == Progress::Done)
        progress = heard(answer, deadline);
    if (progress == Progress::Late && whenLate == WhenLate::TakeBack)
        return takenBack();
    if (progress == Progress::Done && !isLost())
        return checked(std::move(answer));
    // A server that ends its connections says why; the words of a connection that broke have no state.
    const auto last = answer ? checked(std::move(answer)) : Result<ServerAnswer>(fail(ErrorKind::Unreachable, {}));
    end();
    if (progress == Progress::Late)
        return fail(ErrorKind::Unreachable, u"database.deadline"_s);
    const bool isSaid = !last && last.error().detail.size() > "database."_L1.size();
    return fail(ErrorKind::Unreachable, isSaid ? last.error().detail : u"database.lost"_s);
}

PostgresqlConnection::Progress PostgresqlConnection::flushed(const QDeadlineTimer& deadline) {
    for (;;) {
        const int left = PQflush(server());
        if (left <= 0)
            return left == 0 ? Progress::Done : Progress::Lost;
        const SocketState state = waitForSocket(PQsocket(server()), SocketWish::ReadOrWrite, deadline);
        if (state == SocketState::TimedOut)
            return Progress::Late;
        if (state == SocketState::Broken || PQconsumeInput(server()) == 0)
            return Progress::Lost;
    }
}

PostgresqlConnection::Progress PostgresqlConnection::hears(const QDeadlineTimer& deadline) {
    const SocketState state = waitForSocket(PQsocket(server()), SocketWish::Read, deadline);
    if (state == SocketState::TimedOut)
        return Progress::Late;
    return state == SocketState::Ready && PQconsumeInput(server()) == 1 ? Progress::Done : Progress::Lost;
}

/// Until the server is ready for the next statement, or has ended the connection; of several answers the first failure.
PostgresqlConnection::Progress PostgresqlConnection::heard(ServerAnswer& answer, const QDeadlineTimer& deadline) {
    for (;;) {
        while (PQisBusy(server()) == 1)
            if (const Progress progress = hears(deadline); progress == Progress::Late)
                return progress;
            else if (progress == Progress::Lost && !isLost())
                return progress; // asked on, libpq would wait without an end
            else if (progress == Progress::Lost)
                break; // what the server said last may lie there
        PGresult* next = PQgetResult(server());
        if (!next)
            return isLost() ? Progress::Lost : Progress::Done;
        if (PQresultStatus(answer.get()) == PGRES_FATAL_ERROR && answer)
            PQclear(next); // libpq adds that the connection is gone
        else
            answer.reset(next);
    }
}

Result<ServerAnswer> PostgresqlConnection::takenBack() {
    askToStop(server());
    ServerAnswer answer(nullptr, &PQclear);
    const Progress progress = heard(answer, QDeadlineTimer(takingBackPatience));
    auto last = progress == Progress::Done ? checked(std::move(answer))
                                           : Result<ServerAnswer>(fail(ErrorKind::Unreachable, u"database.deadline"_s));
    // Where the answer crossed the request to stop, that one would meet the next statement.
    if (last || last.error().detail != "database.57014"_L1)
        end();
    return last;
}

} // namespace uketsuke
