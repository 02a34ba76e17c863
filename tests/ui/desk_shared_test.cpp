#include "app/persistence/account_repository.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/shared_desks.h"
#include "ui/inbox/inbox_page.h"
#include "ui/main_window/rail_button.h"
#include "ui/shared/message_bar.h"
#include "ui/sign_in/person_list.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int longestLook = 1'000; // milliseconds until another desk shows a change

} // namespace

TEST_F(DesksThatShare, AskForALoginAndTellNobodysName) {
    SharedDesk one(m_clock, address(), u"本館カウンター2"_s);
    one.desk.open();
    one.desk.window().show();
    EXPECT_TRUE(one.desk.window().isCovered());
    EXPECT_TRUE(one.part<QLineEdit>(u"signInLogin"_s).isVisible());
    EXPECT_FALSE(one.part<PersonList>(u"signInPeople"_s).isVisible());
    keepPicture(one.desk.window(), u"sign_in_shared"_s);
    for (const QString& login : {u"sato"_s, u"nobody"_s, u"Sato; DROP"_s}) {
        one.type(login, u"wrong wrong wrong"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return one.refusal().contains(u"違います"_s); }, deskPatience))
            << login.toStdString();
    }
    EXPECT_TRUE(one.desk.window().isCovered());
    one.signIn(u"sato"_s);
    EXPECT_FALSE(one.desk.window().isCovered());
    EXPECT_TRUE(one.facts().contains(u"窓口 佐藤"_s)) << one.facts().toStdString();
    EXPECT_TRUE(one.facts().contains(m_database));
    EXPECT_TRUE(one.desk.window().messageBar().message().what.contains(u"1 回"_s)) << "the failure is said";
    keepPicture(one.desk.window(), u"inbox_shared"_s);
    EXPECT_EQ(journal().last(), u"signed_in:sato"_s);
}

TEST_F(DesksThatShare, ShowWithinASecondWhatAnotherOneChanged) {
    const auto desk = open(u"sato"_s);
    SharedDesk& one = *desk;
    const int before = one.listed();
    QTest::qWait(500); // the listener has come up
    add(u"WR-%1"_s.arg(before + 1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return one.listed() == before + 1; }, longestLook));
}

TEST_F(DesksThatShare, ShowItWithinASecondAlsoWhereChangesNeverPause) {
    add(u"WR-1"_s);
    const auto desk = open(u"sato"_s);
    QTest::qWait(500); // the listener has come up
    const auto other = Database::open(s_server->settings(m_database, u"tanaka"_s));
    QTimer others;
    QObject::connect(&others, &QTimer::timeout, &desk->desk,
                     [&] { EXPECT_TRUE((*other)->executeScript(u"NOTIFY uketsuke_changes, 'claim WR-1'"_s)); });
    others.start(std::chrono::milliseconds(50));
    QTest::qWait(500); // they are at it
    add(u"WR-2"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk->listed() == 2; }, longestLook));
}

TEST_F(DesksThatShare, ChangePeopleWithTheirConnections) {
    const auto desk = open(u"sato"_s);
    SharedDesk& one = *desk;
    QTest::keyClick(&one.desk.window(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(one.desk.window().isCovered());
    EXPECT_EQ(one.part<QLineEdit>(u"signInLogin"_s).text(), u"sato"_s);
    one.type(u"sato"_s, u"wrong wrong wrong"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return one.refusal().contains(u"違います"_s); }, deskPatience));
    one.signIn(u"sato"_s);
    EXPECT_EQ(journal().last(), u"unlocked:sato"_s);
    QTest::keyClick(&one.desk.window(), Qt::Key_L, Qt::ControlModifier);
    one.signIn(u"suzuki"_s);
    EXPECT_TRUE(one.facts().contains(u"責任者 鈴木"_s)) << one.facts().toStdString();
    EXPECT_EQ(journal().mid(journal().size() - 2), (QStringList{u"signed_out:sato"_s, u"signed_in:suzuki"_s}));
}

TEST_F(DesksThatShare, SayThatTheServerIsGoneAndThatItIsBackAndMoveNothing) {
    for (int number = 1; number <= 3; ++number)
        add(u"WR-%1"_s.arg(number));
    const auto desk = open(u"sato"_s);
    SharedDesk& one = *desk;
    ASSERT_TRUE(QTest::qWaitFor([&] { return one.listed() == 3; }, deskPatience));
    one.press(Qt::Key_Down);
    const auto chosen = [&] {
        return one.desk.window().findChild<InboxPage*>()->findChild<QTableView*>()->currentIndex().data().toString();
    };
    const QString before = chosen();
    s_server->kill();
    EXPECT_TRUE(QTest::qWaitFor([&] { return one.facts().contains(u"切断"_s); }, 5'000)) << one.facts().toStdString();
    EXPECT_EQ(one.listed(), 3) << "what was read can be read";
    EXPECT_TRUE(one.words().contains(u"時点の内容"_s)) << "and is marked as old";
    EXPECT_TRUE(one.said().isEmpty()) << one.said().toStdString();
    one.desk.window().resize(1366, 768);
    keepPicture(one.desk.window(), u"inbox_server_gone"_s);
    s_server->start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return one.facts().contains(u"接続中"_s); }, deskPatience));
    EXPECT_FALSE(one.words().contains(u"時点の内容"_s));
    add(u"WR-4"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return one.listed() == 4; }, deskPatience));
    EXPECT_EQ(chosen(), before);
}

TEST_F(DesksThatShare, CountOnTheRailWhatAnotherDeskDid) {
    for (int number = 1; number <= 3; ++number)
        addWithPhotos(u"WR-%1"_s.arg(number));
    const auto desk = open(u"sato"_s);
    const auto badge = [&] { return desk->part<RailButton>(u"rail_inbox"_s).badge(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return badge() == 3; }, deskPatience));
    const auto other = open(u"tanaka"_s, u"高柳分館1"_s);
    other->openAndAnswer(u"WR-1"_s);
    other->press(Qt::Key_F9);
    EXPECT_TRUE(QTest::qWaitFor([&] { return badge() == 2; }, deskPatience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk->listed() == 2; }, deskPatience));
}

TEST_F(DesksThatShare, TellANewPassphraseToWhoseItIsAndToSupervisorsUntilItWasRead) {
    const auto it = Database::open(s_server->settings(m_database, u"kanri"_s));
    AccountRequest reset;
    reset.deed = AccountDeed::ResetPassword;
    reset.login = u"tanaka"_s;
    reset.verifier = "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY="
                     ":wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=";
    ASSERT_TRUE(AccountRepository(**it).ask(reset));
    s_server->administrate(m_database, u"ALTER ROLE uketsuke_user_tanaka PASSWORD '%1'"_s.arg(rightPassphrase()));
    const auto isTold = [](SharedDesk& desk, const QString& words) {
        const bool came = says(desk, words);
        EXPECT_TRUE(came) << desk.said().toStdString();
    };
    isTold(*open(u"suzuki"_s), u"田中 さんのパスフレーズを設定し直しました"_s);
    const auto desk = open(u"tanaka"_s);
    isTold(*desk, u"あなたのパスフレーズを設定し直しました"_s);
    keepPicture(desk->desk.window(), u"new_passphrase_told"_s);
    desk->part<QAbstractButton>(u"messageAction"_s).click();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return scalar(u"SELECT COUNT(*) FROM account_notices WHERE told_at IS NOT NULL"_s) == u"1"_s; },
        deskPatience));
}

TEST_F(DesksThatShare, GoOnAfterAMigrationOrSayThatTheyMustBeUpdated) {
    const auto one = open(u"sato"_s);
    QTest::qWait(500); // the listener has come up
    const auto migratedTo = [this](int version, int oldestProgram) {
        s_server->administrate(m_database, u"INSERT INTO uketsuke.schema_versions VALUES (%1, %2, 0);"
                                           "SELECT pg_notify('uketsuke_changes', 'schema %1')"_s.arg(version)
                                               .arg(oldestProgram));
    };
    migratedTo(998, 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return one->said().contains(u"新しい版"_s); }, deskPatience));
    EXPECT_FALSE(one->desk.window().isCovered());
    migratedTo(999, 999);
    EXPECT_TRUE(QTest::qWaitFor([&] { return one->desk.window().isCovered(); }, deskPatience));
    one->type(u"sato"_s, rightPassphrase());
    EXPECT_TRUE(QTest::qWaitFor([&] { return one->refusal().contains(u"版"_s); }, deskPatience))
        << one->refusal().toStdString();
}

TEST_F(DesksThatShare, HearOfAMigrationBehindAPoolerThatTellsThemNothing) {
    m_net.replace("LISTEN uketsuke_changes", "LISTEN uketsuke_nothing");
    const auto one = openBehindTheNet(u"sato"_s);
    const int before = one->listed();
    QTest::qWait(1'500); // a word to itself did not come back: from here on it asks
    add(u"WR-1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return one->listed() == before + 1; }, deskPatience));
    const auto migratedTo = [this](int version, int oldestProgram) {
        s_server->administrate(
            m_database, u"INSERT INTO uketsuke.schema_versions VALUES (%1, %2, 0)"_s.arg(version).arg(oldestProgram));
    };
    migratedTo(998, 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return one->said().contains(u"新しい版"_s); }, deskPatience));
    EXPECT_FALSE(one->desk.window().isCovered());
    migratedTo(999, 999);
    EXPECT_TRUE(QTest::qWaitFor([&] { return one->desk.window().isCovered(); }, deskPatience));
}

TEST_F(DesksThatShare, RefuseAnAddressThatTheyCannotRead) {
    SharedDesk one(m_clock, u"postgresql://sato:geheim@localhost/uketsuke"_s, {});
    one.desk.open();
    QString words;
    for (const QLabel* label : one.desk.window().findChildren<QLabel*>())
        words += label->isVisible() ? label->text() : QString();
    EXPECT_TRUE(words.contains(u"アドレス"_s)) << words.toStdString();
    EXPECT_FALSE(words.contains(u"geheim"_s));
}

} // namespace uketsuke
