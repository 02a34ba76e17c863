#include "app/domain/retention/retention_policy.h"

#include <gtest/gtest.h>

namespace uketsuke {

TEST(Retention, ImagesGoAfterThirtyDaysAndTheRestAfterAYear) {
    const RetentionPolicy policy;
    EXPECT_EQ(policy.imagesDueOn(QDate(2026, 11, 24)), QDate(2026, 12, 24));
    EXPECT_EQ(policy.applicationDueOn(QDate(2026, 11, 24)), QDate(2027, 11, 24));
}

TEST(Retention, TheDaysAreASetting) {
    EXPECT_EQ((RetentionPolicy{0, 10}).imagesDueOn(QDate(2026, 11, 24)), QDate(2026, 11, 24));
    EXPECT_EQ((RetentionPolicy{0, 10}).applicationDueOn(QDate(2026, 11, 24)), QDate(2026, 12, 4));
}

TEST(Retention, WhatIsUndecidedIsNeverDue) {
    EXPECT_FALSE(RetentionPolicy().imagesDueOn(QDate()).isValid());
}

} // namespace uketsuke
