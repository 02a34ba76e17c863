#include "app/services/clock.h"
#include "app/services/documents/decoding/decoder_pool.h"
#include "tests/support/embedded_desk.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/review/check_list.h"
#include "ui/review/correction_dialog.h"
#include "ui/review/review_page.h"
#include "ui/shared/key_button.h"
#include "ui/shared/qt_user_prompt.h"
#include "ui/shared/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class MorningClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return {QDate(2026, 11, 24), QTime(1, 0), Qt::UTC}; }
};

QByteArray greyJpeg() {
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

/// One desk, one review, several people after each other.
class PeopleAtTheReview : public testing::Test
{
protected:
    void SetUp() override {
        m_theme.applyTo(*qApp);
        m_page = std::make_unique<ReviewPage>(
            ReviewServices{m_claims, m_reviews, m_decisions, m_documents, m_numbers, m_journal, m_connection, m_changes,
                           m_clock, [] { return LibrarySettings(); },
                           [](MailKind kind) { return MailTemplate::shippedText(kind).value_or(QString()); }},
            m_decoder, m_prompt, m_theme);
        m_page->resize(1290, 712);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
        QApplication::setActiveWindow(m_page.get());
    }

    void seat(const QString& login, Role role = Role::Staff) {
        m_page->viewModel().leave();
        m_desk.signIn(login);
        const QHash<QString, QString> names{
            {u"sato"_s, u"窓口 佐藤"_s}, {u"tanaka"_s, u"窓口 田中"_s}, {u"suzuki"_s, u"責任者 鈴木"_s}};
        m_page->setPerson({login, names.value(login, login), role, true});
    }
    void open(const QString& id) {
        QSignalSpy opened(&m_page->viewModel(), &ReviewViewModel::opened);
        m_page->openApplication(ApplicationId(id));
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->viewModel().ready() != nullptr && opened.count() > 0; }));
    }
    /// The correction of the name by its key.
    CorrectionDialog* correction() {
        auto* checks = m_page->findChild<CheckList*>(u"checkList"_s);
        checks->setFocus();
        QTest::keyClick(checks, Qt::Key_E);
        return m_page->findChild<CorrectionDialog*>();
    }
    static QLineEdit* givenName(const CorrectionDialog* dialog) {
        return dialog->findChild<QLineEdit*>(u"correction_given_name"_s);
    }
    KeyButton& release() { return *m_page->findChild<KeyButton*>(u"reviewRelease"_s); }
    QString drafts() { return m_desk.scalar(u"SELECT COUNT(*) FROM text_drafts WHERE content <> ''"_s); }

    EmbeddedDesk m_desk;
    MorningClock m_clock;
    ClaimService m_claims{m_desk.database(), {u"本館カウンター2"_s, 900}};
    ReviewService m_reviews{m_desk.database()};
    DecisionService m_decisions{m_desk.database()};
    DocumentService m_documents{m_desk.database(), m_desk.database()};
    CardNumberService m_numbers{m_desk.database()};
    JournalService m_journal{m_desk.database()};
    ConnectionStation m_connection{m_desk.database()};
    ChangeWatch m_changes;
    DecoderPool m_decoder;
    ScriptedUserPrompt m_prompt;
    Theme m_theme;
    std::unique_ptr<ReviewPage> m_page;
};

} // namespace

TEST_F(PeopleAtTheReview, AHalfTypedCorrectionWaitsForItsPersonAndNobodyElse) {
    m_desk.add(u"WR1"_s);
    seat(u"sato"_s);
    open(u"WR1"_s);
    CorrectionDialog* dialog = correction();
    ASSERT_NE(dialog, nullptr);
    givenName(dialog)->setText(u"かきかけ"_s);
    dialog->hide(); // as the lock does
    delete dialog;
    seat(u"tanaka"_s);
    open(u"WR1"_s);
    dialog = correction();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(givenName(dialog)->text(), u"葉子"_s);
    dialog->reject();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->findChild<CorrectionDialog*>() == nullptr; }));
    seat(u"sato"_s);
    QSignalSpy said(m_page.get(), &Page::messageRaised);
    open(u"WR1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said.count() > 0; }));
    EXPECT_TRUE(said.last().first().value<Message>().what.contains(u"書きかけ"_s));
    dialog = correction();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(givenName(dialog)->text(), u"かきかけ"_s);
    QTest::keyClick(givenName(dialog), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return m_page->viewModel().ready()->reviewCase.values().value(ApplicantField::GivenName) == u"かきかけ"_s;
    }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return drafts() == u"0"_s; }));
}

TEST_F(PeopleAtTheReview, ANoteInTheMakingIsKeptUntilItIsGivenOrGivenUp) {
    m_desk.add(u"WR1"_s);
    open(u"WR1"_s);
    auto* note = m_page->findChild<KeyButton*>(u"reviewNote"_s);
    ASSERT_NE(note, nullptr);
    note->click();
    ASSERT_EQ(m_prompt.askedTexts().size(), 1);
    m_prompt.askedTexts().last().keep(u"電話で確認"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return drafts() == u"1"_s; }));
    note->click();
    EXPECT_EQ(m_prompt.askedTexts().last().initial, u"電話で確認"_s);
    m_prompt.askedTexts().last().keep({});
    EXPECT_TRUE(QTest::qWaitFor([this] { return drafts() == u"0"_s; }));
}

TEST_F(PeopleAtTheReview, ASupervisorEndsAnothersClaimAfterAQuestionAndTheJournalSaysSo) {
    m_desk.add(u"WR1"_s);
    m_desk.signIn(u"tanaka"_s);
    ASSERT_TRUE(m_claims.claim(ApplicationId(u"WR1"_s)).result());
    seat(u"suzuki"_s, Role::Supervisor);
    open(u"WR1"_s);
    ASSERT_TRUE(release().isVisible());
    keepPicture(*m_page, u"review_release"_s);
    release().click();
    ASSERT_EQ(m_prompt.askedChoices().size(), 1);
    EXPECT_TRUE(m_prompt.askedChoices().first().text.contains(u"窓口 田中"_s));
    EXPECT_FALSE(m_page->viewModel().mayWrite()) << "nothing was chosen";
    m_prompt.chooseNext(1);
    release().click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->viewModel().mayWrite(); }));
    EXPECT_FALSE(release().isVisible());
    EXPECT_EQ(m_desk.scalar(u"SELECT actor || ' ' || detail FROM audit_events WHERE kind = 'claim_released'"_s),
              u"suzuki urgent"_s);
}

TEST_F(PeopleAtTheReview, PhotosAreShownToWhoHasTheApplicationAndOnceSomebodyHasIt) {
    m_desk.addDocument(m_desk.add(u"WR1"_s), u"front"_s, u"driving_licence"_s, greyJpeg());
    m_desk.signIn(u"tanaka"_s);
    ASSERT_TRUE(m_claims.claim(ApplicationId(u"WR1"_s)).result());
    seat(u"suzuki"_s, Role::Supervisor);
    open(u"WR1"_s);
    const QString refused = u"SELECT COUNT(*) FROM audit_events WHERE kind = 'document_refused'"_s;
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.scalar(refused) == u"1"_s; }));
    const auto explains = [this] {
        const QList<QLabel*> labels = m_page->findChildren<QLabel*>(u"placeholderWhat"_s);
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == u"担当している申請の画像だけを表示します。"_s;
        });
    };
    ASSERT_TRUE(QTest::qWaitFor(explains));
    keepPicture(*m_page, u"review_photo_of_another"_s);
    EXPECT_TRUE(m_page->viewModel().ready()->seen.isEmpty());
    m_prompt.chooseNext(0);
    release().click();
    const auto isSeen = [this] {
        const auto* ready = m_page->viewModel().ready();
        return ready != nullptr && ready->seen.size() == 1;
    };
    ASSERT_TRUE(QTest::qWaitFor(isSeen, 20'000));
    EXPECT_FALSE(explains());
}

TEST_F(PeopleAtTheReview, AClerkIsNotOfferedToEndAColleaguesClaim) {
    m_desk.add(u"WR1"_s);
    m_desk.signIn(u"tanaka"_s);
    ASSERT_TRUE(m_claims.claim(ApplicationId(u"WR1"_s)).result());
    seat(u"sato"_s);
    open(u"WR1"_s);
    EXPECT_FALSE(m_page->viewModel().mayWrite());
    EXPECT_FALSE(release().isVisible());
}

TEST_F(PeopleAtTheReview, WhoOpensAnApplicationIsInTheJournalOnce) {
    m_desk.add(u"WR1"_s);
    open(u"WR1"_s);
    const QString count = u"SELECT COUNT(*) FROM audit_events WHERE kind = 'application_opened' AND subject = 'WR1'"_s;
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_desk.scalar(count) == u"1"_s; }));
    m_page->viewModel().answer(CheckItem::Email, Grade::Agrees);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return m_desk.scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'answered'"_s) == u"1"_s; }));
    EXPECT_EQ(m_desk.scalar(count), u"1"_s) << "what is read again after an answer is no opening";
}

TEST_F(PeopleAtTheReview, APhotoFetchedAheadAndForgottenIsNotedAsSeenOnce) {
    for (const QString& id : {u"WR1"_s, u"WR2"_s})
        for (const QString& side : {u"front"_s, u"back"_s})
            m_desk.addDocument(side == u"front"_s ? m_desk.add(id) : ApplicationId(id), side, u"driving_licence"_s,
                               greyJpeg());
    open(u"WR1"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return m_desk.scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'document_prefetched'"_s) == u"2"_s;
        },
        20'000));
    m_page->viewModel().leave();
    m_page->deactivate();
    open(u"WR2"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->viewModel().ready()->seen.size() == 2; }, 20'000));
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'document_shown' AND subject = 'WR2'"_s),
              u"2"_s);
}

TEST(TextDialogs, KeepWhatIsTypedWhileHiddenAndForgetItAtTheirEnd) {
    QWidget owner;
    owner.show();
    QStringList kept;
    QtUserPrompt prompt;
    prompt.askText(&owner,
                   {u"メモ"_s, u"メモ"_s, {}, u"保存"_s, true, [&kept](const QString& text) { kept.append(text); }},
                   [](const QString&) {});
    auto* dialog = owner.findChild<QDialog*>(u"textDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto* field = dialog->findChild<QPlainTextEdit*>(u"textDialogField"_s);
    QTest::keyClicks(field, u"abc"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept == QStringList{u"abc"_s}; })) << "when typing rests";
    QTest::keyClicks(field, u"d"_s);
    dialog->hide(); // as the lock does
    EXPECT_EQ(kept.last(), u"abcd"_s);
    dialog->show();
    dialog->reject();
    EXPECT_EQ(kept.last(), QString());
}

} // namespace uketsuke
