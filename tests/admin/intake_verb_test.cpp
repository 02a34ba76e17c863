// uketsuke-admin intake, as IT sees it: what it prints for a person and as JSON.
#include "app/persistence/database/database.h"
#include "app/persistence/migrations/migrator.h"
#include "tests/services/intake/zip_maker.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A database file, an export and its papers in a folder; everything in them is invented.
class IntakeVerb : public testing::Test
{
protected:
    static inline const QByteArray header =
        "受付番号,送信日時,申請する項目を選択してください。,氏,名,氏フリガナ,名フリガナ,生年月日,郵便番号,都道府県,"
        "市区町村,番地,メールアドレス,本人確認書類（おもて）,アンケート\r\n";

    void SetUp() override {
        auto opened = Database::open(EmbeddedDatabase{databaseFile()});
        ASSERT_TRUE(opened);
        m_database = std::move(*opened);
        m_database->setSessionUser(u"kanri"_s);
        ASSERT_TRUE(migrate(*m_database));
        QDir(m_folder.path()).mkdir(u"papers"_s);
        put(u"papers/WR1.jpg"_s, "\xFF\xD8\xFF front");
    }

    static QByteArray row(const QByteArray& receipt, const QByteArray& family = "見本",
                          const QByteArray& birth = "1994/08/14", const QByteArray& street = "柏5-8-12") {
        return receipt + ",2026/11/22 08:15,新規登録," + family + ",葉子,ミホン,ヨウコ," + birth +
               ",277-0005,千葉県,柏市," + street + ",mihon@example.jp," + receipt + ".jpg,広報\r\n";
    }

    void put(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray bytesOf(const QString& name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    int intake(const QByteArray& csv, const QStringList& options = {}, const QString& password = {}) {
        put(u"export.csv"_s, csv);
        return run(QStringList{m_folder.filePath(u"export.csv"_s)} + options, password);
    }

    /// What stands behind the verb, as it is typed.
    int run(const QStringList& words, const QString& password = {}) {
        QProcess admin;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"UKETSUKE_ZIP_PASSWORD"_s, password);
        admin.setProcessEnvironment(environment);
        admin.start(QStringLiteral(UKETSUKE_ADMIN), QStringList{u"intake"_s, u"--database"_s, databaseFile()} + words);
        admin.waitForFinished(60'000);
        m_output = QString::fromUtf8(admin.readAllStandardOutput());
        m_complaint = QString::fromUtf8(admin.readAllStandardError());
        return admin.exitCode();
    }

    QStringList papers() const { return {u"--attachments"_s, m_folder.filePath(u"papers"_s)}; }
    QJsonObject answer() const { return QJsonDocument::fromJson(m_output.toUtf8()).object(); }
    QString databaseFile() const { return m_folder.filePath(u"desk.sqlite"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QString m_output;
    QString m_complaint;
};

} // namespace

TEST_F(IntakeVerb, CountsWhatWentIn) {
    EXPECT_EQ(intake(header + row("WR1"), papers()), 0) << m_complaint.toStdString();
    EXPECT_EQ(m_output.trimmed(), u"新規 1・変更なし 0・変更 0・保留 0・拒否 0"_s);
}

TEST_F(IntakeVerb, ADryRunWritesNothing) {
    ASSERT_EQ(intake(header + row("WR1"), papers() + QStringList{u"--dry-run"_s}), 0);
    EXPECT_TRUE(m_output.startsWith(u"新規 1"_s));
    ASSERT_EQ(intake(header + row("WR1"), papers()), 0);
    EXPECT_TRUE(m_output.startsWith(u"新規 1"_s));
}

TEST_F(IntakeVerb, NamesChangedHeldAndRefusedRowsWithTheirPlaceAndNoValues) {
    ASSERT_EQ(intake(header + row("WR1") + row("WR2"), papers()), 0);
    EXPECT_EQ(intake(header + row("WR1", "見本", "1994/08/14", "柏1-1-1") + row("WR2", "別人") +
                         row("WR3", "見本", "2026/02/30"),
                     papers()),
              1);
    EXPECT_TRUE(m_output.contains(u"変更 export.csv 2行目 WR1: 番地"_s)) << m_output.toStdString();
    EXPECT_TRUE(m_output.contains(u"保留 export.csv 3行目 WR2: 氏名"_s));
    EXPECT_TRUE(m_output.contains(u"拒否 export.csv 4行目 WR3 生年月日: 日付として読めません"_s));
    EXPECT_FALSE(m_output.contains(u"別人"_s) || m_output.contains(u"柏1-1-1"_s));
}

TEST_F(IntakeVerb, SaysTheSameAsJson) {
    ASSERT_EQ(intake(header + row("WR1") + row("WR3", "見本", "2026/02/30"), papers() + QStringList{u"--json"_s}), 1);
    EXPECT_EQ(answer()["new"_L1].toInt(), 1);
    EXPECT_FALSE(answer()["stopped"_L1].toBool(true));
    const QJsonObject refusal = answer()["refusals"_L1].toArray().first().toObject();
    EXPECT_EQ(refusal["receipt_number"_L1].toString(), u"WR3"_s);
    EXPECT_EQ(refusal["line"_L1].toInt(), 3);
    EXPECT_EQ(refusal["column"_L1].toString(), u"生年月日"_s);
}

TEST_F(IntakeVerb, SavesTheRefusedRowsForMending) {
    const QString mend = m_folder.filePath(u"mend.csv"_s);
    ASSERT_EQ(intake(header + row("WR1") + row("WR3", "見本", "2026/02/30"), {u"--refused"_s, mend}), 1);
    EXPECT_TRUE(m_output.contains(u"受け付けられない行を 1 行、保存しました: "_s + mend)) << m_output.toStdString();
    EXPECT_EQ(intake(bytesOf(u"mend.csv"_s).replace("2026/02/30", "2006/02/28")), 0) << m_output.toStdString();
    EXPECT_TRUE(m_output.startsWith(u"新規 1"_s));
}

TEST_F(IntakeVerb, ACsvInsideAZipIsTakenInWhereverTheZipIsNamed) {
    const QString zip = m_folder.filePath(u"day.zip"_s);
    makeZip(zip, {{.name = "forms/export.csv", .bytes = header + row("WR1") + row("WR3", "見本", "2026/02/30")},
                  {.name = "WR1.jpg", .bytes = "\xFF\xD8\xFF front"}});
    for (const QStringList& words : {QStringList{zip}, {u"--attachments"_s, zip}}) {
        EXPECT_EQ(run(words + QStringList{u"--dry-run"_s}), 1) << m_complaint.toStdString();
        EXPECT_TRUE(m_output.startsWith(u"新規 1・変更なし 0・変更 0・保留 0・拒否 1"_s)) << m_output.toStdString();
        EXPECT_TRUE(m_output.contains(u"読んだ CSV: day.zip の中の forms/export.csv"_s));
        EXPECT_TRUE(m_output.contains(u"拒否 day.zip の中の forms/export.csv 3行目 WR3 生年月日"_s));
        EXPECT_FALSE(m_output.contains(u"添付"_s)) << m_output.toStdString();
    }
    ASSERT_EQ(run({zip, u"--json"_s}), 1);
    EXPECT_EQ(answer()["refusals"_L1][0]["csv_in_zip"_L1].toString(), u"forms/export.csv"_s);
    EXPECT_EQ(answer()["exports"_L1][0]["file"_L1].toString(), zip);
}

TEST_F(IntakeVerb, SaysWhatIsMissingInAZip) {
    const QString zip = m_folder.filePath(u"papers.zip"_s);
    makeZip(zip, {{.name = "WR1.jpg", .bytes = "\xFF\xD8\xFF front"}});
    EXPECT_EQ(run({zip}), 4);
    EXPECT_TRUE(m_complaint.contains(u"ZIP の中に CSV がありません。"_s)) << m_complaint.toStdString();
    EXPECT_EQ(run({zip, zip}), 4);
    EXPECT_TRUE(m_complaint.contains(u"ZIP は一度に一つだけ指定できます。"_s)) << m_complaint.toStdString();
}

TEST_F(IntakeVerb, SavesTheRefusedRowsOfDifferentTitlesInFilesOfTheirOwn) {
    put(u"a.csv"_s, header + row("WR1", "見本", "x"));
    put(u"b.csv"_s, "氏,名,受付番号,送信日時,申請する項目を選択してください。,生年月日,メールアドレス\r\n"
                    "見本,葉子,WR2,2026/11/22 08:15,新規登録,x,b@example.jp\r\n");
    ASSERT_EQ(run({m_folder.filePath(u"a.csv"_s), m_folder.filePath(u"b.csv"_s), u"--refused"_s,
                   m_folder.filePath(u"mend.csv"_s)}),
              1);
    const QStringList files{m_folder.filePath(u"a_要修正.csv"_s), m_folder.filePath(u"b_要修正.csv"_s)};
    EXPECT_TRUE(m_output.contains(u"2 行、保存しました: "_s + files.join(u"、"_s))) << m_output.toStdString();
    for (const QString& name : {u"a_要修正.csv"_s, u"b_要修正.csv"_s})
        put(name, bytesOf(name).replace("\"x\"", "\"1994/08/14\""));
    EXPECT_EQ(run(files), 0) << m_output.toStdString();
    EXPECT_TRUE(m_output.startsWith(u"新規 2"_s));
}

TEST_F(IntakeVerb, AFileIsGivenToAnApplicationByHand) {
    put(u"papers/0a1b2c.jpg"_s, "\xFF\xD8\xFF renamed");
    ASSERT_EQ(intake(header + row("WR1") + row("WR2"), papers() + QStringList{u"--dry-run"_s}), 0);
    EXPECT_TRUE(m_output.contains(u"添付 WR2.jpg（WR2）: 見つかりません"_s)) << m_output.toStdString();
    EXPECT_TRUE(m_output.contains(u"添付 0a1b2c.jpg: どの申請のものか分かりません"_s));
    ASSERT_EQ(
        intake(header + row("WR1") + row("WR2"), papers() + QStringList{u"--assign"_s, u"0a1b2c.jpg=WR2:front"_s}), 0);
    EXPECT_EQ(m_output.trimmed(), u"新規 2・変更なし 0・変更 0・保留 0・拒否 0"_s);
    EXPECT_EQ(intake(header, papers() + QStringList{u"--assign"_s, u"0a1b2c.jpg"_s}), 4);
}

TEST_F(IntakeVerb, TellsThatPapersAreNamedButNoneWereGiven) {
    ASSERT_EQ(intake(header + row("WR1")), 0);
    EXPECT_TRUE(m_output.contains(u"--attachments が指定されていません"_s)) << m_output.toStdString();
}

TEST_F(IntakeVerb, AFileThatIsWrongIsNamedInASentence) {
    EXPECT_EQ(intake("<!doctype html><html>"), 4);
    EXPECT_TRUE(m_complaint.contains(u"CSV ファイルではありません"_s)) << m_complaint.toStdString();
    EXPECT_EQ(intake(QByteArray(header).replace("送信日時", "いつ") + row("WR1")), 4);
    EXPECT_TRUE(m_complaint.contains(u"「送信日時」の列がありません。"_s)) << m_complaint.toStdString();
    EXPECT_EQ(intake(QByteArray(header).replace("氏フリガナ", "氏") + row("WR1")), 4);
    EXPECT_TRUE(m_complaint.contains(u"見出し「氏」が 4 列目と 6 列目にあります。"_s)) << m_complaint.toStdString();
}

TEST_F(IntakeVerb, AZipsPasswordIsAskedForByName) {
    const QString path = m_folder.filePath(u"papers.zip"_s);
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    const zip_int64_t at =
        zip_file_add(archive, "WR1.jpg", zip_source_buffer(archive, "\xFF\xD8\xFF", 3, 0), ZIP_FL_ENC_UTF_8);
    zip_file_set_encryption(archive, static_cast<zip_uint64_t>(at), ZIP_EM_TRAD_PKWARE, "mihon");
    ASSERT_EQ(zip_close(archive), 0);
    for (const QString& wrong : {u""_s, u"wrong"_s}) {
        EXPECT_EQ(intake(header + row("WR1"), {u"--attachments"_s, path}, wrong), 4);
        EXPECT_TRUE(m_complaint.contains(u"UKETSUKE_ZIP_PASSWORD"_s)) << m_complaint.toStdString();
    }
    EXPECT_EQ(intake(header + row("WR1"), {u"--attachments"_s, path}, u"mihon"_s), 0);
}

TEST_F(IntakeVerb, TheLimitsAreTheLibrarysSettings) {
    put(u"papers/WR2.jpg"_s, "x");
    ASSERT_TRUE(
        m_database->executeScript(u"INSERT INTO settings (name, content, changed_by, changed_at) VALUES ('library',"
                                  " '{\"attachment_files\": 1}', 'kanri', 0)"_s));
    EXPECT_EQ(intake(header + row("WR1"), papers()), 4);
    EXPECT_TRUE(m_complaint.contains(u"添付のファイルの数が上限（設定）を超えます。"_s)) << m_complaint.toStdString();
}

TEST_F(IntakeVerb, AMappingIsNamedByItsTitleToo) {
    EXPECT_EQ(intake(header + row("WR1"), {u"--mapping"_s, u"no such mapping"_s}), 3);
    EXPECT_TRUE(m_complaint.contains(u"その名前の列の対応も、ファイルもありません。"_s)) << m_complaint.toStdString();
    EXPECT_EQ(intake(header + row("WR1"), {u"--mapping"_s, u"スマート登録（手引きの項目名）"_s}), 0)
        << m_complaint.toStdString();
}

} // namespace uketsuke
