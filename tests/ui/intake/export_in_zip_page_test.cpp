// A ZIP that holds the form's CSV, as a clerk chooses it; and refused rows of files with different titles.
#include "tests/services/intake/zip_maker.h"
#include "tests/ui/intake/intake_desk.h"
#include "ui/shared/message_bar.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QByteArray picture = "\xFF\xD8\xFF front";
const QByteArray otherHeader = "氏,名,受付番号,送信日時,申請する項目を選択してください。,生年月日,メールアドレス\r\n";

} // namespace

TEST_F(IntakeDesk, AZipAloneIsEnoughWhereItHoldsTheCsv) {
    open();
    const QString zip = m_folder.filePath(u"day.zip"_s);
    makeZip(zip, {{.name = "a.csv", .bytes = header + row("WR1")},
                  {.name = "b.csv", .bytes = header + row("WR2", "見本", "2026/02/30")},
                  {.name = "WR1.jpg", .bytes = picture}});
    EXPECT_FALSE(part<QPushButton>("intakeGoOn").isEnabled());
    model().addFiles({zip});
    EXPECT_TRUE(part<QPushButton>("intakeGoOn").isEnabled());
    keepPicture(m_window, u"intake_zip_alone"_s);
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    keepPicture(m_window, u"intake_zip_preview"_s);
    EXPECT_TRUE(part<QLabel>("intakeSentence").text().contains(u"day.zip の中の a.csv、day.zip の中の b.csv"_s))
        << part<QLabel>("intakeSentence").text().toStdString();
    EXPECT_EQ(cell("intakeReport", 0, 1), u"day.zip の中の b.csv"_s);
    EXPECT_EQ(cell("intakeReport", 0, 2), u"2行目"_s);
    press(Qt::Key_F9);
    ASSERT_TRUE(arrivesAt(IntakeStep::Result));
    EXPECT_EQ(count("intakeAdded"), u"1"_s);
}

TEST_F(IntakeDesk, AZipWithoutACsvSaysSoAndLetsACsvBeChosen) {
    open();
    const QString zip = m_folder.filePath(u"photos.zip"_s);
    makeZip(zip, {{.name = "WR1.jpg", .bytes = picture}});
    QSignalSpy told(m_page, &Page::messageRaised);
    model().addFiles({zip});
    press(Qt::Key_F3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.count() == 1; }));
    EXPECT_EQ(told.last().first().value<Message>().what, u"ZIP の中に CSV がありません。"_s);
    EXPECT_EQ(model().step(), IntakeStep::Files);
    model().addFiles({put(u"export.csv"_s, header + row("WR1"))});
    press(Qt::Key_F3);
    EXPECT_TRUE(arrivesAt(IntakeStep::Columns));
}

TEST_F(IntakeDesk, RefusedRowsOfDifferentTitlesAreSavedInFilesOfTheirOwnAndThatIsSaid) {
    open();
    model().addFiles({put(u"a.csv"_s, header + row("WR1", "見本", "2026/02/30")),
                      put(u"b.csv"_s, otherHeader + "見本,葉子,WR2,2026/11/22 08:15,新規登録,x,b@example.jp\r\n")});
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    m_prompt.giveFiles({m_folder.filePath(u"a_要修正.csv"_s)});
    QSignalSpy told(m_page, &Page::messageRaised);
    QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.count() == 1; }));
    const Message message = told.last().first().value<Message>();
    EXPECT_EQ(message.safe, u"見出しが違うので、ファイルを分けました：a_要修正.csv、b_要修正.csv。"_s);
    keepPicture(m_window, u"intake_refused_saved_apart"_s);
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"b_要修正.csv"_s)));
}

} // namespace uketsuke
