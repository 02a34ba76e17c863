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
                                         u"０９０"));

TEST(FindingNothing, IsRight) {
    EXPECT_FALSE(isFoundBy(u"橋"_s));
    EXPECT_FALSE(isFoundBy(u"9999"_s));
    EXPECT_FALSE(isFoundBy(u" "_s));
}

TEST(StoredKeys, StandOnce) {
    const QStringList keys =
        searchKeys(u"1"_s, {{ApplicantField::FamilyName, u"ア"_s}, {ApplicantField::FamilyKana, u"ア"_s}});
    EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
}

} // namespace uketsuke
