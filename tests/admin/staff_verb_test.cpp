// `uketsuke-admin staff` on a shared database: IT asks, a supervisor answers, and the new people sign in.
#include "tests/admin/shared_admin.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class StaffVerbs : public SharedAdmin
{
protected:
    void SetUp() override {
        SharedAdmin::SetUp();
        asAdministrator(
            u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('mori', '森', 'supervisor', 0);"
            "CREATE ROLE uketsuke_user_mori LOGIN IN ROLE uketsuke_supervisor PASSWORD '"_s +
            sharedPassword + u"'"_s);
    }

    void TearDown() override {
        for (const QString& login : {u"mori"_s, u"abe"_s, u"baba"_s})
            asAdministrator(u"DROP ROLE IF EXISTS uketsuke_user_"_s + login);
        asAdministrator(u"ALTER ROLE uketsuke_user_tanaka LOGIN PASSWORD '%1'"_s.arg(sharedPassword));
    }

    void asAdministrator(const QString& script) { s_server->administrate(m_database, script); }

    /// With the new passphrase on the standard input.
    int staff(const QStringList& words, const QString& passphrase = {}, const QString& login = u"kanri"_s) {
        const QStringList given = passphrase.isNull() ? QStringList() : QStringList{u"--passphrase-fd"_s, u"0"_s};
        return run(QStringList{u"staff"_s} + words + given + QStringList{u"--json"_s, u"--database"_s, address(login)},
                   sharedPassword, passphrase.toUtf8() + '\n');
    }

    int add(const QString& login, const QString& role) {
        return staff({u"add"_s, login, u"--name"_s, u"見本の人"_s, u"--role"_s, role}, newPassphrase);
    }

    /// Whether somebody gets in with this passphrase.
    bool signsIn(const QString& login, const QString& passphrase) {
        return run({u"audit"_s, u"head"_s, u"--json"_s, u"--database"_s, address(login)}, passphrase) == Done;
    }

    /// A reset with the new passphrase typed at a terminal.
    int typedTwice(const QString& first, const QString& second) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"UKETSUKE_DATABASE_PASSWORD"_s, sharedPassword);
        process.setProcessEnvironment(environment);
        process.start(u"python3"_s,
                      {QStringLiteral(UKETSUKE_WITH_TERMINAL), u"新しいパスフレーズ: \x1fもう一度: "_s,
                       first + u"\n\x1f"_s + second + u'\n', QStringLiteral(UKETSUKE_ADMIN), u"staff"_s, u"reset"_s,
                       u"tanaka"_s, u"--language"_s, u"ja"_s, u"--json"_s, u"--database"_s, address(u"kanri"_s)});
        EXPECT_TRUE(process.waitForFinished(60'000));
        m_output = process.readAll();
        return process.exitCode();
    }

    QJsonObject person(const QString& login) {
        EXPECT_EQ(staff({u"list"_s}), Done) << m_output.toStdString();
        for (const QJsonValue& one : answer()["staff"_L1].toArray())
            if (one["login"_L1].toString() == login)
                return one.toObject();
        return {};
    }

    const QString newPassphrase = u"atarashii 合言葉 2026"_s;
};

} // namespace

TEST_F(StaffVerbs, AClerkIsAddedAtOnceAndSignsIn) {
    ASSERT_EQ(add(u"abe"_s, u"staff"_s), Done) << m_output.toStdString();
    EXPECT_FALSE(answer()["waits"_L1].toBool());
    EXPECT_TRUE(signsIn(u"abe"_s, newPassphrase)) << m_output.toStdString();
    EXPECT_FALSE(signsIn(u"abe"_s, newPassphrase + u"x"_s));
    EXPECT_EQ(person(u"abe"_s)["role"_L1].toString(), u"staff"_s);
    EXPECT_EQ(add(u"abe"_s, u"staff"_s), Refused);
    EXPECT_EQ(error(), u"staff.login"_s);
}

TEST_F(StaffVerbs, NeitherThePassphraseNorItsVerifierIsInTheServersLog) {
    ASSERT_EQ(add(u"abe"_s, u"staff"_s), Done) << m_output.toStdString();
    ASSERT_EQ(add(u"abe"_s, u"staff"_s), Refused);
    EXPECT_FALSE(s_server->log().contains("SCRAM-SHA-256$"));
    EXPECT_FALSE(s_server->log().contains(newPassphrase.toUtf8()));
}

TEST_F(StaffVerbs, ASupervisorWaitsForTheWordOfAnother) {
    ASSERT_EQ(add(u"baba"_s, u"supervisor"_s), Done) << m_output.toStdString();
    EXPECT_TRUE(answer()["waits"_L1].toBool());
    const QString request = answer()["request"_L1].toString();
    EXPECT_FALSE(signsIn(u"baba"_s, newPassphrase));
    EXPECT_EQ(staff({u"answer"_s, request, u"approve"_s}), Refused) << "IT has no say in it";
    ASSERT_EQ(staff({u"waiting"_s}, {}, u"mori"_s), Finding) << m_output.toStdString();
    EXPECT_EQ(answer()["waiting"_L1][0]["request"_L1].toString(), request);
    EXPECT_EQ(answer()["waiting"_L1][0]["role"_L1].toString(), u"supervisor"_s);
    ASSERT_EQ(staff({u"answer"_s, request, u"approve"_s}, {}, u"mori"_s), Done) << m_output.toStdString();
    EXPECT_TRUE(signsIn(u"baba"_s, newPassphrase));
    EXPECT_EQ(staff({u"waiting"_s}, {}, u"mori"_s), Done);
    EXPECT_EQ(staff({u"answer"_s, request, u"approve"_s}, {}, u"suzuki"_s), Refused);
    EXPECT_EQ(error(), u"answered"_s);
}

TEST_F(StaffVerbs, WhatASupervisorSendsBackIsNotDone) {
    ASSERT_EQ(staff({u"role"_s, u"tanaka"_s, u"supervisor"_s}), Done) << m_output.toStdString();
    const QString request = answer()["request"_L1].toString();
    ASSERT_EQ(staff({u"role"_s, u"tanaka"_s, u"it"_s}), Refused);
    EXPECT_EQ(error(), u"account.waits"_s);
    ASSERT_EQ(staff({u"answer"_s, request, u"reject"_s}, {}, u"mori"_s), Done) << m_output.toStdString();
    EXPECT_EQ(person(u"tanaka"_s)["role"_L1].toString(), u"staff"_s);
}

TEST_F(StaffVerbs, DisabledEnabledAndReset) {
    ASSERT_EQ(staff({u"disable"_s, u"tanaka"_s}), Done) << m_output.toStdString();
    EXPECT_FALSE(signsIn(u"tanaka"_s, sharedPassword));
    EXPECT_FALSE(person(u"tanaka"_s)["active"_L1].toBool());
    ASSERT_EQ(staff({u"enable"_s, u"tanaka"_s}, newPassphrase), Done) << m_output.toStdString();
    EXPECT_TRUE(signsIn(u"tanaka"_s, newPassphrase));
    ASSERT_EQ(staff({u"reset"_s, u"tanaka"_s}, newPassphrase + u" neu"_s), Done) << m_output.toStdString();
    EXPECT_FALSE(signsIn(u"tanaka"_s, newPassphrase));
    EXPECT_TRUE(signsIn(u"tanaka"_s, newPassphrase + u" neu"_s));
    EXPECT_EQ(staff({u"disable"_s, u"kanri"_s}), Refused);
    EXPECT_EQ(error(), u"staff.last"_s);
}

TEST_F(StaffVerbs, AtATerminalANewPassphraseIsAskedForTwiceAndNotShown) {
    ASSERT_EQ(typedTwice(newPassphrase, newPassphrase), Done) << m_output.toStdString();
    EXPECT_FALSE(m_output.contains(newPassphrase.toUtf8()));
    EXPECT_TRUE(signsIn(u"tanaka"_s, newPassphrase));
    EXPECT_EQ(typedTwice(newPassphrase + u"x"_s, newPassphrase), Refused);
    EXPECT_TRUE(m_output.contains("passphrase.twice")) << m_output.toStdString();
    EXPECT_TRUE(signsIn(u"tanaka"_s, newPassphrase));
}

TEST_F(StaffVerbs, WeakPassphrasesUnknownPeopleAndWrongRolesAreRefusedInWords) {
    EXPECT_EQ(staff({u"add"_s, u"abe"_s, u"--name"_s, u"見本"_s, u"--role"_s, u"staff"_s}, u"short"_s), Refused);
    EXPECT_EQ(error(), u"passphrase.short"_s);
    EXPECT_EQ(staff({u"add"_s, u"Abe"_s, u"--name"_s, u"見本"_s, u"--role"_s, u"staff"_s}, newPassphrase), Refused);
    EXPECT_EQ(error(), u"staff.login"_s);
    EXPECT_EQ(staff({u"add"_s, u"abe"_s, u"--name"_s, u"見本"_s, u"--role"_s, u"owner"_s}, newPassphrase), Refused);
    EXPECT_EQ(error(), u"staff.role"_s);
    EXPECT_EQ(staff({u"disable"_s, u"nobody"_s}), Unreachable);
    EXPECT_EQ(error(), u"staff"_s);
    EXPECT_EQ(staff({u"reset"_s, u"tanaka"_s}), Refused);
    EXPECT_EQ(error(), u"secret.none"_s);
    EXPECT_EQ(staff({u"disable"_s, u"tanaka"_s}, {}, u"sato"_s), Refused) << "a clerk keeps no accounts";
    EXPECT_TRUE(signsIn(u"tanaka"_s, sharedPassword));
    for (const QStringList& off : {QStringList{u"add"_s, u"abe"_s}, QStringList{u"role"_s, u"abe"_s}, QStringList{},
                                   QStringList{u"answer"_s, u"x"_s, u"perhaps"_s}})
        EXPECT_EQ(staff(off), Usage) << off.join(u' ').toStdString();
}

} // namespace uketsuke
