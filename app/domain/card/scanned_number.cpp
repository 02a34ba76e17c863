#include "app/domain/card/scanned_number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {

Result<QString> readScannedNumber(const QString& typed) {
    static const QRegularExpression separators(u"[\\s\\-‐−ー]"_s);
    static const QRegularExpression frame(u"\\A[A-D]?(\\d+[X]?)[A-D]?\\z"_s);
    QString text = typed.normalized(QString::NormalizationForm_KC).toUpper();
    text.remove(separators);
    const QRegularExpressionMatch match = frame.match(text);
    if (!match.hasMatch() || match.captured(1).size() > 20)
        return fail(ErrorKind::Invalid, u"card_number"_s);
    return match.captured(1);
}

} // namespace uketsuke
