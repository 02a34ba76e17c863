#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/migrations/migrator.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(Migrating, AnEmptyFileBecomesThisProgramsVersionAndTheSecondTimeChangesNothing) {
    auto database = Database::open(EmbeddedDatabase{u":memory:"_s});
    ASSERT_TRUE(database);
    const auto first = migrate(**database);
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    EXPECT_EQ(first->current, SqlCatalogue::migrationNames().size());
    const auto second = migrate(**database);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->current, first->current);
}

TEST(Opening, AFileThatCannotBeThereIsUnreachable) {
    const auto database = Database::open(EmbeddedDatabase{u"/nonexistent/folder/desk.sqlite"_s});
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().kind, ErrorKind::Unreachable);
}

} // namespace uketsuke
