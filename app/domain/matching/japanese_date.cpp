#include "app/domain/matching/japanese_date.h"

#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int japanOffsetSeconds = 9 * 60 * 60;

struct Era {
    QStringView name;
    QChar letter;
    int year, month, day; ///< its first day
};

/// The newest first. 大正 and 昭和 began on the day on which the era before ended, 平成 and 令和 on the day after it.
constexpr std::array eras{Era{u"令和", u'R', 2019, 5, 1}, Era{u"平成", u'H', 1989, 1, 8},
                          Era{u"昭和", u'S', 1926, 12, 25}, Era{u"大正", u'T', 1912, 7, 30},
                          Era{u"明治", u'M', 1868, 1, 25}};

QDate firstDay(const Era& era) {
    return {era.year, era.month, era.day};
}

const Era* eraOf(const QDate& date) {
    for (const Era& era : eras)
        if (date >= firstDay(era))
            return &era;
    return nullptr;
}

/// The last day that may be written with an era; none for the present one.
QDate lastDay(const Era& era) {
    const auto* next = &era == eras.data() ? nullptr : &era - 1;
    if (next == nullptr)
        return {};
    const bool sharesTheDay = next->letter == u'S' || next->letter == u'T';
    return firstDay(*next).addDays(sharesTheDay ? 0 : -1);
}

bool isWithin(const Era& era, const QDate& date) {
    const QDate last = lastDay(era);
    return date >= firstDay(era) && (!last.isValid() || date <= last);
}

/// NFKC folds full-width digits and signs; the minus of JIS (U+2212) is CP932's － (§ 8).
QString plain(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).replace(u'\u2212', u'-').trimmed();
}

/// Spreadsheets write a day as its midnight: "2000/04/01 0:00:00".
QString withoutMidnight(const QString& typed) {
    static const QRegularExpression midnight(u"(?<=[\\d日)])[ T]+0?0:00(:00(\\.0+)?)?\\z"_s);
    return QString(typed).remove(midnight);
}

Result<QDate> westernDate(const QRegularExpressionMatch& match) {
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!date.isValid())
        return fail(ErrorKind::Invalid, u"date"_s);
    return date;
}

Result<QDate> eraDate(const QRegularExpressionMatch& match) {
    const QString name = match.captured(1).toUpper();
    for (const Era& era : eras) {
        if (name != era.name && name != QString(era.letter))
            continue;
        const int year = match.captured(2) == u"元"_s ? 1 : match.captured(2).toInt();
        const QDate date(era.year + year - 1, match.captured(3).toInt(), match.captured(4).toInt());
        if (year >= 1 && date.isValid() && isWithin(era, date))
            return date;
    }
    return fail(ErrorKind::Invalid, u"date"_s);
}

/// Z, +09:00 or -0530; Japan's where nothing is written. Nothing for an offset that exists nowhere.
std::optional<int> offsetSeconds(const QString& zone) {
    if (zone.isEmpty())
        return japanOffsetSeconds;
    if (zone == u"Z"_s)
        return 0;
    const int hours = QStringView(zone).mid(1, 2).toInt(), minutes = QStringView(zone).right(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (zone.front() == u'-' ? -1 : 1) * (hours * 60 + minutes) * 60;
}

} // namespace

Result<QDate> parseDate(const QString& text) {
    static const QRegularExpression western(
        u"\\A(\\d{4}) ?(?:[-/.]|年) ?(\\d{1,2}) ?(?:[-/.]|月) ?(\\d{1,2}) ?日?(?: ?\\(.\\))?\\z"_s);
    static const QRegularExpression compact(u"\\A(\\d{4})(\\d{2})(\\d{2})\\z"_s);
    static const QRegularExpression japanese(
        u"\\A(令和|平成|昭和|大正|明治|[RHSTMrhstm]) ?(\\d{1,2}|元) ?(?:[-/.]|年) ?(\\d{1,2}) ?(?:[-/.]|月) ?(\\d{1,2}) ?日?(?: ?\\(.\\))?\\z"_s);
    const QString typed = withoutMidnight(plain(text));
    if (const auto match = western.match(typed); match.hasMatch())
        return westernDate(match);
    if (const auto match = compact.match(typed); match.hasMatch())
        return westernDate(match);
    if (const auto match = japanese.match(typed); match.hasMatch())
        return eraDate(match);
    return fail(ErrorKind::Invalid, u"date"_s);
}

Result<QDateTime> parseTimestamp(const QString& text) {
    static const QRegularExpression withTime(
        u"\\A(.+?)(?:[ T]+|(?<=[日)]))(\\d{1,2})[:時](\\d{1,2})(?:[:分](\\d{2})(?:\\.\\d+)?秒?|分)? ?(Z|[+-]\\d{2}:?\\d{2})?\\z"_s);
    const QString typed = plain(text);
    const auto match = withTime.match(typed);
    const auto date = parseDate(match.hasMatch() ? match.captured(1) : typed);
    const QTime time = match.hasMatch()
                           ? QTime(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt())
                           : QTime(0, 0);
    const std::optional<int> offset = offsetSeconds(match.captured(5));
    if (!date || !time.isValid() || !offset)
        return fail(ErrorKind::Invalid, u"timestamp"_s);
    return QDateTime(*date, time, Qt::OffsetFromUTC, *offset).toUTC();
}

QString eraText(const QDate& date) {
    const Era* era = date.isValid() ? eraOf(date) : nullptr;
    if (era == nullptr)
        return {};
    const int year = date.year() - era->year + 1;
    return u"%1%2年%3月%4日"_s.arg(era->name, year == 1 ? u"元"_s : QString::number(year),
                                   QString::number(date.month()), QString::number(date.day()));
}

QDateTime inJapan(const QDateTime& moment) {
    return moment.toOffsetFromUtc(japanOffsetSeconds);
}

QDateTime instantInJapan(const QDateTime& clock) {
    return QDateTime(clock.date(), clock.time(), Qt::OffsetFromUTC, japanOffsetSeconds).toUTC();
}

QDate dayInJapan(const QDateTime& moment) {
    return inJapan(moment).date();
}

QDateTime startOfDayInJapan(const QDate& day) {
    return instantInJapan(QDateTime(day, QTime(0, 0)));
}

int ageOn(const QDate& birth, const QDate& today) {
    const bool hadBirthday = std::pair(today.month(), today.day()) >= std::pair(birth.month(), birth.day());
    return qMax(0, today.year() - birth.year() - (hadBirthday ? 0 : 1));
}

} // namespace uketsuke
