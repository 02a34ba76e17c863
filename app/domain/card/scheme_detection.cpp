#include "app/domain/card/scheme_detection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

qsizetype countAgreeing(const QStringList& numbers, CheckDigitScheme scheme, const Nw7Letters& letters = {}) {
    return std::count_if(numbers.begin(), numbers.end(),
                         [&](const QString& number) { return hasRightCheckDigit(scheme, number, letters); });
}

/// The letters are the library's own, and a number's digits do not show them: all pairs are tried.
SchemeAgreement bestOfModulus16(const QStringList& numbers) {
    SchemeAgreement best{CheckDigitScheme::Modulus16, 0, {}};
    for (const QChar start : u"ABCD"_s)
        for (const QChar stop : u"ABCD"_s) {
            const Nw7Letters letters{start, stop};
            const qsizetype agreeing = countAgreeing(numbers, best.scheme, letters);
            if (agreeing > best.agreeing)
                best = {best.scheme, agreeing, {}};
            if (agreeing == best.agreeing && agreeing > 0)
                best.letters.append(letters);
        }
    return best;
}

} // namespace

QList<SchemeAgreement> compareWithSchemes(const QStringList& numbers) {
    QList<SchemeAgreement> all;
    for (const CheckDigitScheme scheme : allCheckDigitSchemes) {
        if (scheme == CheckDigitScheme::Modulus16)
            all.append(bestOfModulus16(numbers));
        else if (scheme != CheckDigitScheme::None)
            all.append({scheme, countAgreeing(numbers, scheme), {}});
    }
    std::stable_sort(all.begin(), all.end(), [](const SchemeAgreement& one, const SchemeAgreement& other) {
        return one.agreeing > other.agreeing;
    });
    return all;
}

} // namespace uketsuke
