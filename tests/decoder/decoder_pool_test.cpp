#include "app/services/documents/decoding/decoder_pool.h"
#include "app/services/documents/decoding/unreadable_reason.h"
#include "tests/decoder/awaited.h"
#include "tests/decoder/sample_files.h"

#include <QTimer>
#include <gtest/gtest.h>

#include <ctime>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {

using namespace sample_files;

namespace decoder_pool_test {

constexpr QSize picture(80, 48);
constexpr DecodeRequest inBox{0, {80, 80}, DecodeUrgency::Shown};
constexpr DecodeRequest ownSize{};

QRgb pixel(const DecodedPicture& decoded, int x, int y) {
    return reinterpret_cast<const QRgb*>(decoded.pixels + y * decoded.stride)[x];
}

bool isRedAtTopLeft(const Result<DecodedPicture>& decoded) {
    return decoded.has_value() && qRed(pixel(*decoded, 2, 2)) > 200 && qBlue(pixel(*decoded, 2, 2)) < 60;
}

UnreadableReason reasonOf(const Result<DecodedPicture>& decoded) {
    EXPECT_FALSE(decoded.has_value());
    return unreadableReason(decoded.error());
}

DecoderSettings misbehaving() {
    DecoderSettings settings = defaultDecoderSettings();
    settings.program = QCoreApplication::applicationDirPath() + "/misbehaving-decoder"_L1;
    settings.pictureLimit = 200ms;
    return settings;
}

} // namespace decoder_pool_test

using namespace decoder_pool_test;

class DecoderPools : public testing::Test
{
protected:
    DecoderPool pool;
    std::unique_ptr<DecodingSession> session = pool.open();
    QByteArray jpeg = saved(quarters(picture), "jpeg");
};

class MisbehavingDecoders : public testing::Test
{
protected:
    DecoderPool pool{misbehaving()};
    std::unique_ptr<DecodingSession> session = pool.open();
};

TEST_F(DecoderPools, GiveThePictureOfAFile) {
    const auto decoded = awaited(session->decode(jpeg, inBox));
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->size, picture);
    EXPECT_EQ(decoded->fullSize, picture);
    EXPECT_EQ(decoded->condition, PictureCondition::Whole);
    EXPECT_TRUE(isRedAtTopLeft(decoded));
}

TEST_F(DecoderPools, SayThatACutFileIsDamaged) {
    const QByteArray whole = saved(quarters({400, 400}), "jpeg");
    const auto decoded = awaited(session->decode(whole.left(whole.size() / 2), inBox));
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->condition, PictureCondition::Damaged);
}

TEST_F(DecoderPools, TurnThePagesOfAPdf) {
    const QByteArray file = pdf({200, 100}, {pdfFill("1 0 0"), pdfFill("0 0 1")});
    const auto second = awaited(session->decode(file, {1, {100, 100}}));
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->pageCount, 2);
    EXPECT_EQ(second->page, 1);
    EXPECT_EQ(pixel(*second, 5, 5), 0xFF0000FFU);
}

TEST_F(DecoderPools, NameTheReasonWhenThereIsNoPicture) {
    EXPECT_EQ(reasonOf(awaited(session->decode("no picture", inBox))), UnreadableReason::Unsupported);
    EXPECT_EQ(reasonOf(awaited(session->decode(pngHeader(60'000, 60'000), inBox))), UnreadableReason::TooLarge);
    EXPECT_EQ(reasonOf(awaited(session->decode(pngHeader(60, 60), inBox))), UnreadableReason::Broken);
}

TEST_F(DecoderPools, EndAFileThatNeverEndsAndShowTheNext) {
    DecoderSettings settings = defaultDecoderSettings();
    settings.pdfLimit = 300ms;
    DecoderPool quick(settings);
    const auto own = quick.open();
    const auto endless = own->decode(endlessPdf(), {0, {600, 800}});
    const auto beside = own->decode(jpeg, inBox);
    EXPECT_TRUE(isRedAtTopLeft(awaited(beside)));
    EXPECT_EQ(reasonOf(awaited(endless)), UnreadableReason::TimedOut);
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(isRedAtTopLeft(awaited(own->decode(jpeg, inBox))));
}

TEST_F(DecoderPools, AHostilePdfIsAnsweredWithinTheLimitAndTheNextPictureIsRight) {
    DecoderSettings settings = defaultDecoderSettings();
    settings.pdfLimit = 1s;
    DecoderPool quick(settings);
    const auto own = quick.open();
    for (const QByteArray& file : {formLoopPdf(), pageTreeLoopPdf(), flateBombPdf()}) {
        const auto answer = awaited(own->decode(file, {0, {600, 800}}));
        if (!answer.has_value()) {
            EXPECT_NE(unreadableReason(answer.error()), UnreadableReason::DecoderUnreachable);
        }
        EXPECT_TRUE(isRedAtTopLeft(awaited(own->decode(jpeg, inBox)))) << file.left(200).constData();
        EXPECT_TRUE(isRedAtTopLeft(awaited(own->decode(jpeg, inBox))));
    }
}

TEST_F(DecoderPools, PicturesOutliveTheirSessionAndThePool) {
    auto other = std::make_unique<DecoderPool>();
    auto own = other->open();
    const auto decoded = awaited(own->decode(jpeg, inBox));
    own.reset();
    other.reset();
    EXPECT_TRUE(isRedAtTopLeft(decoded));
}

TEST_F(DecoderPools, NoPictureIsWrittenOverWhileSomebodyHoldsIt) {
    QList<DecodedPicture> held;
    for (int i = 0; i < 12; ++i)
        held.append(awaited(session->decode(jpeg, inBox)).value());
    std::set<const uchar*> places;
    for (const DecodedPicture& decoded : std::as_const(held))
        places.insert(decoded.pixels);
    EXPECT_EQ(places.size(), 12U);
}

TEST_F(DecoderPools, APlaceIsUsedAgainWhenItsPictureIsGone) {
    std::set<const uchar*> places;
    for (int i = 0; i < 60; ++i) {
        const auto decoded = awaited(session->decode(jpeg, ownSize));
        ASSERT_TRUE(isRedAtTopLeft(decoded)) << i;
        places.insert(decoded->pixels);
    }
    EXPECT_LE(places.size(), 2U);
}

TEST_F(DecoderPools, WaitForAPlaceRatherThanFail) {
    QList<DecodedPicture> held;
    for (int i = 0; i < 2; ++i) // the one large place of either process
        held.append(awaited(session->decode(jpeg, ownSize)).value());
    const auto waiting = session->decode(jpeg, ownSize);
    EXPECT_TRUE(isRedAtTopLeft(awaited(session->decode(jpeg, inBox)))); // small ones go on
    EXPECT_FALSE(waiting.isFinished());
    held.clear();
    EXPECT_TRUE(isRedAtTopLeft(awaited(waiting)));
}

TEST_F(DecoderPools, AnswerWhatIsLeftWhenTheSessionCloses) {
    const auto future = session->decode(jpeg, inBox);
    session.reset();
    EXPECT_EQ(awaited(future).error(), (Error{ErrorKind::Cancelled, u"picture.closed"_s}));
}

TEST_F(DecoderPools, ShownPicturesComeBeforeThoseAhead) {
    QList<QFuture<Result<DecodedPicture>>> ahead;
    for (int i = 0; i < 10; ++i)
        ahead.append(session->decode(jpeg, {0, {80, 80}, DecodeUrgency::Ahead}));
    awaited(session->decode(jpeg, inBox));
    EXPECT_FALSE(ahead.last().isFinished());
    EXPECT_TRUE(isRedAtTopLeft(awaited(ahead.last())));
}

TEST_F(DecoderPools, SayThatTheDecoderIsMissing) {
    DecoderSettings settings = defaultDecoderSettings();
    settings.program += "-that-does-not-exist"_L1;
    DecoderPool lost(settings);
    const auto own = lost.open();
    EXPECT_EQ(reasonOf(awaited(own->decode(jpeg, inBox))), UnreadableReason::DecoderUnreachable);
    EXPECT_EQ(reasonOf(awaited(own->decode(jpeg, inBox))), UnreadableReason::DecoderUnreachable);
}

TEST_F(DecoderPools, NothingHoldsUpTheEventLoop) {
    const QByteArray large = saved(quarters({4032, 3024}), "jpeg");
    awaited(session->decode(jpeg, inBox)); // warm
    // In time of the processor, so that a busy machine does not count; waiting would show in the test's own time.
    std::clock_t longest = 0;
    std::clock_t last = std::clock();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        longest = std::max(longest, std::clock() - last);
        last = std::clock();
    });
    beat.start(0);
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(isRedAtTopLeft(awaited(session->decode(large, {0, {820, 620}}))));
    EXPECT_LT(longest, 50 * CLOCKS_PER_SEC / 1000);
}

TEST_F(MisbehavingDecoders, HangingOneIsEndedAndTheNextPictureIsRight) {
    EXPECT_EQ(reasonOf(awaited(session->decode("Hang", inBox))), UnreadableReason::TimedOut);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(pixel(awaited(session->decode("ok", inBox)).value(), 0, 0), 0xFF030201U);
}

TEST_F(MisbehavingDecoders, NobodyWaitsForOneThatHangs) {
    const auto hanging = session->decode("Hang", inBox);
    const auto beside = session->decode("ok", inBox);
    EXPECT_TRUE(awaited(beside).has_value());
    EXPECT_FALSE(hanging.isFinished());
}

TEST_F(MisbehavingDecoders, CrashedOneIsReplacedAndTheNextPictureIsRight) {
    EXPECT_EQ(reasonOf(awaited(session->decode("Crash", inBox))), UnreadableReason::Broken);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(pixel(awaited(session->decode("ok", inBox)).value(), 0, 0), 0xFF030201U);
}

TEST_F(MisbehavingDecoders, OneThatLiesIsEndedAndTheNextPictureIsRight) {
    for (const char* lie : {"W", "T", "S", "Q", "X", "R"}) {
        EXPECT_EQ(reasonOf(awaited(session->decode(lie, inBox))), UnreadableReason::Broken) << lie;
        EXPECT_TRUE(awaited(session->decode("ok", inBox)).has_value()) << lie;
    }
}

TEST_F(MisbehavingDecoders, NoSessionSharesAProcessWithAnother) {
    const auto other = pool.open();
    const auto mine = awaited(session->decode("ok", inBox));
    const auto theirs = awaited(other->decode("ok", inBox));
    session.reset();
    EXPECT_EQ(pixel(awaited(other->decode("ok", inBox)).value(), 0, 0), 0xFF030201U);
    EXPECT_NE(mine->pixels, theirs->pixels);
}

} // namespace uketsuke
