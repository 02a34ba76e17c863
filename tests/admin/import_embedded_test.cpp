// `uketsuke-admin import-embedded`: a desk moves to a server, whole, or not at all.
#include "app/persistence/moving/embedded_tables.h"
#include "app/persistence/moving/moved_tables.h"
#include "app/services/documents/document_cipher.h"
#include "tests/admin/shared_admin.h"
#include "tests/support/embedded_desk.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QByteArray hashOf(const QString& name) {
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// All rows of a table as text, in the order of all their columns; read by Qt's drivers, not by the program.
QStringList contentOf(QSqlDatabase& connection, const QString& table, const QStringList& columns) {
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    EXPECT_TRUE(query.exec(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table)))
        << query.lastError().text().toStdString();
    QStringList rows;
    while (query.next()) {
        QStringList cells;
        for (int column = 0; column < columns.size(); ++column) {
            const QVariant value = query.value(column);
            cells.append(value.isNull()                            ? u"NULL"_s
                         : value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                   : value.toString());
        }
        rows.append(cells.join(u'|'));
    }
    rows.sort();
    return rows;
}

/// A desk that has worked for a while: what was sent, papers, answers, decisions, an undo, a cancellation, a resend.
class ImportEmbedded : public SharedAdmin
{
protected:
    void SetUp() override {
        SharedAdmin::SetUp();
        s_server->administrate(
            u"postgres"_s, u"DROP ROLE IF EXISTS uketsuke_user_eva; DROP ROLE IF EXISTS setting_up;"
                           "CREATE ROLE setting_up LOGIN PASSWORD '%1' IN ROLE uketsuke_owner"_s.arg(sharedPassword));
        m_front = m_desk.addDocument(
            m_desk.add(u"WR1"_s, Procedure::NewRegistration, {{ApplicantField::Branch, u"高柳分館"_s}}), u"front"_s,
            u"driving_licence"_s, "\xFF\xD8\xFF front\0x");
        for (const QString& id : {u"WR2"_s, u"WR3"_s, u"WR4"_s, u"WR5"_s})
            (void)m_desk.add(id, id == u"WR3"_s ? Procedure::Reissue : Procedure::NewRegistration);
        work();
        name(u"sato"_s, u"佐藤"_s);
        name(u"tanaka"_s, u"田中"_s);
        name(u"suzuki"_s, u"鈴木"_s);
    }

    void must(const QString& login, const QString& script) {
        m_desk.signIn(login);
        const auto done =
            m_desk.database().run([script](Database& open) { return open.executeScript(script); }).result();
        ASSERT_TRUE(done) << done.error().detail.toStdString() << script.toStdString();
    }

    void claim(const QString& id) {
        must(u"sato"_s, u"UPDATE applications SET claim_holder = 'sato', claim_token = 'token of %1', claim_station ="
                        " '本館1', claim_since = now_ms(), claim_until = now_ms() + 900000 WHERE id = '%1'"_s.arg(id));
    }

    void decide(const QString& id, const QString& existing = {}) {
        claim(id);
        must(u"sato"_s,
             u"INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id,"
             " existing_card_number, verified, mail_id, mail_kind, mail_subject, mail_body, undo_seconds) SELECT"
             " 'decision of %1', '%1', version, 'token of %1', 'completed', 'range', '%2', '{\"name\": \"見本 葉子\"}',"
             " 'mail of %1', 'new_registration', '件名', '見本 葉子 様 {{card_number}}', 10 FROM applications"
             " WHERE id = '%1'"_s.arg(id, existing));
    }

    void work() {
        decide(u"WR1"_s);
        decide(u"WR2"_s);
        must(u"sato"_s, u"INSERT INTO decision_undos (id, decision_id) VALUES ('undo', 'decision of WR2')"_s);
        decide(u"WR3"_s,
               m_desk.scalar(u"SELECT card_number FROM card_numbers WHERE decision_id = 'decision of WR1'"_s));
        claim(u"WR4"_s);
        must(u"sato"_s,
             u"INSERT INTO cancellation_requests (id, application_id, seen_version, claim_token, reason) SELECT"
             " 'request', 'WR4', version, 'token of WR4', 'no_answer' FROM applications WHERE id = 'WR4'"_s);
        must(u"suzuki"_s, u"INSERT INTO cancellation_answers (id, request_id, seen_version, answer, mail_id, mail_kind,"
                          " mail_subject, mail_body) SELECT 'answer', 'request', version, 'approved', 'mail of WR4',"
                          " 'cancelled', '件名', '本文' FROM applications WHERE id = 'WR4'"_s);
        must(u"sato"_s,
             u"INSERT INTO notes (id, application_id, content, given_by, given_at) VALUES ('note', 'WR5',"
             " '髙橋さんへ: 「改行\nと \\ と '' と 𠮷」', 'sato', now_ms());"
             "INSERT INTO verifications (id, application_id, item, grade, reason, revision, given_by, given_at)"
             " VALUES ('verification', 'WR5', 'address', 'agrees', '', 1, 'sato', now_ms());"
             "INSERT INTO drafts (application_id, login, content, changed_at) VALUES ('WR5', 'sato', '{}', 1);"
             "INSERT INTO staff_preferences VALUES ('sato', 'width', '1'), ('eva', 'width', '2');"
             "UPDATE sender_lease SET paused_by = 'eva', paused_at = 5;"
             "INSERT INTO settings (name, content, changed_by, changed_at) VALUES ('library',"
             " '{\"name\": \"見本図書館\"}', 'eva', 77)"_s);
    }

    void name(const QString& login, const QString& displayName) {
        must(u"eva"_s, u"UPDATE staff SET display_name = '%2' WHERE login = '%1'"_s.arg(login, displayName));
    }

    int move(const QString& role = u"setting_up"_s) { return admin({u"import-embedded"_s, m_desk.filePath()}, role); }

    Database& server() {
        if (!m_server)
            m_server = std::move(*Database::open(s_server->settings(m_database, u"postgres"_s)));
        return *m_server;
    }

    QString onServer(const QString& sql) {
        QSqlQuery query(server().connection());
        return query.exec(sql) && query.next() ? query.value(0).toString() : u"?"_s;
    }

    QString headOfFile() { return m_desk.scalar(u"SELECT sequence || ':' || hash FROM audit_head"_s); }

    EmbeddedDesk m_desk;
    int m_exitCode = -1;
    DocumentId m_front;
    std::unique_ptr<Database> m_server;
};

} // namespace

TEST_F(ImportEmbedded, EveryRowOfEveryTableIsOnTheServerAsItWas) {
    ASSERT_EQ(move(), Done) << m_output.toStdString();
    const auto file = Database::open(EmbeddedDatabase{m_desk.filePath(), FileAccess::ReadOnly});
    ASSERT_TRUE(file);
    EmbeddedTables tables(**file);
    qsizetype compared = 0;
    for (const MovedTable& table : movedTables()) {
        if (table.move == TableMove::Journal || table.move == TableMove::OfStaff)
            continue;
        const QStringList columns = tables.columnsOf(table.name).value();
        const QStringList sent = contentOf((*file)->connection(), table.name, columns);
        EXPECT_EQ(contentOf(server().connection(), table.name, columns), sent) << table.name.data();
        compared += sent.size();
    }
    EXPECT_GT(compared, 60);
    EXPECT_EQ(onServer(u"SELECT content FROM staff_preferences WHERE login = 'eva'"_s), u"2"_s);
}

TEST_F(ImportEmbedded, NoTableOfTheSchemaIsForgotten) {
    const auto file = Database::open(EmbeddedDatabase{m_desk.filePath(), FileAccess::ReadOnly});
    QStringList known;
    for (const MovedTable& table : movedTables())
        known.append(table.name);
    for (const QLatin1StringView table : tablesLeftBehind())
        known.append(table);
    known.sort();
    EXPECT_EQ(known, EmbeddedTables(**file).names().value());
}

TEST_F(ImportEmbedded, TheFileIsNotChanged) {
    const QByteArray before = hashOf(m_desk.filePath());
    const QString head = headOfFile();
    ASSERT_EQ(move(), Done) << m_output.toStdString();
    EXPECT_EQ(hashOf(m_desk.filePath()), before);
    EXPECT_EQ(headOfFile(), head);
}

TEST_F(ImportEmbedded, TheJournalGoesOnAndAHeadThatWasNotedBeforeStillTells) {
    const QString head = headOfFile();
    ASSERT_EQ(admin({u"numbers"_s, u"list"_s}), Finding);
    ASSERT_EQ(move(), Done) << m_output.toStdString();
    EXPECT_EQ(answer()["head_of_file"_L1].toString(), head);
    const QString now = answer()["head"_L1].toString();
    ASSERT_EQ(admin({u"audit"_s, u"head"_s}), Done);
    EXPECT_EQ(answer()["head"_L1].toString(), now);
    for (const QString& noted :
         {head, now, u"3:"_s + m_desk.scalar(u"SELECT hash FROM audit_events WHERE sequence = 3"_s)})
        EXPECT_EQ(admin({u"audit"_s, u"verify"_s, u"--head"_s, noted}), Done) << m_output.toStdString();
    EXPECT_EQ(onServer(u"SELECT actor || ' ' || detail FROM audit_events WHERE kind = 'desk_moved'"_s),
              u"@setting_up "_s + head);
    EXPECT_EQ(
        onServer(u"SELECT COUNT(*) FROM audit_events WHERE actor = 'suzuki' AND kind = 'cancellation_approved'"_s),
        u"1"_s);
}

TEST_F(ImportEmbedded, AMovedEntryThatWasForgedAndChainedAnewIsFound) {
    const QString head = headOfFile();
    ASSERT_EQ(move(), Done) << m_output.toStdString();
    s_server->administrate(
        m_database,
        u"ALTER TABLE audit_events DISABLE TRIGGER USER; UPDATE audit_events SET actor = 'tanaka' WHERE sequence = 2;"
        "DO $$ DECLARE e audit_events; before text := ''; BEGIN FOR e IN SELECT * FROM audit_events ORDER BY sequence"
        " LOOP before := sha256_hex(before || field(CAST(e.sequence AS text)) || field(e.id) ||"
        " field(CAST(e.happened_at AS text)) || field(e.actor) || field(e.kind) || field(e.subject) || "
        "field(e.detail));"
        " UPDATE audit_events SET hash = before WHERE sequence = e.sequence; END LOOP;"
        " UPDATE audit_head SET hash = before; END $$"_s);
    EXPECT_EQ(admin({u"audit"_s, u"verify"_s}), Finding) << "the chain of the desk itself does not end as noted";
    EXPECT_EQ(answer()["first_damaged"_L1].toInt(), 1);
    EXPECT_EQ(admin({u"audit"_s, u"verify"_s, u"--head"_s, head}), Finding);
}

TEST_F(ImportEmbedded, WorkGoesOnThereNumbersFollowAndPapersOpen) {
    ASSERT_EQ(move(), Done) << m_output.toStdString();
    const auto desk = Database::open(s_server->settings(m_database, u"sato"_s));
    ASSERT_TRUE(desk);
    ASSERT_TRUE((*desk)->executeScript(
        u"UPDATE applications SET claim_holder = 'sato', claim_token = 'b', claim_until = now_ms() + 900000 WHERE id ="
        " 'WR5'; INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id, mail_id,"
        " mail_kind, mail_subject, mail_body) VALUES ('d', 'WR5', 1, 'b', 'completed', 'range', 'm', "
        "'new_registration',"
        " 's', '{{card_number}}')"_s));
    EXPECT_EQ(onServer(u"SELECT next_value FROM card_number_ranges"_s), u"5"_s);
    EXPECT_EQ(onServer(u"SELECT COUNT(DISTINCT card_number) FROM card_numbers"_s), u"4"_s);
    QSqlQuery sealed(server().connection());
    ASSERT_TRUE(sealed.exec(u"SELECT k.key, c.ciphertext FROM document_keys k JOIN document_contents c USING"
                            " (document_id)"_s) &&
                sealed.next());
    const auto opened = decryptDocument(m_front, sealed.value(0).toByteArray(), sealed.value(1).toByteArray());
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->endsWith("front"));
    EXPECT_FALSE((*desk)->executeScript(u"INSERT INTO events_pending VALUES"
                                        " ('00000000-0000-4000-8000-000000000000', 'desk_moved', '', '0:')"_s))
        << "nobody writes such a note by hand";
}

TEST_F(ImportEmbedded, WhoIsNewCannotSignInUntilTheAccountIsEnabled) {
    ASSERT_EQ(move(), Done) << m_output.toStdString();
    EXPECT_EQ(answer()["new_accounts"_L1].toArray(), (QJsonArray{u"eva"_s}));
    EXPECT_EQ(answer()["kept_accounts"_L1].toArray().size(), 3);
    EXPECT_EQ(onServer(u"SELECT display_name || role || is_active FROM staff WHERE login = 'eva'"_s),
              u"管理者 江場it0"_s);
    EXPECT_EQ(onServer(u"SELECT rolcanlogin FROM pg_roles WHERE rolname = 'uketsuke_user_eva'"_s), u"false"_s);
    EXPECT_TRUE(onServer(u"SELECT COALESCE(passphrase_hash, '') FROM staff WHERE login = 'eva'"_s).isEmpty());
}

TEST_F(ImportEmbedded, IsRefusedWhereTheServerIsNotEmpty) {
    ASSERT_EQ(admin({u"numbers"_s, u"add"_s, u"--name"_s, u"B"_s, u"--prefix"_s, u"8"_s, u"--first"_s, u"1"_s,
                     u"--last"_s, u"9"_s, u"--width"_s, u"6"_s}),
              Done);
    EXPECT_EQ(move(), Refused);
    EXPECT_EQ(error(), u"move.not_empty:card_number_ranges"_s);
    EXPECT_EQ(onServer(u"SELECT COUNT(*) FROM applications"_s), u"0"_s);
    EXPECT_EQ(onServer(u"SELECT COUNT(*) FROM audit_events"_s), u"1"_s);
}

TEST_F(ImportEmbedded, IsRefusedASecondTime) {
    ASSERT_EQ(move(), Done) << m_output.toStdString();
    EXPECT_EQ(move(), Refused);
    EXPECT_TRUE(error().startsWith(u"move.not_empty:"_s)) << error().toStdString();
}

TEST_F(ImportEmbedded, IsTheOwnersAlone) {
    for (const QString& role : {u"uketsuke_user_kanri"_s, u"uketsuke_user_suzuki"_s, u"uketsuke_user_sato"_s}) {
        EXPECT_EQ(move(role), Refused) << role.toStdString();
        EXPECT_EQ(error(), u"move.owner"_s);
    }
    EXPECT_EQ(onServer(u"SELECT COUNT(*) FROM applications"_s), u"0"_s);
}

TEST_F(ImportEmbedded, OneWrongRowAtTheEndLeavesNothingBehind) {
    must(u"eva"_s,
         u"PRAGMA foreign_keys = OFF; DROP TRIGGER last_number_words_check; DROP TRIGGER last_number_words_effect;"
         "INSERT INTO last_number_words (id, range_id, last_given) VALUES ('w', 'gone', 1)"_s);
    EXPECT_NE(move(), Done);
    EXPECT_EQ(error(), u"database.23503"_s);
    EXPECT_EQ(onServer(u"SELECT COUNT(*) FROM applications"_s), u"0"_s);
    EXPECT_EQ(onServer(u"SELECT COUNT(*) FROM staff WHERE login = 'eva'"_s), u"0"_s);
    EXPECT_EQ(onServer(u"SELECT COUNT(*) FROM pg_roles WHERE rolname = 'uketsuke_user_eva'"_s), u"0"_s);
    EXPECT_EQ(onServer(u"SELECT COUNT(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'"_s), u"0"_s);
    EXPECT_EQ(onServer(u"SELECT COUNT(*) FROM audit_events"_s), u"0"_s);
}

TEST_F(ImportEmbedded, TwoPeopleWithOneLoginAreNotMadeOne) {
    name(u"sato"_s, u"佐藤 別人"_s);
    EXPECT_EQ(move(), Refused);
    EXPECT_EQ(error(), u"move.account:sato"_s);
}

TEST_F(ImportEmbedded, WhatADeskWritesMeanwhileIsNotLostInSilence) {
    ASSERT_TRUE(server().executeScript(u"BEGIN; LOCK TABLE settings IN SHARE MODE"_s)); // the move has begun, and waits
    std::thread moving([this] { m_exitCode = move(); });
    auto watcher = std::move(*Database::open(s_server->settings(m_database, u"postgres"_s)));
    const QDeadlineTimer deadline(20'000);
    QString waiting;
    while (waiting != u"1"_s && !deadline.hasExpired()) {
        QThread::msleep(20);
        QSqlQuery query(watcher->connection());
        waiting = query.exec(u"SELECT COUNT(*) FROM pg_locks WHERE NOT granted"_s) && query.next()
                      ? query.value(0).toString()
                      : QString();
    }
    must(u"sato"_s, u"INSERT INTO events_pending VALUES ('late', 'noted', 'WR5', '')"_s);
    EXPECT_TRUE(server().executeScript(u"ROLLBACK"_s));
    moving.join();
    EXPECT_EQ(m_exitCode, Refused) << m_output.toStdString();
    EXPECT_EQ(error(), u"move.changed"_s);
    EXPECT_EQ(onServer(u"SELECT COUNT(*) FROM applications"_s), u"0"_s);
}

TEST_F(ImportEmbedded, AJournalThatWasChangedDoesNotMove) {
    must(u"eva"_s, u"DROP TRIGGER journal_is_never_changed; UPDATE audit_events SET actor = 'x' WHERE sequence = 1"_s);
    EXPECT_EQ(move(), Unreachable);
    EXPECT_EQ(error(), u"move.journal"_s);
}

TEST_F(ImportEmbedded, WhatIsNoDeskDoesNotMove) {
    EXPECT_EQ(admin({u"import-embedded"_s, m_desk.filePath() + u".none"_s}, u"setting_up"_s), Unreachable);
    EXPECT_EQ(error(), u"move.file"_s);
    EXPECT_EQ(admin({u"import-embedded"_s}), Usage);
    EXPECT_EQ(run({u"import-embedded"_s, m_desk.filePath(), u"--json"_s, u"--database"_s, m_desk.filePath()}, {}),
              Refused)
        << "to itself";
    EXPECT_EQ(error(), u"move.embedded"_s);
}

} // namespace uketsuke
