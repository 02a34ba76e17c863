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
    EXPECT_EQ(kanaKey(u"ｶｼﾜｷﾞ"_s), kanaKey(u"カシワキ\u309B"_s));
    EXPECT_EQ(kanaKey(u"カシワキ\u3099"_s), u"カシワギ"_s);
    EXPECT_EQ(kanaKey(u"ウ゛ァン"_s), u"ヴァン"_s);
    EXPECT_FALSE(kanaKey(u"キ\u309B"_s).contains(u' '));
}

TEST(KanaKeys, EveryHyphenBetweenKanaIsALongVowel) {
    for (const QString& hyphen : {u"ー"_s, u"－"_s, u"−"_s, u"-"_s, u"ｰ"_s, u"‐"_s, u"―"_s, u"—"_s, u"–"_s, u"─"_s})
        EXPECT_EQ(kanaKey(u"ル"_s + hyphen + u"シ"_s), u"ルーシ"_s);
    EXPECT_EQ(kanaKey(u"るｰｼ-"_s), u"ルーシー"_s);
}

TEST(KanaKeys, AHyphenElsewhereStays) {
    EXPECT_EQ(kanaKey(u"090-1234"_s), u"090-1234"_s);
    EXPECT_EQ(kanaKey(u"-ルシ"_s), u"-ルシ"_s);
}

TEST(KanaKeys, OfForeignNamesLoseTheSignsBetween) {
    for (const QString& sign : {u"・"_s, u"･"_s, u"＝"_s, u"="_s, u"゠"_s, u"　"_s, u" "_s})
        EXPECT_EQ(kanaKey(u"ジャン"_s + sign + u"ジャック"_s), u"ジャンジャック"_s);
}

TEST(KanaKeys, AreTheirOwnKeys) {
    for (const QString& typed : {u"ｶｼﾜｷﾞ ﾖｳｺ"_s, u"かしわぎ"_s, u"ウ゛ァン"_s, u"ルーシー・アン"_s, u"ヷヰヱヺ"_s}) {
        EXPECT_EQ(kanaKey(kanaKey(typed)), kanaKey(typed));
        EXPECT_EQ(looseKanaKey(looseKanaKey(typed)), looseKanaKey(typed));
    }
}

TEST(KanaKeys, OnlyTheLooseKeyFoldsSmallKanaAndVu) {
    EXPECT_NE(kanaKey(u"ショウ"_s), kanaKey(u"シヨウ"_s));
    EXPECT_EQ(looseKanaKey(u"ショウ"_s), looseKanaKey(u"シヨウ"_s));
    EXPECT_EQ(looseKanaKey(u"ヴァン"_s), looseKanaKey(u"バン"_s));
    EXPECT_EQ(looseKanaKey(u"チヅル"_s), looseKanaKey(u"チズル"_s));
    EXPECT_EQ(looseKanaKey(u"ハナヂ"_s), looseKanaKey(u"ハナジ"_s));
    EXPECT_EQ(looseKanaKey(u"ヷン"_s), looseKanaKey(u"ヴァン"_s));
    EXPECT_NE(looseKanaKey(u"ハン"_s), looseKanaKey(u"バン"_s));
    EXPECT_NE(kanaKey(u"ヴァン"_s), kanaKey(u"バン"_s));
}

TEST(KanaFields, HoldKatakanaOnly) {
    EXPECT_TRUE(isWellFormedKana(u"カシワギ"_s));
    EXPECT_TRUE(isWellFormedKana(u"ｶｼﾜｷﾞ"_s));
    EXPECT_TRUE(isWellFormedKana(u"ルーシー・アン"_s));
    EXPECT_FALSE(isWellFormedKana(u"かしわぎ"_s));
    EXPECT_FALSE(isWellFormedKana(u"柏木"_s));
    EXPECT_FALSE(isWellFormedKana(u"カシワギ1"_s));
    EXPECT_FALSE(isWellFormedKana(u"Kashiwagi"_s));
    EXPECT_FALSE(isWellFormedKana(u"　"_s));
    EXPECT_TRUE(isWellFormedKana(u"カシワキ゛"_s));
    EXPECT_FALSE(isWellFormedKana(u"ー"_s));
    EXPECT_FALSE(isWellFormedKana(u""_s));
}

TEST(KanjiKeys, FoldVariantsOfNames) {
    EXPECT_EQ(kanjiLooseKey(u"髙﨑"_s), kanjiLooseKey(u"高崎"_s));
    EXPECT_EQ(kanjiLooseKey(u"𠮷田"_s), kanjiLooseKey(u"吉田"_s));
    EXPECT_EQ(kanjiLooseKey(u"渡邉"_s), kanjiLooseKey(u"渡邊"_s));
    EXPECT_EQ(kanjiLooseKey(u"濵田"_s), kanjiLooseKey(u"浜田"_s));
    EXPECT_EQ(kanjiLooseKey(u"葛\U000E0100城"_s), kanjiLooseKey(u"葛城"_s));
    EXPECT_EQ(kanjiLooseKey(u"葛\uFE00城"_s), kanjiLooseKey(u"葛城"_s));
    EXPECT_EQ(kanjiLooseKey(u"德永眞澤廣國"_s), u"徳永真沢広国"_s);
    EXPECT_EQ(kanjiLooseKey(u"\uFA19谷"_s), kanjiLooseKey(u"神谷"_s));
    EXPECT_EQ(kanjiLooseKey(u"\uFA1B田"_s), kanjiLooseKey(u"福田"_s));
    EXPECT_NE(kanjiLooseKey(u"高橋"_s), kanjiLooseKey(u"高柳"_s));
}

TEST(KanjiKeys, FoldKeAndGaOnlyBesideAKanji) {
    EXPECT_EQ(kanjiLooseKey(u"鎌が谷"_s), kanjiLooseKey(u"鎌ヶ谷"_s));
    EXPECT_EQ(kanjiLooseKey(u"つくしが丘"_s), kanjiLooseKey(u"つくしケ丘"_s));
    EXPECT_EQ(kanjiLooseKey(u"光ガ丘"_s), kanjiLooseKey(u"光ケ丘"_s));
    EXPECT_NE(kanjiLooseKey(u"ナガイ"_s), kanjiLooseKey(u"ナケイ"_s));
}

// CP932 and JIS decode one byte pair to two code points (§ 8).
TEST(KanjiKeys, TwinsOfCp932AndJisAreEqual) {
    for (const auto& [microsoft, jis] : {std::pair(u"\uFF5E"_s, u"\u301C"_s), std::pair(u"\uFF0D"_s, u"\u2212"_s),
                                         std::pair(u"\u2015"_s, u"\u2014"_s), std::pair(u"\u2225"_s, u"\u2016"_s)}) {
        EXPECT_EQ(kanjiLooseKey(microsoft), kanjiLooseKey(jis)) << qPrintable(jis);
        EXPECT_EQ(withJisCodePoints(microsoft), jis);
    }
    EXPECT_EQ(kanjiLooseKey(u"\u2010"_s), kanjiLooseKey(u"-"_s));
}

} // namespace uketsuke
