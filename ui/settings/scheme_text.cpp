#include "ui/settings/scheme_text.h"

#include <QComboBox>
#include <QCoreApplication>

namespace uketsuke {

namespace {

struct SchemeWords {
    Q_DECLARE_TR_FUNCTIONS(CheckDigitScheme)
};

} // namespace

QString schemeText(CheckDigitScheme scheme) {
    switch (scheme) {
    case CheckDigitScheme::None:
        return SchemeWords::tr("なし");
    case CheckDigitScheme::Luhn:
        return SchemeWords::tr("モジュラス10 ウェイト2・1 分割（Luhn）");
    case CheckDigitScheme::Modulus10Weight21Whole:
        return SchemeWords::tr("モジュラス10 ウェイト2・1 一括");
    case CheckDigitScheme::Modulus10Weight31:
        return SchemeWords::tr("モジュラス10 ウェイト3・1");
    case CheckDigitScheme::SevenDr:
        return SchemeWords::tr("7DR");
    case CheckDigitScheme::SevenDsr:
        return SchemeWords::tr("7DSR");
    case CheckDigitScheme::NineDr:
        return SchemeWords::tr("9DR");
    case CheckDigitScheme::NineDsr:
        return SchemeWords::tr("9DSR");
    case CheckDigitScheme::Modulus11ZeroZero:
        return SchemeWords::tr("モジュラス11（余り 0・1 は 0・0）");
    case CheckDigitScheme::Modulus11OneZero:
        return SchemeWords::tr("モジュラス11（余り 0・1 は 1・0）");
    case CheckDigitScheme::Modulus11ZeroX:
        return SchemeWords::tr("モジュラス11（余り 0・1 は 0・X）");
    case CheckDigitScheme::Modulus16:
        return SchemeWords::tr("モジュラス16");
    }
    return {};
}

void addSchemes(QComboBox& box) {
    for (const CheckDigitScheme scheme : allCheckDigitSchemes)
        box.addItem(schemeText(scheme), checkDigitSchemeKey(scheme));
}

} // namespace uketsuke
