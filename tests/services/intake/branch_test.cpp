// The branch (館) that an applicant named: as sent, in the list, for forms that ask for it.
#include "app/persistence/listing_repository.h"
#include "app/persistence/review_repository.h"
#include "tests/services/intake/taking_in.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Branches : public TakingIn
{
protected:
    Branches() { m_request.mapping.columns[u"branch"_s] = QStringList{u"受取館"_s}; }

    Result<IntakeReport> takeInFor(const QByteArray& branch, const ExportRow& row = {}) {
        return takeInBytes(header.chopped(2) + ",受取館\r\n" + row.line().chopped(2) + ',' + branch + "\r\n");
    }
    QString listed() { return scalar(u"SELECT branch FROM applications"_s); }
    /// Of the newest revision.
    QString sent() { return known(u"WR1"_s).first().values.value(ApplicantField::Branch); }
};

} // namespace

TEST_F(Branches, AreListedAndKeptInTheFormsOwnWords) {
    ASSERT_EQ(takeInFor("\"高柳分館; 沼南分館 \"")->counts.added, 1);
    EXPECT_EQ(sent(), u"高柳分館; 沼南分館 "_s);
    EXPECT_EQ(listed(), sent());
}

TEST_F(Branches, AFormThatDoesNotAskNamesNone) {
    ASSERT_EQ(takeIn({{}})->counts.added, 1);
    EXPECT_EQ(listed(), u""_s);
    EXPECT_FALSE(known(u"WR1"_s).first().values.contains(ApplicantField::Branch));
}

TEST_F(Branches, HaveFortyCharactersAtMost) {
    EXPECT_EQ(takeInFor(QByteArray("𠮷").repeated(41))->refusals,
              QList<Refusal>({{{0, 2}, u"受取館"_s, u"too_long"_s, u"WR1"_s}}));
    EXPECT_EQ(takeInFor(QByteArray("𠮷").repeated(40))->counts.added, 1);
    EXPECT_EQ(listed(), u"𠮷"_s.repeated(40));
}

TEST_F(Branches, AreFoundInRowsThatCameBeforeTheMappingKnewTheColumn) {
    const QStringList titles = m_request.mapping.columns.take(u"branch"_s);
    ASSERT_EQ(takeInFor("高柳分館")->counts.added, 1);
    EXPECT_EQ(listed(), u""_s);
    m_request.mapping.columns[u"branch"_s] = titles;
    ASSERT_EQ(takeInFor("高柳分館")->counts.changed, 1);
    EXPECT_EQ(listed(), u"高柳分館"_s);
    EXPECT_EQ(takeInFor("高柳分館")->counts.unchanged, 1);
}

TEST_F(Branches, AnotherOneIsARevisionThatAnOpenApplicationFollows) {
    ASSERT_TRUE(takeInFor("高柳分館"));
    const auto report = takeInFor("本館");
    ASSERT_EQ(report->counts.changed, 1);
    EXPECT_EQ(report->changed.first().changes, QList<FieldChange>({{u"branch"_s, u"高柳分館"_s, u"本館"_s}}));
    EXPECT_EQ(listed(), u"本館"_s);
    decide(u"WR1"_s);
    ASSERT_EQ(takeInFor("豊四季台分館")->counts.changed, 1);
    EXPECT_EQ(listed(), u"本館"_s);
    EXPECT_EQ(sent(), u"豊四季台分館"_s);
}

TEST_F(Branches, StayWhenTheStaffCorrectsSomethingElse) {
    ASSERT_TRUE(takeInFor("高柳分館"));
    const ApplicationId id = known(u"WR1"_s).first().id;
    const auto correct = [&](ApplicantField field, const QString& text) {
        return m_database.thread()
            .run([=](Database& open) {
                return ReviewRepository(open).addCorrection(id, field, text).and_then([&] {
                    return ListingRepository(open).relist(id, {});
                });
            })
            .result();
    };
    ASSERT_TRUE(correct(ApplicantField::GivenName, u"陽子"_s));
    EXPECT_EQ(scalar(u"SELECT name_shown FROM applications"_s), u"見本 陽子"_s);
    EXPECT_EQ(listed(), u"高柳分館"_s);
    ASSERT_TRUE(correct(ApplicantField::Branch, u"本館"_s)); // no page offers it
    EXPECT_EQ(listed(), u"高柳分館"_s);
}

} // namespace uketsuke
