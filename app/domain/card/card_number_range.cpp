#include "app/domain/card/card_number_range.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString bodyAt(const CardNumberRange& range, qint64 value) {
    return range.prefix + QString::number(value).rightJustified(range.width, u'0');
}

} // namespace

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
    if (!issuableFrom(range, range.first))
        return fail(ErrorKind::Invalid, u"range.scheme"_s);
    return {};
}

Result<QString> numberAt(const CardNumberRange& range, qint64 value) {
    const QString body = bodyAt(range, value);
    return checkDigit(range.scheme, body, range.letters).map([&](const QString& digit) {
        return QString(body + digit);
    });
}

std::optional<qint64> issuableFrom(const CardNumberRange& range, qint64 value) {
    for (qint64 next = value; next <= range.last; ++next) {
        const auto number = numberAt(range, next);
        if (!number)
            return {};
        if (fitsNw7(*number))
            return next;
    }
    return {};
}

Result<qint64> readRangeValue(const QString& typed) {
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    const bool isDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isRead = false;
    const qint64 value = text.toLongLong(&isRead);
    if (!isDigits || !isRead)
        return fail(ErrorKind::Invalid, u"range.value"_s);
    return value;
}

std::optional<CardNumberSpan> spanOf(const CardNumberRange& range) {
    const qint64 last = range.isActive ? range.last : range.next - 1;
    if (range.source == CardNumberSource::List || last < range.first)
        return {};
    const QString first = bodyAt(range, range.first);
    return CardNumberSpan{first, bodyAt(range, last), first.size() + (range.scheme == CheckDigitScheme::None ? 0 : 1)};
}

bool mayGive(const CardNumberRange& range, const QString& number) {
    const auto span = spanOf(range);
    if (!span || number.size() != span->numberLength)
        return false;
    const QString body = number.left(span->first.size());
    return span->first <= body && body <= span->last;
}

bool overlap(const CardNumberRange& one, const CardNumberRange& other) {
    const auto left = spanOf(one);
    const auto right = spanOf(other);
    if (!left || !right || left->numberLength != right->numberLength)
        return false;
    // Where one has a check digit and the other none, what both have decides.
    const qsizetype common = qMin(left->first.size(), right->first.size());
    return left->first.left(common) <= right->last.left(common) && right->first.left(common) <= left->last.left(common);
}

} // namespace uketsuke
