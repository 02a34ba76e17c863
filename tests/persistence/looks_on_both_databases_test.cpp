// Who looks at a paper: granted to who has the application, refused and noted otherwise; alike on both databases.
#include "app/persistence/document_repository.h"
#include "app/persistence/journal_repository.h"
#include "tests/persistence/tried_deeds.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class LooksOnBothDatabases : public testing::TestWithParam<Dialect>
{
protected:
    LooksOnBothDatabases() {
        m_database.fill();
        m_database.must(
            u"INSERT INTO documents (id, application_id, revision, position, side, name_as_sent, format, byte_count,"
            " sha256, taken_in_at) VALUES ('paper', 'one', 1, 1, 'front', 'a', 'jpeg', 6, 'h', 0);"
            "INSERT INTO document_contents (document_id, ciphertext) VALUES ('paper', 'sealed');"
            "INSERT INTO document_keys (document_id, key) VALUES ('paper', 'k')"_s);
    }

    /// What a look at the paper gives; "refused", or what stopped it.
    QString look(const QString& login, ViewPurpose purpose = ViewPurpose::Shown) {
        DocumentRepository documents(m_database.as(login));
        const auto content = documents.look(DocumentId(u"paper"_s), purpose).and_then([&](const DocumentViewId& id) {
            return documents.content(id);
        });
        if (content)
            return QString::fromLatin1(content->ciphertext);
        return content.error() == refusedAs(ErrorKind::NotClaimed, "claim"_L1) ? u"refused"_s : content.error().detail;
    }

    QStringList noted() {
        QSqlQuery query(m_database.as(administrator).connection());
        query.exec(u"SELECT actor, kind, subject, detail FROM audit_events WHERE kind LIKE 'document_%'"
                   " ORDER BY sequence"_s);
        QStringList entries;
        while (query.next())
            entries.append(query.value(0).toString() + u' ' + query.value(1).toString() + u' ' +
                           query.value(2).toString() + u' ' + query.value(3).toString());
        return entries;
    }

    Database& asStaff() { return m_database.as(u"sato"_s); }

    MigratedDatabase m_database{GetParam()};
    DeedMemory m_memory;
};

} // namespace

TEST_P(LooksOnBothDatabases, AreGrantedToWhoHasTheApplicationAndRefusedAndNotedToOthers) {
    EXPECT_EQ(look(u"sato"_s), u"refused"_s);
    ASSERT_TRUE(claiming("one"_L1)(asStaff(), m_memory));
    EXPECT_EQ(look(u"sato"_s), u"sealed"_s);
    EXPECT_EQ(look(u"sato"_s, ViewPurpose::Prefetched), u"sealed"_s);
    EXPECT_EQ(look(u"tanaka"_s), u"refused"_s);
    EXPECT_EQ(look(u"suzuki"_s), u"refused"_s) << "a supervisor looks at what waits for an answer";
    EXPECT_EQ(noted(), (QStringList{u"sato document_refused one paper"_s, u"sato document_shown one paper"_s,
                                    u"sato document_prefetched one paper"_s, u"tanaka document_refused one paper"_s,
                                    u"suzuki document_refused one paper"_s}));
}

TEST_P(LooksOnBothDatabases, EndWithTheClaim) {
    ASSERT_TRUE(claiming("one"_L1)(asStaff(), m_memory));
    ASSERT_TRUE(plainly(u"UPDATE applications SET claim_until = 1 WHERE id = 'one'"_s)(asStaff(), m_memory));
    EXPECT_EQ(look(u"sato"_s), u"refused"_s);
}

TEST_P(LooksOnBothDatabases, AtWhatWasDecidedAreRefused) {
    ASSERT_TRUE(claiming("one"_L1)(asStaff(), m_memory));
    ASSERT_TRUE(deciding("mail"_L1)(asStaff(), m_memory));
    EXPECT_EQ(look(u"sato"_s), u"refused"_s);
}

TEST_P(LooksOnBothDatabases, AtWhatIsDestroyedOrUnknownAreNotFoundAndLeaveNoEntry) {
    ASSERT_TRUE(claiming("one"_L1)(asStaff(), m_memory));
    ASSERT_TRUE(asStaff().executeScript(u"UPDATE documents SET document_type = 'my_number_card', side = 'back'"_s));
    ASSERT_TRUE(DocumentRepository(asStaff()).destroyMyNumberBack(DocumentId(u"paper"_s), m_memory.claim->token));
    const qsizetype before = noted().size();
    EXPECT_EQ(look(u"sato"_s), u"document"_s);
    EXPECT_EQ(DocumentRepository(asStaff()).look(DocumentId(u"none"_s), ViewPurpose::Shown).error(),
              refusedAs(ErrorKind::NotFound, "document"_L1));
    EXPECT_EQ(noted().size(), before);
    EXPECT_FALSE(asStaff().executeScript(u"INSERT INTO document_contents VALUES ('paper', 'other')"_s));
    EXPECT_FALSE(asStaff().executeScript(u"INSERT INTO document_keys VALUES ('paper', 'other')"_s));
}

TEST_P(LooksOnBothDatabases, OfAnotherPersonGiveNothing) {
    ASSERT_TRUE(claiming("one"_L1)(asStaff(), m_memory));
    const auto look = DocumentRepository(asStaff()).look(DocumentId(u"paper"_s), ViewPurpose::Shown);
    ASSERT_TRUE(look);
    EXPECT_FALSE(DocumentRepository(m_database.as(u"tanaka"_s)).content(*look));
    EXPECT_TRUE(DocumentRepository(asStaff()).content(*look));
}

TEST_P(LooksOnBothDatabases, ThatWereNotedAreNotChanged) {
    EXPECT_EQ(look(u"sato"_s), u"refused"_s);
    const auto changed = m_database.as(administrator).executeScript(u"UPDATE document_views SET outcome = 'granted'"_s);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error(), notPermitted("document_view"_L1));
}

/// Else who rolls back has the bytes and no entry of it.
TEST(LooksOnPostgreSql, GiveNothingBeforeTheirNoteIsDurable) {
    MigratedDatabase database(Dialect::PostgreSql);
    database.fill();
    database.must(u"INSERT INTO documents (id, application_id, revision, position, side, name_as_sent, format,"
                  " byte_count, sha256, taken_in_at) VALUES ('paper', 'one', 1, 1, 'front', 'a', 'jpeg', 6, 'h', 0);"
                  "INSERT INTO document_contents VALUES ('paper', 'sealed');"
                  "INSERT INTO document_keys VALUES ('paper', 'k')"_s);
    Database& desk = database.as(u"sato"_s);
    DeedMemory memory;
    ASSERT_TRUE(claiming("one"_L1)(desk, memory));
    DocumentRepository documents(desk);
    ASSERT_TRUE(desk.begin());
    const auto look = documents.look(DocumentId(u"paper"_s), ViewPurpose::Shown);
    ASSERT_TRUE(look);
    EXPECT_FALSE(documents.content(*look));
    ASSERT_TRUE(desk.commit());
    EXPECT_TRUE(documents.content(*look));
}

TEST_P(LooksOnBothDatabases, AreListedByPersonApplicationAndPeriodBesideReleasesAndSearches) {
    DeedMemory memory;
    ASSERT_TRUE(claiming("one"_L1)(m_database.as(u"sato"_s), memory));
    EXPECT_EQ(look(u"sato"_s), u"sealed"_s);
    EXPECT_EQ(look(u"tanaka"_s), u"refused"_s);
    ASSERT_TRUE(releasing("one"_L1)(m_database.as(u"suzuki"_s), memory));
    ASSERT_TRUE(JournalRepository(m_database.as(u"tanaka"_s)).append({u"decided_searched"_s, {}, u"4"_s}));
    JournalFilter filter;
    filter.scope = JournalScope::Looks;
    filter.from = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    filter.until = filter.from.addYears(200);
    const auto listed = [&](const QString& login) {
        QStringList kinds;
        const auto page = JournalRepository(m_database.as(login)).page(filter);
        for (const JournalEntry& entry : page.value_or(QList<JournalEntry>()))
            kinds.append(entry.event.kind + u' ' + entry.actor);
        return kinds;
    };
    const QStringList everything{u"decided_searched tanaka"_s, u"claim_released suzuki"_s, u"document_refused tanaka"_s,
                                 u"document_shown sato"_s};
    EXPECT_EQ(listed(u"suzuki"_s), everything);
    EXPECT_EQ(listed(u"kanri"_s), everything);
    filter.receiptNumber = u"one"_s;
    EXPECT_EQ(listed(u"suzuki"_s), everything.mid(1));
    filter.actor = u"tanaka"_s;
    EXPECT_EQ(listed(u"kanri"_s), QStringList{u"document_refused tanaka"_s});
    filter.receiptNumber = u"two"_s;
    EXPECT_TRUE(listed(u"kanri"_s).isEmpty());
    filter.receiptNumber.clear();
    filter.until = filter.from.addDays(1);
    EXPECT_TRUE(listed(u"kanri"_s).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Databases, LooksOnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
