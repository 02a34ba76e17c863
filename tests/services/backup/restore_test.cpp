#include "app/services/backup/backup_names.h"
#include "app/services/backup/restore_service.h"
#include "app/services/backup/restored_file.h"
#include "app/services/claiming/claim_service.h"
#include "app/services/issuing/card_number_service.h"
#include "app/services/issuing/decision_service.h"
#include "app/services/journal/journal_service.h"
#include "tests/support/embedded_desk.h"
#include "tests/support/fixed_clock.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Restores : public testing::Test
{
protected:
    Restores() { m_desk.signIn(u"sato"_s); }

    /// A new registration is completed; its number.
    QString complete(const ApplicationId& id) {
        const Claim claim = m_claims.claim(id).result().value();
        DecisionRequest request;
        request.applicationId = id;
        request.seenVersion = claim.version;
        request.claimToken = claim.token;
        request.rangeId = CardNumberRangeId(u"range"_s);
        request.mailKind = u"new_registration"_s;
        request.mailSubject = u"登録が完了しました"_s;
        request.mailBody = u"番号 {{card_number}}"_s;
        const auto done = m_decisions.decide(request).result();
        return done ? done->cardNumber : done.error().detail;
    }

    QString backUp() {
        const std::atomic_bool isStopped = false;
        const auto made = makeBackup(m_desk.filePath(), m_folder.path(), m_clock.nowUtc(), isStopped);
        EXPECT_TRUE(made);
        noteBackupFolder(m_desk.filePath(), m_folder.path());
        return made ? made->file : QString();
    }

    Result<RestoreOutcome> restore(const QString& backup) {
        (void)m_desk.database().close().result();
        auto outcome = m_restores.restore(m_desk.filePath(), backup, u"eva"_s).result();
        EXPECT_TRUE(m_desk.database().open(EmbeddedDatabase{m_desk.filePath()}).result());
        m_desk.signIn(u"sato"_s);
        return outcome;
    }

    QByteArray bytesOf(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString count(const QString& table) { return m_desk.scalar(u"SELECT COUNT(*) FROM "_s + table); }
    [[nodiscard]] QStringList besides() const {
        return QDir(QFileInfo(m_desk.filePath()).path()).entryList({u"*restor*"_s}, QDir::Files);
    }

    QTemporaryDir m_folder;
    EmbeddedDesk m_desk;
    FixedClock m_clock;
    ClaimService m_claims{m_desk.database(), {u"本館1"_s, 900}};
    DecisionService m_decisions{m_desk.database()};
    CardNumberService m_numbers{m_desk.database()};
    RestoreService m_restores{m_clock};
};

} // namespace

TEST_F(Restores, KeepWhatWasThereUnderANewName) {
    m_desk.add(u"WR1"_s);
    const QString backup = backUp();
    m_desk.add(u"WR2"_s);
    const auto outcome = restore(backup);
    ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    EXPECT_EQ(count(u"applications"_s), u"1"_s);
    EXPECT_EQ(besides(), QStringList(QFileInfo(outcome->keptFile).fileName()));
    ASSERT_TRUE(m_desk.database().open(EmbeddedDatabase{outcome->keptFile}).result());
    EXPECT_EQ(count(u"applications"_s), u"2"_s) << "all that was in the WAL too";
    EXPECT_TRUE(QFile::exists(backup));
}

TEST_F(Restores, GiveNoNumberTwiceBecauseItIsAskedForTheLastOne) {
    const ApplicationId one = m_desk.add(u"WR1"_s);
    const ApplicationId two = m_desk.add(u"WR2"_s);
    const QString backup = backUp();
    const QString given = complete(one);
    ASSERT_TRUE(given.startsWith(u"9000001"_s));
    ASSERT_TRUE(restore(backup));
    EXPECT_EQ(complete(two), u"range.needs_word"_s);
    EXPECT_TRUE(m_numbers.ranges().result()->first().needsLastNumber);
    EXPECT_EQ(m_numbers.tellLastNumber(CardNumberRangeId(u"range"_s), given).result().error().kind,
              ErrorKind::NotPermitted);
    m_desk.signIn(u"eva"_s);
    ASSERT_TRUE(m_numbers.tellLastNumber(CardNumberRangeId(u"range"_s), given).result());
    m_desk.signIn(u"sato"_s);
    const QString next = complete(two);
    EXPECT_TRUE(next.startsWith(u"9000002"_s)) << next.toStdString();
    EXPECT_FALSE(m_numbers.ranges().result()->first().needsLastNumber);
}

TEST_F(Restores, UnderstandTheLastNumberAsItIsTypedOrScanned) {
    ASSERT_TRUE(restore(backUp()));
    m_desk.signIn(u"eva"_s);
    const CardNumberRangeId range(u"range"_s);
    const auto refusal = [&](const QString& typed) {
        return m_numbers.tellLastNumber(range, typed).result().error().detail;
    };
    CardNumberRange facts = m_numbers.ranges().result()->first();
    const QString fifth = numberAt(facts, 5).value();
    QString wrong = fifth;
    wrong.back() = fifth.back() == u'0' ? u'1' : u'0';
    EXPECT_EQ(refusal(wrong), u"last_number.check_digit"_s);
    EXPECT_EQ(refusal(fifth.chopped(1)), u"last_number.range"_s) << "without its check digit it is another number";
    EXPECT_EQ(refusal(u"hello"_s), u"last_number.form"_s);
    EXPECT_EQ(refusal(numberAt(facts, 101).value()), u"last_number.range"_s);
    EXPECT_TRUE(m_numbers.tellLastNumber(range, u"A"_s + fifth + u"a"_s).result());
    EXPECT_EQ(m_numbers.ranges().result()->first().next, 6);
    EXPECT_EQ(refusal(numberAt(facts, 4).value()), u"last_number.below"_s);
    EXPECT_EQ(refusal(u"なし"_s), u"last_number.below"_s);
}

TEST_F(Restores, TakeTheWordThatNoneWasGivenFromAListToo) {
    m_desk.signIn(u"eva"_s);
    ASSERT_TRUE(m_numbers.importList(u"B"_s, CheckDigitScheme::None, {u"5001"_s, u"5002"_s, u"5003"_s}).result());
    ASSERT_TRUE(restore(backUp()));
    m_desk.signIn(u"eva"_s);
    const CardNumberRangeId list = m_numbers.ranges().result()->last().id;
    EXPECT_EQ(m_numbers.tellLastNumber(list, u"5009"_s).result().error().detail, u"last_number.range"_s);
    EXPECT_TRUE(m_numbers.tellLastNumber(list, u"none"_s).result());
    EXPECT_TRUE(m_numbers.tellLastNumber(list, u"5002"_s).result());
    EXPECT_EQ(m_numbers.ranges().result()->last().next, 3);
}

TEST_F(Restores, SendNoMailAgain) {
    complete(m_desk.add(u"WR1"_s));
    const QString backup = backUp(); // the mail waits in it, and leaves after it was taken
    ASSERT_TRUE(restore(backup));
    EXPECT_EQ(m_desk.scalar(u"SELECT state FROM outgoing_mails"_s), u"unknown"_s);
}

TEST_F(Restores, DestroyAgainWhatWasDestroyedSince) {
    const ApplicationId id = m_desk.add(u"WR1"_s);
    const DocumentId gone = m_desk.addDocument(id, u"back"_s, u"my_number_card"_s, "\xFF\xD8\xFF back");
    m_desk.addDocument(id, u"front"_s, u"my_number_card"_s, "\xFF\xD8\xFF front");
    const QByteArray key = QByteArray::fromHex(
        m_desk.scalar(u"SELECT hex(key) FROM document_keys WHERE document_id = '%1'"_s.arg(gone.text())).toLatin1());
    const QString backup = backUp();
    m_desk.signIn(u"suzuki"_s);
    (void)m_desk.scalar(u"INSERT INTO document_destructions (id, document_id, reason, explanation) VALUES"
                        " ('d', '%1', 'early', '見本') RETURNING id"_s.arg(gone.text()));
    m_desk.signIn(u"sato"_s);
    const auto outcome = restore(backup);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->destroyedAgain, 1);
    EXPECT_TRUE(outcome->wasReadable);
    EXPECT_EQ(count(u"document_keys"_s), u"1"_s);
    EXPECT_EQ(m_desk.scalar(u"SELECT reason || ' ' || explanation FROM document_destructions"_s), u"again early"_s);
    (void)m_desk.database().close().result();
    EXPECT_FALSE(bytesOf(m_desk.filePath()).contains(key)) << "the key has not stayed in a free page";
}

TEST_F(Restores, SayWhoAskedInAJournalThatIsWhole) {
    ASSERT_TRUE(restore(backUp()));
    EXPECT_EQ(m_desk.scalar(u"SELECT actor || ' ' || subject FROM audit_events WHERE kind = 'restored'"_s),
              u"uketsuke-admin eva"_s);
    EXPECT_TRUE(JournalService(m_desk.database()).verify().result()->isWhole());
}

TEST_F(Restores, OfADamagedBackupChangeNothing) {
    const QString backup = backUp();
    m_desk.add(u"WR1"_s);
    QFile bytes(backup);
    ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
    ASSERT_TRUE(bytes.seek(bytes.size() / 2));
    bytes.write(QByteArray(20'000, 'x'));
    bytes.close();
    EXPECT_EQ(restore(backup).error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(count(u"applications"_s), u"1"_s);
    EXPECT_TRUE(besides().isEmpty());
}

TEST_F(Restores, WaitUntilNobodyHasTheDatabaseOpen) {
    const QString backup = backUp();
    m_desk.add(u"WR1"_s);
    DatabaseThread anotherDesk;
    ASSERT_TRUE(anotherDesk.open(EmbeddedDatabase{m_desk.filePath()}).result());
    EXPECT_EQ(restore(backup).error(), (Error{ErrorKind::Busy, u"database.in_use"_s}));
    EXPECT_EQ(count(u"applications"_s), u"1"_s);
    EXPECT_TRUE(besides().isEmpty());
    (void)anotherDesk.close().result();
    EXPECT_TRUE(restore(backup));
}

TEST_F(Restores, BringADeskBackWhoseFileDoesNotOpen) {
    m_desk.add(u"WR1"_s);
    const QString backup = backUp();
    (void)m_desk.database().close().result();
    QFile damaged(m_desk.filePath());
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    const QByteArray rubbish(8192, 'x');
    damaged.write(rubbish);
    damaged.close();
    const auto known = RestoreService::backupsOf(m_desk.filePath()).result();
    ASSERT_TRUE(known);
    ASSERT_EQ(known->size(), 1);
    const auto outcome = restore(known->first().file);
    ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    EXPECT_FALSE(outcome->wasReadable);
    EXPECT_EQ(bytesOf(outcome->keptFile), rubbish);
    EXPECT_EQ(count(u"applications"_s), u"1"_s);
}

TEST_F(Restores, TakeTheWalOfADamagedFileAlong) {
    const QString backup = backUp();
    (void)m_desk.database().close().result();
    for (const QString& end : {u""_s, u"-wal"_s}) {
        QFile file(m_desk.filePath() + end);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("rubbish" + end.toLatin1());
    }
    const auto outcome = restore(backup);
    ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    EXPECT_EQ(bytesOf(outcome->keptFile), "rubbish");
    EXPECT_EQ(bytesOf(outcome->keptFile + u"-wal"_s), "rubbish-wal");
}

TEST_F(Restores, BringADatabaseToAPlaceWhereNoneIs) {
    m_desk.add(u"WR1"_s);
    const QString backup = backUp();
    (void)m_desk.database().close().result();
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_desk.filePath() + end);
    const auto outcome = restore(backup);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->keptFile.isEmpty());
    EXPECT_EQ(count(u"applications"_s), u"1"_s);
}

TEST_F(Restores, WithoutANoteKnowNoBackups) {
    EXPECT_EQ(RestoreService::backupsOf(m_desk.filePath()).result().error().kind, ErrorKind::NotFound);
}

} // namespace uketsuke
