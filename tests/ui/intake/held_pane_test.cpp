#include "tests/ui/intake/intake_desk.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class HeldDesk : public IntakeDesk
{
protected:
    void holdOne() {
        open();
        takeInWhole(row("WR1"));
        press(Qt::Key_F5);
        takeInWhole(row("WR1", "別人"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return part<QPushButton>("intakeHeldOpen").isVisible(); }));
        press(Qt::Key_F6);
        ASSERT_TRUE(part<QTableView>("heldList").isVisible());
    }
    bool becomesEmpty() {
        return QTest::qWaitFor([&] { return part<QTableView>("heldList").model()->rowCount() == 0; });
    }
};

} // namespace

TEST_F(HeldDesk, AHeldRowStandsBesideTheStoredApplication) {
    holdOne();
    keepPicture(m_window, u"intake_held"_s);
    EXPECT_EQ(cell("heldList", 0, 0), u"WR1"_s);
    EXPECT_EQ(cell("heldComparison", 2, 1), u"見本"_s);
    EXPECT_EQ(cell("heldComparison", 2, 2), u"別人"_s);
    EXPECT_EQ(cell("heldComparison", 2, 3), u"違う"_s);
}

TEST_F(HeldDesk, F9TakesItInAsAnotherPersons) {
    holdOne();
    press(Qt::Key_F9);
    ASSERT_TRUE(becomesEmpty());
    EXPECT_EQ(m_database.scalar(u"SELECT COUNT(*) FROM applications"_s), u"2"_s);
}

// F6 opens the pane: pressed twice it must not decide anything.
TEST_F(HeldDesk, F6PressedAgainDecidesNothing) {
    holdOne();
    press(Qt::Key_F6);
    EXPECT_EQ(m_database.scalar(u"SELECT COUNT(*) FROM held_rows WHERE resolution IS NULL"_s), u"1"_s);
    EXPECT_EQ(m_database.scalar(u"SELECT revision FROM applications"_s), u"1"_s);
}

TEST_F(HeldDesk, F7TakesItInAsACorrection) {
    holdOne();
    press(Qt::Key_F7);
    ASSERT_TRUE(becomesEmpty());
    EXPECT_EQ(m_database.scalar(u"SELECT name_shown || revision FROM applications"_s), u"別人 葉子2"_s);
}

TEST_F(HeldDesk, DiscardingIsAskedBeforeItIsDone) {
    holdOne();
    m_prompt.answerNext(Answer::No);
    press(Qt::Key_F8);
    EXPECT_TRUE(m_prompt.asked().value(0).isDangerous);
    EXPECT_EQ(m_database.scalar(u"SELECT COUNT(*) FROM held_rows WHERE resolution IS NULL"_s), u"1"_s);
    m_prompt.answerNext(Answer::Yes);
    press(Qt::Key_F8);
    ASSERT_TRUE(becomesEmpty());
    EXPECT_EQ(m_database.scalar(u"SELECT resolution FROM held_rows"_s), u"discarded"_s);
}

TEST_F(HeldDesk, WhatWaitsIsCountedOnTheRail) {
    QSignalSpy badge(m_page, &Page::badgeChanged);
    holdOne();
    EXPECT_EQ(badge.last().first().toInt(), 1);
    m_prompt.answerNext(Answer::Yes);
    press(Qt::Key_F8);
    ASSERT_TRUE(becomesEmpty());
    EXPECT_EQ(badge.last().first().toInt(), 0);
}

} // namespace uketsuke
