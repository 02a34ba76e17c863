#include "app/services/journal/journal_service.h"
#include "app/services/journalled_secret_store.h"
#include "app/services/secrets/run_only_secret_store.h"
#include "tests/support/embedded_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(JournalledSecrets, ThatOneWasSavedIsAnEntryWhatItIsIsNot) {
    EmbeddedDesk desk;
    JournalService journal(desk.database());
    JournalledSecretStore store(std::make_shared<RunOnlySecretStore>(), journal);
    ASSERT_TRUE(store.write(mailSecretName, "himitsu").result());
    EXPECT_EQ(store.read(mailSecretName).result(), QByteArray("himitsu"));
    ASSERT_TRUE(store.remove(mailSecretName).result());
    EXPECT_EQ(desk.scalar(u"SELECT group_concat(kind || ':' || actor || ':' || detail) FROM audit_events"_s),
              u"mail_secret_saved:sato:,mail_secret_removed:sato:"_s);
}

} // namespace uketsuke
