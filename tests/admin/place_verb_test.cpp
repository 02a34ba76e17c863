#include "app/services/place/place_access.h"
#include "app/services/services.h"
#include "tests/admin/exit_codes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

// Accounts that no computer has: their numbers are enough. 100 is Debian's group "users".
struct Account {
    QString user;
    QString group;
};
const Account hanako{u"61001"_s, u"100"_s};
const Account taro{u"61002"_s, u"100"_s};
const Account stranger{u"61003"_s, u"61003"_s};

/// uketsuke-admin as a process on a computer whose /etc and /var lie in a folder of the test's.
class PlaceVerb : public testing::Test
{
protected:
    void SetUp() override { ASSERT_EQ(::chmod(QFile::encodeName(m_root.path()).constData(), 0755), 0); }

    int run(QStringList command, const QStringList& words, const QByteArray& input = {}) {
        command += QStringList{QStringLiteral(UKETSUKE_ADMIN)} + words;
        command += QStringList{u"--machine-root"_s, m_root.path()};
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_root.path()); // else Qt speaks of it
        process.setProcessEnvironment(environment);
        process.start(command.first(), command.mid(1));
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60'000));
        m_output = QString::fromUtf8(process.readAllStandardOutput());
        m_said = QString::fromUtf8(process.readAllStandardError());
        return process.exitCode();
    }
    int admin(const QStringList& words) { return run({}, words); }
    /// As an account of the PC with Debian's usual umask.
    int adminAs(const Account& account, const QStringList& words, const QByteArray& input = {}) {
        return run({u"setpriv"_s, u"--reuid="_s + account.user, u"--regid="_s + account.user,
                    u"--groups="_s + account.group, u"sh"_s, u"-c"_s, u"umask 022; exec \"$@\""_s, u"sh"_s},
                   words, input);
    }
    int initAs(const Account& account) {
        return adminAs(account,
                       {u"init"_s, u"--login"_s, u"kanri"_s, u"--name"_s, u"管理 花子"_s, u"--passphrase-stdin"_s},
                       "correct horse battery\n");
    }
    int addRangeAs(const Account& account, const QString& first, const QString& last) {
        return adminAs(account, {u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s,
                                 first, u"--last"_s, last, u"--width"_s, u"6"_s});
    }
    int makePlace() { return admin({u"place"_s, folder(), u"--group"_s, u"users"_s}); }
    [[nodiscard]] QString folder() const { return m_root.filePath(u"srv/uketsuke"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/uketsuke.sqlite"_s; }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(m_output.toUtf8()).object(); }

    QTemporaryDir m_root;
    QString m_output;
    QString m_said;
};

/// Where other accounts of the PC are needed, and root to be them.
class PlaceOfManyAccounts : public PlaceVerb
{
protected:
    void SetUp() override {
        if (::geteuid() != 0)
            GTEST_SKIP() << "Only root can be another account.";
        PlaceVerb::SetUp();
        ASSERT_EQ(makePlace(), Done) << m_said.toStdString();
    }
};

} // namespace

TEST_F(PlaceVerb, ShowsTheDefaultAndWhatIsMissingThere) {
    EXPECT_EQ(admin({u"place"_s}), Unreachable);
    EXPECT_TRUE(m_output.contains(m_root.filePath(u"var/lib/uketsuke/uketsuke.sqlite"_s))) << m_output.toStdString();
    EXPECT_TRUE(m_output.contains(u"（既定の場所）"_s));
    EXPECT_TRUE(m_output.contains(u"sudo uketsuke-admin place "_s + m_root.filePath(u"var/lib/uketsuke"_s)));
    admin({u"place"_s, u"--json"_s});
    EXPECT_EQ(json()["origin"_L1].toString(), u"default"_s);
    EXPECT_EQ(json()["error"_L1].toString(), u"place.missing"_s);
}

TEST_F(PlaceVerb, NoVerbMakesAPlaceThatITDidNotMake) {
    const QByteArray passphrase = "correct horse battery\n";
    const QList<QStringList> calls{{u"status"_s},
                                   {u"migrate"_s},
                                   {u"restore"_s, u"no.sqlite"_s},
                                   {u"init"_s, u"--login"_s, u"k"_s, u"--name"_s, u"K"_s, u"--passphrase-stdin"_s}};
    for (const QStringList& words : calls) {
        EXPECT_EQ(run({}, words, passphrase), Unreachable) << words.first().toStdString();
        EXPECT_TRUE(m_said.contains(u"がありません。\n何も作らず"_s)) << m_said.toStdString();
    }
    EXPECT_TRUE(QDir(m_root.path()).isEmpty());
}

TEST_F(PlaceVerb, ShowsWhatTheArgumentSays) {
    admin({u"place"_s, u"--json"_s, u"--database"_s, m_root.filePath(u"mine.sqlite"_s)});
    EXPECT_EQ(json()["origin"_L1].toString(), u"argument"_s);
    EXPECT_EQ(json()["database"_L1].toString(), m_root.filePath(u"mine.sqlite"_s));
    EXPECT_TRUE(json()["open_to_all"_L1].toBool()) << "0755";
}

TEST_F(PlaceVerb, AWrongSettingIsNamedAndNothingElseIsOpened) {
    const QString setting = machineFolders(m_root.path()).settingFile;
    ASSERT_TRUE(QDir().mkpath(QFileInfo(setting).path()));
    QFile written(setting);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write("[database]\nfolder=uketsuke\n");
    written.close();
    for (const QString& verb : {u"place"_s, u"status"_s}) {
        EXPECT_EQ(admin({verb}), Unreachable);
        EXPECT_TRUE(m_said.contains(setting) && m_said.contains("uketsuke-admin place"_L1)) << m_said.toStdString();
    }
}

TEST_F(PlaceVerb, SaysHowItIsCalled) {
    EXPECT_EQ(admin({u"place"_s, u"a"_s, u"b"_s}), Usage);
    EXPECT_EQ(admin({u"place"_s, u"--group"_s, u"users"_s}), Usage) << "a group without a folder";
    EXPECT_EQ(admin({u"place"_s, folder(), u"--database"_s, file()}), Usage);
}

TEST_F(PlaceVerb, OnANetworkIsRefused) {
    EXPECT_EQ(admin({u"place"_s, u"\\\\server\\share"_s, u"--json"_s}), Refused);
    EXPECT_EQ(json()["error"_L1].toString(), u"database.network"_s);
}

TEST_F(PlaceOfManyAccounts, IsOfTheMachineFromThenOn) {
    EXPECT_TRUE(QFileInfo::exists(m_root.filePath(u"etc/uketsuke/uketsuke.conf"_s)));
    EXPECT_EQ(adminAs(hanako, {u"place"_s, u"--json"_s}), Done) << m_output.toStdString();
    EXPECT_EQ(json()["database"_L1].toString(), file());
    EXPECT_EQ(json()["origin"_L1].toString(), u"machine_setting"_s);
    EXPECT_EQ(json()["group"_L1].toString(), u"users"_s);
    EXPECT_EQ(json()["mode"_L1].toString(), u"2770"_s);
    EXPECT_FALSE(json()["exists"_L1].toBool());
    EXPECT_TRUE(json()["usable"_L1].toBool());
}

TEST_F(PlaceOfManyAccounts, TwoAccountsWorkInOneDatabaseInTurn) {
    ASSERT_EQ(initAs(hanako), Done) << m_said.toStdString();
    EXPECT_EQ(addRangeAs(taro, u"1"_s, u"500"_s), Done) << m_said.toStdString();
    EXPECT_EQ(addRangeAs(hanako, u"501"_s, u"900"_s), Done) << m_said.toStdString();
    EXPECT_EQ(adminAs(taro, {u"audit"_s, u"verify"_s}), Done) << m_said.toStdString();
}

TEST_F(PlaceOfManyAccounts, TwoAccountsWorkInOneDatabaseAtOnce) {
    ASSERT_EQ(initAs(hanako), Done);
    const SystemClock clock;
    Services desk(clock); // root's, beside the other two
    ASSERT_TRUE(desk.openEmbedded(file()).result());
    ASSERT_TRUE(desk.actAs(u"uketsuke-admin"_s).result());
    EXPECT_EQ(addRangeAs(taro, u"1"_s, u"500"_s), Done) << m_said.toStdString();
    EXPECT_EQ(addRangeAs(hanako, u"501"_s, u"900"_s), Done) << m_said.toStdString();
}

TEST_F(PlaceOfManyAccounts, WhatOneBacksUpTheOtherRestores) {
    ASSERT_EQ(initAs(hanako), Done);
    ASSERT_EQ(adminAs(hanako, {u"backup"_s, u"--json"_s, u"--to"_s, folder() + u"/backups"_s}), Done);
    const QString backup = json()["file"_L1].toString();
    EXPECT_EQ(adminAs(taro, {u"restore"_s, backup}), Done) << m_said.toStdString();
    EXPECT_EQ(adminAs(hanako, {u"audit"_s, u"verify"_s}), Done) << m_said.toStdString();
}

TEST_F(PlaceOfManyAccounts, AnAccountOutsideTheGroupIsToldWhatITTypes) {
    ASSERT_EQ(initAs(hanako), Done);
    EXPECT_EQ(adminAs(stranger, {u"status"_s}), Unreachable);
    EXPECT_TRUE(m_said.contains(u"アカウント 61003 は、データベースのフォルダー"_s)) << m_said.toStdString();
    EXPECT_TRUE(m_said.contains(u"sudo adduser 61003 users"_s)) << m_said.toStdString();
    EXPECT_EQ(initAs(stranger), Unreachable) << "and makes none of its own";
    EXPECT_EQ(adminAs(stranger, {u"place"_s}), Unreachable);
    EXPECT_TRUE(m_output.contains(file()) && m_output.contains(u"（この PC の設定）"_s)) << m_output.toStdString();
}

TEST_F(PlaceOfManyAccounts, AClosedDatabaseIsNamedAndMended) {
    ASSERT_EQ(initAs(hanako), Done);
    ASSERT_EQ(::chmod(QFile::encodeName(file()).constData(), 0600), 0);
    EXPECT_EQ(adminAs(taro, {u"status"_s}), Unreachable);
    EXPECT_TRUE(m_said.contains(u"ファイル "_s + file())) << m_said.toStdString();
    EXPECT_TRUE(m_said.contains(u"place %1 --group users"_s.arg(folder()))) << "not another group than now";
    ASSERT_EQ(makePlace(), Done);
    EXPECT_EQ(adminAs(taro, {u"audit"_s, u"verify"_s}), Done) << m_said.toStdString();
}

TEST_F(PlaceOfManyAccounts, OnlyAnAdministratorChoosesIt) {
    EXPECT_EQ(adminAs(hanako, {u"place"_s, m_root.filePath(u"mine"_s), u"--group"_s, u"users"_s}), Refused);
    EXPECT_TRUE(m_said.contains(u"PC の管理者だけです"_s)) << m_said.toStdString();
    adminAs(hanako, {u"place"_s, u"--json"_s});
    EXPECT_EQ(json()["database"_L1].toString(), file()) << "as before";
}

TEST_F(PlaceOfManyAccounts, AnotherOneSaysHowTheDatabaseIsMoved) {
    ASSERT_EQ(initAs(hanako), Done);
    const QString other = m_root.filePath(u"other"_s);
    EXPECT_EQ(admin({u"place"_s, other, u"--group"_s, u"users"_s}), Finding);
    EXPECT_TRUE(m_output.contains(u"backup --database %1 --to %2/backups"_s.arg(file(), other)))
        << m_output.toStdString();
    ASSERT_EQ(admin({u"backup"_s, u"--json"_s, u"--database"_s, file(), u"--to"_s, other + u"/backups"_s}), Done);
    ASSERT_EQ(admin({u"restore"_s, json()["file"_L1].toString()}), Done) << m_said.toStdString();
    EXPECT_EQ(adminAs(taro, {u"audit"_s, u"verify"_s}), Done) << m_said.toStdString();
    EXPECT_TRUE(QFileInfo::exists(other + u"/uketsuke.sqlite"_s));
    EXPECT_TRUE(QFileInfo::exists(file()));
}

} // namespace uketsuke
