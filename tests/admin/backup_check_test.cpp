// `uketsuke-admin backup-check`: a dump is restored beside the others and proved; and what follows a restore.
#include "tests/admin/shared_admin.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString programs = u"/usr/lib/postgresql/15/bin/"_s;

/// A shared database with applications and papers that were taken in, decisions, numbers, mails; each test has a copy.
class BackupCheckVerb : public SharedAdmin
{
protected:
    static void TearDownTestSuite() {
        s_filled.clear();
        SharedAdmin::TearDownTestSuite();
    }

    void SetUp() override {
        if (s_filled.isEmpty())
            fill();
        m_database = u"copy_%1"_s.arg(++s_copies);
        s_server->administrate(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_database, s_filled));
    }

    void fill() {
        SharedAdmin::SetUp();
        ASSERT_EQ(run({u"sample"_s, u"--count"_s, u"8"_s, u"--small"_s, u"--seed"_s, u"5"_s, u"--today"_s,
                       u"2026-11-27"_s, u"--out"_s, m_folder.path(), u"--json"_s},
                      {}),
                  Done)
            << m_output.toStdString() << m_said.toStdString();
        const QDir folder(m_folder.path());
        const QStringList csv = folder.entryList({u"*.csv"_s});
        const QStringList zip = folder.entryList({u"*.zip"_s});
        ASSERT_TRUE(csv.size() == 1 && zip.size() == 1);
        const int taken = admin(
            {u"intake"_s, folder.filePath(csv.first()), u"--attachments"_s, folder.filePath(zip.first())}, u"sato"_s);
        ASSERT_TRUE(taken == Done || taken == Finding) << m_output.toStdString();
        ASSERT_EQ(admin({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s, u"1"_s,
                         u"--last"_s, u"5000"_s, u"--width"_s, u"6"_s, u"--scheme"_s, u"7dr"_s}),
                  Done);
        decide(1);
        decide(2);
        as(u"sato"_s, u"INSERT INTO decision_undos (id, decision_id) VALUES ('undo', 'decision-2')"_s);
        s_filled = m_database;
    }

    void as(const QString& login, const QString& script) {
        const auto desk = Database::open(s_server->settings(m_database, login));
        ASSERT_TRUE(desk);
        const auto done = (*desk)->executeScript(script);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }

    void asOwner(const QString& script) { s_server->administrate(m_database, script); }

    /// An open application without a back of a My Number card is completed; what it asks for does not matter here.
    void decide(int n) {
        const QString application =
            value(u"SELECT id FROM applications a WHERE is_open = 1 AND procedure = 'new_registration' AND NOT EXISTS "
                  u"(SELECT 1 FROM documents d"
                  " WHERE d.application_id = a.id AND d.document_type = 'my_number_card') ORDER BY receipt_number LIMIT"
                  " 1"_s);
        as(u"sato"_s,
           u"UPDATE applications SET claim_holder = 'sato', claim_token = 't%2', claim_until = now_ms() + 900000 WHERE "
           u"id ="
           " '%1'; INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id, mail_id,"
           " mail_kind, mail_subject, mail_body, undo_seconds) SELECT 'decision-%2', '%1', a.version, 't%2', "
           "'completed',"
           " r.id, 'mail-%2', 'new_registration', 's', '{{card_number}}', 10 FROM applications a, card_number_ranges r"
           " WHERE a.id = '%1'"_s.arg(application)
               .arg(n));
    }

    QString value(const QString& sql) {
        const auto owner = Database::open(s_server->settings(m_database, u"postgres"_s));
        QSqlQuery query((*owner)->connection());
        return query.exec(sql) && query.next() ? query.value(0).toString() : u"?"_s;
    }

    QString dump(const QStringList& options = {u"-Fc"_s}) {
        const DatabaseAddress address = std::get<SharedDatabase>(s_server->settings(m_database, u"postgres"_s)).address;
        const QString file = m_folder.filePath(u"backup.dump"_s);
        QFile::remove(file);
        QProcess dumping;
        dumping.start(programs + u"pg_dump"_s,
                      options + QStringList{u"-h"_s, address.hosts.first().name, u"-p"_s,
                                            QString::number(address.hosts.first().port), u"-U"_s, u"postgres"_s,
                                            u"-f"_s, file, m_database});
        EXPECT_TRUE(dumping.waitForFinished(60'000) && dumping.exitCode() == 0)
            << dumping.readAllStandardError().toStdString();
        return file;
    }

    int check(const QString& file, const QStringList& options = {}) {
        const DatabaseAddress address = std::get<SharedDatabase>(s_server->settings(m_database, u"postgres"_s)).address;
        return run(QStringList{u"backup-check"_s, file, u"--json"_s, u"--pg-restore"_s, programs + u"pg_restore"_s,
                               u"--database"_s, address.text()} +
                       options,
                   {});
    }

    qint64 misfits(const QString& part) { return answer()["parts"_L1][part]["misfits"_L1].toInteger(-1); }

    QString scratchDatabases() {
        return value(u"SELECT COUNT(*) FROM pg_database WHERE datname LIKE 'uketsuke_check_%'"_s);
    }

    static inline QString s_filled;
    static inline int s_copies = 0;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(BackupCheckVerb, ASoundDumpAgreesInEverythingAndNothingOfItStays) {
    ASSERT_EQ(admin({u"audit"_s, u"head"_s}), Done);
    const QString head = answer()["head"_L1].toString();
    for (const QString& form : {u"-Fc"_s, u"-Ft"_s}) {
        ASSERT_EQ(check(dump({form}), {u"--head"_s, head}), Done) << m_output.toStdString() << m_said.toStdString();
        EXPECT_TRUE(answer()["whole"_L1].toBool());
        EXPECT_EQ(answer()["head"_L1].toString(), head);
        EXPECT_EQ(answer()["parts"_L1]["counted_numbers"_L1]["looked"_L1].toInt(), 2);
        EXPECT_EQ(QString::number(answer()["parts"_L1]["documents"_L1]["looked"_L1].toInt()),
                  value(u"SELECT COUNT(*) FROM documents"_s));
        EXPECT_GT(answer()["parts"_L1]["documents"_L1]["looked"_L1].toInt(), 5);
        EXPECT_EQ(scratchDatabases(), u"0"_s);
    }
}

TEST_F(BackupCheckVerb, EachThingThatDoesNotAgreeIsFoundInItsPlace) {
    const QList<std::pair<QString, QString>> damages{
        {u"documents"_s,
         u"UPDATE document_contents SET ciphertext = set_byte(ciphertext, 40, (get_byte(ciphertext, 40) + 1)"
         " % 256) WHERE document_id = (SELECT MIN(document_id) FROM document_contents)"_s},
        {u"issued_numbers"_s, u"DELETE FROM card_numbers WHERE decision_id = 'decision-2'"_s},
        {u"counted_numbers"_s, u"UPDATE card_number_ranges SET next_value = 1"_s}, // the other one is not given yet
        {u"mails"_s, u"DELETE FROM outgoing_mails WHERE id = 'mail-1'"_s},
        {u"states"_s, u"UPDATE applications SET state = 'received', is_open = 1 WHERE is_open = 0"_s},
        {u"revisions"_s,
         u"DELETE FROM application_revisions WHERE application_id = (SELECT MIN(id) FROM applications)"_s},
        {u"deeds_in_journal"_s, u"INSERT INTO restores (id, backup_taken_at) VALUES ('r', 0)"_s}};
    asOwner(u"DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'uketsuke' LOOP"
            " EXECUTE format('ALTER TABLE uketsuke.%I DISABLE TRIGGER USER', t); END LOOP; END $$"_s);
    for (const auto& [part, script] : damages)
        asOwner(script);
    ASSERT_EQ(check(dump()), Finding) << m_output.toStdString() << m_said.toStdString();
    for (const auto& [part, script] : damages)
        EXPECT_EQ(misfits(part), 1) << part.toStdString() << m_output.toStdString();
    EXPECT_TRUE(answer()["first_damaged"_L1].isNull());
}

TEST_F(BackupCheckVerb, AJournalThatWasChangedOrCutIsFound) {
    ASSERT_EQ(admin({u"audit"_s, u"head"_s}), Done);
    const QString head = answer()["head"_L1].toString();
    asOwner(
        u"ALTER TABLE audit_events DISABLE TRIGGER USER; DELETE FROM audit_events WHERE sequence = (SELECT sequence"
        " FROM audit_head); UPDATE audit_head h SET sequence = e.sequence, hash = e.hash, happened_at = e.happened_at"
        " FROM audit_events e WHERE e.sequence = h.sequence - 1"_s);
    EXPECT_EQ(check(dump(), {u"--head"_s, head}), Finding);
    EXPECT_FALSE(answer()["head_matches"_L1].toBool());
    asOwner(u"UPDATE audit_events SET detail = 'x' WHERE sequence = 3"_s);
    EXPECT_EQ(check(dump()), Finding);
    EXPECT_EQ(answer()["first_damaged"_L1].toInt(), 3);
}

TEST_F(BackupCheckVerb, WhatCannotBeRestoredIsSaidAndLeavesNothing) {
    const QString file = dump();
    QFile cut(file);
    ASSERT_TRUE(cut.open(QIODevice::ReadWrite) && cut.resize(cut.size() * 2 / 3));
    cut.close();
    EXPECT_EQ(check(file), Unreachable);
    EXPECT_EQ(error(), u"dump.restore"_s);
    EXPECT_EQ(scratchDatabases(), u"0"_s);
    EXPECT_EQ(check(dump({u"-Fp"_s})), Refused);
    EXPECT_EQ(error(), u"dump.format"_s);
    EXPECT_EQ(check(m_folder.filePath(u"none"_s)), Unreachable);
    EXPECT_EQ(error(), u"dump.file"_s);
    EXPECT_EQ(check(dump(), {u"--pg-restore"_s, u"/no/such/program"_s}), Unreachable);
    EXPECT_EQ(error(), u"dump.program"_s);
    EXPECT_EQ(check(file, {u"--head"_s, u"slip"_s}), Refused);
}

TEST_F(BackupCheckVerb, ADesksRoleMakesNoDatabase) {
    EXPECT_EQ(run({u"backup-check"_s, dump(), u"--json"_s, u"--pg-restore"_s, programs + u"pg_restore"_s,
                   u"--database"_s, address(), u"--as"_s, u"uketsuke_user_kanri"_s},
                  sharedPassword),
              Refused);
    EXPECT_EQ(error(), u"database.42501"_s);
}

TEST_F(BackupCheckVerb, AfterARestoreNothingIsIssuedUntilTheLastNumberIsTold) {
    EXPECT_EQ(admin({u"restored"_s, u"2126-11-26T08:45"_s}), Refused);
    EXPECT_EQ(error(), u"restore.time"_s);
    EXPECT_EQ(admin({u"restored"_s, u"2026-11-26T08:45"_s}, u"suzuki"_s), Refused);
    ASSERT_EQ(admin({u"restored"_s, u"2026-11-26T08:45"_s}), Done) << m_output.toStdString();
    EXPECT_EQ(answer()["backup_taken_at"_L1].toString(), u"2026-11-25T23:45:00Z"_s) << "Japan's time";
    EXPECT_EQ(value(u"SELECT COUNT(*) FROM outgoing_mails WHERE state = 'waiting'"_s), u"0"_s);
    ASSERT_EQ(admin({u"numbers"_s, u"list"_s}), Finding);
    EXPECT_TRUE(answer()["ranges"_L1][0]["needs_last_number"_L1].toBool());
    EXPECT_EQ(value(u"SELECT next_value FROM card_number_ranges"_s), u"3"_s);
    ASSERT_EQ(admin({u"numbers"_s, u"skip-to"_s, u"A"_s, u"90000072"_s}), Done) << m_output.toStdString();
    EXPECT_EQ(value(u"SELECT next_value FROM card_number_ranges"_s), u"8"_s);
    decide(3);
    EXPECT_EQ(value(u"SELECT COUNT(*) FROM card_numbers"_s), u"3"_s);
    EXPECT_EQ(check(dump()), Done) << m_output.toStdString();
}

} // namespace uketsuke
