#include "app/persistence/backup/backup_file.h"
#include "app/persistence/migrations/migrator.h"
#include "app/services/backup/backup_names.h"
#include "app/services/backup/backup_service.h"
#include "app/services/journal/journal_service.h"
#include "app/services/settings/settings_service.h"
#include "tests/support/embedded_desk.h"
#include "tests/support/fixed_clock.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSqlQuery>

#include <gtest/gtest.h>

#include <random>
#include <thread>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Backups : public testing::Test
{
protected:
    Backups() {
        m_desk.signIn(u"eva"_s);
        m_backups.attach(m_desk.filePath());
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(u"backups"_s); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    Result<StoredBackup> backUp() { return m_backups.backUp(folder()).result(); }

    QTemporaryDir m_folder;
    EmbeddedDesk m_desk;
    FixedClock m_clock;
    SettingsService m_settings{m_desk.database()};
    BackupService m_backups{m_desk.database(), m_settings, m_clock};
};

/// How many applications a backup holds, each with its entry in the journal; −1 where they do not agree.
int wholeApplications(const QString& file) {
    const auto open = Database::open(EmbeddedDatabase{file, FileAccess::ReadOnly});
    QSqlQuery query((*open)->connection());
    if (!query.exec(
            u"SELECT COUNT(*), (SELECT COUNT(*) FROM audit_events WHERE kind = 'taken_in') FROM applications"_s) ||
        !query.next())
        return -1;
    return query.value(0).toInt() == query.value(1).toInt() ? query.value(0).toInt() : -1;
}

} // namespace

TEST_F(Backups, AreOneVerifiedFileWhoseNameHoldsOnlyTheMoment) {
    m_desk.add(u"WR1"_s);
    const auto made = backUp();
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(files(), QStringList(backupName(m_clock.nowUtc())));
    EXPECT_TRUE(made->isReadable);
    EXPECT_EQ(wholeApplications(made->file), 1);
    EXPECT_TRUE(readBackup(made->file, Scrutiny::Whole));
    EXPECT_EQ(files(), QStringList(backupName(m_clock.nowUtc()))) << "looking leaves nothing beside it";
    EXPECT_EQ(m_desk.scalar(u"SELECT detail FROM audit_events WHERE kind = 'backup_made' AND actor = 'eva'"_s),
              backupName(m_clock.nowUtc()));
}

TEST_F(Backups, OfARunningDeskHoldOneMomentOfIt) {
    m_desk.addMany(200);
    std::atomic_bool isOver = false;
    std::thread clerk([&] {
        for (int number = 0; !isOver; ++number)
            m_desk.add(u"X%1"_s.arg(number));
    });
    for (int round = 0; round < 5; ++round) {
        m_clock.advance(std::chrono::seconds(1));
        const int before = m_desk.scalar(u"SELECT COUNT(*) FROM applications"_s).toInt();
        const auto made = backUp();
        EXPECT_TRUE(made) << (made ? "" : made.error().detail.toStdString());
        const int after = m_desk.scalar(u"SELECT COUNT(*) FROM applications"_s).toInt();
        EXPECT_GE(wholeApplications(made->file), before);
        EXPECT_LE(wholeApplications(made->file), after);
    }
    isOver = true;
    clerk.join();
}

TEST_F(Backups, HoldNothingOfWhatWasDeleted) {
    const ApplicationId id = m_desk.add(u"WR1"_s);
    const DocumentId document = m_desk.addDocument(id, u"back"_s, u"my_number_card"_s, "\xFF\xD8\xFF picture");
    const QByteArray key = QByteArray::fromHex(m_desk.scalar(u"SELECT hex(key) FROM document_keys"_s).toLatin1());
    ASSERT_EQ(key.size(), 32);
    const auto bytesOf = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    ASSERT_TRUE(bytesOf(backUp()->file).contains(key));
    m_desk.signIn(u"suzuki"_s);
    (void)m_desk.scalar(u"INSERT INTO document_destructions (id, document_id, reason, explanation) VALUES"
                        " ('d', '%1', 'early', '見本') RETURNING id"_s.arg(document.text()));
    m_desk.signIn(u"sato"_s);
    m_clock.advance(std::chrono::seconds(1));
    EXPECT_FALSE(bytesOf(backUp()->file).contains(key));
}

TEST_F(Backups, ThatAreTooOldGoOnceANewerOneIsThere) {
    BackupSettingsSeen seen;
    seen.settings = {true, folder(), {}, 2};
    ASSERT_TRUE(m_backups.saveSettings(seen).result());
    const QString old = backUp()->file;
    m_clock.advance(std::chrono::hours(24));
    const QString young = backUp()->file;
    EXPECT_TRUE(QFile::exists(old));
    QFile stranger(folder() + u"/holiday.sqlite"_s);
    ASSERT_TRUE(stranger.open(QIODevice::WriteOnly));
    EmbeddedDesk another;
    another.signIn(u"eva"_s);
    another.add(u"OTHER"_s);
    const std::atomic_bool isStopped = false;
    const auto others = makeBackup(another.filePath(), folder(), m_clock.nowUtc().addDays(-9), isStopped);
    ASSERT_TRUE(others);
    m_clock.advance(std::chrono::hours(36));
    ASSERT_TRUE(backUp());
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(young));
    EXPECT_TRUE(QFile::exists(stranger.fileName()));
    EXPECT_TRUE(QFile::exists(others->file)) << "another desk's backups are its own";
}

TEST_F(Backups, ThatFailTakeNothingAwayAndLeaveNoHalfFile) {
    ASSERT_TRUE(backUp());
    const std::atomic_bool isStopped = true;
    m_desk.addMany(2000);
    const auto stopped = makeBackup(m_desk.filePath(), folder(), m_clock.nowUtc().addDays(9), isStopped);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error(), (Error{ErrorKind::Cancelled, u"backup.stopped"_s}));
    EXPECT_EQ(files(), QStringList(backupName(m_clock.nowUtc())));
}

TEST_F(Backups, WithoutAFolderSayThatNoneWasChosen) {
    EXPECT_EQ(m_backups.backUp().result().error(), (Error{ErrorKind::Invalid, u"backup.folder"_s}));
}

TEST_F(Backups, OfADatabaseThatIsNoFileAreUnsupported) {
    m_backups.attach({});
    EXPECT_EQ(backUp().error().kind, ErrorKind::Unsupported);
}

TEST_F(Backups, AreOverlookedWhereTheyAreDueMissedOrTheirFolderIsGone) {
    BackupSettingsSeen seen;
    seen.settings = {true, folder(), {}, 14};
    ASSERT_TRUE(m_backups.saveSettings(seen).result());
    auto overview = m_backups.overview().result().value();
    EXPECT_FALSE(overview.isFolderThere);
    EXPECT_TRUE(overview.isDue && overview.isMissed);
    ASSERT_TRUE(m_backups.backUp().result());
    overview = m_backups.overview().result().value();
    EXPECT_TRUE(overview.isFolderThere && !overview.isDue && !overview.isMissed);
    EXPECT_EQ(overview.newest, m_backups.backups().result()->first().takenAt);
    m_clock.advance(std::chrono::hours(49));
    EXPECT_TRUE(m_backups.overview().result()->isMissed);
}

TEST_F(Backups, OnlyItDecidesHowTheyAreMade) {
    m_desk.signIn(u"sato"_s);
    EXPECT_EQ(m_backups.saveSettings({}).result().error().kind, ErrorKind::NotPermitted);
}

TEST_F(Backups, ADamagedFileIsNone) {
    m_desk.addMany(50);
    const QString file = backUp()->file;
    QFile bytes(file);
    ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
    ASSERT_TRUE(bytes.seek(bytes.size() / 2));
    bytes.write(QByteArray(20'000, 'x'));
    bytes.close();
    const auto looked = readBackup(file, Scrutiny::Whole);
    ASSERT_FALSE(looked);
    EXPECT_EQ(looked.error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(readBackup(m_folder.filePath(u"none"_s), Scrutiny::Whole).error().kind, ErrorKind::NotFound);
}

TEST_F(Backups, ALockThatNamesNobodyHoldsNobodyUp) {
    QFile lock(QDir(folder()).filePath(u"uketsuke-backup.lock"_s));
    ASSERT_TRUE(QDir().mkpath(folder()) && lock.open(QIODevice::WriteOnly));
    lock.close();
    EXPECT_TRUE(backUp());
}

TEST_F(Backups, WhoDiedTakingADeadOnesLockAwayHoldsNobodyUp) {
    ASSERT_TRUE(QDir().mkpath(folder()));
    QFile lock(QDir(folder()).filePath(u"uketsuke-backup.lock"_s));
    QFile removers(lock.fileName() + u".rmlock"_s);
    QProcess dead;
    dead.start(QStringLiteral(UKETSUKE_BACKUP_WRITER), {});
    const QByteArray process = QByteArray::number(dead.processId());
    ASSERT_TRUE(dead.waitForFinished() && lock.open(QIODevice::WriteOnly) && removers.open(QIODevice::WriteOnly));
    lock.write(process + "\nwriter\n" + QSysInfo::machineHostName().toUtf8() + '\n'); // as QLockFile writes it
    lock.close();
    removers.close();
    EXPECT_TRUE(backUp());
}

TEST_F(Backups, ALockOfALivingProgramIsRespected) {
    QLockFile lock(QDir(folder()).filePath(u"uketsuke-backup.lock"_s));
    ASSERT_TRUE(QDir().mkpath(folder()) && lock.tryLock());
    EXPECT_FALSE(backUp());
}

/// SIGKILL at moments that a seed chooses: whatever has a backup's name is whole, and the next one clears up.
TEST_F(Backups, ThatAreKilledLeaveNoHalfFileThatCounts) {
    m_desk.addMany(3000);
    const unsigned seed = std::random_device()();
    std::mt19937 dice(seed);
    RecordProperty("seed", static_cast<int>(seed));
    int unfinished = 0;
    for (int round = 0; round < 12 || (unfinished == 0 && round < 200); ++round) {
        QProcess writer;
        writer.start(QStringLiteral(UKETSUKE_BACKUP_WRITER), {m_desk.filePath(), folder()});
        ASSERT_TRUE(writer.waitForReadyRead()) << "seed " << seed;
        writer.waitForFinished(static_cast<int>(dice() % 60)); // a moment of its own for the kill, not a wait
        writer.kill();
        writer.waitForFinished();
        for (const QString& name : files())
            unfinished += isUnfinishedBackup(name) ? 1 : 0;
        for (const QString& name : files())
            if (momentOfBackup(name)) {
                EXPECT_TRUE(readBackup(folder() + u'/' + name, Scrutiny::Whole)) << "seed " << seed;
            }
    }
    EXPECT_GT(unfinished, 0) << "no kill met a backup that was being written, seed " << seed;
    m_clock.advance(std::chrono::hours(24 * 365));
    ASSERT_TRUE(backUp()) << "a lock that the dead left holds nobody up, seed " << seed;
    for (const QString& name : files())
        EXPECT_FALSE(isUnfinishedBackup(name)) << "seed " << seed;
}

} // namespace uketsuke
