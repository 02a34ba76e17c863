#include "app/persistence/database/database.h"
#include "app/persistence/migrations/migrator.h"
#include "tests/admin/exit_codes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// uketsuke-admin as a process, with --json and a database file of its own that is not there yet.
class DatabaseVerbs : public testing::Test
{
protected:
    int admin(const QStringList& words, const QByteArray& input = {}) {
        QProcess process;
        process.start(QStringLiteral(UKETSUKE_ADMIN), words + QStringList{u"--json"_s, u"--database"_s, file()});
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        m_output = process.readAllStandardOutput() + process.readAllStandardError();
        return process.exitCode();
    }

    int init(const QByteArray& passphrase = "correct horse battery\n") {
        return admin({u"init"_s, u"--login"_s, u"kanri"_s, u"--name"_s, u"管理 花子"_s, u"--passphrase-stdin"_s},
                     passphrase);
    }

    int addRange(const QString& first, const QString& last) {
        return admin({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s, first,
                      u"--last"_s, last, u"--width"_s, u"6"_s, u"--scheme"_s, u"7dr"_s});
    }

    QJsonObject answer() const { return QJsonDocument::fromJson(m_output.left(m_output.indexOf('\n'))).object(); }
    QString file() const { return m_folder.filePath(u"new folder/desk.sqlite"_s); }

    std::unique_ptr<Database> opened() const { return std::move(*Database::open(EmbeddedDatabase{file()})); }

    QTemporaryDir m_folder;
    QByteArray m_output;
};

} // namespace

TEST_F(DatabaseVerbs, InitMakesTheFileItsFolderAndTheFirstAdministrator) {
    ASSERT_EQ(init(), Done) << m_output.toStdString();
    const auto person = opened()->row("staff/one"_L1, {{"login"_L1, u"kanri"_s}});
    ASSERT_TRUE(person);
    EXPECT_EQ(person->text("display_name"_L1), u"管理 花子"_s);
    EXPECT_EQ(person->text("role"_L1), u"it"_s);
}

TEST_F(DatabaseVerbs, InitMakesNoSecondFirstAdministrator) {
    ASSERT_EQ(init(), Done);
    EXPECT_EQ(init(), Refused);
    EXPECT_EQ(answer()["error"_L1].toString(), u"staff.not_first"_s);
}

TEST_F(DatabaseVerbs, AShortPassphraseIsRefusedAndInitCanBeTriedAgain) {
    EXPECT_EQ(init("short\n"), Refused);
    EXPECT_EQ(answer()["error"_L1].toString(), u"passphrase.short"_s);
    EXPECT_EQ(init(), Done);
}

TEST_F(DatabaseVerbs, APassphraseInTheWordsOfTheCallIsNotOffered) {
    EXPECT_EQ(admin({u"init"_s, u"--login"_s, u"kanri"_s, u"--name"_s, u"管理"_s}), Usage);
}

TEST_F(DatabaseVerbs, AWrongFileNameMakesNoDatabase) {
    for (const QStringList& words : {QStringList{u"status"_s}, QStringList{u"audit"_s, u"verify"_s},
                                     QStringList{u"numbers"_s, u"list"_s}, QStringList{u"migrate"_s}})
        EXPECT_EQ(admin(words), Unreachable) << words.first().toStdString();
    EXPECT_FALSE(QFileInfo::exists(file()));
}

TEST_F(DatabaseVerbs, MigrateDryRunShowsTheSqlAndChangesNothing) {
    QDir().mkpath(QFileInfo(file()).absolutePath());
    ASSERT_TRUE(opened());
    EXPECT_EQ(admin({u"migrate"_s, u"--dry-run"_s}), Finding);
    EXPECT_EQ(answer()["current"_L1].toInt(), 0);
    EXPECT_TRUE(answer()["sql"_L1].toString().contains(u"CREATE TABLE applications"_s));
    EXPECT_TRUE(answer()["sql"_L1].toString().contains(u"CREATE TRIGGER decisions_check"_s));
    EXPECT_TRUE(opened()->connection().tables().isEmpty());
}

TEST_F(DatabaseVerbs, MigrateBringsAnEmptyFileToThisVersionOnce) {
    QDir().mkpath(QFileInfo(file()).absolutePath());
    ASSERT_TRUE(opened());
    ASSERT_EQ(admin({u"migrate"_s}), Done);
    const int current = answer()["current"_L1].toInt();
    EXPECT_GE(current, 1);
    EXPECT_EQ(schemaVersion(*opened())->current, current);
    EXPECT_EQ(admin({u"migrate"_s, u"--dry-run"_s}), Done);
    EXPECT_TRUE(answer()["migrations"_L1].toArray().isEmpty());
}

TEST_F(DatabaseVerbs, WhoOnlyLooksLeavesTheSchemaAsItIs) {
    QDir().mkpath(QFileInfo(file()).absolutePath());
    ASSERT_TRUE(opened());
    for (const QStringList& words :
         {QStringList{u"audit"_s, u"verify"_s}, QStringList{u"audit"_s, u"head"_s}, QStringList{u"status"_s}}) {
        EXPECT_EQ(admin(words), Unreachable) << words.last().toStdString();
        EXPECT_EQ(answer()["error"_L1].toString(), u"schema.older"_s);
    }
    EXPECT_TRUE(opened()->connection().tables().isEmpty());
}

TEST_F(DatabaseVerbs, AFileOfANewerProgramStaysUntouched) {
    ASSERT_EQ(init(), Done);
    ASSERT_TRUE(opened()->executeScript(u"INSERT INTO schema_versions VALUES (999, 999, 0)"_s));
    EXPECT_EQ(admin({u"status"_s}), Unreachable);
    EXPECT_EQ(answer()["error"_L1].toString(), u"schema.newer"_s);
}

TEST_F(DatabaseVerbs, AFileThatIsNoDatabaseIsCorruptAndKept) {
    QDir().mkpath(QFileInfo(file()).absolutePath());
    QFile other(file());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(4096, 'x'));
    other.close();
    EXPECT_EQ(admin({u"status"_s}), Unreachable);
    EXPECT_EQ(QFileInfo(file()).size(), 4096);
}

TEST_F(DatabaseVerbs, AnUntouchedJournalVerifiesAgainstANotedHead) {
    ASSERT_EQ(init(), Done);
    ASSERT_EQ(admin({u"audit"_s, u"head"_s}), Done);
    const QString noted = answer()["head"_L1].toString();
    ASSERT_EQ(addRange(u"1"_s, u"5000"_s), Done);
    EXPECT_EQ(admin({u"audit"_s, u"verify"_s, u"--head"_s, noted}), Done) << m_output.toStdString();
    EXPECT_TRUE(answer()["whole"_L1].toBool());
}

TEST_F(DatabaseVerbs, ADamagedEntryIsNamed) {
    ASSERT_EQ(init(), Done);
    ASSERT_TRUE(opened()->executeScript(u"DROP TRIGGER journal_is_never_changed;"
                                        "UPDATE audit_events SET actor = 'x' WHERE sequence = 1"_s));
    EXPECT_EQ(admin({u"audit"_s, u"verify"_s}), Finding);
    EXPECT_EQ(answer()["first_damaged"_L1].toInt(), 1);
}

TEST_F(DatabaseVerbs, WhatIsNoHeadIsNotTakenForOne) {
    ASSERT_EQ(init(), Done);
    for (const QString& slip : {u"2"_s, u"x:y"_s, u"0:abc"_s, u"1:"_s, u""_s})
        EXPECT_EQ(admin({u"audit"_s, u"verify"_s, u"--head"_s, slip}), Refused) << slip.toStdString();
    EXPECT_EQ(admin({u"audit"_s, u"verify"_s, u"--head"_s, u"1:"_s + QString(64, u'0')}), Finding);
    EXPECT_FALSE(answer()["head_matches"_L1].toBool());
}

TEST_F(DatabaseVerbs, NumbersAreAddedListedAndNeverTwice) {
    ASSERT_EQ(init(), Done);
    ASSERT_EQ(addRange(u"1"_s, u"5000"_s), Done) << m_output.toStdString();
    EXPECT_EQ(addRange(u"4000"_s, u"6000"_s), Refused);
    EXPECT_EQ(answer()["error"_L1].toString(), u"range.overlap"_s);
    EXPECT_EQ(addRange(u"abc"_s, u"6000"_s), Refused);
    EXPECT_EQ(answer()["error"_L1].toString(), u"range.first"_s);
    EXPECT_EQ(addRange(u"6000"_s, u""_s), Refused);
    EXPECT_EQ(answer()["error"_L1].toString(), u"range.last"_s);
    ASSERT_EQ(admin({u"numbers"_s, u"list"_s}), Done);
    const QJsonArray ranges = answer()["ranges"_L1].toArray();
    ASSERT_EQ(ranges.size(), 1);
    EXPECT_EQ(ranges.first()["remaining"_L1].toInt(), 5000);
}

TEST_F(DatabaseVerbs, ARangeThatRunsLowIsAFinding) {
    ASSERT_EQ(init(), Done);
    ASSERT_EQ(addRange(u"1"_s, u"20"_s), Done);
    EXPECT_EQ(admin({u"numbers"_s, u"list"_s}), Finding);
    EXPECT_TRUE(answer()["ranges"_L1][0]["low"_L1].toBool());
}

TEST_F(DatabaseVerbs, AListIsTakenInAndItsFaultsAreNamedByLine) {
    ASSERT_EQ(init(), Done);
    QFile list(m_folder.filePath(u"numbers.txt"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("123456789013\r\n123456789014\r\n");
    list.close();
    EXPECT_EQ(admin({u"numbers"_s, u"import"_s, list.fileName(), u"--name"_s, u"B"_s, u"--scheme"_s, u"7dr"_s}),
              Finding);
    EXPECT_EQ(answer()["added"_L1].toInt(), 1);
    EXPECT_EQ(answer()["refused"_L1][0].toString(), u"line 2: check_digit"_s);
    EXPECT_FALSE(m_output.contains("123456789014")) << "numbers stay out of logs";
}

TEST_F(DatabaseVerbs, CheckDigitsNeedNoDatabase) {
    ASSERT_EQ(admin({u"numbers"_s, u"check-digit"_s, u"7dr"_s, u"99991234567"_s}), Done);
    EXPECT_EQ(answer()["check_digit"_L1].toString(), u"0"_s); // § 6
    EXPECT_EQ(admin({u"numbers"_s, u"check-digit"_s, u"none such"_s, u"1"_s}), Refused);
}

TEST_F(DatabaseVerbs, UnknownWordsSayHowItIsCalled) {
    EXPECT_EQ(admin({u"audit"_s}), Usage);
    EXPECT_EQ(admin({u"numbers"_s, u"remove"_s}), Usage);
    EXPECT_EQ(admin({u"no-such-verb"_s}), Usage);
}

TEST_F(DatabaseVerbs, StatusTellsWhatSomebodyMustLookAt) {
    ASSERT_EQ(init(), Done);
    ASSERT_EQ(addRange(u"1"_s, u"5000"_s), Done);
    EXPECT_EQ(admin({u"status"_s}), Done) << m_output.toStdString();
    EXPECT_TRUE(answer().value(u"decoder_missing_locks"_s).isArray()) << m_output.toStdString();
    ASSERT_TRUE(opened()->executeScript(
        u"INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, due_on,"
        " name_shown, kana_shown, kana_key) VALUES ('one', 'form', 'WR0001', 'new_registration', 'received', 0, 0,"
        " '2999-01-01', '見本 花子', 'ミホン', 'ミホン');"
        "DROP TRIGGER outgoing_mails_come_by_deeds;" // no decision stands before this one
        "INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, state, queued_at,"
        " not_before, queued_by) VALUES ('m', 'one', 'renewal', 'hanako@example.jp', '件名', '本文', 'waiting', 0,"
        " 0, 'kanri')"_s));
    EXPECT_EQ(admin({u"status"_s}), Finding);
    EXPECT_EQ(answer()["mails_waiting"_L1].toInt(), 1);
    EXPECT_TRUE(answer()["sender_missing"_L1].toBool()) << "it waits since 1970 and nobody sends";
    EXPECT_EQ(answer()["open"_L1].toInt(), 1);
    EXPECT_FALSE(answer()["mails_held"_L1].toBool());
    ASSERT_TRUE(opened()->executeScript(u"UPDATE sender_lease SET hold_reason = '535 No'"_s));
    EXPECT_EQ(admin({u"status"_s}), Finding);
    EXPECT_TRUE(answer()["mails_held"_L1].toBool());
}

TEST_F(DatabaseVerbs, ABackupIsMadeOfTheNamedDatabaseAndRestored) {
    ASSERT_EQ(init(), Done);
    ASSERT_EQ(addRange(u"1"_s, u"5000"_s), Done);
    const QString folder = m_folder.filePath(u"backups"_s);
    ASSERT_EQ(admin({u"backup"_s, u"--to"_s, folder}), Done) << m_output.toStdString();
    const QString backup = answer()["file"_L1].toString();
    EXPECT_EQ(QFileInfo(backup).absolutePath(), QFileInfo(folder).absoluteFilePath());
    ASSERT_EQ(admin({u"restore"_s, backup}), Done) << m_output.toStdString();
    EXPECT_TRUE(QFileInfo::exists(answer()["kept"_L1].toString()));
    EXPECT_EQ(admin({u"numbers"_s, u"list"_s}), Finding);
    EXPECT_TRUE(answer()["ranges"_L1][0]["needs_last_number"_L1].toBool());
    EXPECT_EQ(admin({u"status"_s}), Critical);
    EXPECT_TRUE(answer()["numbers_wait"_L1].toBool());
}

TEST_F(DatabaseVerbs, ARangeGoesOnAfterTheLastNumberThatIsTold) {
    ASSERT_EQ(init(), Done);
    ASSERT_EQ(addRange(u"1"_s, u"5000"_s), Done);
    ASSERT_EQ(admin({u"numbers"_s, u"list"_s}), Done);
    const QString name = answer()["ranges"_L1][0]["name"_L1].toString();
    EXPECT_EQ(admin({u"numbers"_s, u"skip-to"_s, name, u"12"_s}), Refused);
    EXPECT_EQ(answer()["error"_L1].toString(), u"last_number.range"_s);
    EXPECT_EQ(admin({u"numbers"_s, u"skip-to"_s, u"no such range"_s, u"none"_s}), Unreachable);
    ASSERT_EQ(admin({u"numbers"_s, u"skip-to"_s, name, u"none"_s}), Done) << m_output.toStdString();
    EXPECT_EQ(answer()["remaining"_L1].toInt(), 5000);
    EXPECT_EQ(admin({u"numbers"_s, u"skip-to"_s, name}), Usage);
}

TEST_F(DatabaseVerbs, WhatIsNoBackupIsNotRestored) {
    ASSERT_EQ(init(), Done);
    EXPECT_EQ(admin({u"restore"_s, m_folder.filePath(u"none.sqlite"_s)}), Unreachable);
    EXPECT_EQ(answer()["error"_L1].toString(), u"backup.file"_s);
    EXPECT_EQ(admin({u"restore"_s}), Usage);
    EXPECT_EQ(admin({u"backup"_s}), Refused) << "no folder was chosen";
    EXPECT_EQ(answer()["error"_L1].toString(), u"backup.folder"_s);
}

} // namespace uketsuke
