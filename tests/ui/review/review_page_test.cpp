#include "app/services/clock.h"
#include "app/services/documents/decoding/decoder_pool.h"
#include "tests/support/embedded_desk.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/review/check_list.h"
#include "ui/review/review_page.h"
#include "ui/shared/key_button.h"
#include "ui/shared/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return {QDate(2026, 11, 24), QTime(1, 0), Qt::UTC}; }
};

QByteArray specimenJpeg(const QString& words) {
    QImage image(1600, 1000, QImage::Format_RGB32);
    image.fill(QColor(240, 235, 220));
    QPainter painter(&image);
    painter.setFont(QFont(painter.font().family(), 60));
    painter.drawText(image.rect(), Qt::AlignCenter, words + u"\n見本"_s);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

class ReviewingAtTheDesk : public testing::Test
{
protected:
    void SetUp() override {
        m_theme.applyTo(*qApp);
        m_page = std::make_unique<ReviewPage>(
            ReviewServices{m_claims, m_reviews, m_decisions, m_documents, m_numbers, m_journal, m_clock,
                           [this] { return m_library; },
                           [](MailKind kind) { return MailTemplate::shippedText(kind).value_or(QString()); }},
            m_decoder, m_prompt, m_theme);
        m_page->resize(1290, 712);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
        QApplication::setActiveWindow(m_page.get());
    }

    ApplicationId addWithPhotos(const QString& id, Procedure procedure = Procedure::NewRegistration) {
        ApplicationId application = m_desk.add(id, procedure);
        m_desk.addDocument(application, u"front"_s, u"driving_licence"_s, specimenJpeg(u"おもて"_s));
        m_desk.addDocument(application, u"back"_s, u"driving_licence"_s, specimenJpeg(u"うら"_s));
        return application;
    }

    [[nodiscard]] bool waitUntilSeen() {
        return QTest::qWaitFor(
            [this] { return m_page->viewModel().ready() && m_page->viewModel().ready()->seen.size() == 2; }, 10'000);
    }

    template <typename T>
    T* find(const QString& name) {
        return m_page->findChild<T*>(name);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// 1 for every row that waits, then "no card" in the box of the library system.
    void answerAll() {
        find<CheckList>(u"checkList"_s)->setFocus();
        for (int row = 0; row < 6; ++row)
            press(Qt::Key_1);
        QTest::mouseClick(find<QPushButton>(u"libraryNoCard"_s), Qt::LeftButton);
    }

    /// Everything is answered; what the page says from here on is kept.
    void answerAndListen(const QString& id) {
        m_page->openApplication(addWithPhotos(id));
        ASSERT_TRUE(waitUntilSeen());
        answerAll();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->viewModel().blockers().isEmpty(); }));
        QObject::connect(m_page.get(), &Page::messageRaised, m_page.get(),
                         [this](const Message& message) { m_said.append(message); });
        QObject::connect(m_page.get(), &Page::messageWithdrawn, m_page.get(), [this] { m_said.clear(); });
    }
    /// Completes and waits until the page has no next one to show.
    void completeTheLast() {
        QSignalSpy emptied(&m_page->viewModel(), &ReviewViewModel::emptied);
        QTest::keyClick(m_page.get(), Qt::Key_F9);
        ASSERT_TRUE(emptied.wait());
    }

    QList<Message> m_said;
    LibrarySettings m_library = [] {
        LibrarySettings settings;
        settings.name = u"見本市立図書館"_s;
        settings.contact = u"電話 04-0000-0000"_s;
        return settings;
    }();
    EmbeddedDesk m_desk;
    FixedClock m_clock;
    ClaimService m_claims{m_desk.database(), {u"本館カウンター2"_s, 900}};
    ReviewService m_reviews{m_desk.database()};
    DecisionService m_decisions{m_desk.database()};
    DocumentService m_documents{m_desk.database(), m_desk.database()};
    CardNumberService m_numbers{m_desk.database()};
    JournalService m_journal{m_desk.database()};
    DecoderPool m_decoder;
    ScriptedUserPrompt m_prompt;
    Theme m_theme;
    std::unique_ptr<ReviewPage> m_page;
};

} // namespace

TEST_F(ReviewingAtTheDesk, FrontAndBackAreShownBesideTheDataAndWhatIsMissingIsNamed) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    EXPECT_FALSE(find<KeyButton>(u"reviewComplete"_s)->isEnabled());
    EXPECT_TRUE(find<QLabel>(u"reviewNeed"_s)->text().contains(u"氏名"_s));
    keepPicture(*m_page, u"review_open"_s);
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
    ASSERT_TRUE(waitUntilSeen());
    EXPECT_FALSE(m_page->viewModel().mayWrite());
    find<CheckList>(u"checkList"_s)->setFocus();
    press(Qt::Key_1);
    EXPECT_TRUE(m_page->viewModel().ready()->reviewCase.answers.isEmpty());
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
    find<CheckList>(u"checkList"_s)->setFocus();
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

TEST_F(ReviewingAtTheDesk, AForgottenNumberIsShownWithItsBarcodeAndItsExpiryBeforeItIsTold) {
    m_page->openApplication(addWithPhotos(u"WR0001"_s, Procedure::ForgottenNumber));
    ASSERT_TRUE(waitUntilSeen());
    m_page->viewModel().recordLibrarySystemCheck({true, u"2000000010"_s, {}, {}, QDate(2027, 3, 31), {}, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->viewModel().ready()->reviewCase.libraryCheck.has_value(); }));
    EXPECT_TRUE(find<QLineEdit>(u"libraryExpiry"_s)->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_F7);
    auto* preview = m_page->findChild<QDialog*>(u"mailPreview"_s);
    ASSERT_NE(preview, nullptr);
    const QString body = preview->findChild<QPlainTextEdit*>(u"mailPreviewBody"_s)->toPlainText();
    EXPECT_TRUE(body.contains(u"利用券番号　2000000010\n"_s)) << body.toStdString();
    EXPECT_TRUE(body.contains(u"2027年3月31日（水）まで"_s));
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
    m_page->viewModel().recordLibrarySystemCheck({true, undone.cardNumber, {}, {}, {}, {}, {}, {}});
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
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return m_page->viewModel().ready() && m_page->viewModel().ready()->seen.size() == 1; }, 10'000));
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'document_shown'"_s), u"1"_s);
    m_page->viewModel().setIdentityType(IdentityDocumentType::MyNumberCard);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const auto blockers = m_page->viewModel().blockers();
        return std::any_of(blockers.begin(), blockers.end(),
                           [](const CompletionBlocker& b) { return b.kind == BlockerKind::MyNumberBack; });
    }));
    EXPECT_EQ(m_page->viewModel().ready()->seen.size(), 1);
}

} // namespace uketsuke
