#include "app/domain/settings/backup_settings.h"
#include "app/services/backup/backup_names.h"
#include "app/services/backup/backup_settings_json.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A moment in Japan.
QDateTime at(int day, int hour, int minute = 0) {
    return QDateTime({2026, 11, day}, QTime(hour, minute), Qt::OffsetFromUTC, 9 * 3600).toUTC();
}

BackupSettings daily(std::optional<int> hour = {}) {
    return {true, u"/backups"_s, hour, 14};
}

} // namespace

TEST(DailyBackups, AreDueADayAfterTheLastWhereNoHourIsSet) {
    EXPECT_TRUE(isBackupDue(daily(), {}, at(25, 9)));
    EXPECT_FALSE(isBackupDue(daily(), at(24, 9, 30), at(25, 9)));
    EXPECT_TRUE(isBackupDue(daily(), at(24, 9), at(25, 9)));
}

TEST(DailyBackups, AreDueOnceAfterTheirHour) {
    EXPECT_FALSE(isBackupDue(daily(18), at(24, 18, 5), at(25, 17, 59)));
    EXPECT_TRUE(isBackupDue(daily(18), at(24, 18, 5), at(25, 18)));
    EXPECT_FALSE(isBackupDue(daily(18), at(25, 18, 1), at(25, 23)));
}

TEST(DailyBackups, AreMadeUpForAfterThePcWasOff) {
    EXPECT_TRUE(isBackupDue(daily(18), at(22, 18, 5), at(25, 8)));
}

TEST(DailyBackups, AreNotDueWhereNobodyWantsThem) {
    EXPECT_FALSE(isBackupDue({false, u"/backups"_s, {}, 14}, {}, at(25, 9)));
    EXPECT_FALSE(isBackupDue({true, {}, {}, 14}, {}, at(25, 9)));
}

TEST(MissedBackups, AreToldAfterTwoDaysAndOnlyWhereAFolderWasChosen) {
    EXPECT_FALSE(isBackupMissed(daily(), at(23, 9), at(25, 9)));
    EXPECT_TRUE(isBackupMissed(daily(), at(23, 9), at(25, 9, 1)));
    EXPECT_TRUE(isBackupMissed(daily(), {}, at(25, 9)));
    EXPECT_FALSE(isBackupMissed({}, {}, at(25, 9)));
}

TEST(BackupSettingsRules, NameTheValueThatMakesNoSense) {
    EXPECT_TRUE(validate(BackupSettings()));
    EXPECT_EQ(validate({true, {}, {}, 14}).error().detail, u"backup.folder"_s);
    EXPECT_EQ(validate({false, u"relative/folder"_s, {}, 14}).error().detail, u"backup.folder"_s);
    EXPECT_EQ(validate({false, {}, 24, 14}).error().detail, u"backup.hour"_s);
    EXPECT_EQ(validate({false, {}, {}, 0}).error().detail, u"backup.keep_days"_s);
}

TEST(BackupSettingsRules, ComeBackFromJsonAsTheyWere) {
    for (const BackupSettings& settings : {BackupSettings(), daily(), daily(0)})
        EXPECT_EQ(backupSettingsFromJson(toJson(settings)), settings);
}

TEST(BackupNames, HoldTheMomentInJapanAndNothingElse) {
    EXPECT_EQ(backupName(at(26, 8, 45)), u"uketsuke-20261126-084500.sqlite"_s);
    EXPECT_EQ(momentOfBackup(backupName(at(26, 8, 45))), at(26, 8, 45));
}

TEST(BackupNames, OfOtherFilesAreNone) {
    for (const QString& name :
         {u"uketsuke.sqlite"_s, u"uketsuke-20261126-084500.sqlite.part"_s, u"uketsuke-20261399-084500.sqlite"_s,
          u"xuketsuke-20261126-084500.sqlite"_s, u"uketsuke-20261126-084500.sqlite-wal"_s})
        EXPECT_FALSE(momentOfBackup(name)) << qPrintable(name);
    EXPECT_TRUE(isUnfinishedBackup(unfinishedBackupName(at(26, 8))));
    EXPECT_FALSE(isUnfinishedBackup(backupName(at(26, 8))));
}

} // namespace uketsuke
