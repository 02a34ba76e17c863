#include "app/services/intake/column_mapping.h"

#include <gtest/gtest.h>

#include <QSet>

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
    EXPECT_EQ(*again, *mapping);
}

TEST(Mappings, KnowTheBranchWhereAFormAsksForIt) {
    ColumnMapping mapping = defaultMapping().value();
    EXPECT_TRUE(ColumnMapping::allMeanings().contains(u"branch"_s));
    EXPECT_FALSE(mapping.columns.contains(u"branch"_s)); // the guide's form does not
    mapping.assign(u"受取館"_s, u"branch"_s);
    const auto again = readMapping(writeMapping(mapping));
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again->meaningOf(u"受取館"_s), u"branch"_s);
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

TEST(Titles, KeepAWordThatIsPartOfThem) {
    EXPECT_NE(titleKey(u"任意後見人の氏名"_s), titleKey(u"後見人の氏名"_s));
}

TEST(Mappings, NoTitleOfTheDefaultMeansTwoThings) {
    const auto mapping = defaultMapping().value();
    QSet<QString> seen;
    const auto takeAll = [&](const QStringList& titles) {
        for (const QString& title : titles) {
            EXPECT_FALSE(seen.contains(titleKey(title))) << title.toStdString();
            seen.insert(titleKey(title));
        }
    };
    for (const QStringList& titles : mapping.columns)
        takeAll(titles);
    for (const AttachmentColumns& attachment : mapping.attachments)
        takeAll(attachment.titles);
}

TEST(Mappings, AColumnCanBeGivenAnotherMeaning) {
    auto mapping = defaultMapping().value();
    mapping.assign(u"携帯"_s, u"telephone"_s);
    EXPECT_EQ(mapping.meaningOf(u"携帯"_s), u"telephone"_s);
    EXPECT_EQ(mapping.meaningOf(u"電話番号"_s), u"telephone"_s);
    mapping.assign(u"携帯"_s, u"attachment:back"_s);
    EXPECT_EQ(mapping.meaningOf(u"携帯"_s), u"attachment:back"_s);
    mapping.assign(u"携帯"_s, {});
    EXPECT_EQ(mapping.meaningOf(u"携帯"_s), u""_s);
    EXPECT_TRUE(readMapping(writeMapping(mapping)));
}

TEST(Mappings, AFormsOwnNameOfAProcedureCanBeAdded) {
    auto mapping = defaultMapping().value();
    EXPECT_FALSE(mapping.procedureNamed(u"はじめてのかた"_s));
    mapping.assignProcedure(u"はじめてのかた"_s, Procedure::NewRegistration);
    EXPECT_EQ(mapping.procedureNamed(u"はじめてのかた"_s), Procedure::NewRegistration);
    mapping.assignProcedure(u"はじめてのかた"_s, Procedure::Reissue);
    EXPECT_EQ(mapping.procedureNamed(u"はじめてのかた"_s), Procedure::Reissue);
    EXPECT_TRUE(readMapping(writeMapping(mapping)));
}

TEST(Mappings, EveryMeaningOfTheSchemaCanBeChosen) {
    const auto mapping = defaultMapping().value();
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column)
        EXPECT_TRUE(ColumnMapping::allMeanings().contains(column.key())) << column.key().toStdString();
}

} // namespace uketsuke
