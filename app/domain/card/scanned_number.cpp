#include "app/domain/card/scanned_number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype longestNumber = 20;

/// Between both letters nothing was typed by hand: a sign at the end is modulus 16's check character (§ 6).
QString scannedCheckSign(const QString& text) {
    static const QRegularExpression framed(u"\\A[A-D].*\\d([-$:/.+])[A-D]\\z"_s);
    return framed.match(text).captured(1);
}

} // namespace

Result<QString> readScannedNumber(const QString& typed) {
    static const QRegularExpression blanks(u"\\s"_s);
    static const QRegularExpression hyphens(u"[-‐‑‒–—―−ー]"_s);
    static const QRegularExpression frame(u"\\A[A-D]?(\\d+[X$:/+]?)[A-D]?\\z"_s);
    QString text = typed.normalized(QString::NormalizationForm_KC).toUpper();
    text.remove(blanks);
    const QString sign = scannedCheckSign(text);
    if (!sign.isEmpty())
        text.remove(text.size() - 2, 1);
    const QRegularExpressionMatch match = frame.match(text.remove(hyphens));
    const QString number = match.captured(1) + sign;
    if (!match.hasMatch() || number.size() > longestNumber)
        return fail(ErrorKind::Invalid, u"card_number"_s);
    return number;
}

} // namespace uketsuke
