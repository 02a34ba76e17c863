#include "app/domain/card/card_number_range.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

Result<void> validate(const CardNumberRange& range) {
    const bool digitsOnly =
        std::all_of(range.prefix.begin(), range.prefix.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (range.name.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"range.name"_s);
    if (!digitsOnly)
        return fail(ErrorKind::Invalid, u"range.prefix"_s);
    if (range.first < 0 || range.last < range.first)
        return fail(ErrorKind::Invalid, u"range.order"_s);
    // A number that no scanner's reading takes (readScannedNumber) must not be given.
    constexpr qsizetype longestBody = 19;
    if (range.prefix.size() + range.width > longestBody)
        return fail(ErrorKind::Invalid, u"range.width"_s);
    if (range.width < 1 || range.width > 18 || QString::number(range.last).size() > range.width)
        return fail(ErrorKind::Invalid, u"range.width"_s);
    return {};
}

Result<QString> numberAt(const CardNumberRange& range, qint64 value) {
    const QString body = range.prefix + QString::number(value).rightJustified(range.width, u'0');
    return checkDigit(range.scheme, body).map([&](const QString& digit) { return QString(body + digit); });
}

} // namespace uketsuke
