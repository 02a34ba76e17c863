#include "app/services/intake/column_mapping.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(Mappings, TheDefaultIsMadeFromTheGuidesTitles) {
    const auto mapping = defaultMapping();
    ASSERT_TRUE(mapping) << mapping.error().detail.toStdString();
    EXPECT_EQ(mapping->columns.value(u"family_name"_s).first(), u"氏"_s);
    EXPECT_EQ(mapping->procedures.size(), 6);
    EXPECT_EQ(mapping->attachments.size(), 3);
}

TEST(Mappings, ReadBackAsTheyWereWritten) {
    const auto mapping = defaultMapping();
    ASSERT_TRUE(mapping);
    const auto again = readMapping(writeMapping(*mapping));
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again->columns, mapping->columns);
    EXPECT_EQ(again->procedures, mapping->procedures);
}

TEST(Mappings, AreCheckedAgainstTheSchema) {
    EXPECT_EQ(readMapping("{").error().kind, ErrorKind::Invalid);
    const auto broken =
        readMapping(R"({"name":"x","title":"X","source":"x","columns":{"colour":["a"]},"procedures":{}})");
    ASSERT_FALSE(broken);
    EXPECT_TRUE(broken.error().detail.startsWith(u"mapping.schema"_s));
}

TEST(Titles, DoNotCareForWidthNumberingOrMarks) {
    EXPECT_EQ(titleKey(u"Q6. 氏 必須"_s), titleKey(u"氏"_s));
    EXPECT_EQ(titleKey(u"ﾒｰﾙｱﾄﾞﾚｽ"_s), titleKey(u"メールアドレス"_s));
    EXPECT_NE(titleKey(u"氏"_s), titleKey(u"名"_s));
}

} // namespace uketsuke
