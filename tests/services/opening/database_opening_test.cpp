#include "app/persistence/database/network_folder.h"
#include "app/services/backup/backup_folder.h"
#include "app/services/services.h"
#include "tests/support/embedded_desk.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class OpeningADatabase : public testing::Test
{
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"desk.sqlite"_s); }

    Result<void> open() {
        const FixedClock clock;
        Services services(clock);
        return services.openEmbedded(file()).result();
    }

    /// The files of a desk that is open, as they lie there when its PC goes off.
    void leaveAsAfterAPowerCut(EmbeddedDesk& desk) const {
        for (const QString& end : {u""_s, u"-wal"_s})
            ASSERT_TRUE(QFile::copy(desk.filePath() + end, file() + end));
    }

    void damagePages() const {
        QFile database(file());
        ASSERT_TRUE(database.open(QIODevice::ReadWrite));
        for (qint64 page = database.size() / 8192; page * 4096 < database.size(); page += 5) { // behind the schema
            database.seek(page * 4096);
            database.write(QByteArray(4096, '\x5A'));
        }
    }

    [[nodiscard]] bool isNoted() const { return QFile::exists(file() + u".damaged"_s); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(OpeningADatabase, ThatWasNotClosedIsReadWholeAndGoesOn) {
    EmbeddedDesk desk;
    desk.addMany(50);
    leaveAsAfterAPowerCut(desk);
    {
        const auto found = Database::open(EmbeddedDatabase{file()});
        ASSERT_TRUE(found);
        EXPECT_TRUE((*found)->wasRecovered());
        EXPECT_TRUE((*found)->isSound());
    }
    const auto again = Database::open(EmbeddedDatabase{file()});
    ASSERT_TRUE(again);
    EXPECT_FALSE((*again)->wasRecovered()) << "it was closed";
    EXPECT_TRUE(open());
    EXPECT_FALSE(isNoted());
}

TEST_F(OpeningADatabase, BesideADeskThatHasItOpenIsNoRecovery) {
    EmbeddedDesk desk;
    desk.addMany(5);
    const auto second = Database::open(EmbeddedDatabase{desk.filePath()});
    ASSERT_TRUE(second);
    EXPECT_FALSE((*second)->wasRecovered());
}

TEST_F(OpeningADatabase, ThatWasDamagedByAPowerCutIsRefusedUntilItIsSound) {
    EmbeddedDesk desk;
    desk.addMany(300);
    static_cast<void>(desk.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)); // the pages lie in the file
    desk.add(u"X1"_s);
    leaveAsAfterAPowerCut(desk);
    QFile whole(file());
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray sound = whole.readAll();
    whole.close();
    damagePages();
    EXPECT_EQ(open().error(), (Error{ErrorKind::Corrupt, u"database.damaged"_s}));
    EXPECT_TRUE(isNoted());
    EXPECT_EQ(open().error(), (Error{ErrorKind::Corrupt, u"database.damaged"_s})) << "closed by now, and still damaged";
    QFile mended(file());
    ASSERT_TRUE(mended.open(QIODevice::WriteOnly));
    mended.write(sound);
    mended.close();
    EXPECT_TRUE(open());
    EXPECT_FALSE(isNoted());
}

TEST_F(OpeningADatabase, ThatIsGoneThoughBackupsWereMadeIsNotMadeAnew) {
    noteBackupFolder(file(), m_folder.filePath(u"backups"_s));
    EXPECT_EQ(open().error(), (Error{ErrorKind::NotFound, u"database.missing"_s}));
    EXPECT_FALSE(QFile::exists(file()));
    QFile empty(file());
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    EXPECT_EQ(open().error().detail, u"database.missing"_s);
    EXPECT_EQ(QFileInfo(file()).size(), 0);
}

TEST_F(OpeningADatabase, ThatIsNoneIsCorruptAndStaysAsItIs) {
    QFile text(file());
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("no database, but somebody's text\n").repeated(100));
    text.close();
    EXPECT_EQ(open().error().kind, ErrorKind::Corrupt);
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    EXPECT_TRUE(text.readAll().startsWith("no database"));
}

TEST_F(OpeningADatabase, OnANetworkIsRefusedBeforeItIsTouched) {
    const FixedClock clock;
    Services services(clock);
    for (const QString& path : {u"\\\\server\\share\\desk.sqlite"_s, u"//server/share/desk.sqlite"_s})
        EXPECT_EQ(services.openEmbedded(path).result().error(), (Error{ErrorKind::Unsupported, u"database.network"_s}));
    EXPECT_FALSE(liesOnNetwork(file()));
    EXPECT_FALSE(liesOnNetwork(m_folder.filePath(u"not/yet/there.sqlite"_s)));
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    for (const char* type : {"ext4", "xfs", "btrfs", "NTFS", "overlay", "tmpfs"})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
}

} // namespace uketsuke
