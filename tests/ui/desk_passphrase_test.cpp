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
};

} // namespace

TEST_F(DesksThatChangePassphrases, GoOnByTheNewOneWhenTheServerHasCutThem) {
    const auto desk = open(u"sato"_s);
    typeInto(*desk, rightPassphrase());
    ASSERT_TRUE(isSaid(*desk, u"パスフレーズを変更しました"_s)) << desk->words().toStdString();
    keepPicture(desk->desk.window(), u"own_passphrase_changed"_s);
    EXPECT_TRUE(desk->part<QLineEdit>(u"new_passphrase"_s).text().isEmpty());
    EXPECT_FALSE(signsIn(rightPassphrase()));
    EXPECT_TRUE(signsIn(newOne));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM uketsuke.audit_events WHERE kind = 'passphrase_changed'"
                     " AND actor = 'sato' AND subject = 'sato' AND detail = ''"_s),
              u"1"_s);
    s_server->restart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->facts().contains(u"接続中"_s); }, deskPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->facts().contains(u"接続中"_s); }, deskPatience));
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
    m_net.closeBehind("INSERT INTO account_requests");
    typeInto(*desk, rightPassphrase());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_net.hasStruck(); }, deskPatience));
    QTest::qWait(1'500);
    m_net.pass();
    ASSERT_TRUE(isSaid(*desk, u"パスフレーズを変更しました"_s)) << desk->words().toStdString();
    EXPECT_TRUE(signsIn(newOne));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM uketsuke.audit_events WHERE kind = 'passphrase_changed'"_s), u"1"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk->facts().contains(u"接続中"_s); }, deskPatience));
}

} // namespace uketsuke
