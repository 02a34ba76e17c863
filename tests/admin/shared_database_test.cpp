// uketsuke-admin on a database that many desks share: which one, as whom, with which password.
#include "tests/admin/shared_admin.h"
#include "tests/support/tcp_proxy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class SharedDatabaseVerbs : public SharedAdmin
{
protected:
    int status(const QString& password, const QStringList& options = {}, const QByteArray& input = {}) {
        return run(QStringList{u"audit"_s, u"head"_s, u"--json"_s, u"--database"_s, address(u"kanri"_s)} + options,
                   password, input);
    }
    /// What the terminal shows when this is typed at the question.
    QString shownAtTerminal(const QString& typed, const QStringList& options = {}) {
        QProcess process;
        process.start(u"python3"_s, QStringList{QStringLiteral(UKETSUKE_WITH_TERMINAL), u"パスワード: "_s, typed,
                                                QStringLiteral(UKETSUKE_ADMIN), u"audit"_s, u"head"_s, u"--json"_s,
                                                u"--database"_s, address(u"kanri"_s)} +
                                        options);
        EXPECT_TRUE(process.waitForFinished(60'000));
        m_exitCode = process.exitCode();
        return QString::fromUtf8(process.readAll());
    }
    int m_exitCode = -1;
};

} // namespace

TEST_F(SharedDatabaseVerbs, EveryVerbThatLooksOpensItAsThePersonOfTheAddress) {
    ASSERT_EQ(admin({u"audit"_s, u"head"_s}), Done) << m_output.toStdString();
    EXPECT_EQ(answer()["head"_L1].toString(), u"0:"_s) << "and signing in wrote nothing";
    EXPECT_EQ(admin({u"audit"_s, u"verify"_s}), Done) << m_output.toStdString();
    EXPECT_EQ(admin({u"numbers"_s, u"list"_s}), Finding) << "none is there";
    EXPECT_EQ(admin({u"status"_s}), Critical) << "there is no number to give";
    EXPECT_EQ(answer()["numbers_left"_L1].toInt(-1), 0);
}

TEST_F(SharedDatabaseVerbs, WhatIsDoneIsInTheJournalUnderTheirName) {
    ASSERT_EQ(admin({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s, u"1"_s,
                     u"--last"_s, u"5000"_s, u"--width"_s, u"6"_s, u"--scheme"_s, u"7dr"_s}),
              Done)
        << m_output.toStdString();
    auto administrator = Database::open(s_server->settings(m_database, u"postgres"_s));
    const auto rows = (*administrator)->rows("journal/from"_L1, {{"first"_L1, 0}, {"limit"_L1, 10}});
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->first().text("actor"_L1), u"kanri"_s);
}

TEST_F(SharedDatabaseVerbs, TheRoleOfWhoSignsInIsObeyed) {
    EXPECT_EQ(admin({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--first"_s, u"1"_s, u"--last"_s, u"50"_s,
                     u"--width"_s, u"6"_s},
                    u"sato"_s),
              Refused);
    EXPECT_EQ(error(), u"numbers.edit"_s);
}

TEST_F(SharedDatabaseVerbs, AsNamesThePersonWhereTheAddressDoesNot) {
    const QStringList words{u"audit"_s, u"head"_s, u"--json"_s, u"--database"_s, address()};
    EXPECT_EQ(run(words, sharedPassword), Refused);
    EXPECT_EQ(error(), u"sign_in.no_login"_s);
    EXPECT_EQ(run(words + QStringList{u"--as"_s, u"kanri"_s}, sharedPassword), Done) << m_output.toStdString();
    for (const QString& nobody : {u"nobody"_s, u"Kanri; DROP"_s, u"postgres"_s}) {
        EXPECT_EQ(run(words + QStringList{u"--as"_s, nobody}, sharedPassword), Refused);
        EXPECT_EQ(error(), u"database.28P01"_s) << nobody.toStdString();
    }
}

TEST_F(SharedDatabaseVerbs, TheMachineWideSettingIsFollowed) {
    const QTemporaryDir root;
    ASSERT_TRUE(QDir(root.path()).mkpath(u"etc/uketsuke"_s));
    QFile setting(root.filePath(u"etc/uketsuke/uketsuke.conf"_s));
    ASSERT_TRUE(setting.open(QIODevice::WriteOnly));
    setting.write("[database]\naddress=\"" + address().toUtf8() + "\"\n");
    setting.close();
    const QStringList here{u"--json"_s, u"--machine-root"_s, root.path()};
    EXPECT_EQ(run(QStringList{u"audit"_s, u"head"_s, u"--as"_s, u"kanri"_s} + here, sharedPassword), Done)
        << m_output.toStdString();
    EXPECT_EQ(run(QStringList{u"place"_s} + here, {}), Refused);
    EXPECT_TRUE(answer()["text"_L1].toString().contains(address())) << m_output.toStdString();
    EXPECT_EQ(run(QStringList{u"place"_s, root.filePath(u"folder"_s)} + here, {}), Refused);
    EXPECT_FALSE(QFile::exists(root.filePath(u"folder"_s))) << "the address would still be obeyed";
}

TEST_F(SharedDatabaseVerbs, ThePasswordComesByTheEnvironmentOrADescriptorAlone) {
    EXPECT_EQ(status(sharedPassword), Done) << m_output.toStdString();
    EXPECT_EQ(status(u"wrong wrong wrong"_s), Refused);
    EXPECT_EQ(error(), u"database.28P01"_s);
    EXPECT_EQ(status(u""_s), Refused);
    EXPECT_EQ(error(), u"database.no_password"_s);
    EXPECT_EQ(status({}, {u"--password-fd"_s, u"0"_s}, sharedPassword.toUtf8() + "\r\nnext line\n"), Done)
        << m_output.toStdString();
    EXPECT_EQ(status(u"wrong wrong wrong"_s, {u"--password-fd"_s, u"0"_s}, sharedPassword.toUtf8()), Done)
        << "the descriptor comes first";
    for (const QString& descriptor : {u"77"_s, u"-1"_s, u"x"_s, u""_s}) {
        EXPECT_EQ(status(sharedPassword, {u"--password-fd"_s, descriptor}), Refused);
        EXPECT_EQ(error(), u"secret.descriptor"_s) << descriptor.toStdString();
    }
}

TEST_F(SharedDatabaseVerbs, WithoutATerminalAMissingPasswordIsSaid) {
    EXPECT_EQ(status({}), Refused);
    EXPECT_EQ(error(), u"secret.none"_s);
    EXPECT_TRUE(answer()["text"_L1].toString().contains(u"UKETSUKE_DATABASE_PASSWORD"_s));
}

TEST_F(SharedDatabaseVerbs, AtATerminalItIsAskedForAndNotShown) {
    const QString shown = shownAtTerminal(sharedPassword + u'\n');
    EXPECT_EQ(m_exitCode, Done) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"パスワード: "_s) && shown.contains(u"\"head\""_s)) << shown.toStdString();
    EXPECT_FALSE(shown.contains(sharedPassword)) << shown.toStdString();
    shownAtTerminal(u"wrong wrong wrong\n"_s);
    EXPECT_EQ(m_exitCode, Refused);
    EXPECT_TRUE(shownAtTerminal(sharedPassword + u'\x03').contains(u"secret.none"_s)) << "broken off";
    EXPECT_EQ(m_exitCode, Refused);
}

TEST_F(SharedDatabaseVerbs, APasswordInTheAddressIsRefusedAndNotRepeated) {
    EXPECT_EQ(run({u"audit"_s, u"head"_s, u"--database"_s, u"postgresql://kanri:geheim@127.0.0.1/uketsuke"_s}, {}),
              Refused);
    EXPECT_TRUE(m_said.contains(u"パスワードはアドレスに書けません"_s)) << m_said.toStdString();
    EXPECT_FALSE(m_said.contains(u"geheim"_s));
    EXPECT_EQ(run({u"audit"_s, u"head"_s, u"--language"_s, u"en"_s, u"--database"_s,
                   u"postgresql://kanri@127.0.0.1/uketsuke?sslmode=prefer"_s},
                  {}),
              Refused);
    EXPECT_TRUE(m_said.contains(u"cannot be read (character 47)"_s)) << m_said.toStdString();
}

TEST_F(SharedDatabaseVerbs, AServerThatIsAwaySilentOrReadOnlyIsToldApart) {
    EXPECT_EQ(run({u"status"_s, u"--json"_s, u"--database"_s, address(u"kanri"_s, 1)}, sharedPassword), Unreachable);
    EXPECT_EQ(error(), u"database.unreachable"_s);
    TcpProxy net(s_server->port());
    net.goSilent();
    EXPECT_EQ(
        run({u"status"_s, u"--json"_s, u"--database"_s, address(u"kanri"_s, net.port()) + u"&connect_timeout=2"_s},
            sharedPassword),
        Unreachable);
    EXPECT_EQ(error(), u"database.deadline"_s);
    s_server->administrate(u"postgres"_s,
                           u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(m_database));
    EXPECT_EQ(admin({u"numbers"_s, u"list"_s}), Unreachable);
    EXPECT_EQ(error(), u"database.standby"_s);
    DatabaseAddress none = s_server->netAddress(u"no_such_database"_s, {}, s_server->port());
    none.userName = u"kanri"_s;
    EXPECT_EQ(run({u"status"_s, u"--json"_s, u"--database"_s, none.text()}, sharedPassword), Unreachable);
    EXPECT_EQ(error(), u"database.3D000"_s);
}

TEST_F(SharedDatabaseVerbs, ASchemaOfAnotherVersionIsNotTouchedAndItSaysWhichOneIsOld) {
    s_server->administrate(m_database, u"INSERT INTO uketsuke.schema_versions VALUES (999, 999, 0)"_s);
    EXPECT_EQ(run({u"numbers"_s, u"list"_s, u"--database"_s, address(u"kanri"_s)}, sharedPassword), Unreachable);
    EXPECT_TRUE(m_said.contains(u"この PC のプログラムを更新"_s)) << m_said.toStdString();
    s_server->administrate(m_database, u"DELETE FROM uketsuke.schema_versions"_s);
    EXPECT_EQ(run({u"numbers"_s, u"list"_s, u"--database"_s, address(u"kanri"_s)}, sharedPassword), Unreachable);
    EXPECT_TRUE(m_said.contains(u"uketsuke-admin migrate"_s)) << m_said.toStdString();
}

TEST_F(SharedDatabaseVerbs, WhatOnlyTheEmbeddedOneHasSaysWhatIsDoneInstead) {
    const QList<std::pair<QStringList, QString>> calls{
        {{u"backup"_s}, u"pg_dump"_s}, {{u"restore"_s, u"file"_s}, u"backup-check"_s}, {{u"place"_s}, u"status"_s}};
    for (const auto& [words, instead] : calls)
        for (const QString& language : {u"ja"_s, u"en"_s}) {
            EXPECT_EQ(run(words + QStringList{u"--language"_s, language, u"--database"_s, address()}, {}), Refused);
            EXPECT_TRUE(m_said.contains(instead)) << m_said.toStdString();
        }
}

TEST_F(SharedDatabaseVerbs, ThePasswordStandsInNoLog) {
    EXPECT_EQ(status(u"wrong wrong wrong"_s), Refused);
    EXPECT_FALSE(s_server->log().contains("wrong wrong wrong"));
}

} // namespace uketsuke
