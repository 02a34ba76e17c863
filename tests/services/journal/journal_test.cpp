#include "app/services/journal/journal_service.h"
#include "app/services/reviewing/review_service.h"
#include "tests/support/embedded_desk.h"

#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// An application with two notes: three entries, the third a note with characters of several bytes in its actor.
class Journal : public testing::Test
{
protected:
    void SetUp() override {
        m_desk.add(u"WR1"_s);
        ASSERT_TRUE(m_journal.append({u"note"_s, u"WR1"_s, u"髙🙂"_s}).result());
        m_desk.advance(1'000);
        ASSERT_TRUE(m_journal.append({u"note"_s, u"WR1"_s, {}}).result());
    }

    JournalVerification verified(const std::optional<JournalHead>& noted = {}) {
        return m_journal.verify(noted).result().value();
    }

    /// What somebody can do who opens the file with another program.
    void tamper(const QString& sql) {
        for (const QString& rule : {u"journal_is_never_changed"_s, u"journal_is_never_deleted"_s, u"journal_chain"_s})
            (void)m_desk.scalar(u"DROP TRIGGER IF EXISTS "_s + rule);
        (void)m_desk.scalar(sql);
    }

    /// The chain as Python finds it, which knows nothing of the program.
    QString recomputedOutside() {
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {QStringLiteral(UKETSUKE_SOURCE_FOLDER "/tests/support/check_journal.py"), m_desk.filePath()});
        python.waitForFinished();
        return QString::fromUtf8(python.readAll()).trimmed();
    }

    EmbeddedDesk m_desk;
    JournalService m_journal{m_desk.database()};
};

} // namespace

TEST_F(Journal, AWholeChainVerifies) {
    const JournalVerification found = verified();
    EXPECT_TRUE(found.isWhole());
    EXPECT_EQ(found.entriesChecked, 3);
    EXPECT_EQ(found.head, m_journal.head().result().value());
}

TEST_F(Journal, ItsHashesCanBeRecomputedWithoutThisProgram) {
    const JournalHead head = m_journal.head().result().value();
    EXPECT_EQ(recomputedOutside(), u"%1:%2"_s.arg(head.sequence).arg(head.hash));
}

TEST_F(Journal, WhatVerificationNamesAsDamagedAnybodyElseFindsToo) {
    tamper(u"UPDATE audit_events SET detail = 'x' WHERE sequence = 2"_s);
    EXPECT_EQ(verified().firstDamaged, 2);
    EXPECT_EQ(recomputedOutside(), u"damaged:2"_s);
}

TEST_F(Journal, EveryColumnIsUnderTheHash) {
    for (const QString& change :
         {u"id = 'x'"_s, u"happened_at = happened_at + 1"_s, u"happened_at = happened_at + 0.25"_s,
          u"actor = 'tanaka'"_s, u"kind = 'x'"_s, u"subject = 'x'"_s, u"detail = detail || ' '"_s,
          u"detail = CAST(detail AS BLOB)"_s, u"hash = lower(hex(randomblob(32)))"_s}) {
        EmbeddedDesk desk;
        JournalService journal(desk.database());
        desk.add(u"WR1"_s);
        ASSERT_TRUE(journal.append({u"note"_s, u"WR1"_s, u"a"_s}).result());
        (void)desk.scalar(u"DROP TRIGGER journal_is_never_changed"_s);
        (void)desk.scalar(u"UPDATE audit_events SET %1 WHERE sequence = 1"_s.arg(change));
        EXPECT_EQ(journal.verify().result()->firstDamaged, 1) << change.toStdString();
    }
}

TEST_F(Journal, TextThatMovesFromOneColumnToTheNextIsFound) {
    tamper(u"UPDATE audit_events SET kind = 'not', subject = 'eWR1' WHERE sequence = 2"_s);
    EXPECT_EQ(verified().firstDamaged, 2);
}

TEST_F(Journal, AnEntryTakenOutOfTheMiddleIsMissed) {
    tamper(u"DELETE FROM audit_events WHERE sequence = 2"_s);
    EXPECT_EQ(verified().firstDamaged, 2);
}

TEST_F(Journal, ACutTailIsFoundWhileTheHeadStillNamesIt) {
    tamper(u"DELETE FROM audit_events WHERE sequence = 3"_s);
    EXPECT_EQ(verified().firstDamaged, 3);
}

TEST_F(Journal, ACutTailWithItsHeadIsFoundAgainstAHeadNotedOutside) {
    const JournalHead noted = m_journal.head().result().value();
    tamper(u"DELETE FROM audit_events WHERE sequence = 3"_s);
    tamper(u"UPDATE audit_head SET sequence = 2, hash = (SELECT hash FROM audit_events WHERE sequence = 2),"
           " happened_at = (SELECT happened_at FROM audit_events WHERE sequence = 2)"_s);
    EXPECT_TRUE(verified().isWhole());
    const JournalVerification found = verified(noted);
    EXPECT_FALSE(found.headMatches);
    EXPECT_FALSE(found.isWhole());
}

TEST_F(Journal, AnEntryPutAfterTheHeadIsFound) {
    tamper(u"INSERT INTO audit_events SELECT 4, 'forged', happened_at, actor, kind, subject, detail, hash"
           " FROM audit_events WHERE sequence = 3"_s);
    EXPECT_EQ(verified().firstDamaged, 4);
}

TEST_F(Journal, AnEntryPutBeforeTheFirstIsFoundAndIsNotTakenByTheTable) {
    for (const QString& place : {u"0"_s, u"-3"_s}) {
        const QString forged =
            u"INSERT INTO audit_events SELECT %1, 'forged', happened_at, actor, kind, subject, detail,"
            " hash FROM audit_events WHERE sequence = 1"_s.arg(place);
        (void)m_desk.scalar(forged);
        EXPECT_TRUE(verified().isWhole()) << "the table's own rule";
        (void)m_desk.scalar(u"PRAGMA ignore_check_constraints = ON"_s);
        (void)m_desk.scalar(forged);
        EXPECT_EQ(verified().firstDamaged, place.toLongLong());
        EXPECT_TRUE(recomputedOutside().startsWith(u"damaged:"_s));
        tamper(u"DELETE FROM audit_events WHERE sequence < 1"_s);
        (void)m_desk.scalar(u"PRAGMA ignore_check_constraints = OFF"_s);
    }
}

TEST_F(Journal, AnEntryPutBetweenTwoNumbersIsFound) {
    tamper(u"INSERT INTO audit_events SELECT 2.5, 'forged', happened_at, actor, kind, subject, detail, hash"
           " FROM audit_events WHERE sequence = 2"_s);
    EXPECT_EQ(verified().firstDamaged, 2);
}

TEST_F(Journal, TheHeadsTimeIsItsEntrys) {
    tamper(u"UPDATE audit_head SET happened_at = happened_at + 1"_s);
    EXPECT_EQ(verified().firstDamaged, 3);
}

TEST_F(Journal, AHeadNotedEarlierIsPartOfTheChain) {
    const JournalHead noted = m_journal.head().result().value();
    ASSERT_TRUE(m_journal.append({u"note"_s, u"WR1"_s, {}}).result());
    EXPECT_TRUE(verified(noted).isWhole());
    EXPECT_FALSE(verified(JournalHead{noted.sequence, QString(64, u'0')}).isWhole());
}

TEST_F(Journal, AnEmptyJournalIsWhole) {
    EmbeddedDesk desk;
    EXPECT_TRUE(JournalService(desk.database()).verify(JournalHead()).result()->isWhole());
}

TEST_F(Journal, EntriesThatDesksAddMeanwhileAreNoDamage) {
    DatabaseThread other;
    ASSERT_TRUE(other.open(EmbeddedDatabase{m_desk.filePath()}).result());
    JournalService busy(other);
    QList<QFuture<Result<void>>> added;
    for (int count = 0; count < 300; ++count)
        added.append(busy.append({u"note"_s, u"WR1"_s, {}}));
    while (!added.last().isFinished())
        ASSERT_FALSE(verified().firstDamaged);
    EXPECT_EQ(verified().entriesChecked, 303);
}

TEST_F(Journal, TheHistoryOfAnApplicationHasWhatWasDoneToItsPapersAndSaysWhichPaper) {
    const DocumentId back = m_desk.addDocument(ApplicationId(u"WR1"_s), u"back"_s, u"driving_licence"_s, "x");
    ASSERT_TRUE(m_journal.append({u"document_kind_set"_s, back.text(), u"driving_licence back"_s}).result());
    ASSERT_TRUE(m_journal.append({u"document_shown"_s, u"WR1"_s, back.text()}).result());
    m_desk.add(u"WR2"_s);
    const auto history = m_journal.historyOf(u"WR1"_s).result();
    ASSERT_TRUE(history && history->size() >= 2);
    for (const JournalEntry& entry : {history->at(history->size() - 2), history->last()}) {
        EXPECT_EQ(entry.subjectName, u"WR1"_s);
        EXPECT_EQ(entry.documentType + u' ' + entry.documentSide, u"driving_licence back"_s);
    }
    EXPECT_EQ(history->at(history->size() - 2).event.kind, u"document_kind_set"_s);
}

TEST_F(Journal, APageIsAPersonsPeriodTheNewestFirst) {
    m_desk.signIn(u"tanaka"_s);
    ASSERT_TRUE(m_journal.append({u"searched"_s, {}, {}}).result());
    JournalFilter filter;
    filter.from = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    filter.until = filter.from.addYears(200);
    filter.actor = u"sato"_s;
    const auto page = m_journal.page(filter).result();
    ASSERT_TRUE(page);
    ASSERT_EQ(page->size(), 3);
    EXPECT_EQ(page->first().sequence, 3);
    EXPECT_EQ(page->first().subjectName, u"WR1"_s);
    filter.before = 3;
    filter.until = page->first().happenedAt;
    EXPECT_EQ(m_journal.page(filter).result()->size(), 2);
}

TEST_F(Journal, NothingChangesOrRemovesAnEntryThroughAConnectionOfTheProgram) {
    EXPECT_EQ(m_desk.scalar(u"UPDATE audit_events SET actor = 'x'"_s), u"?"_s);
    EXPECT_EQ(m_desk.scalar(u"DELETE FROM audit_events"_s), u"?"_s);
    EXPECT_TRUE(verified().isWhole());
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM audit_events WHERE actor = 'sato'"_s), u"3"_s);
}

} // namespace uketsuke
