#include "app/words/language.h"
#include "tests/ui/review/reviewing_at_the_desk.h"
#include "tests/ui/support/picture.h"
#include "ui/review/check_list.h"
#include "ui/review/correction_dialog.h"
#include "ui/review/photos/stage_button.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
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

TEST_F(KeysOfTheReview, EveryDeedOnAPhotoShowsItsKeyOnTheSmallScreenInBothLanguages) {
    addWithPhotos(u"WR0001"_s);
    for (const Language language : {Language::Japanese, Language::English}) {
        speak(*qApp, language);
        ReviewingAtTheDesk::SetUp(); // the page anew
        m_page->openApplication(ApplicationId(u"WR0001"_s));
        ASSERT_TRUE(waitUntilSeen());
        keepPicture(*m_page, language == Language::Japanese ? u"review_photo_keys"_s : u"review_photo_keys_en"_s);
        int shownDeeds = 0;
        for (const auto* button : m_page->findChildren<StageButton*>()) {
            const auto* cap = button->findChild<QLabel*>(u"keyCap"_s);
            if (cap == nullptr || !button->isVisible())
                continue;
            ++shownDeeds;
            for (const auto* label : button->findChildren<QLabel*>())
                EXPECT_TRUE(label->isHidden() ||
                            (button->rect().contains(label->geometry()) && label->width() >= label->sizeHint().width()))
                    << qPrintable(button->objectName()) << ' ' << qPrintable(label->text());
            EXPECT_TRUE(button->toolTip().endsWith(button->accessibleDescription()));
            EXPECT_EQ(cap->text().back(), button->accessibleDescription().back());
        }
        EXPECT_EQ(shownDeeds, 2 * 7) << "both photos: zoom out and in, turn left and right, fit, own size, light";
    }
    speak(*qApp, Language::Japanese);
}

TEST_F(KeysOfTheReview, LOverAPhotoOpensItsLight) {
    begin();
    press(Qt::Key_F5);
    press(Qt::Key_L);
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    EXPECT_EQ(QApplication::activePopupWidget()->objectName(), u"tonePopup"_s);
    QApplication::activePopupWidget()->close();
}

TEST_F(KeysOfTheReview, TheBandIsGreenOnceNothingIsMissing) {
    begin();
    QWidget* band = find<QLabel>(u"reviewNeed"_s)->parentWidget();
    const auto colour = [band] { return band->grab().toImage().pixelColor(2, 2); };
    const Background background = m_theme.choice().background;
    const auto words = [this] { return find<QLabel>(u"reviewNeed"_s)->palette().color(QPalette::WindowText); };
    EXPECT_EQ(colour(), colourOf(background, ColourRole::LookAgain));
    EXPECT_EQ(words(), colourOf(background, ColourRole::OnLookAgain));
    answerAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return mayComplete(); }));
    EXPECT_EQ(colour(), colourOf(background, ColourRole::Agrees));
    EXPECT_EQ(words(), colourOf(background, ColourRole::OnAgrees));
}

} // namespace uketsuke
