#include "tests/ui/review/reviewing_at_the_desk.h"
#include "tests/ui/support/picture.h"
#include "ui/review/check_list.h"
#include "ui/shared/key_button.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST_F(ReviewingAtTheDesk, FrontAndBackAreShownBesideTheDataAndWhatIsMissingIsNamed) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    EXPECT_FALSE(find<KeyButton>(u"reviewComplete"_s)->isEnabled());
    EXPECT_TRUE(find<QLabel>(u"reviewNeed"_s)->text().contains(u"氏名"_s));
    keepPicture(*m_page, u"review_open"_s);
}

TEST_F(ReviewingAtTheDesk, TheBranchStandsBelowWhatIsComparedWhereTheFormAsksForIt) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    EXPECT_FALSE(find<QLabel>(u"reviewBranch"_s)->isVisible());
    const ApplicationId asked =
        m_desk.add(u"WR0002"_s, Procedure::NewRegistration, {{ApplicantField::Branch, u"<b>高柳分館</b>"_s}});
    m_desk.addDocument(asked, u"front"_s, u"driving_licence"_s, specimenJpeg(u"おもて"_s));
    m_page->openApplication(asked);
    ASSERT_TRUE(waitUntilSeen(1));
    EXPECT_TRUE(find<QLabel>(u"reviewBranch"_s)->isVisible());
    EXPECT_EQ(find<QLabel>(u"reviewBranch"_s)->text(), u"<b>高柳分館</b>"_s);
    EXPECT_EQ(find<QLabel>(u"reviewBranch"_s)->textFormat(), Qt::PlainText);
    keepPicture(*m_page, u"review_branch"_s);
}

TEST_F(ReviewingAtTheDesk, KeysAloneAnswerAndCompleteAndTheNumberIsIssued) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    answerAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->viewModel().blockers().isEmpty(); }))
        << qPrintable(find<QLabel>(u"reviewNeed"_s)->text());
    keepPicture(*m_page, u"review_answered"_s);
    QSignalSpy completed(&m_page->viewModel(), &ReviewViewModel::completed);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    ASSERT_TRUE(completed.wait());
    EXPECT_EQ(m_desk.scalar(u"SELECT state FROM applications"_s), u"completed"_s);
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM outgoing_mails WHERE body LIKE '%9000001%'"_s), u"1"_s);
}

TEST_F(ReviewingAtTheDesk, DigitsInATextFieldAnswerNothing) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s, Procedure::Renewal));
    ASSERT_TRUE(waitUntilSeen());
    QLineEdit* number = find<QLineEdit>(u"libraryNumber"_s);
    number->setFocus();
    QTest::keyClicks(number, u"1231"_s);
    EXPECT_EQ(number->text(), u"1231"_s);
    EXPECT_TRUE(m_page->viewModel().ready()->reviewCase.answers.isEmpty());
}

TEST_F(ReviewingAtTheDesk, NothingIsDecidedWhileSomethingBlocks) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QTest::qWait(100);
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM decisions"_s), u"0"_s);
}

TEST_F(ReviewingAtTheDesk, AnothersApplicationIsReadOnlyAndSaysWhoHasIt) {
    const ApplicationId id = addWithPhotos(u"WR0001"_s);
    m_desk.signIn(u"tanaka"_s);
    ASSERT_TRUE(m_claims.claim(id).result());
    m_desk.signIn(u"sato"_s);
    m_page->openApplication(id);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->viewModel().ready() != nullptr; }));
    EXPECT_FALSE(m_page->viewModel().mayWrite());
    focusChecks();
    press(Qt::Key_1);
    EXPECT_TRUE(m_page->viewModel().ready()->reviewCase.answers.isEmpty());
    const CaseDocument back = m_page->viewModel().ready()->reviewCase.documents.last();
    m_page->viewModel().setDocumentKind(back.reviewed.id, IdentityDocumentType::Passport, back.reviewed.side);
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM documents WHERE document_type = 'passport'"_s), u"0"_s);
}

TEST_F(ReviewingAtTheDesk, NothingIsAnsweredByALookAtAPhotoWhoseTypeNobodyHasSaid) {
    const ApplicationId id = m_desk.add(u"WR0001"_s);
    m_desk.addDocument(id, u"front"_s, u"unknown"_s, specimenJpeg(u"おもて"_s));
    m_page->openApplication(id);
    ASSERT_TRUE(waitUntilSeen(1));
    focusChecks();
    press(Qt::Key_1);
    EXPECT_TRUE(m_page->viewModel().ready()->reviewCase.answers.isEmpty());
    press(Qt::Key_T);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_2); // 運転免許証
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isBlockedBy(BlockerKind::TypeUnknown); }));
    focusChecks();
    press(Qt::Key_1);
    EXPECT_EQ(m_page->viewModel().ready()->reviewCase.answers.keys(), QList<CheckItem>({CheckItem::Name}));
}

TEST_F(ReviewingAtTheDesk, WithoutAnyPhotoOnlyAPersonWhoSawTheOriginalGoesOn) {
    m_page->openApplication(m_desk.add(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen(0));
    answerAll();
    EXPECT_TRUE(find<QLabel>(u"reviewNeed"_s)->text().contains(u"おもて面の写真がありません"_s));
    EXPECT_TRUE(m_page->viewModel().ready()->reviewCase.answers.isEmpty());
    m_page->viewModel().answer(CheckItem::FrontPhoto, Grade::Agrees);
    answerAll();
    EXPECT_TRUE(QTest::qWaitFor([this] { return mayComplete(); })) << qPrintable(find<QLabel>(u"reviewNeed"_s)->text());
    EXPECT_EQ(m_desk.scalar(u"SELECT program_grade FROM verifications WHERE item = 'front_photo'"_s), u"differs"_s);
}

TEST_F(ReviewingAtTheDesk, ANewRegistrationOfSomebodyWithACardSaysHowToGoOn) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    answerAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return mayComplete(); }));
    QTest::mouseClick(find<QPushButton>(u"libraryCard"_s), Qt::LeftButton);
    EXPECT_TRUE(isBlockedBy(BlockerKind::LibraryFinding));
    EXPECT_TRUE(find<QLabel>(u"reviewNeed"_s)->text().contains(u"F3"_s));
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return m_desk.scalar(u"SELECT has_card FROM library_system_checks ORDER BY given_at DESC"_s) == u"1"_s;
    }));
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM decisions"_s), u"0"_s);
}

TEST_F(ReviewingAtTheDesk, NextIsPreparedWhileThisOneIsShown) {
    addWithPhotos(u"WR0001"_s);
    addWithPhotos(u"WR0002"_s);
    QSignalSpy prepared(&m_page->viewModel(), &ReviewViewModel::prepared);
    m_page->openNext({});
    ASSERT_TRUE(waitUntilSeen());
    ASSERT_TRUE(prepared.count() == 1 || prepared.wait());
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    ASSERT_NE(m_page->viewModel().ready(), nullptr);
    EXPECT_EQ(m_page->viewModel().ready()->reviewCase.receiptNumber, u"WR0002"_s);
}

TEST_F(ReviewingAtTheDesk, LeavingGivesTheClaimBackAndKeepsTheAnswers) {
    const ApplicationId id = addWithPhotos(u"WR0001"_s);
    m_page->openApplication(id);
    ASSERT_TRUE(waitUntilSeen());
    focusChecks();
    press(Qt::Key_1);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return m_desk.scalar(u"SELECT claim_holder FROM applications"_s).isEmpty(); }));
    EXPECT_EQ(m_desk.scalar(u"SELECT item || ' ' || grade FROM verifications"_s), u"name agrees"_s);
}

TEST_F(ReviewingAtTheDesk, AfterTheLastCompletionUndoStaysOfferedAndSaysWhatBecameOfNumberAndMail) {
    answerAndListen(u"WR0001"_s);
    completeTheLast();
    ASSERT_EQ(m_said.size(), 1);
    ASSERT_TRUE(m_said.first().action);
    EXPECT_TRUE(m_said.first().safe.contains(u"10 秒後"_s));
    m_said.takeFirst().action();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_said.size() == 1; }));
    const QString number = m_desk.scalar(u"SELECT card_number FROM card_numbers"_s);
    EXPECT_EQ(m_said.first().what, u"WR0001 の完了を元に戻しました。"_s);
    EXPECT_EQ(m_said.first().safe,
              u"利用券番号 %1 は取消となり、二度と使われません。メールは送信されません。"_s.arg(number));
    EXPECT_EQ(m_desk.scalar(u"SELECT state FROM applications"_s), u"received"_s);
    EXPECT_EQ(m_desk.scalar(u"SELECT state FROM outgoing_mails"_s), u"withdrawn"_s);
}

TEST_F(ReviewingAtTheDesk, AnUndoThatComesTooLateSaysSo) {
    answerAndListen(u"WR0001"_s);
    completeTheLast();
    ASSERT_EQ(m_said.size(), 1);
    m_desk.advance(10'001);
    m_said.takeFirst().action();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_said.size() == 1; }));
    EXPECT_EQ(m_said.first().what, u"元に戻せる時間が過ぎました。"_s);
    EXPECT_EQ(m_desk.scalar(u"SELECT state FROM applications"_s), u"completed"_s);
}

TEST_F(ReviewingAtTheDesk, WithoutATimeForUndoTheCompletionIsSaidAndNothingIsOffered) {
    m_library.undoSeconds = 0;
    answerAndListen(u"WR0001"_s);
    completeTheLast();
    ASSERT_EQ(m_said.size(), 1);
    EXPECT_TRUE(m_said.first().what.startsWith(u"WR0001 を完了しました。利用券番号 9000001"_s));
    EXPECT_TRUE(m_said.first().actionText.isEmpty());
    EXPECT_FALSE(m_said.first().action);
    EXPECT_GT(m_said.first().seconds, 0);
}

TEST_F(ReviewingAtTheDesk, ThePreviewIsTheMailThatIsQueuedButForTheNumber) {
    answerAndListen(u"WR0001"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F7);
    auto* preview = m_page->findChild<QDialog*>(u"mailPreview"_s);
    ASSERT_NE(preview, nullptr);
    QString shown = preview->findChild<QPlainTextEdit*>(u"mailPreviewBody"_s)->toPlainText();
    EXPECT_EQ(shown.count(u"（完了時に採番）"_s), 1);
    keepPicture(*preview, u"mail_preview"_s);
    preview->accept();
    QApplication::setActiveWindow(m_page.get()); // where no window manager does
    completeTheLast();
    const QString number = m_desk.scalar(u"SELECT card_number FROM card_numbers"_s);
    EXPECT_EQ(shown.replace(u"（完了時に採番）"_s, number), m_desk.scalar(u"SELECT body FROM outgoing_mails"_s));
}

TEST_F(ReviewingAtTheDesk, TheDueDayAndTheFirstDayOfANumberSayHowTheyWereCounted) {
    const QString counted = u"受付 11/24(火)＋2開館日＝11/26(木)"_s;
    answerAndListen(u"WR0001"_s);
    EXPECT_EQ(find<QLabel>(u"reviewDue"_s)->toolTip(), counted);
    EXPECT_EQ(find<QLabel>(u"reviewDue"_s)->accessibleDescription(), counted);
    QTest::keyClick(m_page.get(), Qt::Key_F7);
    auto* preview = m_page->findChild<QDialog*>(u"mailPreview"_s);
    ASSERT_NE(preview, nullptr);
    auto* first = preview->findChild<QLabel*>(u"mailPreviewUsableFrom"_s);
    EXPECT_EQ(first->text(), u"2026/11/26(木)　"_s + counted);
    EXPECT_EQ(first->toolTip(), counted);
    preview->reject();
    // A desk whose calendar is another one than the day was counted by says nothing wrong.
    m_library.usableFromOpenDays = 3;
    m_page->reload();
    EXPECT_TRUE(QTest::qWaitFor([this] { return find<QLabel>(u"reviewDue"_s)->toolTip().isEmpty(); }));
}

TEST_F(ReviewingAtTheDesk, AForgottenNumberIsShownWithItsBarcodeAndItsExpiryBeforeItIsTold) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s, Procedure::ForgottenNumber));
    ASSERT_TRUE(waitUntilSeen());
    fillLibraryBox(u"2000000010"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->viewModel().ready()->reviewCase.libraryCheck.has_value(); }));
    EXPECT_TRUE(find<QLineEdit>(u"libraryExpiry"_s)->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_F7);
    auto* preview = m_page->findChild<QDialog*>(u"mailPreview"_s);
    ASSERT_NE(preview, nullptr);
    const QString body = preview->findChild<QPlainTextEdit*>(u"mailPreviewBody"_s)->toPlainText();
    EXPECT_TRUE(body.contains(u"利用券番号　2000000010\n"_s)) << body.toStdString();
    EXPECT_TRUE(body.contains(u"2026年12月1日（火）まで"_s));
    const auto labels = preview->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](QLabel* label) { return label->text() == u"利用券バーコード（2000000010）"_s; }));
    keepPicture(*preview, u"mail_preview_forgotten"_s);
    preview->accept();
    for (QScrollArea* area : m_page->findChildren<QScrollArea*>())
        if (area->isAncestorOf(find<QLineEdit>(u"libraryExpiry"_s)))
            area->ensureWidgetVisible(find<QLineEdit>(u"libraryExpiry"_s));
    keepPicture(*m_page, u"review_forgotten"_s);
}

TEST_F(ReviewingAtTheDesk, AVoidNumberIsSaidInTheBoxAndBlocks) {
    const Claim claim = m_claims.claim(m_desk.add(u"WR0009"_s)).result().value();
    DecisionRequest request;
    request.applicationId = claim.applicationId;
    request.seenVersion = claim.version;
    request.claimToken = claim.token;
    request.rangeId = CardNumberRangeId(u"range"_s);
    request.mailBody = u"{{card_number}}"_s;
    const Completion undone = m_decisions.decide(request).result().value();
    ASSERT_TRUE(m_decisions.undo(undone.decisionId).result());
    m_page->openApplication(addWithPhotos(u"WR0001"_s, Procedure::Reissue));
    ASSERT_TRUE(waitUntilSeen());
    fillLibraryBox(undone.cardNumber);
    EXPECT_TRUE(QTest::qWaitFor([this] { return find<QLabel>(u"reviewNeed"_s)->text().contains(u"取消済み"_s); }))
        << qPrintable(find<QLabel>(u"reviewNeed"_s)->text());
}

TEST_F(ReviewingAtTheDesk, AnElibraryPasswordAsksWhetherItWasReset) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s, Procedure::ElibraryPassword));
    ASSERT_TRUE(waitUntilSeen());
    EXPECT_TRUE(find<QLabel>(u"reviewNeed"_s)->text().contains(u"電子図書館"_s));
    keepPicture(*m_page, u"review_elibrary"_s);
}

TEST_F(ReviewingAtTheDesk, TheHistoryReadsAsSentences) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    QTest::keyClick(m_page.get(), Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        auto* list = m_page->findChild<QListWidget*>();
        return list != nullptr && list->count() >= 3; // taken in, and both photos shown
    }));
    EXPECT_TRUE(m_page->findChild<QListWidget*>()->item(1)->text().contains(u"窓口 佐藤"_s));
}

TEST_F(ReviewingAtTheDesk, ABackOfUnknownTypeStaysCoveredUntilTheTypeIsSaid) {
    const ApplicationId id = m_desk.add(u"WR0001"_s);
    m_desk.addDocument(id, u"front"_s, u"unknown"_s, specimenJpeg(u"おもて"_s));
    m_desk.addDocument(id, u"back"_s, u"unknown"_s, specimenJpeg(u"うら"_s));
    m_page->openApplication(id);
    ASSERT_TRUE(waitUntilSeen(1));
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'document_shown'"_s), u"1"_s);
    m_page->viewModel().setIdentityType(IdentityDocumentType::MyNumberCard);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isBlockedBy(BlockerKind::MyNumberBack); }));
    EXPECT_EQ(m_page->viewModel().ready()->seen.size(), 1);
}

} // namespace uketsuke
