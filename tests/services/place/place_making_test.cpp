#include "app/services/place/place_making.h"

#include "app/persistence/database/database.h"
#include "app/services/backup/backup_service.h"
#include "app/services/backup/restore_service.h"
#include "app/services/place/database_place.h"
#include "app/services/place/place_access.h"
#include "app/services/services.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString group = u"users"_s; // every Debian has it

/// Makes places below a folder of its own, as root; with a umask that each test chooses.
class MakingAPlace : public testing::TestWithParam<unsigned int>
{
protected:
    void SetUp() override {
        if (::geteuid() != 0)
            GTEST_SKIP() << "Only root makes a place.";
        m_before = ::umask(GetParam());
        ASSERT_EQ(::chmod(QFile::encodeName(m_root.path()).constData(), 0755), 0);
    }
    void TearDown() override {
        if (::geteuid() == 0)
            ::umask(m_before);
    }

    [[nodiscard]] QString folder() const { return m_root.filePath(u"srv/uketsuke"_s); }
    [[nodiscard]] QString file() const { return databaseFileIn(folder()); }
    Result<MadePlace> make(const QString& folder, const QString& of = group) const {
        return makePlace(folder, of, m_root.path());
    }
    [[nodiscard]] QString refusal(const QString& folder, const QString& of = group) const {
        const auto made = make(folder, of);
        return made ? QString() : made.error().detail;
    }
    void write(const QString& file) const {
        QFile made(file);
        ASSERT_TRUE(made.open(QIODevice::WriteOnly));
        made.write("見本");
    }

    /// "2770 users"
    static QString accessOf(const QString& path) {
        struct stat facts = {};
        if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
            return u"none"_s;
        const struct group* named = ::getgrgid(facts.st_gid);
        return QString::number(facts.st_mode & 07777, 8) + u' ' + QString::fromLocal8Bit(named->gr_name);
    }

    QTemporaryDir m_root;
    mode_t m_before = 0;
};

} // namespace

TEST_P(MakingAPlace, GivesTheFolderToTheGroupAndTheSettingToEverybody) {
    const auto made = make(folder());
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(accessOf(folder()), u"2770 users"_s);
    EXPECT_EQ(accessOf(m_root.filePath(u"srv"_s)), u"755 root"_s) << "the group comes through";
    EXPECT_EQ(accessOf(made->settingFile), u"644 root"_s);
    EXPECT_EQ(accessOf(QFileInfo(made->settingFile).path()), u"755 root"_s);
    const auto place = embeddedDatabasePlace({}, m_root.path());
    ASSERT_TRUE(place);
    EXPECT_EQ(place->file, file());
    EXPECT_EQ(place->origin, PlaceOrigin::MachineSetting);
    EXPECT_FALSE(made->hasDatabase);
    EXPECT_TRUE(made->oldDatabase.isEmpty());
    EXPECT_TRUE(accessTo(folder()).isShared);
}

TEST_P(MakingAPlace, WhateverTheProgramMakesThereIsTheGroups) {
    ASSERT_TRUE(make(folder()));
    const SystemClock clock;
    Services services(clock);
    ASSERT_TRUE(services.openEmbedded(file()).result());
    const auto backup = services.backups().backUp(folder() + u"/backups"_s).result();
    ASSERT_TRUE(backup) << backup.error().detail.toStdString();
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u".backups"_s})
        EXPECT_EQ(accessOf(file() + end), u"660 users"_s) << end.toStdString();
    EXPECT_EQ(accessOf(folder() + u"/backups"_s), u"2770 users"_s);
    EXPECT_EQ(accessOf(backup->file), u"660 users"_s);
}

TEST_P(MakingAPlace, ARestoredDatabaseIsTheGroupsThoughItsBackupWasNot) {
    ASSERT_TRUE(make(folder()));
    const QString stick = m_root.filePath(u"stick"_s);
    const SystemClock clock;
    Services services(clock);
    ASSERT_TRUE(services.openEmbedded(file()).result());
    const auto backup = services.backups().backUp(stick).result();
    ASSERT_TRUE(backup);
    ASSERT_TRUE(QFile::setPermissions(backup->file, QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_TRUE(services.restore(backup->file, {}).result());
    const QDir place(folder());
    for (const QString& name : place.entryList({u"*.sqlite"_s}, QDir::Files))
        EXPECT_EQ(accessOf(place.filePath(name)), u"660 users"_s) << name.toStdString();
    EXPECT_EQ(place.entryList({u"*-before-restore-*.sqlite"_s}).size(), 1);
}

TEST_P(MakingAPlace, InAnyOtherFolderFilesAreAsTheSystemMakesThem) {
    const QString plain = m_root.filePath(u"plain"_s);
    ASSERT_TRUE(QDir().mkpath(plain));
    ASSERT_TRUE(Database::open(EmbeddedDatabase{plain + u"/uketsuke.sqlite"_s}));
    const QString expected = QString::number(0644 & ~GetParam(), 8) + u" root"_s;
    EXPECT_EQ(accessOf(plain + u"/uketsuke.sqlite"_s), expected);
}

TEST_P(MakingAPlace, ADatabaseThatLiesThereBecomesTheGroups) {
    ASSERT_TRUE(QDir().mkpath(folder()));
    ASSERT_EQ(::chmod(QFile::encodeName(m_root.filePath(u"srv"_s)).constData(), 0755), 0);
    ASSERT_TRUE(Database::open(EmbeddedDatabase{file()}));
    const auto made = make(folder());
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_TRUE(made->hasDatabase);
    EXPECT_EQ(accessOf(file()), u"660 users"_s);
}

TEST_P(MakingAPlace, ALinkThatLiesThereChangesNothingElsewhere) {
    ASSERT_TRUE(make(folder()));
    const QString system = m_root.filePath(u"shadow"_s);
    write(system);
    const QString before = accessOf(system);
    ASSERT_TRUE(QFile::link(system, file()));
    ASSERT_EQ(::link(QFile::encodeName(system).constData(), QFile::encodeName(file() + u"-wal"_s).constData()), 0);
    ASSERT_TRUE(make(folder()));
    EXPECT_EQ(accessOf(system), before);
}

TEST_P(MakingAPlace, AnEarlierDatabaseIsNamedAndStays) {
    ASSERT_TRUE(make(folder()));
    ASSERT_TRUE(Database::open(EmbeddedDatabase{file()}));
    const auto made = make(m_root.filePath(u"other"_s));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->oldDatabase, file());
    EXPECT_TRUE(QFileInfo::exists(file()));
    EXPECT_FALSE(made->hasDatabase);
    EXPECT_TRUE(QDir(m_root.filePath(u"other"_s)).isEmpty());
}

TEST_P(MakingAPlace, ThatIsThePlaceAlreadyMendsIt) {
    ASSERT_TRUE(make(folder()));
    ASSERT_TRUE(QDir().mkpath(folder() + u"/backups"_s));
    ASSERT_EQ(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
    ASSERT_TRUE(make(folder()));
    EXPECT_EQ(accessOf(folder()), u"2770 users"_s);
}

TEST_P(MakingAPlace, ClosesNoFolderThatHoldsOtherThings) {
    const QString home = m_root.filePath(u"home"_s);
    ASSERT_TRUE(QDir().mkpath(home));
    write(home + u"/.profile"_s);
    write(home + u"/uketsuke.sqlite"_s);
    const QString before = accessOf(home);
    EXPECT_EQ(refusal(home), u"place.not_empty"_s);
    EXPECT_EQ(accessOf(home), before);
    EXPECT_EQ(refusal(home + u"/.profile"_s), u"place.not_a_folder"_s);
}

TEST_P(MakingAPlace, ThatTheGroupCannotReachIsRefused) {
    const QString home = m_root.filePath(u"home"_s);
    ASSERT_TRUE(QDir().mkpath(home));
    ASSERT_EQ(::chmod(QFile::encodeName(home).constData(), 0700), 0);
    EXPECT_EQ(refusal(home + u"/uketsuke"_s), u"place.closed_above"_s);
    EXPECT_FALSE(QFileInfo::exists(home + u"/uketsuke"_s));
}

TEST_P(MakingAPlace, OnANetworkOrForNoGroupIsRefusedAndChangesNothing) {
    EXPECT_EQ(refusal(u"\\\\server\\share"_s), u"database.network"_s);
    EXPECT_EQ(refusal(u"//server/share"_s), u"database.network"_s);
    EXPECT_EQ(refusal(folder(), u"no such group"_s), u"place.group"_s);
    EXPECT_TRUE(QDir(m_root.path()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(WithUmask, MakingAPlace, testing::Values(0022U, 0077U));

} // namespace uketsuke
