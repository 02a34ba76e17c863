#include "app/services/intake/formula_guard.h"

namespace uketsuke {
namespace {

bool startsFormula(QStringView text) {
    return !text.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(text.front());
}

} // namespace

QString withFormulaGuard(const QString& text) {
    return startsFormula(text) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString& text) {
    return text.startsWith(u'\'') && startsFormula(QStringView(text).mid(1)) ? text.mid(1) : text;
}

} // namespace uketsuke
