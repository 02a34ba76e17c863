// `uketsuke-admin audit export`: what leaves is the whole chain or a part of it, and anybody can follow it.
#include "app/persistence/database/database.h"
#include "app/persistence/journal_repository.h"
#include "tests/admin/admin_run.h"
#include "tests/admin/shared_admin.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// What somebody finds in the file who does not have the program.
QString followed(const QString& name) {
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(UKETSUKE_SOURCE_FOLDER "/tests/support/check_exported_journal.py"), name});
    python.waitForFinished();
    return QString::fromUtf8(python.readAll()).trimmed();
}

/// The same on a database that many desks share.
class SharedJournalExport : public SharedAdmin
{
protected:
    QTemporaryDir m_folder;
};

/// A desk with some entries in its journal.
class JournalExport : public testing::Test
{
protected:
    void SetUp() override {
        ASSERT_EQ(admin({u"init"_s, u"--login"_s, u"kanri"_s, u"--name"_s, u"見本"_s, u"--passphrase-stdin"_s},
                        "correct horse battery\n")
                      .exitCode,
                  Done);
        ASSERT_EQ(admin({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s, u"1"_s,
                         u"--last"_s, u"500"_s, u"--width"_s, u"6"_s})
                      .exitCode,
                  Done);
    }

    AdminRun admin(const QStringList& words, const QByteArray& input = {}) {
        return runAdmin(words + QStringList{u"--json"_s, u"--database"_s, file(u"desk.sqlite"_s)}, input);
    }

    AdminRun exported(const QString& name, const QStringList& options = {}) {
        return admin(QStringList{u"audit"_s, u"export"_s, name} + options);
    }

    QString file(const QString& name) const { return m_folder.filePath(name); }

    QString head() { return admin({u"audit"_s, u"head"_s}).answer()["head"_L1].toString(); }

    /// An entry that came at this time; the clock is the test's.
    void happened(const QString& moment) {
        const auto database = Database::open(EmbeddedDatabase{file(u"desk.sqlite"_s)});
        ASSERT_TRUE(database);
        (*database)->setSessionUser(u"kanri"_s);
        (*database)->setTimeSource([moment] { return QDateTime::fromString(moment, Qt::ISODate).toMSecsSinceEpoch(); });
        ASSERT_TRUE(JournalRepository(**database).append({u"signed_in"_s, u"kanri"_s, {}}));
    }

    void tamper(const QString& script) {
        const auto database = Database::open(EmbeddedDatabase{file(u"desk.sqlite"_s)});
        ASSERT_TRUE(database && (*database)->executeScript(u"DROP TRIGGER journal_is_never_changed;"_s + script));
    }

    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(JournalExport, TheWholeChainCanBeFollowedByAnybodyAndHoldsTheExportItself) {
    for (const QString& name : {u"journal.jsonl"_s, u"journal.csv"_s}) {
        const AdminRun run = exported(file(name), name.endsWith(".csv"_L1) ? QStringList{u"--csv"_s} : QStringList());
        ASSERT_EQ(run.exitCode, Done) << run.said();
        EXPECT_EQ(run.answer()["head"_L1].toString(), head());
        EXPECT_EQ(followed(file(name)), u"1-"_s + head());
        EXPECT_TRUE(contentOf(file(name)).contains("journal_exported"));
    }
}

TEST_F(JournalExport, APeriodIsAPartOfTheSameChain) {
    for (const QString& moment :
         {u"2096-01-01T23:59:59.999+09:00"_s, u"2096-01-02T00:00:00+09:00"_s, u"2096-01-03T12:00:00+09:00"_s,
          u"2096-01-03T23:59:59.999+09:00"_s, u"2096-01-04T00:00:00+09:00"_s})
        happened(moment);
    const qint64 before = head().section(u':', 0, 0).toLongLong() - 5;
    const AdminRun run = exported(file(u"part.jsonl"_s), {u"--from"_s, u"2096-01-02"_s, u"--to"_s, u"2096-01-03"_s});
    ASSERT_EQ(run.exitCode, Done) << run.said();
    EXPECT_EQ(run.answer()["entries"_L1].toInt(), 3);
    EXPECT_EQ(run.answer()["first"_L1].toInteger(), before + 2) << "days begin at midnight in Japan";
    EXPECT_EQ(followed(file(u"part.jsonl"_s)), QString::number(before + 2) + u'-' + run.answer()["head"_L1].toString());
    const AdminRun none = exported(file(u"none.csv"_s), {u"--csv"_s, u"--to"_s, u"2001-01-01"_s});
    EXPECT_EQ(none.exitCode, Done) << none.said();
    EXPECT_EQ(followed(file(u"none.csv"_s)), u"empty"_s);
}

TEST_F(JournalExport, WhatASpreadsheetWouldTakeForAFormulaIsNone) {
    tamper(u"UPDATE audit_events SET actor = '=1+1' WHERE sequence = 1"_s);
    ASSERT_EQ(exported(file(u"journal.csv"_s), {u"--csv"_s}).exitCode, Finding) << "the entry was forged";
    EXPECT_TRUE(contentOf(file(u"journal.csv"_s)).contains(R"("'=1+1")"));
}

TEST_F(JournalExport, ADamagedEntryIsNamedAndFoundByAnybody) {
    tamper(u"UPDATE audit_events SET subject = 'x' WHERE sequence = 2"_s);
    const AdminRun run = exported(file(u"journal.jsonl"_s));
    EXPECT_EQ(run.exitCode, Finding);
    EXPECT_EQ(run.answer()["first_damaged"_L1].toInt(), 2);
    EXPECT_EQ(followed(file(u"journal.jsonl"_s)), u"damaged:2"_s);
}

TEST_F(JournalExport, ToTheStandardOutputGoesTheJournalAlone) {
    const AdminRun run = exported(u"-"_s);
    ASSERT_EQ(run.exitCode, Done) << run.said();
    QFile kept(file(u"piped.jsonl"_s));
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.write(run.output);
    kept.close();
    EXPECT_EQ(followed(kept.fileName()), u"1-"_s + head());
}

TEST_F(JournalExport, WhatCannotBeWrittenLeavesTheFileAsItWas) {
    EXPECT_EQ(exported(file(u"no such folder/journal.jsonl"_s)).exitCode, Unreachable);
    EXPECT_EQ(exported(file(u"journal.jsonl"_s), {u"--from"_s, u"26.11.2026"_s}).error(), u"audit.day"_s);
    EXPECT_EQ(exported(file(u"journal.jsonl"_s), {u"--from"_s, u"2026-11-26"_s, u"--to"_s, u"2026-11-25"_s}).exitCode,
              Refused);
    EXPECT_FALSE(QFile::exists(file(u"journal.jsonl"_s)));
    EXPECT_EQ(admin({u"audit"_s, u"export"_s}).exitCode, Usage);
}

TEST_F(SharedJournalExport, IsInTheJournalUnderTheNameOfWhoMadeIt) {
    ASSERT_EQ(admin({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--first"_s, u"1"_s, u"--last"_s, u"500"_s,
                     u"--width"_s, u"6"_s}),
              Done);
    const QString file = m_folder.filePath(u"journal.jsonl"_s);
    ASSERT_EQ(admin({u"audit"_s, u"export"_s, file}, u"suzuki"_s), Done) << m_output.toStdString();
    const QString head = answer()["head"_L1].toString();
    EXPECT_EQ(followed(file), u"1-"_s + head);
    EXPECT_TRUE(contentOf(file).contains(R"("actor":"suzuki")")) << contentOf(file).toStdString();
    ASSERT_EQ(admin({u"audit"_s, u"head"_s}), Done);
    EXPECT_EQ(answer()["head"_L1].toString(), head) << "the export is the last entry, and in the file";
}

} // namespace uketsuke
