#include "tests/benchmarks/list_questions.h"

using namespace Qt::StringLiterals;

namespace uketsuke::bars {

QStringList typedLetterByLetter() {
    QStringList typed;
    for (const QString& whole : {u"アカサタ"_s, u"見本123"_s, u"mihon77@example.jp"_s, u"WR0000042"_s, u"09000023757"_s,
                                 u"8713"_s, u"ミメモヤ"_s})
        for (qsizetype letters = 1; letters <= whole.size(); ++letters)
            typed.append(whole.first(letters));
    return typed;
}

QString howItIsTyped() {
    return u"kana, name, mail, receipt and telephone number of a person, letter by letter"_s;
}

Bar listBar(const QString& name, const QString& work, const Pair& pair) {
    Bar bar{name, work, u"the same with 1,000 open"_s, pair.ours, pair.base};
    bar.ratio = pair.ours.median / pair.base.median;
    bar.demanded = u"≤ 2 and p99 ≤ 50 ms"_s;
    bar.isMet = bar.ratio <= 2 && pair.ours.p99 <= 50;
    return bar;
}

} // namespace uketsuke::bars
