#include "app/domain/matching/japanese_date.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int japanOffsetSeconds = 9 * 60 * 60;

struct Era {
    QStringView name;
    QChar letter;
    int year, month, day; ///< its first day
};

/// The newest first; each ends on the day before the next one's first.
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

/// NFKC folds full-width digits and signs; 元年 is the first year.
QString plain(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).trimmed().replace(u"元年"_s, u"1年"_s);
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
        const int year = match.captured(2).toInt();
        const QDate date(era.year + year - 1, match.captured(3).toInt(), match.captured(4).toInt());
        if (year >= 1 && date.isValid() && eraOf(date) == &era)
            return date;
    }
    return fail(ErrorKind::Invalid, u"date"_s);
}

} // namespace

Result<QDate> parseDate(const QString& text) {
    static const QRegularExpression western(
        u"\\A(\\d{4}) ?(?:[-/.]|年) ?(\\d{1,2}) ?(?:[-/.]|月) ?(\\d{1,2}) ?日?(?: ?\\(.\\))?\\z"_s);
    static const QRegularExpression compact(u"\\A(\\d{4})(\\d{2})(\\d{2})\\z"_s);
    static const QRegularExpression japanese(
        u"\\A(令和|平成|昭和|大正|明治|[RHSTMrhstm]) ?(\\d{1,2}) ?(?:[-/.]|年) ?(\\d{1,2}) ?(?:[-/.]|月) ?(\\d{1,2}) ?日?\\z"_s);
    const QString typed = plain(text);
    if (const auto match = western.match(typed); match.hasMatch())
        return westernDate(match);
    if (const auto match = compact.match(typed); match.hasMatch())
        return westernDate(match);
    if (const auto match = japanese.match(typed); match.hasMatch())
        return eraDate(match);
    return fail(ErrorKind::Invalid, u"date"_s);
}

Result<QDateTime> parseTimestamp(const QString& text) {
    static const QRegularExpression withTime(u"\\A(.+?)[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\z"_s);
    const QString typed = plain(text);
    const auto match = withTime.match(typed);
    const auto date = parseDate(match.hasMatch() ? match.captured(1) : typed);
    const QTime time = match.hasMatch()
                           ? QTime(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt())
                           : QTime(0, 0);
    if (!date || !time.isValid())
        return fail(ErrorKind::Invalid, u"timestamp"_s);
    return QDateTime(*date, time, Qt::OffsetFromUTC, japanOffsetSeconds).toUTC();
}

QString eraText(const QDate& date) {
    const Era* era = date.isValid() ? eraOf(date) : nullptr;
    if (era == nullptr)
        return {};
    const int year = date.year() - era->year + 1;
    return u"%1%2年%3月%4日"_s.arg(era->name, year == 1 ? u"元"_s : QString::number(year),
                                   QString::number(date.month()), QString::number(date.day()));
}

QDate dayInJapan(const QDateTime& moment) {
    return moment.toOffsetFromUtc(japanOffsetSeconds).date();
}

int ageOn(const QDate& birth, const QDate& today) {
    const bool hadBirthday = std::pair(today.month(), today.day()) >= std::pair(birth.month(), birth.day());
    return qMax(0, today.year() - birth.year() - (hadBirthday ? 0 : 1));
}

} // namespace uketsuke
