#include "app/services/clock.h"
#include "app/services/services.h"
#include "app/services/session/session_service.h"
#include "app/services/session/staff_service.h"
#include "app/services/specimen/specimen_service.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(SpecimenDoor, OpensNoOtherDatabase) {
    const QTemporaryDir folder;
    const SystemClock clock;
    Services services(clock);
    ASSERT_TRUE(services.openEmbedded(folder.filePath(u"real.sqlite"_s)).result());
    ASSERT_TRUE(
        services.session().makeFirstAccount({u"kanri"_s, u"管理"_s, Role::It, true}, u"kashiwa toshokan"_s).result());
    EXPECT_EQ(services.specimen().prepare().result().error().kind, ErrorKind::NotPermitted);
}

TEST(SpecimenDoor, PreparesANewDatabaseOnce) {
    const QTemporaryDir folder;
    const SystemClock clock;
    Services services(clock);
    ASSERT_TRUE(services.openEmbedded(folder.filePath(u"mihon.sqlite"_s)).result());
    ASSERT_TRUE(services.specimen().prepare().result());
    ASSERT_TRUE(services.specimen().prepare().result());
    EXPECT_EQ(services.staff().everybody().result()->size(), 4);
}

} // namespace uketsuke
