#include "app/services/backup/backup_service.h"
#include "app/services/services.h"
#include "app/services/settings/settings_service.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/backup_choice.h"
#include "ui/desk.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

class RestoringDesks : public testing::Test
{
protected:
    [[nodiscard]] QString databaseFile() const { return m_folder.filePath(u"mihon.sqlite"_s); }
    void open(Desk& desk) {
        QSignalSpy ready(&desk, &Desk::ready);
        desk.open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return ready.count() == 1; }, 30'000));
    }
    static bool says(Desk& desk, const QString& words) {
        return QTest::qWaitFor(
            [&] {
                const auto* page = desk.window().findChild<QLabel*>(u"emptyWhy"_s);
                for (const QLabel* label : desk.window().findChildren<QLabel*>(u"emptyWhy"_s))
                    page = label->isVisible() ? label : page;
                return page->isVisible() && page->text().contains(words);
            },
            30'000);
    }
    static QPushButton& action(Desk& desk, const QString& name) {
        QPushButton* found = nullptr;
        for (QPushButton* button : desk.window().findChildren<QPushButton*>(name))
            found = button->isVisible() ? button : found;
        return *found;
    }
    DeskOptions options() const { return {databaseFile(), u"見本データベース"_s, u"本館カウンター2"_s, true}; }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    ScriptedUserPrompt m_prompt;
};

TEST_F(RestoringDesks, OfferTheirBackupsWhenTheFileIsDamaged) {
    {
        Services services(m_clock);
        Desk desk(*qApp, services, m_prompt, options());
        open(desk);
        ASSERT_TRUE(services.backups().backUp(m_folder.filePath(u"backups"_s)).result());
    }
    for (const QString& end : {u"-wal"_s, u"-shm"_s})
        QFile::remove(databaseFile() + end);
    QFile file(databaseFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    Services services(m_clock);
    Desk desk(*qApp, services, m_prompt, options());
    desk.open();
    ASSERT_TRUE(says(desk, u"データが壊れています"_s));
    keepPicture(desk.window(), u"failure_damaged"_s);
    QTest::keyClick(&action(desk, u"emptySecondAction"_s), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.window().findChild<BackupChoice*>() != nullptr; }));
    auto* choice = desk.window().findChild<BackupChoice*>();
    EXPECT_EQ(choice->findChild<QListWidget*>()->count(), 1);
    keepPicture(*choice, u"backup_choice"_s);
    m_prompt.answerNext(Answer::Yes);
    choice->findChild<QPushButton*>(u"backupChoiceRestore"_s)->click();
    ASSERT_TRUE(says(desk, u"復元しました"_s));
    keepPicture(desk.window(), u"restored"_s);
    QSignalSpy ready(&desk, &Desk::ready);
    action(desk, u"emptyAction"_s).click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ready.count() == 1; }, 30'000));
    EXPECT_FALSE(desk.window().isCovered());
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"mihon-before-restore-*.sqlite"_s}).size(), 1);
}

TEST_F(RestoringDesks, OpenTheOldDatabaseAgainWhereTheBackupIsNone) {
    Services services(m_clock);
    Desk desk(*qApp, services, m_prompt, options());
    open(desk);
    QFile file(m_folder.filePath(u"no_backup.sqlite"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    desk.restore(file.fileName());
    ASSERT_TRUE(says(desk, u"復元できませんでした"_s));
    keepPicture(desk.window(), u"restore_refused"_s);
    QSignalSpy ready(&desk, &Desk::ready);
    action(desk, u"emptyAction"_s).click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ready.count() == 1; }, 30'000));
    EXPECT_TRUE(QDir(m_folder.path()).entryList({u"*restor*"_s}).isEmpty());
}

TEST_F(RestoringDesks, OfferTheirBackupsWhenTheFileIsGone) {
    {
        Services services(m_clock);
        Desk desk(*qApp, services, m_prompt, options());
        open(desk);
        ASSERT_TRUE(services.backups().backUp(m_folder.filePath(u"backups"_s)).result());
    }
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(databaseFile() + end);
    Services services(m_clock);
    Desk desk(*qApp, services, m_prompt, options());
    desk.open();
    ASSERT_TRUE(says(desk, u"ファイルがありません"_s));
    keepPicture(desk.window(), u"failure_missing"_s);
    EXPECT_FALSE(QFile::exists(databaseFile()));
    EXPECT_TRUE(action(desk, u"emptySecondAction"_s).isVisible());
}

TEST_F(RestoringDesks, SayWhereADatabaseOnANetworkBelongs) {
    Services services(m_clock);
    DeskOptions options = this->options();
    options.databaseFile = u"\\\\server\\share\\mihon.sqlite"_s;
    Desk desk(*qApp, services, m_prompt, options);
    desk.open();
    ASSERT_TRUE(says(desk, u"ネットワーク上のデータベース"_s));
    keepPicture(desk.window(), u"failure_network"_s);
    EXPECT_TRUE(desk.window().isCovered()) << "no half window";
}

} // namespace uketsuke
