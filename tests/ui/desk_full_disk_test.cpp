#include "app/services/services.h"
#include "tests/sudden_death/disk_layer.h"
#include "tests/ui/support/application_script.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/desk.h"
#include "ui/inbox/inbox_page.h"
#include "ui/review/review_page.h"
#include "ui/shared/message_bar.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

/// The whole desk, on a disk that becomes full while somebody works.
class DesksOnAFullDisk : public testing::Test
{
protected:
    void SetUp() override {
        QSignalSpy ready(&m_desk, &Desk::ready);
        m_desk.open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return ready.count() == 1; }, 30'000));
        m_desk.window().resize(1366, 768);
        const QString script = applicationScript(u"a"_s, u"WR0101"_s);
        ASSERT_TRUE(m_services.database()
                        .run([script](Database& database) { return database.executeScript(script); })
                        .result());
        Q_EMIT m_desk.window().findChild<InboxPage*>()->openRequested(ApplicationId(u"a"_s), {});
        ASSERT_TRUE(QTest::qWaitFor([this] { return review().viewModel().mayWrite(); }));
    }
    ReviewPage& review() { return *m_desk.window().findChild<ReviewPage*>(); }
    [[nodiscard]] QString said() const {
        const MessageBar& bar = m_desk.window().messageBar();
        if (bar.isHidden())
            return {};
        return bar.findChild<QLabel*>(u"messageWhat"_s)->text() + bar.findChild<QLabel*>(u"messageRest"_s)->text();
    }
    [[nodiscard]] qsizetype notes() { return review().viewModel().ready()->reviewCase.notes.size(); }

    sudden_death::FailingDisk m_disk; // before anything is opened
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Services m_services{m_clock};
    ScriptedUserPrompt m_prompt;
    mutable Desk m_desk{*qApp,
                        m_services,
                        m_prompt,
                        {m_folder.filePath(u"mihon.sqlite"_s), u"見本データベース"_s, u"本館カウンター2"_s, true}};
};

TEST_F(DesksOnAFullDisk, SayWhatIsSafeAndGoOnWhenThereIsRoomAgain) {
    m_disk.fail(sudden_death::DiskFailure::Full);
    review().viewModel().addNote(u"電話で確かめました"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return said().contains(u"空き"_s); })) << said().toStdString();
    QTest::qWait(300); // the application is read again
    keepPicture(m_desk.window(), u"disk_full"_s);
    ASSERT_NE(review().viewModel().ready(), nullptr) << "it is still on the desk";
    EXPECT_EQ(notes(), 0);
    EXPECT_TRUE(review().viewModel().mayWrite());

    m_disk.heal();
    review().viewModel().addNote(u"電話で確かめました"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return notes() == 1; }));
}

} // namespace uketsuke
