#include "app/domain/matching/search_key.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool isFoundBy(const QString& typed) {
    const QStringList keys = searchKeys(u"WR0123"_s, {{ApplicantField::FamilyName, u"髙橋"_s},
                                                      {ApplicantField::GivenName, u"健一"_s},
                                                      {ApplicantField::FamilyKana, u"タカハシ"_s},
                                                      {ApplicantField::GivenKana, u"ケンイチ"_s},
                                                      {ApplicantField::Email, u"Mihon.Taro@example.jp"_s},
                                                      {ApplicantField::Telephone, u"090-0000-4321"_s},
                                                      {ApplicantField::ExistingCardNumber, u"0098765432"_s}});
    const QString key = searchKey(typed);
    return !key.isEmpty() && std::any_of(keys.begin(), keys.end(), [&](const QString& k) { return k.startsWith(key); });
}

} // namespace

class FindAsYouType : public testing::TestWithParam<const char16_t*>
{
};

TEST_P(FindAsYouType, FindsByTheBeginningOfWhatPeopleKnow) {
    EXPECT_TRUE(isFoundBy(QString::fromUtf16(GetParam()))) << qPrintable(QString::fromUtf16(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Known, FindAsYouType,
                         testing::Values(u"髙", u"高橋", u"健一", u"高橋健", u"高橋 健一", u"たか", u"ﾀｶﾊｼ",
                                         u"ケンイチ", u"タカハシケン", u"mihon", u"MIHON.t", u"wr01", u"WR0123",
                                         u"0123", u"123", u"090-0000", u"0900000", u"4321", u"98765", u"5432",
                                         u"０９０", u"たかはし　けん", u"ﾀｶﾊｼｹﾝｲﾁ", u"ＷＲ０１２３", u"+81 90-0000",
                                         u"0098765432", u"a0098765432b", u"A00-9876-5432A\r",
                                         u"０９０－００００－４３２１", u"090ー0000"));

TEST(FindingNothing, IsRight) {
    EXPECT_FALSE(isFoundBy(u"橋"_s));
    EXPECT_FALSE(isFoundBy(u"9999"_s));
    EXPECT_FALSE(isFoundBy(u" "_s));
    EXPECT_FALSE(isFoundBy(u"ハシ"_s));
    EXPECT_FALSE(isFoundBy(u"32"_s));
    EXPECT_FALSE(isFoundBy(u"example"_s));
}

TEST(SearchKeys, TellGaFromKe) {
    const QStringList keys = searchKeys(u"1"_s, {{ApplicantField::FamilyKana, u"ナガイ"_s}});
    EXPECT_TRUE(keys.contains(searchKey(u"ながい"_s)));
    EXPECT_FALSE(keys.contains(searchKey(u"なけい"_s)));
}

TEST(SearchKeys, EveryBeginningOfANameFindsIt) {
    const QString family = u"小鳥が丘"_s, given = u"さくら子"_s;
    const QStringList keys =
        searchKeys(u"1"_s, {{ApplicantField::FamilyName, family}, {ApplicantField::GivenName, given}});
    const QString whole = family + u' ' + given;
    for (qsizetype length = 1; length <= whole.size(); ++length) {
        const QString key = searchKey(whole.left(length));
        EXPECT_TRUE(std::any_of(keys.begin(), keys.end(), [&](const QString& k) { return k.startsWith(key); }))
            << length;
    }
}

TEST(StoredKeys, OfAnApplicationWithNothingAreItsNumbers) {
    EXPECT_EQ(searchKeys(u"WR0000"_s, {}), (QStringList{u"wr0000"_s, u"0000"_s, u"0"_s}));
    EXPECT_TRUE(searchKeys(u""_s, {}).isEmpty());
}

TEST(StoredKeys, StandOnce) {
    const QStringList keys =
        searchKeys(u"1"_s, {{ApplicantField::FamilyName, u"ア"_s}, {ApplicantField::FamilyKana, u"ア"_s}});
    EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
}

} // namespace uketsuke
