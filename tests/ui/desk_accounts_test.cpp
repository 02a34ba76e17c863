// The page of accounts on a database that several desks share: IT asks, another supervisor gives the word.
#include "app/persistence/account_repository.h"
#include "app/words/language.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/shared_desks.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/accounts_view_model.h"
#include "ui/main_window/rail_button.h"
#include "ui/shared/qt_user_prompt.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int live = 5'000; // milliseconds; what is not told comes with the next refresh, much later

/// With a second supervisor, mori, beside suzuki.
class DesksWithAccounts : public DesksThatShare
{
protected:
    void SetUp() override {
        DesksThatShare::SetUp();
        s_server->administrate(
            m_database,
            u"INSERT INTO uketsuke.staff (login, display_name, role, created_at) VALUES"
            " ('mori', '森', 'supervisor', 0);"
            "DO $$ BEGIN CREATE ROLE uketsuke_user_mori LOGIN PASSWORD '%1' IN ROLE"
            " uketsuke_supervisor; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s.arg(rightPassphrase()));
    }
    void TearDown() override { speak(*qApp, Language::Japanese); }

    /// What IT asks for by the tool, or at another desk.
    AccountRequest asked(AccountDeed deed, const QString& login, Role role = Role::Staff) {
        const auto it = Database::open(s_server->settings(m_database, u"kanri"_s));
        AccountRequest request;
        request.deed = deed;
        request.login = login;
        request.role = role;
        request.displayName = u"偽の名前"_s; // what it is called says the account
        if (needsPassphrase(deed))
            request.verifier = (*it)->passwordVerifier(databaseRoleOf(login), rightPassphrase()).value_or(QByteArray());
        const auto done = AccountRepository(**it).ask(request);
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        return request;
    }
    static AccountsPage& pageOf(SharedDesk& desk) {
        return *qobject_cast<AccountsPage*>(desk.desk.window().page(AccountsPage::head().name));
    }
    static AccountsPage& show(SharedDesk& desk) {
        QApplication::setActiveWindow(&desk.desk.window());
        desk.part<RailButton>(u"rail_accounts"_s).click();
        AccountsPage& page = pageOf(desk);
        EXPECT_TRUE(QTest::qWaitFor([&] { return accounts(desk) > 0; }, deskPatience));
        return page;
    }
    static int accounts(SharedDesk& desk) { return desk.part<QTableView>(u"accountsTable"_s).model()->rowCount(); }
    static int requests(SharedDesk& desk) { return desk.part<QTableView>(u"accountRequests"_s).model()->rowCount(); }
    static int badge(SharedDesk& desk) { return desk.part<RailButton>(u"rail_accounts"_s).badge(); }
    static bool badgeBecomes(SharedDesk& desk, int count) {
        return QTest::qWaitFor([&] { return badge(desk) == count; }, live);
    }
    static QString text(SharedDesk& desk, const QString& label) {
        const auto& part = desk.part<QLabel>(label);
        return part.isVisible() ? part.text() : QString();
    }
    static bool mayPress(SharedDesk& desk, const QString& button) {
        const auto& part = desk.part<QPushButton>(button);
        return part.isVisible() && part.isEnabled();
    }
    /// The dialog that lies over the desk.
    static AccountDialog* dialog(SharedDesk& desk) {
        auto* found = desk.desk.window().findChild<AccountDialog*>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    static void type(AccountDialog& dialog, const QString& field, const QString& text) {
        auto* line = dialog.findChild<QLineEdit*>(field);
        line->setFocus();
        line->setText(text); // an input method's text comes by no keys
    }
    static void typePassphrase(AccountDialog& dialog) {
        for (const QString& field : {u"accountPassphrase"_s, u"accountPassphraseAgain"_s})
            type(dialog, field, rightPassphrase());
    }
    static QString fault(AccountDialog& dialog) { return dialog.findChild<QLabel*>(u"accountFault"_s)->text(); }
    static void expectFault(AccountDialog& dialog, const QString& words) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return fault(dialog).contains(words); }, deskPatience))
            << fault(dialog).toStdString();
    }
    /// IT gives tanaka a new passphrase, up to the last key.
    static AccountDialog* resettingTanaka(SharedDesk& desk) {
        show(desk);
        choose(desk, u"tanaka"_s);
        desk.press(Qt::Key_F7);
        AccountDialog* resetting = dialog(desk);
        if (resetting != nullptr)
            typePassphrase(*resetting);
        return resetting;
    }
    static void enter(AccountDialog& dialog) {
        QApplication::setActiveWindow(&dialog);
        QTest::keyClick(&dialog, Qt::Key_Return);
    }
    /// Chooses the person's row by the keys.
    static void choose(SharedDesk& desk, const QString& login) {
        auto& table = desk.part<QTableView>(u"accountsTable"_s);
        table.setFocus();
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(table.currentIndex().row(), 1).data().toString() == login)
                return;
            desk.press(Qt::Key_Down);
        }
        FAIL() << login.toStdString();
    }
};

} // namespace

TEST_F(DesksWithAccounts, ItAsksASupervisorIsAddedByTwoAndEverybodySeesItAtOnce) {
    auto it = open(u"kanri"_s, u"事務室"_s);
    auto suzuki = open(u"suzuki"_s);
    auto mori = open(u"mori"_s, u"本館カウンター1"_s);
    show(*it);
    it->press(Qt::Key_F9);
    AccountDialog* adding = dialog(*it);
    ASSERT_NE(adding, nullptr);
    type(*adding, u"accountName"_s, u"見本の人"_s);
    type(*adding, u"accountLogin"_s, u"baba"_s);
    auto& role = *adding->findChild<QComboBox*>(u"accountRole"_s);
    EXPECT_TRUE(adding->findChild<QLabel*>(u"accountEffect"_s)->text().contains(u"すぐに使える"_s));
    QTest::keyClick(&role, Qt::Key_Down);
    EXPECT_TRUE(adding->findChild<QLabel*>(u"accountEffect"_s)->text().contains(u"承認を待ちます"_s));
    type(*adding, u"accountPassphrase"_s, rightPassphrase());
    type(*adding, u"accountPassphraseAgain"_s, rightPassphrase());
    keepPicture(*adding, u"accounts_dialog_add"_s);
    enter(*adding);
    EXPECT_TRUE(says(*it, u"承認を待っています"_s)) << it->said().toStdString();
    EXPECT_EQ(dialog(*it), nullptr);
    EXPECT_TRUE(badgeBecomes(*suzuki, 1)) << "without a page that was opened";
    EXPECT_TRUE(badgeBecomes(*mori, 1));
    EXPECT_EQ(badge(*it), 0) << "it is not IT's word";
    keepPicture(it->desk.window(), u"accounts_it"_s);

    show(*suzuki);
    EXPECT_TRUE(suzuki->part<QTableView>(u"accountRequests"_s).hasFocus()) << "work begins there";
    EXPECT_EQ(text(*suzuki, u"accountHeading"_s), u"見本の人 さんを責任者として加える"_s);
    keepPicture(suzuki->desk.window(), u"accounts_supervisor"_s);
    suzuki->press(Qt::Key_F9);
    ASSERT_EQ(suzuki->prompt.asked().size(), 1);
    EXPECT_TRUE(suzuki->prompt.asked().first().isDangerous);
    EXPECT_TRUE(suzuki->prompt.asked().first().text.contains(u"管理"_s));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM uketsuke.account_answers"_s), u"0"_s) << "one step is not enough";
    suzuki->prompt.answerNext(Answer::Yes);
    suzuki->press(Qt::Key_F9);
    EXPECT_TRUE(says(*suzuki, u"承認しました: 見本の人"_s)) << suzuki->said().toStdString();
    keepPicture(suzuki->desk.window(), u"accounts_answered"_s);
    EXPECT_TRUE(badgeBecomes(*suzuki, 0));
    EXPECT_TRUE(badgeBecomes(*mori, 0)) << "another desk's answer is told";
    EXPECT_TRUE(QTest::qWaitFor([&] { return requests(*it) == 0 && accounts(*it) == 6; }, live));
    EXPECT_EQ(scalar(u"SELECT role || ' ' || is_active FROM uketsuke.staff WHERE login = 'baba'"_s), u"supervisor 1"_s);
    EXPECT_TRUE(
        scalar(u"SELECT rolpassword FROM pg_authid WHERE rolname = 'uketsuke_user_baba'"_s).startsWith(u"SCRAM-"_s));
    keepPicture(it->desk.window(), u"accounts_it_answered"_s);
    for (auto* desk : {&it, &suzuki, &mori})
        desk->reset(); // one program's desks style each other's widgets: the next one opens quicker alone
    const auto baba = open(u"baba"_s);
    keepPicture(baba->desk.window(), u"accounts_new_supervisor"_s);
    EXPECT_FALSE(baba->desk.window().isCovered()) << "and signs in";
}

TEST_F(DesksWithAccounts, SayBesideARequestThatNobodyAnswersTheirOwn) {
    const auto suzuki = open(u"suzuki"_s);
    const auto mori = open(u"mori"_s);
    const AccountRequest request = asked(AccountDeed::ResetPassword, u"suzuki"_s);
    EXPECT_TRUE(badgeBecomes(*mori, 1));
    show(*suzuki);
    ASSERT_TRUE(QTest::qWaitFor([&] { return requests(*suzuki) == 1; }, deskPatience));
    EXPECT_EQ(badge(*suzuki), 0) << "it is not suzuki's word";
    suzuki->part<QTableView>(u"accountRequests"_s).setFocus();
    EXPECT_TRUE(text(*suzuki, u"accountHindrance"_s).contains(u"ご自分について"_s))
        << text(*suzuki, u"accountHindrance"_s).toStdString();
    EXPECT_FALSE(mayPress(*suzuki, u"accountApprove"_s));
    EXPECT_FALSE(mayPress(*suzuki, u"accountReject"_s));
    keepPicture(suzuki->desk.window(), u"accounts_own_request"_s);
    suzuki->press(Qt::Key_F9);
    EXPECT_TRUE(suzuki->prompt.asked().isEmpty());
    show(*mori);
    EXPECT_EQ(text(*mori, u"accountHeading"_s), u"鈴木 さんのパスフレーズを新しくする"_s)
        << "as the account is called, not as whoever asked wrote";
    mori->press(Qt::Key_F8);
    EXPECT_TRUE(says(*mori, u"差し戻しました"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return requests(*suzuki) == 0; }, deskPatience));
    EXPECT_EQ(scalar(u"SELECT answer FROM uketsuke.account_answers WHERE request_id = '%1'"_s.arg(request.id.text())),
              u"rejected"_s);
}

TEST_F(DesksWithAccounts, TellTheSecondSupervisorWhoWasFirst) {
    const auto suzuki = open(u"suzuki"_s);
    const AccountRequest request = asked(AccountDeed::ChangeRole, u"tanaka"_s, Role::It);
    AccountsPage& page = show(*suzuki);
    ASSERT_TRUE(QTest::qWaitFor([&] { return requests(*suzuki) == 1; }, deskPatience));
    const auto seen = page.viewModel().request(request.id.text());
    ASSERT_TRUE(seen);
    const auto other = Database::open(s_server->settings(m_database, u"mori"_s));
    ASSERT_TRUE(AccountRepository(**other).reject(request.id));
    page.viewModel().answer(*seen, true);
    EXPECT_TRUE(says(*suzuki, u"森 さんが先に差し戻しました"_s)) << suzuki->said().toStdString();
    EXPECT_EQ(scalar(u"SELECT role FROM uketsuke.staff WHERE login = 'tanaka'"_s), u"staff"_s);
    EXPECT_TRUE(badgeBecomes(*suzuki, 0));
}

TEST_F(DesksWithAccounts, MoveNothingWhereAnotherRequestComes) {
    const auto suzuki = open(u"suzuki"_s);
    asked(AccountDeed::ChangeRole, u"tanaka"_s, Role::It);
    asked(AccountDeed::ChangeRole, u"sato"_s, Role::Supervisor);
    show(*suzuki);
    ASSERT_TRUE(QTest::qWaitFor([&] { return requests(*suzuki) == 2; }, deskPatience));
    suzuki->part<QTableView>(u"accountRequests"_s).setFocus();
    suzuki->press(Qt::Key_Down);
    const QString chosen = text(*suzuki, u"accountHeading"_s);
    ASSERT_TRUE(chosen.contains(u"佐藤"_s)) << chosen.toStdString();
    asked(AccountDeed::ResetPassword, u"mori"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return requests(*suzuki) == 3; }, deskPatience));
    EXPECT_EQ(text(*suzuki, u"accountHeading"_s), chosen);
    EXPECT_TRUE(suzuki->part<QTableView>(u"accountRequests"_s).hasFocus());
}

TEST_F(DesksWithAccounts, ShowThePageToWhomItMeansSomething) {
    const auto clerk = open(u"sato"_s);
    EXPECT_TRUE(clerk->part<QWidget>(u"rail_accounts"_s).isHidden());
    QTest::keyClick(&clerk->desk.window(), Qt::Key_L, Qt::ControlModifier);
    clerk->signIn(u"suzuki"_s);
    EXPECT_FALSE(clerk->part<QWidget>(u"rail_accounts"_s).isHidden());
    show(*clerk);
    EXPECT_FALSE(clerk->part<QPushButton>(u"accountAdd"_s).isVisible()) << "IT asks, a supervisor answers";
    const auto rows = clerk->part<QTableView>(u"accountsTable"_s).model();
    QStringList signedIn;
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->index(row, 4).data().toString() != u"記録なし"_s)
            signedIn.append(rows->index(row, 1).data().toString());
    signedIn.sort();
    EXPECT_EQ(signedIn, QStringList({u"sato"_s, u"suzuki"_s}));
}

TEST_F(DesksWithAccounts, ItStopsAndResumesAnAccountAndGivesANewPassphrase) {
    const auto it = open(u"kanri"_s);
    show(*it);
    choose(*it, u"tanaka"_s);
    it->press(Qt::Key_F8);
    EXPECT_EQ(it->prompt.asked().size(), 1);
    EXPECT_EQ(scalar(u"SELECT is_active FROM uketsuke.staff WHERE login = 'tanaka'"_s), u"1"_s);
    it->prompt.answerNext(Answer::Yes);
    it->press(Qt::Key_F8);
    EXPECT_TRUE(says(*it, u"使用停止"_s)) << it->said().toStdString();
    EXPECT_EQ(scalar(u"SELECT is_active FROM uketsuke.staff WHERE login = 'tanaka'"_s), u"0"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return pageOf(*it).viewModel().account(u"tanaka"_s).value_or(Account()).holder.isActive == false; },
        deskPatience));
    choose(*it, u"tanaka"_s);
    it->press(Qt::Key_F8);
    AccountDialog* enabling = dialog(*it);
    ASSERT_NE(enabling, nullptr);
    type(*enabling, u"accountPassphrase"_s, u"kawaguchi"_s);
    type(*enabling, u"accountPassphraseAgain"_s, u"kawagucki"_s);
    enter(*enabling);
    EXPECT_TRUE(fault(*enabling).contains(u"2 回"_s));
    type(*enabling, u"accountPassphraseAgain"_s, u"kawaguchi"_s);
    enter(*enabling);
    expectFault(*enabling, u"10 文字以上"_s);
    keepPicture(*enabling, u"accounts_dialog_fault"_s);
    typePassphrase(*enabling);
    enter(*enabling);
    EXPECT_TRUE(says(*it, u"また使える"_s)) << it->said().toStdString();
    const auto tanaka = open(u"tanaka"_s);
    EXPECT_FALSE(tanaka->desk.window().isCovered());
}

TEST_F(DesksWithAccounts, KeepWhatWasTypedWhileTheServerIsGoneAndMarkTheListsAsOld) {
    const auto it = open(u"kanri"_s);
    AccountDialog* resetting = resettingTanaka(*it);
    ASSERT_NE(resetting, nullptr);
    s_server->kill();
    ASSERT_TRUE(QTest::qWaitFor([&] { return it->facts().contains(u"切断"_s); }, deskPatience));
    EXPECT_TRUE(it->words().contains(u"時点の内容"_s));
    EXPECT_GT(accounts(*it), 0) << "what was read can be read";
    enter(*resetting);
    expectFault(*resetting, u"接続が切れています"_s);
    keepPicture(*resetting, u"accounts_dialog_outage"_s);
    EXPECT_EQ(resetting->findChild<QLineEdit*>(u"accountPassphrase"_s)->text(), rightPassphrase());
    s_server->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return it->facts().contains(u"接続中"_s); }, deskPatience));
    EXPECT_FALSE(it->words().contains(u"時点の内容"_s));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM uketsuke.account_requests"_s), u"0"_s) << "nothing is done later by itself";
    enter(*resetting);
    EXPECT_TRUE(says(*it, u"済みました"_s)) << it->said().toStdString();
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM uketsuke.account_requests"_s), u"1"_s);
}

TEST_F(DesksWithAccounts, SayThatAnAnswerGotLostAndDoNothingTwice) {
    const auto it = openBehindTheNet(u"kanri"_s);
    AccountDialog* resetting = resettingTanaka(*it);
    ASSERT_NE(resetting, nullptr);
    m_net.closeBehind("COMMIT", "INSERT INTO account_requests");
    enter(*resetting);
    expectFault(*resetting, u"まだ分かりません"_s);
    m_net.pass();
    ASSERT_TRUE(QTest::qWaitFor([&] { return it->facts().contains(u"接続中"_s); }, deskPatience));
    enter(*resetting);
    EXPECT_TRUE(says(*it, u"済みました"_s)) << it->said().toStdString();
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM uketsuke.account_requests"_s), u"1"_s);
}

TEST_F(DesksWithAccounts, AskOnceMoreBeforeAnApprovalByTheKeysAlone) {
    const auto suzuki = open(u"suzuki"_s);
    asked(AccountDeed::ChangeRole, u"tanaka"_s, Role::It);
    Theme theme;
    QtUserPrompt prompt;
    AccountsPage page(suzuki->services.accounts(), prompt, theme);
    page.resize(1290, 740);
    page.show();
    page.setPerson({u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true});
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.viewModel().waitingForMyWord() == 1; }, deskPatience));
    QApplication::setActiveWindow(&page);
    page.activate();
    const auto question = [&] { return page.findChild<QMessageBox*>(u"questionBox"_s); };
    QTest::keyClick(page.focusWidget(), Qt::Key_F9);
    ASSERT_TRUE(QTest::qWaitFor([&] { return question() != nullptr && question()->isVisible(); }));
    keepPicture(*question(), u"accounts_question"_s);
    QTest::keyClick(question()->focusWidget() != nullptr ? question()->focusWidget() : question(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return question() == nullptr; }));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM uketsuke.account_answers"_s), u"0"_s) << "Enter alone is a No";
    QApplication::setActiveWindow(&page);
    QTest::keyClick(page.focusWidget(), Qt::Key_F9);
    ASSERT_TRUE(QTest::qWaitFor([&] { return question() != nullptr && question()->isVisible(); }));
    QApplication::setActiveWindow(question());
    QTest::keyClick(question()->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(question()->focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return scalar(u"SELECT role FROM uketsuke.staff WHERE login = 'tanaka'"_s) == u"it"_s; }, deskPatience));
}

TEST_F(DesksWithAccounts, SpeakEnglishToo) {
    speak(*qApp, Language::English);
    asked(AccountDeed::ChangeRole, u"tanaka"_s, Role::Supervisor);
    asked(AccountDeed::ResetPassword, u"suzuki"_s);
    const auto suzuki = open(u"suzuki"_s);
    show(*suzuki);
    ASSERT_TRUE(QTest::qWaitFor([&] { return requests(*suzuki) == 2; }, deskPatience));
    EXPECT_TRUE(suzuki->words().contains(u"waiting"_s));
    keepPicture(suzuki->desk.window(), u"accounts_en"_s);
    suzuki->desk.window().resize(1920, 1080);
    keepPicture(suzuki->desk.window(), u"accounts_en_large"_s);
    const auto it = open(u"kanri"_s);
    show(*it);
    choose(*it, u"tanaka"_s);
    keepPicture(it->desk.window(), u"accounts_it_en"_s);
    it->press(Qt::Key_F9);
    ASSERT_NE(dialog(*it), nullptr);
    keepPicture(*dialog(*it), u"accounts_dialog_en"_s);
}

} // namespace uketsuke
