// The pages where a person fills something in, while the server is gone: marked as old, acts wait for the person.
#include "tests/ui/support/picture.h"
#include "tests/ui/support/shared_desks.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/intake_view_model.h"
#include "ui/settings/settings_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class DesksWithoutTheirServer : public DesksThatShare
{
protected:
    static void loseTheServer(SharedDesk& desk) {
        s_server->kill();
        ASSERT_TRUE(QTest::qWaitFor([&] { return desk.facts().contains(u"切断"_s); }, deskPatience));
    }
    static void bringTheServerBack(SharedDesk& desk) {
        s_server->start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return desk.facts().contains(u"接続中"_s); }, deskPatience));
        EXPECT_FALSE(isMarked(desk));
    }
    static bool isMarked(SharedDesk& desk) { return desk.words().contains(u"時点の内容"_s); }
    static IntakePage& intakeOf(SharedDesk& desk) {
        return *qobject_cast<IntakePage*>(desk.desk.window().page(IntakePage::head().name));
    }
    static bool arrivesAt(SharedDesk& desk, IntakeStep step) {
        const IntakeViewModel& model = intakeOf(desk).viewModel();
        return QTest::qWaitFor([&] { return !model.isBusy() && model.step() == step; }, deskPatience);
    }
    static void showPage(SharedDesk& desk, const QString& name) {
        QApplication::setActiveWindow(&desk.desk.window());
        desk.part<QAbstractButton>(u"rail_"_s + name).click();
    }
    /// 「図書館と日数」, 「メールのひな形」 … by its name, once it is read.
    static void chooseSection(SharedDesk& desk, const QString& title) {
        auto& list = desk.part<QListWidget>(u"settingsList"_s);
        const auto found = list.findItems(title, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << title.toStdString();
        list.setCurrentItem(found.first());
    }

    QString exportOf(int rows) {
        QFile file(m_folder.filePath(u"export.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test's folder cannot be written");
        file.write("受付番号,送信日時,申請する項目を選択してください。,氏,名,氏フリガナ,名フリガナ,生年月日,郵便番号,"
                   "都道府県,市区町村,番地,メールアドレス\r\n");
        for (int row = 1; row <= rows; ++row)
            file.write("WR000" + QByteArray::number(row) +
                       ",2026/11/22 08:15,新規登録,見本,葉子,ミホン,ヨウコ,1994/08/14,277-0005,千葉県,柏市,柏5-8-12,"
                       "mihon@example.jp\r\n");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(DesksWithoutTheirServer, KeepWhatWasChosenForTheIntakeAndTakeItInWhenThePersonSaysSoAgain) {
    const auto desk = open(u"sato"_s);
    SharedDesk& one = *desk;
    showPage(one, u"intake"_s);
    IntakePage& page = intakeOf(one);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page.viewModel().mappings().isEmpty(); }, deskPatience));
    page.viewModel().addFiles({exportOf(2)});
    one.press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(one, IntakeStep::Columns));
    one.press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(one, IntakeStep::Preview));
    loseTheServer(one);
    EXPECT_TRUE(isMarked(one));
    EXPECT_TRUE(one.said().isEmpty()) << "nobody's deed failed: " << one.said().toStdString();
    one.press(Qt::Key_F9);
    EXPECT_TRUE(says(one, u"接続が切れています"_s)) << one.said().toStdString();
    EXPECT_TRUE(one.said().contains(u"画面に残っています"_s));
    EXPECT_TRUE(arrivesAt(one, IntakeStep::Preview));
    EXPECT_EQ(page.viewModel().report().counts.added, 2) << "what was found stays on the screen";
    keepPicture(one.desk.window(), u"intake_server_gone"_s);
    bringTheServerBack(one);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM uketsuke.applications"_s), u"0"_s) << "nothing is done later by itself";
    one.press(Qt::Key_F9);
    ASSERT_TRUE(arrivesAt(one, IntakeStep::Result));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM uketsuke.applications"_s), u"2"_s);
}

TEST_F(DesksWithoutTheirServer, OpenTheIntakeQuietlyAndLoadWhatIsMissingAfterTheReturn) {
    const auto desk = open(u"sato"_s);
    SharedDesk& one = *desk;
    loseTheServer(one);
    showPage(one, u"intake"_s);
    IntakePage& page = intakeOf(one);
    EXPECT_TRUE(isMarked(one));
    page.viewModel().addFiles({exportOf(1)});
    QTest::qWait(500); // what would be said comes a moment later
    EXPECT_TRUE(one.said().isEmpty()) << one.said().toStdString();
    bringTheServerBack(one);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.viewModel().mayGoOn(); }, deskPatience));
    EXPECT_EQ(page.viewModel().request().csvFiles.size(), 1);
}

TEST_F(DesksWithoutTheirServer, KeepWhatWasTypedInTheSettingsAndSaveItWhenThePersonSaysSoAgain) {
    const auto desk = open(u"kanri"_s);
    SharedDesk& one = *desk;
    showPage(one, u"settings"_s);
    chooseSection(one, u"図書館と日数"_s);
    auto& name = one.part<QLineEdit>(u"name"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return name.text() == u"見本市立図書館"_s; }, deskPatience));
    loseTheServer(one);
    EXPECT_TRUE(isMarked(one));
    name.setText(u"見本中央図書館"_s);
    one.press(Qt::Key_F9);
    EXPECT_TRUE(says(one, u"設定を保存できませんでした。データベースとの接続が切れています。"_s))
        << one.said().toStdString();
    EXPECT_TRUE(one.said().contains(u"画面に残っています"_s));
    keepPicture(one.desk.window(), u"settings_server_gone"_s);
    showPage(one, u"inbox"_s);
    showPage(one, u"settings"_s);
    EXPECT_EQ(name.text(), u"見本中央図書館"_s);
    bringTheServerBack(one);
    const QString saved = u"SELECT content FROM uketsuke.settings WHERE name = 'library'"_s;
    EXPECT_FALSE(scalar(saved).contains(u"見本中央図書館"_s)) << "nothing is done later by itself";
    EXPECT_EQ(name.text(), u"見本中央図書館"_s);
    one.press(Qt::Key_F9);
    EXPECT_TRUE(says(one, u"設定を保存しました"_s)) << one.said().toStdString();
    EXPECT_TRUE(scalar(saved).contains(u"見本中央図書館"_s));
}

TEST_F(DesksWithoutTheirServer, ShowNoOtherMailThanTheOneWhoseTextStandsThere) {
    const auto desk = open(u"kanri"_s);
    SharedDesk& one = *desk;
    showPage(one, u"settings"_s);
    chooseSection(one, u"メールのひな形"_s);
    auto& text = one.part<QPlainTextEdit>(u"template_text"_s);
    auto& kind = one.part<QComboBox>(u"template_kind"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !text.toPlainText().isEmpty(); }, deskPatience));
    const QString before = text.toPlainText();
    loseTheServer(one);
    kind.setCurrentIndex(2);
    EXPECT_TRUE(says(one, u"設定を読み込めませんでした"_s)) << one.said().toStdString();
    EXPECT_EQ(kind.currentIndex(), 0);
    EXPECT_EQ(text.toPlainText(), before);
    bringTheServerBack(one);
    kind.setCurrentIndex(2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return text.toPlainText() != before; }, deskPatience));
    EXPECT_EQ(kind.currentIndex(), 2);
}

TEST_F(DesksWithoutTheirServer, ReadTheSettingsAnewAfterTheReturnWhereNothingWasTyped) {
    const auto desk = open(u"kanri"_s);
    SharedDesk& one = *desk;
    loseTheServer(one);
    showPage(one, u"settings"_s);
    chooseSection(one, u"図書館と日数"_s);
    EXPECT_TRUE(isMarked(one));
    auto& name = one.part<QLineEdit>(u"name"_s);
    EXPECT_TRUE(name.text().isEmpty()) << "it could not be read yet";
    EXPECT_FALSE(one.part<QPushButton>(u"settingsSave"_s).isEnabled());
    bringTheServerBack(one);
    EXPECT_TRUE(QTest::qWaitFor([&] { return name.text() == u"見本市立図書館"_s; }, deskPatience));
    EXPECT_FALSE(one.part<QPushButton>(u"settingsSave"_s).isEnabled());
}

TEST_F(DesksWithoutTheirServer, GiveBackTheLastNumberThatWasTypedInVain) {
    const auto desk = open(u"kanri"_s);
    SharedDesk& one = *desk;
    showPage(one, u"settings"_s);
    chooseSection(one, u"利用券番号"_s);
    auto& ask = one.part<QPushButton>(u"range_last_known"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ask.isEnabled(); }, deskPatience));
    loseTheServer(one);
    one.prompt.giveText(u"90000015"_s);
    ask.click();
    EXPECT_TRUE(says(one, u"接続が切れています"_s)) << one.said().toStdString();
    ask.click();
    ASSERT_EQ(one.prompt.askedTexts().size(), 2);
    EXPECT_TRUE(one.prompt.askedTexts().first().initial.isEmpty());
    EXPECT_EQ(one.prompt.askedTexts().last().initial, u"90000015"_s);
    bringTheServerBack(one);
}

} // namespace uketsuke
