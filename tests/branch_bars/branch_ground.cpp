#include "tests/branch_bars/branch_ground.h"

#include "app/domain/staff/account_request.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

const QByteArray durable = "fsync=on full_page_writes=on synchronous_commit=on";

/// As installer/database/uketsuke.conf has it, with the memory that a library's small server gives.
const QStringList settings{u"fsync=on"_s,          u"full_page_writes=on"_s, u"synchronous_commit=on"_s,
                           u"wal_level=replica"_s, u"max_connections=300"_s, u"shared_buffers=1GB"_s,
                           u"max_wal_size=4GB"_s,  u"min_wal_size=1GB"_s};

/// Letters spread as names are: see list_bars.cpp.
QString kana(int divisor) {
    return u"substr('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリ',"
           " 1 + CAST(i * 7919 / %1 % 40 AS integer), 1)"_s.arg(divisor);
}

QString idAt(const QString& letter) {
    return u"'%1' || lpad(CAST(i AS text), 7, '0')"_s.arg(letter);
}

QString fillingScript(int all, int open) {
    const QString letters = kana(1) + u" || "_s + kana(40) + u" || "_s + kana(1600) + u" || "_s + kana(64000);
    const QString from = u" FROM generate_series(CAST(0 AS bigint), %1) AS n(i)"_s.arg(all - 1);
    const QString isOpen = u"CASE WHEN i < %1 THEN 1 ELSE 0 END"_s.arg(open);
    const auto keys = [&](const QString& key) {
        return u"INSERT INTO application_search_keys (search_key, application_id, is_open) SELECT "_s + key + u", "_s +
               idAt(u"a"_s) + u", "_s + isOpen + from + u" ON CONFLICT DO NOTHING;"_s;
    };
    return u"SET search_path = uketsuke; SET session_replication_role = replica;"
           "INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value, next_value, scheme,"
           " created_by, created_at) VALUES ('range', 'range', 'A', '9', 6, 1, 999999, 1, '7dr', 'kanri', 0);"
           "INSERT INTO settings (name, content, changed_by, changed_at) VALUES"
           " ('library', '{\"name\": \"見本市立図書館\", \"contact\": \"電話 04-0000-0000\"}', 'kanri', 0);"
           "INSERT INTO intake_runs (id, source, started_by, started_at) VALUES ('run', 'form', 'sato', 0);"
           "INSERT INTO applications (id, source, receipt_number, procedure, state, is_open, submitted_at, taken_in_at,"
           " due_on, name_shown, kana_shown, kana_key) SELECT "_s +
           idAt(u"a"_s) + u", 'form', "_s + idAt(u"WR"_s) +
           u", 'new_registration', CASE WHEN i < %1 THEN 'received' ELSE 'completed' END, "_s.arg(open) + isOpen +
           u", 1790000000000 + i * 1000, 0, to_char(DATE '2026-01-01' + CAST(i / 34 % 300 AS integer), 'YYYY-MM-DD'),"
           " '見本 ' || i, "_s +
           letters + u", "_s + letters + from +
           u";INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, submitted_at,"
           " procedure, row_hash, fields, further) SELECT id, 1, 'run', 0, submitted_at, procedure, 'h',"
           " '{\"email\": \"mihon@example.jp\"}', '[]' FROM applications WHERE is_open = 1;"_s +
           keys(letters) + keys(u"'見本' || i"_s) + keys(u"'mihon' || i || '@example.jp'"_s) + keys(idAt(u"wr"_s)) +
           keys(u"'090' || lpad(CAST(i * 7919 % 100000000 AS text), 8, '0')"_s) +
           keys(u"lpad(CAST(i * 7919 % 10000 AS text), 4, '0')"_s) +
           u"SET session_replication_role = origin; VACUUM ANALYZE; CHECKPOINT"_s;
}

} // namespace

QString deskLogin(int desk) {
    return u"desk%1"_s.arg(desk, 2, 10, QChar(u'0'));
}

BranchGround::BranchGround(const Terms& terms)
    : m_server(ServerReach::Net, settings),
      m_desks(terms.size == Size::Full ? 32 : 4),
      m_allOfMany(terms.size == Size::Full ? 1'000'000 : 4'000),
      m_openOfMany(terms.size == Size::Full ? 10'000 : 1'000),
      m_few(terms.size == Size::Full ? 1'000 : 200) {
    const QByteArray said = administrator(u"postgres"_s)
                                .run("SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings"
                                     " WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')");
    if (said != durable)
        qFatal("the benchmark's server is not durable: %s", said.constData());
    m_durability =
        QString::fromLatin1(said + " shared_buffers=" + administrator(u"postgres"_s).run("SHOW shared_buffers"));
    std::printf("          PostgreSQL says: %s\n", qPrintable(m_durability));
    std::fflush(stdout);
}

QString BranchGround::databaseWith(int all, int open) {
    const QString database = m_server.freshDatabase();
    enlistPeople(database);
    m_server.administrate(database, fillingScript(all, open));
    return database;
}

const QString& BranchGround::libraryOfMany() {
    if (m_many.isEmpty())
        m_many = databaseWith(m_allOfMany, m_openOfMany);
    return m_many;
}

const QString& BranchGround::libraryOfFew() {
    if (m_fewDatabase.isEmpty())
        m_fewDatabase = databaseWith(m_few, m_few);
    return m_fewDatabase;
}

/// A role is the server's, a person the database's.
void BranchGround::enlistPeople(const QString& database) {
    QString script = u"SET search_path = uketsuke;"_s;
    for (int desk = 0; desk < m_desks; ++desk) {
        const QString login = deskLogin(desk);
        script +=
            u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('%1', '窓口 %1', 'staff', 0);"_s.arg(
                login);
        if (!m_hasRoles)
            script += u"CREATE ROLE %1 LOGIN IN ROLE uketsuke_staff;"_s.arg(databaseRoleOf(login));
    }
    m_server.administrate(database, script);
    m_hasRoles = true;
}

DatabaseAddress BranchGround::addressOf(const QString& database, const QString& login) const {
    return m_server.netAddress(database, login, m_server.port());
}

BareServer BranchGround::administrator(const QString& database) const {
    return BareServer(addressOf(database, u"postgres"_s));
}

} // namespace uketsuke::bars
