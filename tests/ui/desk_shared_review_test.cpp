// The review where many desks share a database: what is lost on the way, and who has what.
#include "tests/ui/support/picture.h"
#include "tests/ui/support/shared_desks.h"

#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QByteArray decided = "{{card_number}}"; // no other deed has it

class ReviewsThatShare : public DesksThatShare
{
protected:
    bool waits(SharedDesk& desk, const QString& words) {
        const bool came = says(desk, words);
        EXPECT_TRUE(came) << words.toStdString() << " / " << desk.said().toStdString();
        return came;
    }
    QByteArray decision() { return scalar(u"SELECT id FROM decisions"_s).toLatin1(); }
    QString completions() { return scalar(u"SELECT COUNT(*) FROM decisions"_s); }
};

} // namespace

TEST_F(ReviewsThatShare, ACompletionWhoseAnswerWasLostIsSaidToBeDoneWithItsNumberAndTheWorkGoesOn) {
    addWithPhotos(u"WR-1"_s);
    addWithPhotos(u"WR-2"_s);
    const auto desk = openBehindTheNet(u"sato"_s);
    desk->openAndAnswer(u"WR-1"_s);
    m_net.closeBehind(decided);
    desk->press(Qt::Key_F9);
    ASSERT_TRUE(waits(*desk, u"返事が届いていません"_s));
    EXPECT_TRUE(desk->review().viewModel().isDeciding());
    keepPicture(desk->desk.window(), u"review_answer_lost"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return completions() == u"1"_s; }, deskPatience)); // the server goes on with it
    m_net.pass();
    ASSERT_TRUE(waits(*desk, u"WR-1 を完了しました。利用券番号 "_s + scalar(u"SELECT card_number FROM decisions"_s)));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const ReviewReady* next = desk->review().viewModel().ready();
            return next != nullptr && next->reviewCase.receiptNumber == u"WR-2"_s;
        },
        deskPatience));
    EXPECT_EQ(completions(), u"1"_s);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM outgoing_mails"_s), u"1"_s);
}

TEST_F(ReviewsThatShare, ACompletionThatNeverArrivedIsSaidSoAndIsPressedAgainByThePersonAlone) {
    addWithPhotos(u"WR-1"_s);
    const auto desk = openBehindTheNet(u"sato"_s);
    desk->openAndAnswer(u"WR-1"_s);
    m_net.cutBefore(decided);
    desk->press(Qt::Key_F9);
    ASSERT_TRUE(waits(*desk, u"WR-1 は完了していませんでした"_s));
    keepPicture(desk->desk.window(), u"review_did_not_happen"_s);
    EXPECT_EQ(completions(), u"0"_s);
    EXPECT_TRUE(desk->review().viewModel().mayWrite());
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->review().viewModel().blockers().isEmpty(); }, deskPatience));
    desk->press(Qt::Key_F9);
    ASSERT_TRUE(waits(*desk, u"WR-1 を完了しました"_s));
    EXPECT_EQ(completions(), u"1"_s);
}

TEST_F(ReviewsThatShare, AnUndoWhoseAnswerWasLostIsSaidToBeDone) {
    addWithPhotos(u"WR-1"_s);
    const auto desk = openBehindTheNet(u"sato"_s);
    desk->openAndAnswer(u"WR-1"_s);
    desk->press(Qt::Key_F9);
    ASSERT_TRUE(waits(*desk, u"WR-1 を完了しました"_s));
    m_net.cutBehind("COMMIT", decision());
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waits(*desk, u"WR-1 の完了を元に戻しました"_s));
    EXPECT_EQ(scalar(u"SELECT state FROM applications"_s), u"received"_s);
}

TEST_F(ReviewsThatShare, AnUndoThatNeverArrivedIsSaidSoWhenItsTimeIsOver) {
    s_server->administrate(m_database, u"UPDATE uketsuke.settings SET content = replace(content, '{',"
                                       " '{\"undo_seconds\": 3, ') WHERE name = 'library'"_s);
    addWithPhotos(u"WR-1"_s);
    const auto desk = openBehindTheNet(u"sato"_s);
    desk->openAndAnswer(u"WR-1"_s);
    desk->press(Qt::Key_F9);
    ASSERT_TRUE(waits(*desk, u"WR-1 を完了しました"_s));
    m_net.cutBefore("COMMIT", decision());
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waits(*desk, u"元に戻せる時間が過ぎました"_s));
    EXPECT_TRUE(desk->said().contains(u"完了の記録はそのままです"_s)) << desk->said().toStdString();
    EXPECT_EQ(scalar(u"SELECT state FROM applications"_s), u"completed"_s);
}

TEST_F(ReviewsThatShare, TheSecondPersonReadsWhoHasItIsToldWhenItIsFreeAndTakesIt) {
    addWithPhotos(u"WR-1"_s);
    const auto first = open(u"sato"_s);
    first->open(u"WR-1"_s);
    const auto second = open(u"tanaka"_s, u"高柳分館1"_s);
    second->openToRead(u"WR-1"_s);
    EXPECT_FALSE(second->review().viewModel().mayWrite());
    EXPECT_TRUE(second->words().contains(u"閲覧のみ: 佐藤（本館カウンター2）が"_s)) << second->words().toStdString();
    keepPicture(second->desk.window(), u"review_read_only"_s);
    first->press(Qt::Key_Escape);
    ASSERT_TRUE(waits(*second, u"佐藤 さんの担当が終わりました"_s));
    EXPECT_TRUE(second->part<QWidget>(u"reviewTake"_s).isVisible());
    keepPicture(second->desk.window(), u"review_became_free"_s);
    second->press(Qt::Key_F8);
    ASSERT_TRUE(QTest::qWaitFor([&] { return second->review().viewModel().mayWrite(); }, deskPatience));
    EXPECT_EQ(scalar(u"SELECT claim_holder FROM applications"_s), u"tanaka"_s);
}

TEST_F(ReviewsThatShare, ALeaseThatEndsInSilenceIsToldToWhoReads) {
    addWithPhotos(u"WR-1"_s);
    const auto reader = open(u"tanaka"_s, u"高柳分館1"_s);
    // A desk that has lost its power since.
    runAs(u"sato"_s, u"UPDATE applications SET claim_holder = 'sato', claim_token = 't', claim_station = '本館1',"
                     " claim_since = now_ms(), claim_until = now_ms() + 6000"_s);
    reader->openToRead(u"WR-1"_s);
    EXPECT_FALSE(reader->review().viewModel().mayWrite());
    ASSERT_TRUE(waits(*reader, u"佐藤 さんの担当が終わりました"_s));
    EXPECT_TRUE(reader->review().viewModel().mayTake());
}

TEST_F(ReviewsThatShare, WhoseClaimASupervisorEndsIsToldAtOnceAndKeepsWhatWasTypedAndNoPhotoStays) {
    addWithPhotos(u"WR-1"_s, Procedure::Renewal);
    const auto holder = open(u"sato"_s);
    holder->open(u"WR-1"_s);
    holder->press(Qt::Key_B);
    holder->press(Qt::Key_9);
    ASSERT_TRUE(holder->review().viewModel().isLibraryEntryOpen());
    const auto supervisor = open(u"suzuki"_s, u"高柳分館1"_s);
    supervisor->openToRead(u"WR-1"_s);
    supervisor->prompt.chooseNext(1);
    supervisor->press(Qt::Key_F8);
    ASSERT_TRUE(waits(*holder, u"あなたの担当を外しました（理由: 急ぎの申請）"_s));
    EXPECT_FALSE(holder->review().viewModel().mayWrite());
    EXPECT_TRUE(holder->words().contains(u"担当している申請の画像だけを表示します"_s));
    keepPicture(holder->desk.window(), u"review_released"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return scalar(u"SELECT content FROM drafts WHERE login = 'sato'"_s).contains(u"9"_s); }, deskPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return supervisor->review().viewModel().mayWrite(); }, deskPatience));
    EXPECT_EQ(scalar(u"SELECT actor || ' ' || detail FROM audit_events WHERE kind = 'claim_released'"_s),
              u"suzuki urgent"_s);
}

TEST_F(ReviewsThatShare, WhileTheConnectionIsLostWhatLiesHereIsReadOnAndWhatIsTypedIsKeptForLater) {
    addWithPhotos(u"WR-1"_s, Procedure::Renewal);
    addWithPhotos(u"WR-2"_s);
    const auto desk = openBehindTheNet(u"sato"_s);
    desk->open(u"WR-1"_s);
    m_net.cut();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->facts().contains(u"切断"_s); }, deskPatience));
    EXPECT_TRUE(desk->words().contains(u"時点の内容"_s)) << desk->words().toStdString();
    EXPECT_TRUE(desk->words().contains(u"接続が切れています"_s));
    desk->press(Qt::Key_1);
    EXPECT_TRUE(desk->review().viewModel().ready()->reviewCase.answers.isEmpty()) << "nothing is given";
    desk->prompt.giveText(u"電話で確認"_s);
    desk->press(Qt::Key_F4);
    desk->press(Qt::Key_F3);
    EXPECT_TRUE(desk->said().contains(u"申請を受け取れませんでした"_s)) << desk->said().toStdString();
    ASSERT_NE(desk->review().viewModel().ready(), nullptr);
    EXPECT_EQ(desk->review().viewModel().ready()->reviewCase.receiptNumber, u"WR-1"_s);
    keepPicture(desk->desk.window(), u"review_connection_lost"_s);
    m_net.pass();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->review().viewModel().mayWrite(); }, deskPatience));
    EXPECT_FALSE(desk->words().contains(u"時点の内容"_s));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return scalar(u"SELECT content FROM text_drafts WHERE place = 'note'"_s) == u"電話で確認"_s; },
        deskPatience));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM verifications"_s), u"0"_s) << "nothing is done later by itself";
}

TEST_F(ReviewsThatShare, WhatAnotherGaveMeanwhileIsShownBesideOnesOwnAndNothingTypedIsLost) {
    addWithPhotos(u"WR-1"_s, Procedure::Renewal);
    const auto desk = open(u"sato"_s);
    desk->open(u"WR-1"_s);
    desk->press(Qt::Key_1);
    desk->press(Qt::Key_B);
    desk->press(Qt::Key_9);
    const auto supervisor = open(u"suzuki"_s, u"高柳分館1"_s);
    supervisor->openToRead(u"WR-1"_s);
    supervisor->prompt.chooseNext(0);
    supervisor->press(Qt::Key_F8);
    ASSERT_TRUE(QTest::qWaitFor([&] { return supervisor->review().viewModel().mayWrite(); }, deskPatience));
    supervisor->review().viewModel().correct(ApplicantField::GivenName, u"陽子"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return scalar(u"SELECT COUNT(*) FROM corrections"_s) == u"1"_s; }, deskPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->review().viewModel().mayWrite(); }, deskPatience));
    supervisor->press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->review().viewModel().mayTake(); }, deskPatience));
    const QSignalSpy told(&desk->review().viewModel(), &ReviewViewModel::changedByOthers);
    desk->press(Qt::Key_F8);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->review().viewModel().mayWrite(); }, deskPatience));
    EXPECT_EQ(told.count(), 1);
    ASSERT_TRUE(waits(*desk, u"鈴木 さんが"_s));
    EXPECT_TRUE(desk->said().contains(u"この申請を変えました"_s)) << desk->said().toStdString();
    EXPECT_EQ(desk->review().viewModel().libraryEntry().texts.value(LibraryField::CardNumber), u"9"_s);
    desk->press(Qt::Key_D, Qt::ControlModifier);
    auto* dialog = desk->desk.window().findChild<QDialog*>(u"differenceDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QStringList words;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        words.append(label->text());
    EXPECT_TRUE(words.contains(u"葉子"_s) && words.contains(u"陽子"_s)) << words.join(u'|').toStdString();
    keepPicture(*dialog, u"review_differences"_s);
}

} // namespace uketsuke
