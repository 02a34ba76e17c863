#include "app/services/place/database_place.h"
#include "app/services/services.h"
#include "app/words/place_text.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/desk.h"
#include "ui/shared/opening_text.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

class OpeningAtAPlace : public testing::Test
{
protected:
    /// The words of the page that covers the window.
    static QString said(Desk& desk, const QString& name) {
        QString text;
        for (const QLabel* label : desk.window().findChildren<QLabel*>(name))
            text = label->isVisible() ? label->text() : text;
        return text;
    }
    static QPushButton* visible(Desk& desk, const QString& name) {
        for (QPushButton* button : desk.window().findChildren<QPushButton*>(name))
            if (button->isVisible())
                return button;
        return nullptr;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    ScriptedUserPrompt m_prompt;
};

TEST_F(OpeningAtAPlace, WithoutItsFolderSaysWhatITTypesAndGoesOnAfterwards) {
    const QString folder = m_folder.filePath(u"place"_s);
    Services services(m_clock);
    Desk desk(*qApp, services, m_prompt,
              {folder + u"/mihon.sqlite"_s, u"見本データベース"_s, u"本館カウンター2"_s, true});
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return said(desk, u"emptyWhy"_s).contains(folder); }));
    EXPECT_TRUE(said(desk, u"emptyWhatToDo"_s).contains(u"sudo uketsuke-admin place "_s + folder));
    EXPECT_EQ(visible(desk, u"emptySecondAction"_s), nullptr) << "nothing is there to be restored";
    EXPECT_FALSE(QFileInfo::exists(folder)) << "the desk makes no place";
    keepPicture(desk.window(), u"failure_place"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    QSignalSpy ready(&desk, &Desk::ready);
    visible(desk, u"emptyAction"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ready.count() == 1; }, 30'000));
}

TEST_F(OpeningAtAPlace, EachTroubleIsSaidInFull) {
    PlaceFacts facts;
    facts.file = u"/srv/u/uketsuke.sqlite"_s;
    facts.folder = u"/srv/u"_s;
    facts.settingFile = u"/etc/uketsuke/uketsuke.conf"_s;
    facts.account = u"hanako"_s;
    facts.commandToMake = u"MAKE"_s;
    facts.commandToLetIn = u"LET IN"_s;
    const auto trouble = [&](const QString& detail) { return placeText({ErrorKind::Unreachable, detail}, facts); };
    EXPECT_TRUE(trouble(u"place.missing"_s).what.contains(facts.folder));
    EXPECT_TRUE(trouble(u"place.missing"_s).next.endsWith(facts.commandToMake));
    EXPECT_TRUE(trouble(u"place.not_permitted"_s).what.contains(facts.account));
    EXPECT_TRUE(trouble(u"place.not_permitted"_s).next.endsWith(facts.commandToLetIn));
    EXPECT_TRUE(trouble(u"place.file_not_permitted"_s).what.contains(facts.file));
    EXPECT_TRUE(trouble(u"place.file_not_permitted"_s).next.endsWith(facts.commandToMake));
    EXPECT_TRUE(trouble(u"place.setting"_s).what.contains(facts.settingFile));
    EXPECT_TRUE(trouble(u"place.setting"_s).next.endsWith(facts.commandToMake));
    for (const QString& detail :
         {u"place.missing"_s, u"place.not_permitted"_s, u"place.file_not_permitted"_s, u"place.setting"_s})
        EXPECT_FALSE(trouble(detail).safe.isEmpty()) << detail.toStdString();
    EXPECT_TRUE(trouble(u"database.damaged"_s).what.isEmpty());
}

} // namespace uketsuke
