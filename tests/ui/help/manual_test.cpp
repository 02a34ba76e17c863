#include "ui/help/help_window.h"
#include "ui/shared/theme/theme.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(Manuals, HeadingsAreFoundByTheirNamesAndShowNone) {
    const Manual manual = readManual(u"# 手引き\n\n## 受付一覧 {#inbox}\n\n本文\n"_s);
    EXPECT_EQ(manual.headingOfName.value(u"inbox"_s), u"受付一覧"_s);
    EXPECT_FALSE(manual.markdown.contains(u"{#"_s));
}

TEST(Manuals, BothLanguagesExplainTheSamePages) {
    const QStringList japanese = shippedManual(u"ja"_s).headingOfName.keys();
    const QStringList english = shippedManual(u"en"_s).headingOfName.keys();
    EXPECT_FALSE(japanese.isEmpty());
    EXPECT_EQ(QSet<QString>(japanese.begin(), japanese.end()), QSet<QString>(english.begin(), english.end()));
    for (const QString& page :
         {u"inbox"_s, u"review"_s, u"intake"_s, u"outbox"_s, u"accounts"_s, u"journal"_s, u"settings"_s, u"sign_in"_s})
        EXPECT_TRUE(japanese.contains(page)) << qPrintable(page);
}

TEST(Manuals, OpenAtThePageThatAsked) {
    const Theme theme;
    HelpWindow window(theme, shippedManual(u"ja"_s));
    window.openAt(u"outbox"_s);
    EXPECT_EQ(window.headingInSight(), u"送信箱"_s);
    EXPECT_TRUE(window.isVisible());
}

} // namespace uketsuke
