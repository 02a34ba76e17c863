#include "app/domain/matching/kana.h"
#include "app/domain/matching/kanji.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(KanaKeys, FoldWidthKanaAndSpaces) {
    EXPECT_EQ(kanaKey(u"ｶｼﾜｷﾞ ﾖｳｺ"_s), u"カシワギヨウコ"_s);
    EXPECT_EQ(kanaKey(u"かしわぎ　ようこ"_s), u"カシワギヨウコ"_s);
    EXPECT_EQ(kanaKey(u"ジョン・スミス"_s), u"ジョンスミス"_s);
}

TEST(KanaKeys, AStandingVoicedMarkJoinsItsKana) {
    EXPECT_EQ(kanaKey(u"カシワキ゛"_s), u"カシワギ"_s);
    EXPECT_EQ(kanaKey(u"ハ゜パ"_s), u"パパ"_s);
}

TEST(KanaKeys, EveryHyphenBetweenKanaIsALongVowel) {
    for (const QString& hyphen : {u"ー"_s, u"－"_s, u"−"_s, u"-"_s, u"ｰ"_s})
        EXPECT_EQ(kanaKey(u"ル"_s + hyphen + u"シ"_s), u"ルーシ"_s);
}

TEST(KanaKeys, OnlyTheLooseKeyFoldsSmallKanaAndVu) {
    EXPECT_NE(kanaKey(u"ショウ"_s), kanaKey(u"シヨウ"_s));
    EXPECT_EQ(looseKanaKey(u"ショウ"_s), looseKanaKey(u"シヨウ"_s));
    EXPECT_EQ(looseKanaKey(u"ヴァン"_s), looseKanaKey(u"バン"_s));
    EXPECT_EQ(looseKanaKey(u"チヅル"_s), looseKanaKey(u"チズル"_s));
}

TEST(KanaFields, HoldKatakanaOnly) {
    EXPECT_TRUE(isWellFormedKana(u"カシワギ"_s));
    EXPECT_TRUE(isWellFormedKana(u"ｶｼﾜｷﾞ"_s));
    EXPECT_TRUE(isWellFormedKana(u"ルーシー・アン"_s));
    EXPECT_FALSE(isWellFormedKana(u"かしわぎ"_s));
    EXPECT_FALSE(isWellFormedKana(u"柏木"_s));
    EXPECT_FALSE(isWellFormedKana(u"ー"_s));
    EXPECT_FALSE(isWellFormedKana(u""_s));
}

TEST(KanjiKeys, FoldVariantsOfNames) {
    EXPECT_EQ(kanjiLooseKey(u"髙﨑"_s), kanjiLooseKey(u"高崎"_s));
    EXPECT_EQ(kanjiLooseKey(u"𠮷田"_s), kanjiLooseKey(u"吉田"_s));
    EXPECT_EQ(kanjiLooseKey(u"渡邉"_s), kanjiLooseKey(u"渡邊"_s));
    EXPECT_EQ(kanjiLooseKey(u"濵田"_s), kanjiLooseKey(u"浜田"_s));
    EXPECT_EQ(kanjiLooseKey(u"葛\U000E0100城"_s), kanjiLooseKey(u"葛城"_s));
    EXPECT_NE(kanjiLooseKey(u"高橋"_s), kanjiLooseKey(u"高柳"_s));
}

} // namespace uketsuke
