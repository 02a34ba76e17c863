#include "app/services/issuing/card_number_service.h"
#include "tests/support/embedded_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// The desk's own range is 9 000001 … 9 000100 with a check digit of 7DR.
class CardNumbers : public testing::Test
{
protected:
    CardNumbers() { m_desk.signIn(u"eva"_s); }

    static CardNumberRange range(const QString& prefix, qint64 first, qint64 last, int width = 6) {
        CardNumberRange range;
        range.name = u"B"_s;
        range.prefix = prefix;
        range.first = first;
        range.last = last;
        range.width = width;
        range.scheme = CheckDigitScheme::SevenDr;
        return range;
    }

    Result<CardNumberRangeId> add(const CardNumberRange& range) { return m_numbers.addRange(range).result(); }

    CardNumberRange stored(const CardNumberRangeId& id) {
        const QList<CardNumberRange> ranges = m_numbers.ranges().result().value();
        for (const CardNumberRange& range : ranges)
            if (range.id == id)
                return range;
        return {};
    }

    EmbeddedDesk m_desk;
    CardNumberService m_numbers{m_desk.database()};
    const Error m_overlap{ErrorKind::Invalid, u"range.overlap"_s};
};

} // namespace

TEST_F(CardNumbers, ANewRangeBeginsAtItsFirstNumberAndIsInTheJournal) {
    const auto added = add(range(u"8"_s, 5, 1000));
    ASSERT_TRUE(added);
    const CardNumberRange found = stored(*added);
    EXPECT_EQ(found.next, 5);
    EXPECT_EQ(found.remaining(), 996);
    EXPECT_FALSE(found.isLow());
    EXPECT_EQ(m_desk.scalar(u"SELECT actor FROM audit_events WHERE kind = 'range_added'"_s), u"eva"_s);
}

TEST_F(CardNumbers, AreKeptByItAlone) {
    for (const QString& login : {u"sato"_s, u"suzuki"_s, u""_s}) {
        m_desk.signIn(login);
        const Error refused{ErrorKind::NotPermitted, u"numbers.edit"_s};
        EXPECT_EQ(add(range(u"8"_s, 5, 1000)).error(), refused) << login.toStdString();
        EXPECT_EQ(m_numbers.importList(u"B"_s, CheckDigitScheme::None, {u"700"_s}).result().error(), refused);
        EXPECT_EQ(m_numbers.setActive(CardNumberRangeId(u"range"_s), false).result().error(), refused);
    }
    EXPECT_TRUE(stored(CardNumberRangeId(u"range"_s)).isActive);
    m_desk.signIn(u"uketsuke-admin"_s);
    EXPECT_TRUE(add(range(u"8"_s, 5, 1000))) << "the tool on the command line";
}

TEST_F(CardNumbers, ARangeThatIsNoneIsRefused) {
    EXPECT_EQ(add(range(u"8"_s, 9, 1)).error().detail, u"range.order"_s);
    EXPECT_EQ(add(range(u"8x"_s, 1, 9)).error().detail, u"range.prefix"_s);
    EXPECT_EQ(add(range(u"8"_s, 1, 1'000'000)).error().detail, u"range.width"_s);
}

TEST_F(CardNumbers, TwoRangesNeverHoldTheSameNumber) {
    EXPECT_EQ(add(range(u"9"_s, 100, 200)).error(), m_overlap);
    EXPECT_EQ(add(range(u"90"_s, 1, 9, 5)).error(), m_overlap);
    EXPECT_TRUE(add(range(u"9"_s, 101, 200)));
    EXPECT_TRUE(add(range(u"9"_s, 1, 100, 7))) << "longer numbers are others";
}

TEST_F(CardNumbers, AClosedRangeMakesRoomButForWhatItGave) {
    ASSERT_TRUE(m_numbers.setActive(CardNumberRangeId(u"range"_s), false).result());
    (void)m_desk.scalar(u"UPDATE card_number_ranges SET next_value = 11 WHERE id = 'range'"_s);
    EXPECT_EQ(add(range(u"9"_s, 10, 100)).error(), m_overlap);
    EXPECT_TRUE(add(range(u"9"_s, 11, 100)));
}

TEST_F(CardNumbers, AClosedRangeIsNotOpenedWhereAnotherTookItsPlace) {
    const CardNumberRangeId old(u"range"_s);
    ASSERT_TRUE(m_numbers.setActive(old, false).result());
    ASSERT_TRUE(add(range(u"9"_s, 1, 100)));
    EXPECT_EQ(m_numbers.setActive(old, true).result().error(), m_overlap);
    EXPECT_FALSE(stored(old).isActive);
}

TEST_F(CardNumbers, AClosedRangeIsNotOpenedWhereAListTookItsNumbers) {
    const CardNumberRangeId old(u"range"_s);
    ASSERT_TRUE(m_numbers.setActive(old, false).result());
    const QString inRange = numberAt(range(u"9"_s, 1, 100), 50).value();
    ASSERT_EQ(m_numbers.importList(u"B"_s, CheckDigitScheme::SevenDr, {inRange}).result()->added, 1);
    EXPECT_EQ(m_numbers.setActive(old, true).result().error(), m_overlap);
}

TEST_F(CardNumbers, ANumberThatEndsInXIsNeitherListedNorTheFirstOfARange) {
    const QString withX = u"6"_s + checkDigit(CheckDigitScheme::Modulus11ZeroX, u"6"_s).value();
    const auto listed = m_numbers.importList(u"B"_s, CheckDigitScheme::Modulus11ZeroX, {withX, u"00000019"_s}).result();
    ASSERT_TRUE(listed) << listed.error().detail.toStdString();
    EXPECT_EQ(listed->refused, QList<RefusedNumber>({{1, NumberRefusal::Barcode}}));
    CardNumberRange modulus11 = range({}, 6, 9, 1);
    modulus11.scheme = CheckDigitScheme::Modulus11ZeroX;
    const auto added = add(modulus11);
    ASSERT_TRUE(added) << added.error().detail.toStdString();
    EXPECT_EQ(stored(*added).next, 7);
    modulus11 = range(u"00000"_s, 6, 6, 1);
    modulus11.scheme = CheckDigitScheme::Modulus11ZeroX;
    EXPECT_EQ(add(modulus11).error().detail, u"range.scheme"_s);
}

TEST_F(CardNumbers, AListOfModulus16IsCheckedWithTheLibrarysLetters) {
    (void)m_desk.scalar(u"INSERT INTO settings (name, content, changed_by, changed_at) VALUES"
                        " ('library', '{\"barcode_stop\": \"B\"}', 'eva', 0)"_s);
    EXPECT_EQ(m_numbers.importList(u"B"_s, CheckDigitScheme::Modulus16, {u"A37859+B"_s}).result()->added, 1); // § 6
}

TEST_F(CardNumbers, AListIsCheckedLineByLine) {
    const auto done = m_numbers
                          .importList(u"B"_s, CheckDigitScheme::SevenDr,
                                      {u"A123456789013B"_s, u""_s, u"123456789014"_s, u"x"_s, u"123456789013"_s})
                          .result();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->added, 1);
    EXPECT_EQ(
        done->refused,
        QList<RefusedNumber>({{3, NumberRefusal::CheckDigit}, {4, NumberRefusal::Form}, {5, NumberRefusal::Twice}}));
}

TEST_F(CardNumbers, AListLeavesOutWhatIsListedOrLiesInARange) {
    const QString inRange = numberAt(range(u"9"_s, 1, 100), 50).value();
    ASSERT_TRUE(m_numbers.importList(u"B"_s, CheckDigitScheme::SevenDr, {u"123456789013"_s}).result());
    const auto again = m_numbers
                           .importList(u"C"_s, CheckDigitScheme::SevenDr,
                                       {u"123456789013"_s, inRange,
                                        u"99991234567"
                                        "0"_s})
                           .result();
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again->added, 1);
    EXPECT_EQ(again->refused, QList<RefusedNumber>({{1, NumberRefusal::Known}, {2, NumberRefusal::InRange}}));
}

TEST_F(CardNumbers, AListOfWhichNothingIsLeftMakesNoSource) {
    ASSERT_TRUE(m_numbers.importList(u"B"_s, CheckDigitScheme::SevenDr, {u"123456789013"_s}).result());
    const auto again = m_numbers.importList(u"C"_s, CheckDigitScheme::SevenDr, {u"123456789013"_s}).result();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(m_numbers.ranges().result()->size(), 2);
    EXPECT_EQ(m_numbers.importList(u"C"_s, CheckDigitScheme::None, {u"x"_s}).result().error().detail,
              u"number_list.empty"_s);
}

TEST_F(CardNumbers, ARangeDoesNotHoldAListedNumber) {
    ASSERT_TRUE(m_numbers.importList(u"B"_s, CheckDigitScheme::SevenDr, {u"123456789013"_s}).result());
    EXPECT_EQ(add(range(u"12345"_s, 678900, 678999)).error(), m_overlap);
    EXPECT_TRUE(add(range(u"12345"_s, 678902, 678999)));
}

} // namespace uketsuke
