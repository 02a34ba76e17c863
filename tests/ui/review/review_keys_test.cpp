#include "tests/ui/review/reviewing_at_the_desk.h"
#include "ui/review/check_list.h"
#include "ui/review/correction_dialog.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class KeysOfTheReview : public ReviewingAtTheDesk
{
protected:
    void begin() {
        m_page->openApplication(addWithPhotos(u"WR0001"_s));
        ASSERT_TRUE(waitUntilSeen());
        focusChecks();
    }
    void holdDown(QWidget* widget, Qt::Key key, const QString& text = {}) {
        QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, text, true);
        QApplication::sendEvent(widget, &again);
    }
    [[nodiscard]] auto answered() const { return m_page->viewModel().ready()->reviewCase.answers.keys(); }
};

} // namespace

TEST_F(KeysOfTheReview, AHeldKeyAnswersOnce) {
    begin();
    QWidget* checks = find<CheckList>(u"checkList"_s);
    press(Qt::Key_1);
    for (int repeat = 0; repeat < 5; ++repeat)
        holdDown(checks, Qt::Key_1, u"1"_s);
    EXPECT_EQ(answered(), QList<CheckItem>({CheckItem::Name}));
}

TEST_F(KeysOfTheReview, AHeldF9DecidesNothing) {
    begin();
    answerAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return mayComplete(); }));
    const auto pressF9 = [this](bool isRepeated) {
        QTest::simulateEvent(m_page.get(), true, Qt::Key_F9, Qt::NoModifier, {}, isRepeated);
        return m_page->viewModel().isDeciding();
    };
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return m_desk.scalar(u"SELECT COUNT(*) FROM library_system_checks"_s) == u"1"_s; }));
    QSignalSpy completed(&m_page->viewModel(), &ReviewViewModel::completed);
    EXPECT_FALSE(pressF9(true));
    QTest::qWait(100); // what is being saved would be waited for, and then decided
    EXPECT_TRUE(completed.isEmpty());
    pressF9(false);
    EXPECT_TRUE(completed.count() == 1 || completed.wait());
}

TEST_F(KeysOfTheReview, ALetterWithAltIsNoAnswer) {
    begin();
    press(Qt::Key_N, Qt::AltModifier);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(answered().isEmpty());
    EXPECT_TRUE(m_page->viewModel().libraryEntry() == LibraryEntry());
}

TEST_F(KeysOfTheReview, ACorrectionIsMadeByKeysAndAsksForTheAnswerAgain) {
    begin();
    press(Qt::Key_1);
    ASSERT_EQ(answered(), QList<CheckItem>({CheckItem::Name}));
    for (int row = 0; row < 2; ++row)
        press(Qt::Key_Up); // from the birth date back to the name
    press(Qt::Key_E);
    auto* dialog = m_page->findChild<CorrectionDialog*>();
    ASSERT_NE(dialog, nullptr);
    QApplication::setActiveWindow(dialog);
    auto* given = dialog->findChild<QLineEdit*>(u"correction_given_name"_s);
    ASSERT_NE(given, nullptr);
    given->setFocus();
    given->selectAll();
    QTest::keyClicks(given, u"Yoko"_s);
    QTest::keyClick(given, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return m_page->viewModel().ready()->reviewCase.values().value(ApplicantField::GivenName) == u"Yoko"_s;
    }));
    EXPECT_TRUE(answered().isEmpty());
}

TEST_F(KeysOfTheReview, AnotherTypeOfPaperAsksForItsOwnConditions) {
    begin();
    answerAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return mayComplete(); }));
    press(Qt::Key_T);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_3); // 運転経歴証明書
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return m_page->viewModel().blockers() ==
               QList<CompletionBlocker>({{BlockerKind::ItemUnanswered, CheckItem::DocumentRule}});
    }));
}

} // namespace uketsuke
