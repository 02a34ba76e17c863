#include "app/domain/connection/server_settings.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const ServerSettings good{{u"fsync"_s, u"on"_s},
                          {u"full_page_writes"_s, u"on"_s},
                          {u"synchronous_commit"_s, u"on"_s},
                          {u"max_prepared_transactions"_s, u"0"_s},
                          {u"log_statement"_s, u"none"_s},
                          {u"log_min_duration_statement"_s, u"-1"_s},
                          {u"log_min_duration_sample"_s, u"-1"_s},
                          {u"log_transaction_sample_rate"_s, u"0"_s},
                          {u"log_parameter_max_length"_s, u"-1"_s},
                          {u"log_parameter_max_length_on_error"_s, u"0"_s},
                          {u"log_min_error_statement"_s, u"panic"_s},
                          {u"log_error_verbosity"_s, u"terse"_s}};

ServerSettings with(const QString& name, const QString& content) {
    ServerSettings settings = good;
    settings.insert(name, content);
    return settings;
}

} // namespace

TEST(ServerSettingsRule, AGoodServerAndTheEmbeddedDatabaseHaveNoFault) {
    for (const ServerSettings& settings : {good, ServerSettings()}) {
        EXPECT_TRUE(undurableSettings(settings).isEmpty());
        EXPECT_TRUE(settingsThatWriteValues(settings).isEmpty());
        EXPECT_TRUE(settingsThatKeepLocks(settings).isEmpty());
    }
}

TEST(ServerSettingsRule, WhatLetsACommitGetLostIsNamed) {
    for (const QString& name : {u"fsync"_s, u"full_page_writes"_s, u"synchronous_commit"_s})
        EXPECT_EQ(undurableSettings(with(name, u"off"_s)), QStringList{name});
    EXPECT_EQ(undurableSettings(with(u"synchronous_commit"_s, u"local"_s)), QStringList{u"synchronous_commit"_s});
    EXPECT_TRUE(undurableSettings(with(u"synchronous_commit"_s, u"remote_apply"_s)).isEmpty());
}

TEST(ServerSettingsRule, WhatWritesValuesIntoTheLogIsNamed) {
    const QList<std::pair<QString, QString>> wrong{{u"log_error_verbosity"_s, u"default"_s},
                                                   {u"log_min_error_statement"_s, u"error"_s},
                                                   {u"log_statement"_s, u"all"_s},
                                                   {u"log_statement"_s, u"mod"_s},
                                                   {u"log_min_duration_statement"_s, u"250"_s},
                                                   {u"log_parameter_max_length_on_error"_s, u"-1"_s},
                                                   {u"log_transaction_sample_rate"_s, u"1"_s},
                                                   {u"log_min_duration_sample"_s, u"0"_s}};
    for (const auto& [name, content] : wrong)
        EXPECT_EQ(settingsThatWriteValues(with(name, content)), QStringList{name}) << content.toStdString();
}

TEST(ServerSettingsRule, AStatementWhoseValuesAreCutOffMayBeLogged) {
    ServerSettings settings = with(u"log_statement"_s, u"all"_s);
    settings.insert(u"log_parameter_max_length"_s, u"0"_s);
    EXPECT_TRUE(settingsThatWriteValues(settings).isEmpty());
    EXPECT_TRUE(settingsThatWriteValues(with(u"log_statement"_s, u"ddl"_s)).isEmpty());
}

TEST(ServerSettingsRule, PreparedTransactionsKeepLocks) {
    EXPECT_EQ(settingsThatKeepLocks(with(u"max_prepared_transactions"_s, u"10"_s)),
              QStringList{u"max_prepared_transactions"_s});
}

} // namespace uketsuke
