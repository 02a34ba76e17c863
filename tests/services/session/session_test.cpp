#include "app/services/session/session_service.h"
#include "app/services/session/staff_service.h"
#include "tests/support/desk_database.h"
#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

const QString rightOne = u"かしわ の 図書館 2026"_s;
const QString wrongOne = u"かしわ の 図書館 2027"_s;

class Session : public testing::Test
{
protected:
    Session() {
        m_database.signInAs(u"kanri"_s);
        EXPECT_TRUE(m_staff.add({u"hanako"_s, u"花子"_s, Role::Staff, true}, rightOne).result());
        m_database.signInAs({});
    }
    SignInOutcome signIn(const QString& login, const QString& passphrase) {
        const auto outcome = m_session.signIn(login, passphrase).result();
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return outcome.value_or(SignInOutcome{});
    }
    QString journal() {
        return m_database.scalar(
            u"SELECT group_concat(kind || ':' || subject || ':' || actor, ' ') FROM audit_events"_s);
    }

    DeskDatabase m_database;
    FixedClock m_clock;
    SessionService m_session{{&m_database.thread()}, m_clock, PassphraseCost::LeastForTests};
    StaffService m_staff{m_database.thread(), m_clock, PassphraseCost::LeastForTests};
};

} // namespace

TEST_F(Session, TheRightPassphraseSignsInAndIsJournalled) {
    const SignInOutcome outcome = signIn(u"hanako"_s, rightOne);
    ASSERT_TRUE(outcome.member);
    EXPECT_EQ(outcome.member->displayName, u"花子"_s);
    EXPECT_EQ(m_database.scalar(u"SELECT current_login()"_s), u"hanako"_s);
    EXPECT_TRUE(journal().endsWith(u"signed_in:hanako:hanako"_s));
}

TEST_F(Session, AWrongPassphraseDoesNotAndIsCounted) {
    const SignInOutcome outcome = signIn(u"hanako"_s, wrongOne);
    EXPECT_FALSE(outcome.member);
    EXPECT_EQ(outcome.failedAttempts, 1);
    EXPECT_EQ(m_database.scalar(u"SELECT current_login()"_s), QString());
    EXPECT_TRUE(journal().contains(u"sign_in_failed:hanako"_s));
}

TEST_F(Session, AFailureAtALockIsNobodysAndThePersonBehindItIsStillThere) {
    ASSERT_TRUE(signIn(u"hanako"_s, rightOne).member);
    ASSERT_TRUE(m_session.leave(Leaving::Lock).result());
    EXPECT_FALSE(signIn(u"kanri"_s, wrongOne).member);
    EXPECT_TRUE(journal().endsWith(u"sign_in_failed:kanri:"_s)) << journal().toStdString();
    EXPECT_EQ(m_database.scalar(u"SELECT current_login()"_s), u"hanako"_s);
}

TEST_F(Session, AfterThreeFailuresEvenTheRightOneMustWait) {
    for (int attempt = 0; attempt < 3; ++attempt)
        EXPECT_EQ(signIn(u"hanako"_s, wrongOne).waitSeconds, 0);
    EXPECT_EQ(signIn(u"hanako"_s, rightOne).waitSeconds, 5);
    m_clock.advance(5s);
    EXPECT_TRUE(signIn(u"hanako"_s, rightOne).member);
    EXPECT_EQ(m_database.scalar(u"SELECT failed_sign_ins FROM staff WHERE login = 'hanako'"_s), u"0"_s);
}

TEST_F(Session, TheWidthOfTheLettersDoesNotMatterButTheirCaseDoes) {
    EXPECT_TRUE(signIn(u"hanako"_s, u"かしわ の 図書館 ２０２６"_s).member);
    m_database.signInAs(u"kanri"_s);
    ASSERT_TRUE(m_staff.add({u"taro"_s, u"太郎"_s, Role::Staff, true}, u"Kashiwa Toshokan"_s).result());
    EXPECT_FALSE(signIn(u"taro"_s, u"kashiwa toshokan"_s).member);
}

TEST_F(Session, WhoeverHasLeftCannotSignIn) {
    m_database.run(u"UPDATE staff SET is_active = 0 WHERE login = 'hanako'"_s);
    EXPECT_EQ(m_session.signIn(u"hanako"_s, rightOne).result().error().kind, ErrorKind::NotPermitted);
}

TEST_F(Session, SomebodyWithoutPassphraseCannotSignInWithAnEmptyOne) {
    EXPECT_FALSE(signIn(u"sato"_s, QString()).member);
}

TEST_F(Session, TheNextPersonTakesOverAndTheFirstIsSignedOut) {
    m_database.signInAs(u"kanri"_s);
    ASSERT_TRUE(m_staff.add({u"taro"_s, u"太郎"_s, Role::Staff, true}, u"Kashiwa Toshokan"_s).result());
    m_database.signInAs({});
    ASSERT_TRUE(signIn(u"hanako"_s, rightOne).member);
    ASSERT_TRUE(m_session.leave(Leaving::Lock).result());
    ASSERT_TRUE(signIn(u"taro"_s, u"Kashiwa Toshokan"_s).member);
    EXPECT_TRUE(journal().endsWith(u"locked:hanako:hanako signed_out:hanako:hanako signed_in:taro:taro"_s));
}

TEST_F(Session, TheSamePersonEndsTheLock) {
    ASSERT_TRUE(signIn(u"hanako"_s, rightOne).member);
    ASSERT_TRUE(m_session.leave(Leaving::Lock).result());
    ASSERT_TRUE(signIn(u"hanako"_s, rightOne).member);
    EXPECT_TRUE(journal().endsWith(u"unlocked:hanako:hanako"_s));
}

TEST_F(Session, AfterSigningOutNobodyIsThere) {
    ASSERT_TRUE(signIn(u"hanako"_s, rightOne).member);
    ASSERT_TRUE(m_session.leave(Leaving::SignOut).result());
    EXPECT_EQ(m_database.scalar(u"SELECT current_login()"_s), QString());
}

TEST_F(Session, ThePassphraseIsNowhereInTheDatabase) {
    const QString stored = m_database.scalar(u"SELECT passphrase_hash FROM staff WHERE login = 'hanako'"_s);
    EXPECT_TRUE(stored.startsWith(u"$argon2id$"_s));
    EXPECT_FALSE(stored.contains(u"かしわ"_s));
}

TEST_F(Session, TheFirstAccountIsMadeOnlyOnAnEmptyDatabase) {
    const auto refused = m_session.makeFirstAccount({u"eve"_s, u"イブ"_s, Role::It, true}, rightOne).result();
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(m_database.scalar(u"SELECT current_login()"_s), QString()) << "nobody has come in by it";
}

TEST(FirstAccount, IsAnAdministratorsAndSignsIn) {
    DeskDatabase database;
    database.run(u"DELETE FROM staff"_s);
    FixedClock clock;
    SessionService session({&database.thread()}, clock, PassphraseCost::LeastForTests);
    ASSERT_TRUE(session.peopleToSignIn().result()->isEmpty());
    const auto made = session.makeFirstAccount({u"kanri"_s, u"管理"_s, Role::Staff, true}, rightOne).result();
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(made->role, Role::It);
    EXPECT_EQ(database.scalar(u"SELECT current_login()"_s), u"kanri"_s);
    EXPECT_EQ(database.scalar(u"SELECT group_concat(kind || ':' || actor, ' ') FROM audit_events"_s),
              u"staff_added:kanri signed_in:kanri"_s);
}

TEST(FirstAccount, AsksForALongPassphrase) {
    DeskDatabase database;
    database.run(u"DELETE FROM staff"_s);
    FixedClock clock;
    SessionService session({&database.thread()}, clock, PassphraseCost::LeastForTests);
    const auto passphraseRefused = [&](const QString& passphrase) {
        return session.makeFirstAccount({u"kanri"_s, u"管理"_s, Role::It, true}, passphrase).result().error().detail;
    };
    EXPECT_EQ(passphraseRefused(u"123456789"_s), u"passphrase.short"_s);
    EXPECT_EQ(passphraseRefused(u"aaaaaaaaaaaa"_s), u"passphrase.one_character"_s);
    EXPECT_EQ(passphraseRefused(u"my-Kanri-2026"_s), u"passphrase.login"_s);
}

TEST_F(Session, OnlyAnAdministratorKeepsTheAccounts) {
    for (const QString& login : {u"sato"_s, u"suzuki"_s, u""_s}) {
        m_database.signInAs(login);
        EXPECT_EQ(m_staff.add({u"eve"_s, u"イブ"_s, Role::It, true}, rightOne).result().error().kind,
                  ErrorKind::NotPermitted);
        EXPECT_EQ(m_staff.change({u"hanako"_s, u"花子"_s, Role::It, true}).result().error().kind,
                  ErrorKind::NotPermitted);
        EXPECT_EQ(m_staff.resetPassphrase(u"suzuki"_s, rightOne).result().error().kind, ErrorKind::NotPermitted);
    }
}

TEST_F(Session, TheLastAdministratorStays) {
    m_database.signInAs(u"kanri"_s);
    EXPECT_EQ(m_staff.change({u"kanri"_s, u"管理"_s, Role::It, false}).result().error().detail, u"staff.last_it"_s);
    EXPECT_EQ(m_staff.change({u"kanri"_s, u"管理"_s, Role::Staff, true}).result().error().detail, u"staff.last_it"_s);
    EXPECT_TRUE(m_staff.change({u"kanri"_s, u"管理 太郎"_s, Role::It, true}).result());
}

TEST_F(Session, ALoginIsGivenOnce) {
    m_database.signInAs(u"kanri"_s);
    EXPECT_EQ(m_staff.add({u"hanako"_s, u"別人"_s, Role::Staff, true}, rightOne).result().error().kind,
              ErrorKind::Conflict);
}

TEST_F(Session, AResetPassphraseWorksAndTheOldOneDoesNot) {
    m_database.signInAs(u"kanri"_s);
    ASSERT_TRUE(m_staff.resetPassphrase(u"hanako"_s, u"あたらしい ことば 二つ"_s).result());
    m_database.signInAs({});
    EXPECT_FALSE(signIn(u"hanako"_s, rightOne).member);
    EXPECT_TRUE(signIn(u"hanako"_s, u"あたらしい ことば 二つ"_s).member);
}

TEST_F(Session, OnesOwnPassphraseIsChangedByWhoeverKnowsTheOldOne) {
    ASSERT_TRUE(signIn(u"hanako"_s, rightOne).member);
    EXPECT_EQ(m_staff.changeOwnPassphrase(wrongOne, u"あたらしい ことば 二つ"_s).result().error().kind,
              ErrorKind::NotPermitted);
    EXPECT_TRUE(m_staff.changeOwnPassphrase(rightOne, u"あたらしい ことば 二つ"_s).result());
    EXPECT_TRUE(signIn(u"hanako"_s, u"あたらしい ことば 二つ"_s).member);
}

TEST(PassphraseHashes, TwoHashesOfOnePassphraseDiffer) {
    const auto first = hashPassphrase(rightOne, PassphraseCost::LeastForTests);
    const auto second = hashPassphrase(rightOne, PassphraseCost::LeastForTests);
    EXPECT_NE(*first, *second);
    EXPECT_TRUE(isPassphraseOf(*first, rightOne, PassphraseCost::LeastForTests));
    EXPECT_FALSE(isPassphraseOf(*first, wrongOne, PassphraseCost::LeastForTests));
}

TEST(PassphraseHashes, WhatIsShippedUsesArgon2idModerate) {
    const auto hash = hashPassphrase(rightOne, PassphraseCost::Moderate);
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->startsWith("$argon2id$v=19$m=262144,t=3,p=1$")) << hash->constData();
}

} // namespace uketsuke
