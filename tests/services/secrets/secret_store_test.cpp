#include "app/services/secrets/run_only_secret_store.h"
#include "app/services/secrets/system_secret_store.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

template <typename T>
T awaited(const QFuture<T>& future) {
    EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 30'000));
    return future.result();
}

} // namespace

TEST(RunOnlySecretStore, GivesBackWhatWasWrittenAndSaysThatItWillNotLast) {
    RunOnlySecretStore store;
    ASSERT_TRUE(awaited(store.write(u"mail"_s, "見本のことば")));
    EXPECT_EQ(awaited(store.read(u"mail"_s)).value(), QByteArray("見本のことば"));
    EXPECT_FALSE(store.isPersistent());
}

TEST(RunOnlySecretStore, ANewSecretReplacesTheOldOne) {
    RunOnlySecretStore store;
    ASSERT_TRUE(awaited(store.write(u"mail"_s, "old")));
    ASSERT_TRUE(awaited(store.write(u"mail"_s, "new")));
    EXPECT_EQ(awaited(store.read(u"mail"_s)).value(), QByteArray("new"));
}

TEST(RunOnlySecretStore, WhatWasRemovedOrNeverWrittenIsNotFound) {
    RunOnlySecretStore store;
    ASSERT_TRUE(awaited(store.write(u"mail"_s, "x")));
    ASSERT_TRUE(awaited(store.remove(u"mail"_s)));
    EXPECT_EQ(awaited(store.read(u"mail"_s)).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(awaited(store.remove(u"mail"_s)));
}

TEST(OpeningASecretStore, WhereTheSystemHasNoneSecretsLastForThisRunOnly) {
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // as on a server without a session: nobody answers
    const auto store = awaited(openSecretStore(u"uketsuke-test"_s));
    ASSERT_TRUE(store);
    EXPECT_FALSE(store->isPersistent());
    ASSERT_TRUE(awaited(store->write(u"mail"_s, "見本")));
    EXPECT_EQ(awaited(store->read(u"mail"_s)).value(), QByteArray("見本"));
}

} // namespace uketsuke
