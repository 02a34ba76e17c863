#include "app/persistence/database/script_splitter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(ScriptSplitter, SplitsAtSemicolonsButNotInsideQuotesOrComments) {
    EXPECT_EQ(splitScript(u"SELECT ';'; -- a ; here\nSELECT 2 /* ; */"_s),
              QStringList({u"SELECT ';'"_s, u"SELECT 2"_s}));
}

TEST(ScriptSplitter, KeepsATriggerWhole) {
    const QString trigger = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END"_s;
    EXPECT_EQ(splitScript(trigger + u"; SELECT 4;"_s), QStringList({trigger, u"SELECT 4"_s}));
}

TEST(ScriptSplitter, KeepsADollarQuotedBodyWhole) {
    const QString function = u"CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$"_s;
    EXPECT_EQ(splitScript(function + u";SELECT $1"_s), QStringList({function, u"SELECT $1"_s}));
}

TEST(ScriptSplitter, AnEmptyScriptHasNoStatement) {
    EXPECT_TRUE(splitScript(u" ; -- nothing\n"_s).isEmpty());
}

} // namespace uketsuke
