#include "ui/review/photos/pane_arrangement.h"
#include "ui/review/photos/photo_pane.h"
#include "ui/review/photos/photo_texts.h"
#include "ui/review/photos/tone_table.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace uketsuke {

constexpr PaneRoom roomOf(double width, double height, FurtherPlace further = FurtherPlace::Closed) {
    return {{width, height}, 34, 8, 2, further};
}

TEST(PaneArrangements, ShowCardsAsLargeAsTheRoomAllows) {
    EXPECT_EQ(chooseArrangement(roomOf(836, 760), {4, 3}), PaneArrangement::Stacked);
    EXPECT_EQ(chooseArrangement(roomOf(836, 760), {3, 4}), PaneArrangement::SideBySide);
    EXPECT_EQ(chooseArrangement(roomOf(1600, 700), {4, 3}), PaneArrangement::SideBySide);
    EXPECT_EQ(chooseArrangement(roomOf(836, 760), {}), PaneArrangement::Stacked);
}

TEST(PaneArrangements, AFurtherPaperGetsAColumnOfItsOwn) {
    const PaneRoom room = roomOf(808, 760, FurtherPlace::Open);
    EXPECT_EQ(chooseArrangement(room, {4, 3}), PaneArrangement::Stacked);
    EXPECT_EQ(pinnedBox(room, PaneArrangement::Stacked), QSizeF(400, 342));
    EXPECT_EQ(pinnedBox(roomOf(1216, 760, FurtherPlace::Open), PaneArrangement::SideBySide),
              QSizeF(398.6666666666667, 726));
}

TEST(PaneArrangements, OnePaperAloneFillsTheRoom) {
    PaneRoom room = roomOf(836, 760);
    room.pinnedCount = 1;
    EXPECT_EQ(chooseArrangement(room, {3, 4}), PaneArrangement::Stacked);
    EXPECT_EQ(pinnedBox(room, PaneArrangement::Stacked), QSizeF(836, 726));
}

TEST(ToneTables, LeaveAPictureAloneAtZero) {
    const ToneTable table(PhotoTone{});
    for (int value = 0; value < 256; ++value)
        EXPECT_EQ(table.of(uchar(value)), value);
}

TEST(ToneTables, BrightenWithoutLosingBlackAndWhite) {
    const ToneTable table(PhotoTone{60, 0});
    EXPECT_EQ(table.of(0), 0);
    EXPECT_EQ(table.of(255), 255);
    EXPECT_GT(table.of(80), 120);
}

TEST(ToneTables, ContrastMovesValuesAwayFromTheMiddle) {
    const ToneTable table(PhotoTone{0, 50});
    EXPECT_LT(table.of(80), 80);
    EXPECT_GT(table.of(180), 180);
}

TEST(PhotoTexts, EachReasonHasItsOwnWordsAndAdvice) {
    std::set<QString> words;
    for (const UnreadableReason reason : allUnreadableReasons) {
        EXPECT_FALSE(unreadableText(reason).advice.isEmpty());
        words.insert(unreadableText(reason).what);
    }
    EXPECT_EQ(words.size(), allUnreadableReasons.size());
}

TEST(PhotoTexts, AFurtherPaperIsCalledByItsType) {
    PhotoDocument paper;
    EXPECT_EQ(photoTitle(paper), u"その他の書類"_s);
    paper.type = IdentityDocumentType::StudentCard;
    EXPECT_EQ(photoTitle(paper), u"学生証"_s);
    paper.side = DocumentSide::Front;
    EXPECT_EQ(photoTitle(paper), u"おもて"_s);
    EXPECT_EQ(photoSubtitle(paper, u"WR0123"_s), u"WR0123・学生証"_s);
}

TEST(HomePlaces, AreFrontAndBackInWhateverOrderTheyCame) {
    const auto paper = [](const QString& id, DocumentSide side) {
        return PhotoDocument{DocumentId(id), IdentityDocumentType::Unknown, side, PhotoContent::Kept};
    };
    const PhotoDocument work = paper(u"work"_s, DocumentSide::Further);
    const PhotoDocument back = paper(u"back"_s, DocumentSide::Back);
    const PhotoDocument front = paper(u"front"_s, DocumentSide::Front);
    using Places = std::array<DocumentId, 2>;
    EXPECT_EQ(PhotoPane::homePlaces({work, back, front}), (Places{front.id, back.id}));
    EXPECT_EQ(PhotoPane::homePlaces({work, front}), (Places{front.id, work.id}));
    EXPECT_EQ(PhotoPane::homePlaces({work}), (Places{work.id, DocumentId()}));
    EXPECT_EQ(PhotoPane::homePlaces({back}), (Places{back.id, DocumentId()}));
    EXPECT_EQ(PhotoPane::homePlaces({}), Places{});
}

} // namespace uketsuke
