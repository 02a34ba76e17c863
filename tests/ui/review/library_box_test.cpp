#include "tests/ui/review/reviewing_at_the_desk.h"
#include "tests/ui/support/picture.h"
#include "ui/review/check_list.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// An application whose other rows are answered; only the box waits.
class LookingItUp : public ReviewingAtTheDesk
{
protected:
    void begin(Procedure procedure) {
        m_page->openApplication(addWithPhotos(u"WR0001"_s, procedure));
        ASSERT_TRUE(waitUntilSeen());
        focusChecks();
        for (int row = 0; row < 6; ++row)
            press(Qt::Key_1);
    }
    QLineEdit* number() { return find<QLineEdit>(u"libraryNumber"_s); }
    QString checks() { return m_desk.scalar(u"SELECT COUNT(*) FROM library_system_checks"_s); }
    QString mailsThatTell(const QString& words) {
        return m_desk.scalar(u"SELECT COUNT(*) FROM outgoing_mails WHERE body LIKE '%%1%'"_s.arg(words));
    }
    void retype(QLineEdit* line, const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
};

} // namespace

TEST_F(LookingItUp, EnterLeadsToWhatIsMissingAndGivesTheWholeOnce) {
    begin(Procedure::Renewal);
    press(Qt::Key_B);
    EXPECT_EQ(QApplication::focusWidget(), number());
    EXPECT_TRUE(QTest::qWaitFor([this] { // also on a small screen, below ten rows
        return number()->visibleRegion().boundingRect().height() == number()->height();
    }));
    QTest::keyClicks(QApplication::focusWidget(), u"A1234567A"_s); // as a scanner types it
    press(Qt::Key_Return);
    EXPECT_EQ(number()->text(), u"1234567"_s);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>(u"libraryBirthDate"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"1994.8.14"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>(u"libraryExpiry"_s));
    keepPicture(*m_page, u"review_box_half_typed"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"20261201"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), find<CheckList>(u"checkList"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return mayComplete() && checks() == u"1"_s; }))
        << qPrintable(find<QLabel>(u"reviewNeed"_s)->text());
    keepPicture(*m_page, u"review_box_given"_s);
}

TEST_F(LookingItUp, TabGoesInTheOrderOnTheScreen) {
    begin(Procedure::Renewal);
    press(Qt::Key_B);
    int before = -1;
    for (const QString& name :
         {u"libraryNumber"_s, u"libraryName"_s, u"libraryBirthDate"_s, u"libraryExpiry"_s, u"libraryLastUse"_s}) {
        EXPECT_EQ(QApplication::focusWidget()->objectName(), name);
        const int place = QApplication::focusWidget()->mapTo(m_page.get(), QPoint()).x();
        EXPECT_GT(place, before);
        before = place;
        press(Qt::Key_Tab);
    }
}

TEST_F(LookingItUp, CompletionTellsTheNumberThatStandsOnTheScreen) {
    begin(Procedure::ForgottenNumber);
    fillLibraryBox(u"1111111"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return mayComplete(); }));
    retype(number(), u"2222222"_s);
    QSignalSpy completed(&m_page->viewModel(), &ReviewViewModel::completed);
    QTest::keyClick(number(), Qt::Key_F9);
    ASSERT_TRUE(completed.wait());
    EXPECT_EQ(mailsThatTell(u"2222222"_s), u"1"_s);
    EXPECT_EQ(mailsThatTell(u"1111111"_s), u"0"_s);
    EXPECT_EQ(m_desk.scalar(u"SELECT existing_card_number FROM decisions"_s), u"2222222"_s);
}

TEST_F(LookingItUp, WhatDoesNotReadBlocksAlsoWhereItReadBefore) {
    begin(Procedure::ForgottenNumber);
    fillLibraryBox(u"1111111"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return mayComplete(); }));
    retype(find<QLineEdit>(u"libraryBirthDate"_s), u"1994/13"_s);
    EXPECT_TRUE(isBlockedBy(BlockerKind::LibraryUnfinished));
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QLineEdit>(u"libraryBirthDate"_s)->property("fieldState").toString() == u"wrong"_s);
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM decisions"_s), u"0"_s);
}

TEST_F(LookingItUp, AnotherChoiceThanTheOneGivenBlocksAtOnce) {
    begin(Procedure::ForgottenNumber);
    press(Qt::Key_N);
    ASSERT_TRUE(QTest::qWaitFor([this] { return checks() == u"1"_s; }));
    EXPECT_TRUE(isBlockedBy(BlockerKind::LibraryFinding));
    press(Qt::Key_B);
    EXPECT_TRUE(isBlockedBy(BlockerKind::LibraryUnfinished));
    EXPECT_TRUE(find<QLabel>(u"libraryFinding"_s)->text().contains(u"生年月日"_s));
}

TEST_F(LookingItUp, HalfAnAnswerIsADraftAndStandsThereAgain) {
    begin(Procedure::ForgottenNumber);
    press(Qt::Key_B);
    QTest::keyClicks(number(), u"1111111"_s);
    press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk.scalar(u"SELECT COUNT(*) FROM drafts"_s) == u"1"_s; }));
    EXPECT_EQ(checks(), u"0"_s);
    m_page->openApplication(ApplicationId(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    EXPECT_EQ(number()->text(), u"1111111"_s);
    EXPECT_TRUE(isBlockedBy(BlockerKind::LibraryUnfinished));
    fillLibraryBox({});
    EXPECT_TRUE(QTest::qWaitFor([this] { return mayComplete() && checks() == u"1"_s; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_desk.scalar(u"SELECT content FROM drafts"_s).isEmpty(); }));
}

TEST_F(LookingItUp, AWholeAnswerIsGivenWhenTheApplicationIsLeft) {
    begin(Procedure::Reissue);
    press(Qt::Key_B);
    QTest::keyClicks(number(), u"1111111"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"1994/8/14"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return checks() == u"1"_s; }));
    EXPECT_EQ(m_desk.scalar(u"SELECT birth_date FROM library_system_checks"_s), u"1994-08-14"_s);
}

TEST_F(LookingItUp, AWordThatTheInputMethodComposesIsNoKeyOfThePage) {
    begin(Procedure::Reissue);
    press(Qt::Key_B);
    QLineEdit* name = find<QLineEdit>(u"libraryName"_s);
    name->setFocus();
    QInputMethodEvent composing(u"みほn"_s, {});
    QApplication::sendEvent(name, &composing);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_N, Qt::Key_T})
        QTest::keyClick(name, key);
    QInputMethodEvent done;
    done.setCommitString(u"見本"_s);
    QApplication::sendEvent(name, &done);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_TRUE(find<QPushButton>(u"libraryCard"_s)->isChecked());
    EXPECT_TRUE(name->text().contains(u"見本"_s));
}

} // namespace uketsuke
