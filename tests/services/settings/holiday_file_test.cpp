#include "app/services/settings/holiday_file.h"

#include "app/services/text/cp932.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString published = u"国民の祝日・休日月日,国民の祝日・休日名称\r\n1955/1/1,元日\r\n1955/1/15,成人の日\r\n"
                          "2026/9/21,敬老の日\r\n2026/9/22,休日\r\n2026/9/23,秋分の日\r\n2027/1/1,元日\r\n"_s;

} // namespace

TEST(HolidayFiles, AreReadAsTheCabinetOfficePublishesThem) {
    const auto file = readHolidayFile(toCp932(published).value());
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->refused.isEmpty());
    EXPECT_EQ(file->holidays.all().size(), 6);
    EXPECT_EQ(file->holidays.nameOf(QDate(1955, 1, 15)), u"成人の日"_s);
    EXPECT_EQ(file->holidays.nameOf(QDate(2026, 9, 22)), u"休日"_s);
    EXPECT_EQ(file->holidays.years(), (QList<int>{1955, 2026, 2027}));
}

TEST(HolidayFiles, AreReadWhenSomebodySavedThemAgain) {
    for (const QByteArray& bytes :
         {published.toUtf8(), "\xEF\xBB\xBF" + published.toUtf8(), QString(published).remove(u'\r').toUtf8(),
          QString(published).replace(u"元日"_s, u"\"元日\""_s).toUtf8(),
          published.section(u'\n', 1).toUtf8()}) { // without titles
        const auto file = readHolidayFile(bytes);
        ASSERT_TRUE(file);
        EXPECT_TRUE(file->refused.isEmpty());
        EXPECT_EQ(file->holidays.all().size(), 6);
        EXPECT_EQ(file->holidays.nameOf(QDate(2027, 1, 1)), u"元日"_s);
    }
}

TEST(HolidayFiles, RefuseBadLinesByTheirPlaceAndTakeTheOthers) {
    const QByteArray bytes = toCp932(u"月日,名称\n2026/1/1,元日\n2026/2/30,ない日\n2026/1/1,元日\n2026/3/20\n"
                                     "2026/4/29,\n\n1900/1/1,昔\n2026/5/3,憲法記念日\n"_s)
                                 .value() +
                             "2026/5/4,\x81\n2026/5/5,\x82\xB1\x82\xC7\x82\xE0\x82\xCC\x93\xFA\n";
    const auto file = readHolidayFile(bytes);
    ASSERT_TRUE(file);
    const QList<RefusedHoliday> refused{{3, HolidayRefusal::Day},     {4, HolidayRefusal::Twice},
                                        {5, HolidayRefusal::Columns}, {6, HolidayRefusal::Name},
                                        {8, HolidayRefusal::Day},     {10, HolidayRefusal::Encoding}};
    EXPECT_EQ(file->refused, refused);
    EXPECT_EQ(file->holidays.all().size(), 3);
    EXPECT_EQ(file->holidays.nameOf(QDate(2026, 5, 5)), u"こどもの日"_s);
}

TEST(HolidayFiles, ThatHoldNoHolidayAreRefusedWhole) {
    EXPECT_EQ(readHolidayFile({}).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(readHolidayFile("a,b,c\n1;2\n").error().detail, u"holidays.file"_s);
    EXPECT_EQ(readHolidayFile(QByteArray(5 << 20, 'a')).error().kind, ErrorKind::TooLarge);
}

TEST(HolidayFiles, ReplaceTheYearsThatTheySpeakOf) {
    Holidays known;
    known.add(QDate(2026, 10, 1), u"もとの祝日"_s);
    known.add(QDate(2028, 1, 1), u"元日"_s);
    known.markToCheck(2026);
    known.markToCheck(2028);
    const Holidays joined = withYearsOf(known, readHolidayFile(published.toUtf8())->holidays);
    EXPECT_FALSE(joined.contains(QDate(2026, 10, 1)));
    EXPECT_TRUE(joined.contains(QDate(2026, 9, 22)));
    EXPECT_TRUE(joined.contains(QDate(2028, 1, 1)));
    EXPECT_EQ(joined.yearsToCheck(), QSet<int>{2028});
}

} // namespace uketsuke
