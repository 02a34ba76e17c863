#include "app/services/session/session_service.h"
#include "app/services/session/staff_service.h"
#include "tests/support/desk_database.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/picture.h"
#include "ui/main_window/idle_watch.h"
#include "ui/shared/theme/theme.h"
#include "ui/sign_in/person_list.h"
#include "ui/sign_in/sign_in_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {

class SigningIn : public testing::Test
{
protected:
    void open() {
        m_page.resize(1366, 768);
        m_page.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
        m_page.welcome();
    }
    void addHanako() {
        m_database.signInAs(u"kanri"_s);
        ASSERT_TRUE(m_staff.add({u"hanako"_s, u"柏 花子"_s, Role::Staff, true}, m_passphrase).result());
        m_database.signInAs({});
    }
    bool hasPeople() {
        return QTest::qWaitFor([&] { return people().count() > 0; });
    }
    PersonList& people() { return *m_page.findChild<PersonList*>(u"signInPeople"_s); }
    QLineEdit& passphrase() { return *m_page.findChild<QLineEdit*>(u"signInPassphrase"_s); }
    QString refusal() { return m_page.findChild<QLabel*>(u"signInRefusal"_s)->text(); }

    const QString m_passphrase = u"kashiwa toshokan"_s;
    DeskDatabase m_database;
    FixedClock m_clock;
    Theme m_theme;
    SessionService m_session{{&m_database.thread()}, m_clock, PassphraseCost::LeastForTests};
    StaffService m_staff{m_database.thread(), m_clock, PassphraseCost::LeastForTests};
    SignInPage m_page{m_session, m_theme};
};

TEST_F(SigningIn, ANameAPassphraseAndEnter) {
    addHanako();
    open();
    ASSERT_TRUE(hasPeople());
    QSignalSpy signedIn(&m_page, &SignInPage::signedIn);
    people().choose(u"hanako"_s);
    passphrase().setFocus();
    QTest::keyClicks(&passphrase(), m_passphrase);
    keepPicture(m_page, u"sign_in"_s);
    QTest::keyClick(&passphrase(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return signedIn.count() == 1; }));
    EXPECT_EQ(signedIn.at(0).at(0).value<StaffMember>().login, u"hanako"_s);
    EXPECT_TRUE(passphrase().text().isEmpty());
}

TEST_F(SigningIn, AWrongPassphraseSaysSoAndMayBeTypedAnew) {
    addHanako();
    open();
    ASSERT_TRUE(hasPeople());
    people().choose(u"hanako"_s);
    passphrase().setText(u"something else"_s);
    QTest::keyClick(&passphrase(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return refusal().contains(u"違います"_s); }));
    EXPECT_EQ(passphrase().selectedText(), passphrase().text());
    EXPECT_TRUE(m_page.findChild<QPushButton*>(u"signInEnter"_s)->isEnabled());
}

TEST_F(SigningIn, ManyWrongOnesMustWaitAndTheSecondsAreShown) {
    addHanako();
    for (int attempt = 0; attempt < 3; ++attempt)
        ASSERT_TRUE(m_session.signIn(u"hanako"_s, u"wrong again"_s).result());
    open();
    ASSERT_TRUE(hasPeople());
    people().choose(u"hanako"_s);
    passphrase().setText(m_passphrase);
    QTest::keyClick(&passphrase(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return refusal().contains(u"あと 5 秒"_s); }));
    EXPECT_FALSE(m_page.findChild<QPushButton*>(u"signInEnter"_s)->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([&] { return refusal().contains(u"あと 4 秒"_s); }));
}

TEST_F(SigningIn, ALockShowsWhoseWorkWaitsAndLetsOthersIn) {
    addHanako();
    open();
    ASSERT_TRUE(hasPeople());
    m_page.lock({u"hanako"_s, u"柏 花子"_s, Role::Staff, true});
    EXPECT_EQ(people().chosenLogin(), u"hanako"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return passphrase().hasFocus(); }));
    EXPECT_GT(people().count(), 1);
    keepPicture(m_page, u"lock"_s);
}

TEST_F(SigningIn, TheFirstThingALockShowsIsTheNameWhoseWorkWaits) {
    addHanako();
    m_page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    m_page.lock({u"suzuki"_s, u"責任者 鈴木"_s, Role::Supervisor, true});
    ASSERT_TRUE(hasPeople());
    EXPECT_EQ(people().chosenLogin(), u"suzuki"_s);
    people().choose(u"hanako"_s);
    m_page.lock({u"suzuki"_s, u"責任者 鈴木"_s, Role::Supervisor, true});
    EXPECT_EQ(people().chosenLogin(), u"suzuki"_s);
}

TEST_F(SigningIn, AnEmptyDatabaseMakesItsFirstAdministrator) {
    m_database.run(u"DELETE FROM staff"_s);
    open();
    auto* login = m_page.findChild<QLineEdit*>(u"firstLogin"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return login->isVisible(); }));
    QSignalSpy signedIn(&m_page, &SignInPage::signedIn);
    m_page.findChild<QLineEdit*>(u"firstName"_s)->setText(u"管理 太郎"_s);
    login->setText(u"kanri"_s);
    m_page.findChild<QLineEdit*>(u"firstPassphrase"_s)->setText(u"short"_s);
    m_page.findChild<QLineEdit*>(u"firstAgain"_s)->setText(u"short"_s);
    m_page.findChild<QPushButton*>(u"firstAccept"_s)->click();
    auto* firstRefusal = m_page.findChild<QLabel*>(u"firstRefusal"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return firstRefusal->text().contains(u"10 文字以上"_s); }));
    keepPicture(m_page, u"first_account"_s);
    m_page.findChild<QLineEdit*>(u"firstPassphrase"_s)->setText(m_passphrase);
    m_page.findChild<QLineEdit*>(u"firstAgain"_s)->setText(m_passphrase);
    m_page.findChild<QPushButton*>(u"firstAccept"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return signedIn.count() == 1; }));
    EXPECT_EQ(signedIn.at(0).at(0).value<StaffMember>().role, Role::It);
}

TEST(IdleWatches, ATouchStartsTheClockAnew) {
    QWidget window;
    window.show();
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.watch(150ms);
    for (int touch = 0; touch < 4; ++touch) {
        QTest::qWait(60);
        QTest::keyClick(&window, Qt::Key_A);
    }
    EXPECT_EQ(idle.count(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return idle.count() == 1; }));
}

} // namespace uketsuke
