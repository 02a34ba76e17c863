#include "app/services/intake/formula_guard.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(Formulas, WhatASpreadsheetWouldCalculateGetsAnApostrophe) {
    for (const QString& text : {u"=1+1"_s, u"+81-90"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"＝1"_s})
        EXPECT_EQ(withFormulaGuard(text), u'\'' + text);
}

TEST(Formulas, EverythingElseStaysAsItIs) {
    for (const QString& text : {u""_s, u"見本"_s, u"'quoted'"_s, u"1-2-3"_s, u"'=1"_s})
        EXPECT_EQ(withFormulaGuard(text), text);
}

TEST(Formulas, ReadAgainACellSaysTheSameAsBefore) {
    for (const QString& text : {u"=1+1"_s, u"-x@example.jp"_s, u"見本"_s, u"'quoted'"_s})
        EXPECT_EQ(withoutFormulaGuard(withFormulaGuard(text)), text);
}

} // namespace uketsuke
