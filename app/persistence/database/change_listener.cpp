#include "app/persistence/database/change_listener.h"

#include "app/domain/growing_pause.h"
#include "app/persistence/database/postgresql_connection.h"
#include "app/persistence/database/spread_pause.h"

#include <QSqlQuery>
#include <QUuid>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr auto slice = 200ms;       // so soon it notices that it shall end
constexpr auto gathering = 30ms;    // what comes together is told together
constexpr auto askingPause = 500ms; // of who is not told
constexpr auto heartbeat = 2s;      // after so much silence the server is asked whether it lives
constexpr auto heartbeatAnswer = 2500ms;
constexpr auto probeTime = 1s;
constexpr auto firstPause = 500ms;
constexpr auto longestPause = 15s;

struct KindWord {
    QLatin1StringView word;
    ChangeKind kind;
};
constexpr KindWord toldWords[] = {{"application"_L1, ChangeKind::Application},
                                  {"claim"_L1, ChangeKind::Claim},
                                  {"mail"_L1, ChangeKind::Mail},
                                  {"setting"_L1, ChangeKind::Setting},
                                  {"account"_L1, ChangeKind::Account},
                                  {"schema"_L1, ChangeKind::Schema}};
/// Kinds of the journal by how they begin; what is not among them changes nothing that a desk shows.
constexpr KindWord journalWords[] = {{"claim"_L1, ChangeKind::Claim},
                                     {"decided"_L1, ChangeKind::Application},
                                     {"decision_"_L1, ChangeKind::Application},
                                     {"taken_in"_L1, ChangeKind::Application},
                                     {"revised"_L1, ChangeKind::Application},
                                     {"held_row_"_L1, ChangeKind::Application},
                                     {"mail_"_L1, ChangeKind::Mail},
                                     {"settings_"_L1, ChangeKind::Setting},
                                     {"account_"_L1, ChangeKind::Account},
                                     {"staff_"_L1, ChangeKind::Account},
                                     {"passphrase_reset"_L1, ChangeKind::Account}};

/// SQLite's count of what other connections committed; 0 elsewhere.
qint64 versionOf(Database& database) {
    if (database.dialect() != Dialect::Sqlite)
        return 0;
    QSqlQuery query(database.connection());
    return query.exec(u"PRAGMA data_version"_s) && query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace

struct ChangeListener::Heard {
    std::map<ChangeKind, QStringList> ids;

    void add(ChangeKind kind, const QString& id) {
        if (!ids[kind].contains(id))
            ids[kind].append(id);
    }
    /// Another desk's word may be forged: it says no more than what is to be looked at again.
    void add(const QList<ServerNotice>& notices) {
        for (const ServerNotice& notice : notices)
            for (const KindWord& word : toldWords)
                if (notice.payload.startsWith(word.word + u' '))
                    add(word.kind, notice.payload.mid(word.word.size() + 1));
    }
};

ChangeListener::ChangeListener(DatabaseSettings settings, const QString& password, ChangeWay way)
    : m_settings(std::move(settings)), m_password(password), m_way(way), m_thread(QThread::create([this] { work(); })) {
    m_thread->setObjectName(u"changes"_s);
}

void ChangeListener::start() {
    m_thread->start();
}

ChangeListener::~ChangeListener() {
    {
        const QMutexLocker lock(&m_restLock);
        m_isEnding = true;
        m_end.wakeAll();
    }
    m_thread->wait();
}

void ChangeListener::usePassword(const QString& password) {
    const QMutexLocker lock(&m_restLock);
    m_password = password;
    m_end.wakeAll();
}

QString ChangeListener::password() {
    const QMutexLocker lock(&m_restLock);
    return m_password;
}

void ChangeListener::work() {
    while (!m_isEnding) {
        if (std::holds_alternative<SharedDatabase>(m_settings) && m_way == ChangeWay::Told)
            beTold();
        else if (const auto* file = std::get_if<EmbeddedDatabase>(&m_settings))
            askJournal(EmbeddedDatabase{file->filePath, FileAccess::ReadOnly});
        else
            askJournal(m_settings);
        m_wasAway = true;
        rest(spreadPause(growingPause(++m_failures, firstPause, longestPause)));
    }
}

/// Until the connection is lost.
void ChangeListener::beTold() {
    const QString by = password();
    auto opened = PostgresqlConnection::open(std::get<SharedDatabase>(m_settings).address, by);
    if (!opened)
        return leave(opened.error(), by);
    PostgresqlConnection& server = **opened;
    if (!isTold(server)) {
        if (!server.isLost())
            m_way = ChangeWay::Asking;
        return;
    }
    begun();
    QElapsedTimer silence;
    silence.start();
    while (!m_isEnding && !server.isLost()) {
        Heard heard;
        heard.add(server.notices(slice));
        if (!heard.ids.empty()) {
            rest(gathering);
            heard.add(server.notices(0ms));
            tell(heard);
            silence.restart();
        } else if (silence.hasExpired(std::chrono::milliseconds(heartbeat).count())) {
            (void)server.answersWithin(heartbeatAnswer);
            silence.restart();
        }
    }
}

/// A person who is let in no longer is not tried again, unless by another password: that would lock the account.
void ChangeListener::leave(const Error& refusal, const QString& password) {
    const QMutexLocker lock(&m_restLock);
    while (refusal.kind == ErrorKind::NotPermitted && !m_isEnding && m_password == password)
        m_end.wait(&m_restLock);
}

/// A word to oneself comes back where words come at all.
bool ChangeListener::isTold(PostgresqlConnection& server) {
    const QString word = u"probe "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!server.run("LISTEN uketsuke_changes") || !server.run("NOTIFY uketsuke_changes, '" + word.toLatin1() + '\''))
        return false;
    const QDeadlineTimer deadline(probeTime);
    while (!m_isEnding && !server.isLost() && !deadline.hasExpired())
        for (const ServerNotice& notice : server.notices(slice))
            if (notice.payload == word)
                return true;
    return false;
}

void ChangeListener::askJournal(const DatabaseSettings& settings) {
    const QString by = password();
    const auto opened = Database::open(settings, by);
    if (!opened)
        return leave(opened.error(), by);
    Database& database = **opened;
    qint64 version = versionOf(database); // first, so that what comes between is asked for once more
    const auto head = database.row("journal/head"_L1);
    if (!head)
        return;
    qint64 sequence = head->integer("sequence"_L1);
    if (m_schemaVersion == 0) { // what stood there when it began is known to whoever signed in
        Heard unheard;
        if (!askSince(database, sequence, unheard))
            return;
    }
    begun();
    while (!m_isEnding && !database.isLost()) {
        Heard heard;
        const bool isEmbedded = database.dialect() == Dialect::Sqlite;
        const qint64 before = std::exchange(version, versionOf(database));
        if (!isEmbedded || before != version) {
            const auto last = askSince(database, sequence, heard);
            if (!last && !database.isLost() && last.error().kind != ErrorKind::Busy)
                return;
            // The embedded database says that something changed; what is not in the journal may be anything.
            if (last && isEmbedded && *last == sequence)
                heard.ids[ChangeKind::Everything];
            sequence = last.value_or(sequence);
            tell(heard);
        }
        rest(askingPause);
    }
}

Result<qint64> ChangeListener::askSince(Database& database, qint64 sequence, Heard& heard) {
    return database.rows("changes/since"_L1, {{"sequence"_L1, sequence}}).map([&](const Rows& rows) {
        hearVersion(static_cast<int>(rows.first().integer("version"_L1)), heard);
        for (const Row& row : rows)
            for (const KindWord& word : journalWords)
                if (row.text("kind"_L1).startsWith(word.word))
                    heard.add(word.kind, row.text("subject"_L1));
        // With a decision its mail is queued, withdrawn with an undo; the journal names the application alone.
        if (heard.ids.contains(ChangeKind::Application))
            heard.ids[ChangeKind::Mail].clear();
        return rows.last().isNull("sequence"_L1) ? sequence : rows.last().integer("sequence"_L1);
    });
}

/// A migration is in no journal. What was migrated while the connection was away is told, too.
void ChangeListener::hearVersion(int version, Heard& heard) {
    const int before = std::exchange(m_schemaVersion, version);
    if (before != 0 && before != version)
        heard.add(ChangeKind::Schema, QString::number(version));
}

void ChangeListener::tell(const Heard& heard) {
    for (const auto& [kind, ids] : heard.ids)
        Q_EMIT changed(kind, ids);
}

void ChangeListener::begun() {
    m_failures = 0;
    if (m_wasAway)
        Q_EMIT changed(ChangeKind::Everything, {});
    Q_EMIT listening();
}

void ChangeListener::rest(std::chrono::milliseconds time) {
    const QMutexLocker lock(&m_restLock);
    const QDeadlineTimer deadline(time);
    while (!m_isEnding && !deadline.hasExpired())
        m_end.wait(&m_restLock, deadline);
}

} // namespace uketsuke
