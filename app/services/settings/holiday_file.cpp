#include "app/services/settings/holiday_file.h"

#include "app/services/text/text_encoding.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int firstHolidayYear = 1948; // the law of public holidays
constexpr int lastHolidayYear = 2100;

QDate holidayDay(const QString& text) {
    static const QRegularExpression form(u"\\A(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})\\z"_s);
    const auto match = form.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && day.year() >= firstHolidayYear && day.year() <= lastHolidayYear ? day : QDate();
}

QString cellText(const QString& cell) {
    const QString text = cell.trimmed();
    const bool isQuoted = text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"');
    return (isQuoted ? text.sliced(1, text.size() - 2) : text).trimmed();
}

std::optional<HolidayRefusal> readHolidayLine(const QString& line, Holidays& holidays) {
    const QStringList cells = line.split(u',');
    if (cells.size() != 2)
        return HolidayRefusal::Columns;
    const QDate day = holidayDay(cellText(cells.at(0)));
    const QString name = cellText(cells.at(1));
    if (!day.isValid())
        return HolidayRefusal::Day;
    if (name.isEmpty() || name.size() > 64)
        return HolidayRefusal::Name;
    if (holidays.contains(day))
        return HolidayRefusal::Twice;
    holidays.add(day, name);
    return std::nullopt;
}

} // namespace

Result<HolidayFile> readHolidayFile(const QByteArray& content) {
    if (content.size() > largestHolidayFile)
        return fail(ErrorKind::TooLarge, u"holidays.file"_s);
    QByteArray bytes = content;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto encoding = detectEncoding(device);
    if (!encoding)
        return tl::unexpected<Error>(encoding.error());
    HolidayFile file;
    for (int number = 1; !device.atEnd(); ++number) {
        const QByteArray line = device.readLine().trimmed();
        const auto text = decodeText(line, *encoding);
        const bool isTitle = number == 1 && text && !holidayDay(cellText(text->section(u',', 0, 0))).isValid();
        if (line.isEmpty() || isTitle)
            continue;
        const auto refusal = text ? readHolidayLine(*text, file.holidays) : HolidayRefusal::Encoding;
        if (refusal)
            file.refused.append({number, *refusal});
    }
    if (file.holidays.all().isEmpty())
        return fail(ErrorKind::Invalid, u"holidays.file"_s);
    return file;
}

Holidays withYearsOf(const Holidays& known, const Holidays& file) {
    Holidays joined = known;
    for (const int year : file.years())
        joined.forget(year);
    for (auto holiday = file.all().begin(); holiday != file.all().end(); ++holiday)
        joined.add(holiday.key(), holiday.value());
    return joined;
}

} // namespace uketsuke
