#include "tests/ui/support/picture.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/rail_button.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page.h"
#include "ui/shared/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace main_window_test {

class PlainPage : public Page
{
public:
    explicit PlainPage(const PageHead& head) : Page(head), field(new QLineEdit(this)) {}
    void setPerson(const StaffMember& person) override { personSeen = person.login; }
    void activate() override { field->setFocus(); }
    QLineEdit* field;
    QString personSeen;
    using Page::setKeysText;
};

} // namespace main_window_test

using main_window_test::PlainPage;

class MainWindows : public testing::Test
{
protected:
    MainWindows() {
        window.addPage(plan({u"inbox"_s, u"受付一覧"_s}));
        window.addPage(plan({u"outbox"_s, u"送信箱"_s}));
        inbox = page(u"inbox"_s);
        inbox->setKeysText(u"↑↓ 選ぶ　Enter 開く"_s);
        window.resize(1366, 768);
        window.show();
    }
    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&window); }
    static PagePlan plan(const PageHead& head) {
        return {head, Icon::Inbox, [head] { return new PlainPage(head); }};
    }
    PlainPage* page(const QString& name) { return dynamic_cast<PlainPage*>(window.page(name)); }
    [[nodiscard]] qsizetype made() const { return window.pages().size(); }
    Theme theme;
    MainWindow window{theme};
    PlainPage* inbox;
};

TEST_F(MainWindows, BeginWithTheFirstPage) {
    EXPECT_EQ(window.currentPage(), inbox);
}

TEST_F(MainWindows, MakeAPageWhenItIsFirstAskedForAndTheOthersOneByOne) {
    window.addPage(plan({u"settings"_s, u"設定"_s}));
    EXPECT_EQ(made(), 1);
    QCoreApplication::processEvents(); // the layout shows new entries later
    EXPECT_TRUE(window.findChild<RailButton*>(u"rail_settings"_s)->isVisible());
    window.setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    window.showPage(u"settings"_s);
    EXPECT_EQ(made(), 2);
    EXPECT_EQ(page(u"settings"_s)->personSeen, u"sato"_s);
    EXPECT_FALSE(window.makeNextPage());
    EXPECT_EQ(made(), 3);
    PagePlan journal = plan({u"journal"_s, u"履歴"_s});
    journal.isOfferedTo = [](const StaffMember& person) { return person.role == Role::It; };
    window.addPage(journal);
    window.setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    EXPECT_FALSE(window.makeNextPage());
    EXPECT_EQ(made(), 3) << "not for who may not use it";
    EXPECT_EQ(page(u"outbox"_s)->personSeen, u"sato"_s);
    EXPECT_EQ(window.currentPage(), page(u"settings"_s));
    EXPECT_EQ(window.page(u"elsewhere"_s), nullptr);
}

TEST_F(MainWindows, ControlAndANumberChangesThePage) {
    ASSERT_TRUE(isActive());
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), page(u"outbox"_s));
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), inbox);
}

TEST_F(MainWindows, APageThatIsNotOfferedHasNoEntryAndLeavesNoGapInTheKeys) {
    ASSERT_TRUE(isActive());
    PagePlan journal = plan({u"journal"_s, u"履歴"_s});
    journal.isOfferedTo = [](const StaffMember& person) { return person.role == Role::It; };
    window.addPage(journal);
    window.addPage(plan({u"settings"_s, u"設定"_s}));
    window.setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    QCoreApplication::processEvents(); // the layout shows new entries later
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), page(u"settings"_s));
    EXPECT_FALSE(window.findChild<RailButton*>(u"rail_journal"_s)->isVisible());
    window.setPerson({u"yamada"_s, u"山田"_s, Role::It, true});
    QCoreApplication::processEvents();
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), page(u"journal"_s));
}

TEST_F(MainWindows, ShowTheKeysOfThePageInTheBottomLine) {
    auto* keys = window.findChild<QLabel*>(u"statusKeys"_s);
    EXPECT_EQ(keys->text(), u"↑↓ 選ぶ　Enter 開く　F1 ヘルプ"_s);
    window.showPage(u"outbox"_s);
    EXPECT_EQ(keys->text(), u"F1 ヘルプ"_s);
}

TEST_F(MainWindows, OpenTheManualAtThePage) {
    ASSERT_TRUE(isActive());
    QSignalSpy help(&window, &MainWindow::helpRequested);
    QTest::keyClick(&window, Qt::Key_F1);
    ASSERT_EQ(help.count(), 1);
    EXPECT_EQ(help.at(0).at(0).toString(), u"inbox"_s);
}

TEST_F(MainWindows, APageReachedFromAnotherLightsItsEntry) {
    PagePlan review = plan({u"review"_s, u"照合"_s});
    review.reachedFrom = u"inbox"_s;
    window.addPage(review);
    window.showPage(u"outbox"_s);
    window.showPage(u"review"_s);
    EXPECT_EQ(window.currentPage(), page(u"review"_s));
    EXPECT_TRUE(window.findChild<RailButton*>(u"rail_inbox"_s)->isChecked());
}

TEST_F(MainWindows, TheRailCountsWhatWaits) {
    Q_EMIT inbox->badgeChanged(27);
    auto* entry = window.findChild<RailButton*>(u"rail_inbox"_s);
    EXPECT_EQ(entry->badge(), 27);
    EXPECT_EQ(entry->accessibleName(), u"受付一覧 27 件"_s);
}

TEST_F(MainWindows, ACoverHidesTheDeskAndKillsItsKeysButKeepsWhatWasTyped) {
    ASSERT_TRUE(isActive());
    inbox->field->setText(u"かしわ"_s);
    auto* cover = new QWidget;
    window.cover(cover);

    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);

    EXPECT_FALSE(inbox->isVisible());
    EXPECT_TRUE(cover->isVisible());
    EXPECT_EQ(window.currentPage(), inbox);
    window.uncover();
    EXPECT_TRUE(inbox->isVisible());
    EXPECT_EQ(inbox->field->text(), u"かしわ"_s);
}

TEST_F(MainWindows, EveryPlaceSaysThatItIsASpecimen) {
    window.markAsSpecimen();
    window.setFacts({Connection::Up, u"見本データベース"_s, u"本館カウンター2"_s, u"窓口 佐藤"_s});
    EXPECT_TRUE(window.windowTitle().contains(u"見本"_s));
    EXPECT_TRUE(window.findChild<QWidget*>(u"specimenMark"_s)->isVisible());
    EXPECT_TRUE(window.findChild<QLabel*>(u"statusFacts"_s)->text().contains(u"見本"_s));
}

TEST_F(MainWindows, AMessageCoversNeitherTheRailNorTheBottomLine) {
    Message message;
    message.what = u"WR0123 を完了しました。"_s;
    message.safe = u"メールはまだ送っていません。"_s;
    message.actionText = u"元に戻す"_s;
    message.seconds = 10;
    Q_EMIT inbox->messageRaised(message);
    ASSERT_TRUE(window.messageBar().isVisible());
    EXPECT_GE(window.messageBar().x(), theme.pixels(Measure::RailWidth));
    EXPECT_LE(window.messageBar().geometry().bottom(), window.findChild<QWidget*>(u"statusLine"_s)->y());
    EXPECT_GT(window.messageBar().height(), theme.pixels(Measure::ButtonHeight));
}

TEST_F(MainWindows, TextThatIsWrappedOnAPageAsksNothingOfWhatIsAbove) {
    auto* words = new QLabel(u"申請者が入力した住所には番地がありません。"_s);
    words->setWordWrap(true);
    (new QVBoxLayout(inbox))->addWidget(words);
    QCoreApplication::processEvents();
    ASSERT_TRUE(inbox->hasHeightForWidth()); // else nothing could be passed on
    for (const QWidget* above = inbox->parentWidget(); above != nullptr; above = above->parentWidget())
        EXPECT_FALSE(above->hasHeightForWidth()) << qPrintable(above->objectName());
}

TEST_F(MainWindows, LookLikeTheSketch) {
    window.markAsSpecimen();
    Q_EMIT inbox->badgeChanged(27);
    Q_EMIT page(u"outbox"_s)->badgeChanged(1);
    Q_EMIT page(u"outbox"_s)->railNoteChanged(u"停止中"_s);
    window.setFacts({Connection::Up, u"見本データベース"_s, u"本館カウンター2"_s, u"窓口 佐藤"_s});
    for (const auto& [icon, name] : {std::pair{Icon::Intake, u"取り込み"_s}, std::pair{Icon::Journal, u"履歴"_s},
                                     std::pair{Icon::Settings, u"設定"_s}})
        window.addPage({{name, name}, icon, [name = name] { return new PlainPage({name, name}); }});
    EXPECT_EQ(window.findChildren<RailButton*>().size(), 6); // five pages and 交代
    keepPicture(window, u"main_window"_s);
}

} // namespace uketsuke
