#include "app/domain/review/case_difference.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QDateTime morning(QDate(2026, 11, 24), QTime(1, 0), Qt::UTC);

SeenCase seenCase() {
    SeenCase seen;
    seen.reviewCase.sent = {{ApplicantField::City, u"柏市"_s}, {ApplicantField::Street, u"柏5"_s}};
    return seen;
}

} // namespace

TEST(CaseDifferences, AreWhatOthersGaveBesideOnesOwn) {
    SeenCase seen = seenCase();
    seen.reviewCase.answers.insert(CheckItem::Name, {Grade::Agrees, {}, {}, {}, false, 1});
    seen.typed.texts.insert(LibraryField::CardNumber, u"900"_s);
    ReviewCase now = seen.reviewCase;
    now.corrections.insert(ApplicantField::Street, {u"柏6"_s, u"田中"_s, morning, 1});
    now.answers.insert(CheckItem::Name, {Grade::Differs, {}, u"田中"_s, morning, false, 1});
    LibrarySystemCheck check;
    check.hasCard = true;
    check.cardNumber = u"9000012"_s;
    check.givenBy = u"鈴木"_s;
    now.libraryCheck = check;
    const auto differences = differencesByOthers(seen, now, u"佐藤"_s);
    ASSERT_EQ(differences.size(), 3);
    EXPECT_EQ(std::get<ApplicantField>(differences[0].what), ApplicantField::Street);
    EXPECT_EQ(differences[0].mine + u'>' + differences[0].theirs, u"柏5>柏6"_s);
    EXPECT_EQ(differences[0].givenBy, u"田中"_s);
    EXPECT_EQ(differences[0].givenAt, morning);
    EXPECT_EQ(std::get<CheckItem>(differences[1].what), CheckItem::Name);
    EXPECT_EQ(differences[1].mine + u'>' + differences[1].theirs, u"agrees>differs"_s);
    EXPECT_EQ(std::get<LibraryField>(differences[2].what), LibraryField::CardNumber);
    EXPECT_EQ(differences[2].mine + u'>' + differences[2].theirs, u"900>9000012"_s);
}

TEST(CaseDifferences, AreNoneWhereOneGaveItOneselfOrItSaysTheSame) {
    const SeenCase seen = seenCase();
    ReviewCase now = seen.reviewCase;
    now.corrections.insert(ApplicantField::Street, {u"柏6"_s, u"佐藤"_s, morning, 1});
    now.corrections.insert(ApplicantField::City, {u"柏市"_s, u"田中"_s, morning, 1});
    EXPECT_TRUE(differencesByOthers(seen, now, u"佐藤"_s).isEmpty());
}

} // namespace uketsuke
