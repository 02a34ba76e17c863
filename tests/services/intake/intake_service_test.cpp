#include "app/persistence/database/transaction.h"
#include "app/persistence/document_repository.h"
#include "app/persistence/migrations/migrator.h"
#include "app/services/documents/document_service.h"
#include "app/services/intake/intake_service.h"
#include "app/services/intake/refused_rows.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QByteArray header = "受付番号,送信日時,申請する項目を選択してください。,氏,名,氏フリガナ,名フリガナ,生年月日,"
                          "郵便番号,都道府県,市区町村,番地,"
                          "メールアドレス,本人確認書類（おもて）,アンケート\r\n";

QByteArray line(const QByteArray& receipt, const QByteArray& family = "見本",
                const QByteArray& birth = "平成6年8月14日", const QByteArray& street = "柏5-8-12") {
    return receipt + ",2026/11/22 08:15,新規登録," + family + ",葉子,ミホン,ヨウコ," + birth +
           ",277-0005,千葉県,柏市," + street + ",mihon@example.jp," + receipt + ".jpg,\"広報\nかしわ\"\r\n";
}

class TakingIn : public testing::Test
{
protected:
    void SetUp() override {
        ASSERT_TRUE(m_database.open(EmbeddedDatabase{m_folder.filePath(u"desk.sqlite"_s)}).result());
        ASSERT_TRUE(m_database.run([](Database& open) { return migrate(open); }).result());
        ASSERT_TRUE(m_database
                        .run([](Database& open) {
                            open.setSessionUser(u"sato"_s);
                            return open.executeScript(u"INSERT INTO staff (login, display_name, role, created_at)"
                                                      " VALUES ('sato', '佐藤', 'staff', 0)"_s);
                        })
                        .result());
        QDir(m_folder.path()).mkpath(u"files"_s);
        write(u"files/WR1.jpg"_s, "\xFF\xD8\xFF front");
        m_request.mapping = defaultMapping().value();
        m_request.attachments = m_folder.filePath(u"files"_s);
    }

    void write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Result<IntakeReport> takeIn(const QByteArray& rows) {
        write(u"export.csv"_s, header + rows);
        m_request.csvFiles = {m_folder.filePath(u"export.csv"_s)};
        return m_service.importFrom(m_request).result();
    }

    Result<QList<KnownApplication>> known(const QString& receipt) {
        return m_database
            .run([&](Database& open) { return IntakeRepository(open).known(u"smart_registration"_s, receipt); })
            .result();
    }

    QTemporaryDir m_folder;
    DatabaseThread m_database;
    IntakeService m_service{m_database, {}};
    IntakeRequest m_request;
};

} // namespace

TEST_F(TakingIn, ARowBecomesAnApplicationWithItsPictureExactlyAsSent) {
    const auto report = takeIn(line("WR1"));
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->counts.added, 1);
    const auto applications = known(u"WR1"_s);
    ASSERT_TRUE(applications && applications->size() == 1);
    EXPECT_EQ(applications->first().values.value(ApplicantField::BirthDate), u"平成6年8月14日"_s);
    EXPECT_TRUE(applications->first().further.contains(u"広報\\nかしわ"_s));
    const ApplicationId id = applications->first().id;
    const auto documents =
        m_database.run([&](Database& open) { return DocumentRepository(open).ofApplication(id); }).result();
    ASSERT_TRUE(documents && documents->size() == 1);
    EXPECT_EQ(documents->first().format, FileFormat::Jpeg);
    DocumentService service(m_database, m_database);
    EXPECT_EQ(service.content(documents->first().id, ViewPurpose::Shown).result(), QByteArray("\xFF\xD8\xFF front"));
}

TEST_F(TakingIn, TheSameFileAgainChangesNothing) {
    ASSERT_TRUE(takeIn(line("WR1")));
    const auto again = takeIn(line("WR1"));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->counts.unchanged, 1);
    EXPECT_EQ(again->counts.added + again->counts.changed + again->counts.held, 0);
}

TEST_F(TakingIn, AChangedRowBecomesARevisionThatSaysWhatChanged) {
    ASSERT_TRUE(takeIn(line("WR1")));
    const auto changed = takeIn(line("WR1", "見本", "平成6年8月14日", "柏5-8-13"));
    ASSERT_TRUE(changed);
    ASSERT_EQ(changed->changed.size(), 1);
    EXPECT_EQ(changed->changed.first().changes.first().field, u"street"_s);
    EXPECT_EQ(known(u"WR1"_s)->first().revision, 2);
}

TEST_F(TakingIn, TheSameBirthDateInAnotherSpellingIsTheSamePerson) {
    ASSERT_TRUE(takeIn(line("WR1")));
    const auto changed = takeIn(line("WR1", "見本", "1994/08/14"));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->counts.changed, 1);
}

TEST_F(TakingIn, AnotherNameUnderTheSameNumberIsHeldForAPerson) {
    ASSERT_TRUE(takeIn(line("WR1")));
    const auto held = takeIn(line("WR1", "別人"));
    ASSERT_TRUE(held);
    EXPECT_EQ(held->counts.held, 1);
    const auto rows = m_service.heldRows().result();
    ASSERT_TRUE(rows && rows->size() == 1);
    ASSERT_TRUE(m_service.takeInAsAnother(rows->first()).result());
    EXPECT_EQ(known(u"WR1"_s)->size(), 2);
    EXPECT_TRUE(m_service.heldRows().result()->isEmpty());
}

TEST_F(TakingIn, BadRowsAreRefusedWithPlaceAndReasonAndGoodOnesGoIn) {
    const auto report = takeIn(line("WR1") + line("WR2", "見本", "2026/02/30") +
                               line("WR3", QByteArray(65 * 3, '\0').replace(QByteArray("\0\0\0", 3), "見")));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 1);
    ASSERT_EQ(report->refusals.size(), 2);
    EXPECT_EQ(report->refusals.at(0).line, 4);
    EXPECT_EQ(report->refusals.at(0).column, u"生年月日"_s);
    EXPECT_EQ(report->refusals.at(0).reason, u"date"_s);
    EXPECT_EQ(report->refusals.at(1).reason, u"too_long"_s);
}

TEST_F(TakingIn, RefusedRowsCanBeSavedMendedAndTakenIn) {
    const auto report = takeIn(line("WR2", "見本", "2026/02/30"));
    ASSERT_TRUE(report);
    const QString target = m_folder.filePath(u"refused.csv"_s);
    ASSERT_EQ(writeRefusedRows(m_request, report->refusals, target), 1);
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray mended = file.readAll().replace("2026/02/30", "2006/02/28");
    write(u"mended.csv"_s, mended);
    m_request.csvFiles = {m_folder.filePath(u"mended.csv"_s)};
    EXPECT_EQ(m_service.importFrom(m_request).result()->counts.added, 1);
}

TEST_F(TakingIn, APreviewWritesNothing) {
    write(u"export.csv"_s, header + line("WR1"));
    m_request.csvFiles = {m_folder.filePath(u"export.csv"_s)};
    const auto preview = m_service.preview(m_request).result();
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->counts.added, 1);
    EXPECT_TRUE(known(u"WR1"_s)->isEmpty());
}

TEST_F(TakingIn, AWebPageIsNoExport) {
    write(u"page.csv"_s, "<!doctype html><html>");
    m_request.csvFiles = {m_folder.filePath(u"page.csv"_s)};
    EXPECT_EQ(m_service.preview(m_request).result().error().detail, u"csv.not_csv"_s);
}

TEST_F(TakingIn, ANeededColumnThatIsMissingIsNamed) {
    write(u"short.csv"_s, "受付番号,氏\r\n1,a\r\n");
    m_request.csvFiles = {m_folder.filePath(u"short.csv"_s)};
    EXPECT_EQ(m_service.preview(m_request).result().error().detail, u"csv.column_missing:submitted_at"_s);
}

} // namespace uketsuke
