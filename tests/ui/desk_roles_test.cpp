// What the desk offers to each role of a shared database is what the server grants it.
#include "app/persistence/account_repository.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/shared_desks.h"
#include "ui/main_window/rail_button.h"

#include <QPushButton>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class DesksByRole : public DesksThatShare
{
};

} // namespace

TEST_F(DesksByRole, OfferIntakeToWhoMayTakeInThere) {
    const auto it = open(u"kanri"_s);
    EXPECT_FALSE(it->part<RailButton>(u"rail_intake"_s).isVisible());
    EXPECT_FALSE(it->part<QPushButton>(u"inboxIntake"_s).isVisible());
    EXPECT_FALSE(it->words().contains(u"取り込み"_s)) << it->words().toStdString();
    keepPicture(it->desk.window(), u"inbox_of_it_shared"_s);
    for (const QString& login : {u"sato"_s, u"suzuki"_s}) {
        const auto desk = open(login);
        EXPECT_TRUE(desk->part<RailButton>(u"rail_intake"_s).isVisible()) << login.toStdString();
        EXPECT_TRUE(desk->part<QPushButton>(u"inboxIntake"_s).isVisible()) << login.toStdString();
    }
}

TEST_F(DesksByRole, LeadToANewSignInWhenTheirPersonsRoleChanges) {
    const auto desk = open(u"tanaka"_s);
    EXPECT_FALSE(desk->part<RailButton>(u"rail_accounts"_s).isVisible());
    AccountRequest request;
    request.deed = AccountDeed::ChangeRole;
    request.login = u"tanaka"_s;
    request.role = Role::Supervisor;
    const auto it = Database::open(s_server->settings(m_database, u"kanri"_s));
    ASSERT_TRUE(AccountRepository(**it).ask(request));
    const auto supervisor = Database::open(s_server->settings(m_database, u"suzuki"_s));
    ASSERT_TRUE(AccountRepository(**supervisor).approve(request.id));
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk->desk.window().isCovered(); }, deskPatience));
    EXPECT_TRUE(desk->words().contains(u"「責任者」になりました"_s)) << desk->words().toStdString();
    keepPicture(desk->desk.window(), u"sign_in_new_role"_s);
    desk->signIn(u"tanaka"_s);
    EXPECT_TRUE(desk->part<RailButton>(u"rail_accounts"_s).isVisible());
    EXPECT_TRUE(desk->facts().contains(u"責任者"_s)) << desk->facts().toStdString();
    s_server->administrate(m_database,
                           u"REVOKE uketsuke_supervisor FROM uketsuke_user_tanaka;"
                           "GRANT uketsuke_staff TO uketsuke_user_tanaka"_s); // the server's, not the test's
}

} // namespace uketsuke
