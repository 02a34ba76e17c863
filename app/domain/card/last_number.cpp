#include "app/domain/card/last_number.h"

#include "app/domain/card/scanned_number.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

bool saysNoneGiven(const QString& typed) {
    const QString word = typed.normalized(QString::NormalizationForm_KC).trimmed();
    return word == u"なし"_s || word.compare("none"_L1, Qt::CaseInsensitive) == 0;
}

Result<qint64> valueOfNumber(const CardNumberRange& range, const QString& typed) {
    const auto number = readScannedNumber(typed);
    if (!number)
        return fail(ErrorKind::Invalid, u"last_number.form"_s);
    const qsizetype bodyLength = range.prefix.size() + range.width;
    const qsizetype length = bodyLength + (range.scheme == CheckDigitScheme::None ? 0 : 1);
    if (number->size() != length || !number->startsWith(range.prefix))
        return fail(ErrorKind::Invalid, u"last_number.range"_s);
    if (!hasRightCheckDigit(range.scheme, *number, range.letters))
        return fail(ErrorKind::Invalid, u"last_number.check_digit"_s);
    bool isNumber = false;
    const qint64 value = number->mid(range.prefix.size(), range.width).toLongLong(&isNumber);
    if (!isNumber || value < range.first || value > range.last)
        return fail(ErrorKind::Invalid, u"last_number.range"_s);
    return value;
}

} // namespace uketsuke
