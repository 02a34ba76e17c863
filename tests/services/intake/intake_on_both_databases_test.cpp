// The intake's statements and rules on SQLite and PostgreSQL: the same rows end the same way.
#include "app/persistence/document_repository.h"
#include "app/services/claiming/claim_service.h"
#include "app/services/documents/document_service.h"
#include "app/services/intake/intake_service.h"
#include "tests/persistence/migrated_database.h"
#include "tests/services/intake/taking_in.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>

namespace uketsuke {
namespace {

class OnBothDatabases : public testing::TestWithParam<Dialect>
{
protected:
    OnBothDatabases() {
        if (!m_thread.open(m_database.settings(u"sato"_s)).result())
            qFatal("the test's database does not open");
        m_thread
            .run([](Database& open) -> Result<void> {
                open.setSessionUser(u"sato"_s);
                return {};
            })
            .result();
        QDir(m_folder.path()).mkpath(u"files"_s);
        put(u"files/WR1.jpg"_s, picture);
        m_request.mapping = defaultMapping().value();
        m_request.attachments = m_folder.filePath(u"files"_s);
        m_request.csvFiles = {m_folder.filePath(u"export.csv"_s)};
    }

    void put(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QString takeIn(const QList<ExportRow>& rows) {
        QByteArray csv = TakingIn::header;
        for (const ExportRow& row : rows)
            csv += row.line();
        put(u"export.csv"_s, csv);
        const auto report = m_service.importFrom(m_request).result();
        if (!report)
            return report.error().detail;
        const IntakeCounts& counts = report->counts;
        return u"%1 %2 %3 %4 %5"_s.arg(counts.added)
            .arg(counts.unchanged)
            .arg(counts.changed)
            .arg(counts.held)
            .arg(counts.refused);
    }

    /// As the server's administrator: no desk reads keys.
    qint64 count(const QString& from) {
        QSqlQuery query(m_database.as(administrator).connection());
        return query.exec(u"SELECT COUNT(*) FROM "_s + from) && query.next() ? query.value(0).toLongLong() : -1;
    }

    QList<KnownApplication> known() {
        return m_thread
            .run([](Database& open) { return IntakeRepository(open).known(u"smart_registration"_s, u"WR1"_s); })
            .result()
            .value();
    }

    static inline const QByteArray picture = QByteArray("\xFF\xD8\xFF\0 front \\ ' \x80", 15);
    MigratedDatabase m_database{GetParam()};
    QTemporaryDir m_folder;
    DatabaseThread m_thread;
    IntakeService m_service{m_thread, {}};
    IntakeRequest m_request;
};

} // namespace

TEST_P(OnBothDatabases, NewUnchangedChangedHeldAndRefusedRowsEndAlike) {
    EXPECT_EQ(takeIn({{}, {.receipt = "WR2", .family = "𠮷﨑"}, {.receipt = "WR3", .birth = "x"}}), u"2 0 0 0 1"_s);
    EXPECT_EQ(takeIn({{}}), u"0 1 0 0 0"_s);
    EXPECT_EQ(takeIn({{.street = "柏5-8-13"}}), u"0 0 1 0 0"_s);
    EXPECT_EQ(takeIn({{.family = "別人"}}), u"0 0 0 1 0"_s);
    EXPECT_EQ(known().first().revision, 2);
}

TEST_P(OnBothDatabases, TheBranchFollowsWhatWasSent) {
    m_request.mapping.columns[u"branch"_s] = QStringList{u"アンケート"_s};
    ASSERT_EQ(takeIn({{}}), u"1 0 0 0 0"_s);
    EXPECT_EQ(count(u"applications WHERE branch = '広報\nかしわ'"_s), 1);
    m_request.mapping.columns.remove(u"branch"_s);
    ASSERT_EQ(takeIn({{}}), u"0 0 1 0 0"_s);
    EXPECT_EQ(count(u"applications WHERE branch = ''"_s), 1);
}

TEST_P(OnBothDatabases, ThePicturesBytesComeBackAsTheyWere) {
    ASSERT_EQ(takeIn({{}}), u"1 0 0 0 0"_s);
    const ApplicationId id = known().first().id;
    const auto papers =
        m_thread.run([&](Database& open) { return DocumentRepository(open).ofApplication(id); }).result();
    ASSERT_TRUE(papers && papers->size() == 1);
    ASSERT_TRUE(ClaimService(m_thread, {u"本館1"_s, 900}).claim(id).result());
    DocumentService documents(m_thread, m_thread);
    EXPECT_EQ(documents.content(papers->first().id, ViewPurpose::Shown).result(), picture);
}

TEST_P(OnBothDatabases, APersonsWordAboutAHeldRowIsDoneOnce) {
    ASSERT_EQ(takeIn({{}}), u"1 0 0 0 0"_s);
    ASSERT_EQ(takeIn({{.family = "別人"}, {.submitted = "2027/04/01 09:00"}}), u"0 0 0 2 0"_s);
    const auto cases = m_service.heldCases().result();
    ASSERT_TRUE(cases && cases->size() == 2);
    EXPECT_TRUE(m_service.takeInAsCorrection(cases->at(0).row).result());
    EXPECT_TRUE(m_service.takeInAsAnother(cases->at(1).row).result());
    EXPECT_EQ(m_service.discard(cases->at(1).row).result().error().kind, ErrorKind::Conflict);
    EXPECT_EQ(known().size(), 2);
    EXPECT_EQ(known().last().revision, 2);
}

TEST_P(OnBothDatabases, ARevisionIsInTheJournalAndADiscardedRowsPapersAreDestroyed) {
    ASSERT_EQ(takeIn({{}}), u"1 0 0 0 0"_s);
    ASSERT_EQ(takeIn({{.street = "柏5-8-13"}}), u"0 0 1 0 0"_s);
    EXPECT_EQ(count(u"audit_events WHERE kind = 'revised'"_s), 1);
    put(u"files/WR1_2.jpg"_s, "\xFF\xD8\xFF another");
    ASSERT_EQ(takeIn({{.family = "別人", .front = "WR1_2.jpg"}}), u"0 0 0 1 0"_s);
    const QString keys = u"document_keys k JOIN documents d ON d.id = k.document_id"_s;
    ASSERT_EQ(count(keys), 3);
    ASSERT_TRUE(m_service.discard(m_service.heldCases().result()->first().row).result());
    EXPECT_EQ(count(keys), 1);
    EXPECT_EQ(count(u"audit_events WHERE kind = 'document_destroyed'"_s), 2);
}

TEST_P(OnBothDatabases, NobodysFileIsToldUnlessItCameBefore) {
    put(u"files/stray.jpg"_s, "nobody's");
    ASSERT_EQ(takeIn({{}}), u"1 0 0 0 0"_s);
    put(u"export.csv"_s, TakingIn::header + ExportRow{.receipt = "WR2"}.line());
    const auto report = m_service.importFrom(m_request).result();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->unclaimedAttachments, QStringList({u"stray.jpg"_s}));
}

TEST_P(OnBothDatabases, TwoDesksThatTakeInTheSameFileMakeEachApplicationOnce) {
    DatabaseThread other;
    ASSERT_TRUE(other.open(m_database.settings(u"tanaka"_s)).result());
    ASSERT_TRUE(other
                    .run([](Database& open) -> Result<void> {
                        open.setSessionUser(u"tanaka"_s);
                        return {};
                    })
                    .result());
    IntakeService second(other, {});
    QByteArray csv = TakingIn::header;
    for (int number = 0; number < 200; ++number)
        csv += ExportRow{.receipt = "WR" + QByteArray::number(number)}.line();
    put(u"export.csv"_s, csv);
    const auto one = m_service.importFrom(m_request);
    const auto two = second.importFrom(m_request);
    ASSERT_TRUE(one.result() && two.result());
    EXPECT_EQ(one.result()->counts.added + two.result()->counts.added, 200);
    const auto again = m_service.importFrom(m_request).result();
    EXPECT_EQ(again->counts.unchanged, 200);
}

INSTANTIATE_TEST_SUITE_P(Intake, OnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "Sqlite" : "PostgreSql";
                         });

} // namespace uketsuke
