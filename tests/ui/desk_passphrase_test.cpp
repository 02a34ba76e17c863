#include "app/persistence/database/database.h"
#include "app/services/session/shared_sign_in.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/shared_desks.h"
#include "ui/main_window/rail_button.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A person's own new passphrase, typed where 設定 asks for it.
class DesksThatChangePassphrases : public DesksThatShare
{
protected:
    static inline const QString newOne = QStringLiteral("atarashii kotoba 2027");
    /// The verifier comes when the statement is carried out, not when it is prepared.
    static constexpr const char* carriedOut = "SCRAM-SHA-256$";
    static inline const QString changes =
        QStringLiteral("SELECT COUNT(*) FROM uketsuke.audit_events WHERE kind = 'passphrase_changed'"
                       " AND actor = 'sato' AND subject = 'sato' AND detail = ''");
    ~DesksThatChangePassphrases() override {
        s_server->administrate(m_database, u"ALTER ROLE uketsuke_user_sato PASSWORD '%1'"_s.arg(rightPassphrase()));
    }

    static void typeInto(SharedDesk& desk, const QString& oldOne, const QString& again = newOne) {
        desk.part<RailButton>(u"rail_settings"_s).click();
        desk.part<QListWidget>(u"settingsList"_s).setCurrentRow(0);
        desk.part<QLineEdit>(u"old_passphrase"_s).setText(oldOne);
        desk.part<QLineEdit>(u"new_passphrase"_s).setText(newOne);
        desk.part<QLineEdit>(u"new_passphrase_again"_s).setText(again);
        desk.part<QPushButton>(u"change_passphrase"_s).click();
    }
    static bool isSaid(SharedDesk& desk, const QString& words) {
        return QTest::qWaitFor([&] { return desk.words().contains(words); }, deskPatience);
    }
    bool signsIn(const QString& passphrase) {
        return bool(Database::open(sharedAs(*parseDatabaseAddress(address()), u"sato"_s), passphrase));
    }
    /// The desk's three: the work's, the documents' and the one that hears of others.
    bool hasAllConnections() {
        const auto count = [this] {
            return scalar(u"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()"
                          " AND usename = 'uketsuke_user_sato'"_s);
        };
        return QTest::qWaitFor([&] { return count() == u"3"_s; }, deskPatience);
    }
    static bool hasAnsweredAlready(SharedDesk& desk) {
        return desk.part<QPushButton>(u"change_passphrase"_s).isEnabled();
    }
    static bool hasAnswered(SharedDesk& desk) {
        return QTest::qWaitFor([&] { return hasAnsweredAlready(desk); }, deskPatience);
    }
};

} // namespace

TEST_F(DesksThatChangePassphrases, GoOnByTheNewOneWhenTheServerHasCutThem) {
    const auto desk = open(u"sato"_s);
    ASSERT_TRUE(hasAllConnections());
    typeInto(*desk, rightPassphrase());
    ASSERT_TRUE(isSaid(*desk, u"パスフレーズを変更しました"_s)) << desk->words().toStdString();
    keepPicture(desk->desk.window(), u"own_passphrase_changed"_s);
    EXPECT_TRUE(desk->part<QLineEdit>(u"new_passphrase"_s).text().isEmpty());
    EXPECT_FALSE(signsIn(rightPassphrase()));
    EXPECT_TRUE(signsIn(newOne));
    EXPECT_EQ(scalar(changes), u"1"_s);
    s_server->restart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->facts().contains(u"接続中"_s); }, deskPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->facts().contains(u"接続中"_s); }, deskPatience));
    EXPECT_TRUE(hasAllConnections()) << "each by the new one";
    desk->part<RailButton>(u"rail_inbox"_s).click();
    add(u"WR-1"_s); // and it hears of what others do
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk->listed() == 1; }, deskPatience));
}

TEST_F(DesksThatChangePassphrases, RefuseAWrongOldOneAndTwoThatDiffer) {
    const auto desk = open(u"sato"_s);
    typeInto(*desk, u"kashiwa no toshokan 2025"_s);
    EXPECT_TRUE(isSaid(*desk, u"今のパスフレーズが違います"_s)) << desk->words().toStdString();
    EXPECT_EQ(desk->part<QLineEdit>(u"new_passphrase"_s).text(), newOne) << "what was typed stays";
    typeInto(*desk, rightPassphrase(), u"atarashii kotoba 2028"_s);
    EXPECT_TRUE(isSaid(*desk, u"2 回のパスフレーズが違います"_s)) << desk->words().toStdString();
    EXPECT_TRUE(signsIn(rightPassphrase()));
    EXPECT_FALSE(signsIn(newOne));
}

TEST_F(DesksThatChangePassphrases, SettleAnAnswerThatGotLost) {
    const auto desk = openBehindTheNet(u"sato"_s);
    m_net.closeBehind(carriedOut);
    typeInto(*desk, rightPassphrase());
    ASSERT_TRUE(QTest::qWaitFor([this] { return signsIn(newOne); }, deskPatience)) << "it arrived";
    EXPECT_FALSE(hasAnsweredAlready(*desk)) << "and the desk does not know";
    m_net.cut();
    m_net.pass();
    ASSERT_TRUE(isSaid(*desk, u"パスフレーズを変更しました"_s)) << desk->words().toStdString();
    EXPECT_EQ(scalar(changes), u"1"_s);
    EXPECT_TRUE(hasAllConnections()) << "also those that the old one was refused";
}

TEST_F(DesksThatChangePassphrases, SayTheSameAgainWhereItNeverArrived) {
    const auto desk = openBehindTheNet(u"sato"_s);
    m_net.cutBefore(carriedOut);
    typeInto(*desk, rightPassphrase());
    ASSERT_TRUE(isSaid(*desk, u"パスフレーズを変更しました"_s)) << desk->words().toStdString();
    EXPECT_TRUE(m_net.hasStruck());
    EXPECT_TRUE(signsIn(newOne));
    EXPECT_EQ(scalar(changes), u"1"_s);
    EXPECT_TRUE(hasAllConnections());
}

TEST_F(DesksThatChangePassphrases, HoldUpWhoGuessesTheOldOne) {
    const auto desk = open(u"sato"_s);
    for (int slip = 0; slip < 3; ++slip) {
        typeInto(*desk, u"kashiwa no toshokan 2025"_s);
        ASSERT_TRUE(hasAnswered(*desk));
    }
    typeInto(*desk, rightPassphrase());
    EXPECT_TRUE(isSaid(*desk, u"少しのあいだ受け付けません"_s)) << desk->words().toStdString();
    keepPicture(desk->desk.window(), u"own_passphrase_held_up"_s);
    EXPECT_TRUE(signsIn(rightPassphrase())) << "the right one is not looked at, either";
}

TEST_F(DesksThatChangePassphrases, SayWhereTheServerStaysGoneThatItIsNotKnown) {
    const auto desk = openBehindTheNet(u"sato"_s);
    m_net.closeBehind(carriedOut);
    typeInto(*desk, rightPassphrase());
    ASSERT_TRUE(isSaid(*desk, u"変わったかどうかまだ分かりません"_s)) << desk->words().toStdString();
    keepPicture(desk->desk.window(), u"own_passphrase_unknown"_s);
    EXPECT_EQ(desk->part<QLineEdit>(u"new_passphrase"_s).text(), newOne) << "what was typed stays";
    EXPECT_TRUE(signsIn(newOne)) << "it had arrived";
    m_net.pass();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk->facts().contains(u"サインインし直して"_s); }, deskPatience))
        << desk->facts().toStdString();
}

} // namespace uketsuke
