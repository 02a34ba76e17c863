#include "app/domain/connection/server_settings.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Of a setting that is not known nothing is said.
bool isOther(const ServerSettings& settings, const QString& name, const QStringList& right) {
    return settings.contains(name) && !right.contains(settings.value(name));
}

QStringList othersAmong(const ServerSettings& settings, const QMap<QString, QStringList>& right) {
    QStringList names;
    for (auto one = right.begin(); one != right.end(); ++one)
        if (isOther(settings, one.key(), one.value()))
            names.append(one.key());
    return names;
}

} // namespace

QStringList undurableSettings(const ServerSettings& settings) {
    return othersAmong(settings, {{u"fsync"_s, {u"on"_s}},
                                  {u"full_page_writes"_s, {u"on"_s}},
                                  {u"synchronous_commit"_s, {u"on"_s, u"remote_apply"_s}}});
}

QStringList settingsThatWriteValues(const ServerSettings& settings) {
    QStringList names = othersAmong(settings, {{u"log_error_verbosity"_s, {u"terse"_s}},
                                               {u"log_min_error_statement"_s, {u"panic"_s}},
                                               {u"log_parameter_max_length_on_error"_s, {u"0"_s}}});
    // A statement that is logged brings its values along, unless they are cut off.
    if (isOther(settings, u"log_parameter_max_length"_s, {u"0"_s}))
        names += othersAmong(settings, {{u"log_min_duration_sample"_s, {u"-1"_s}},
                                        {u"log_min_duration_statement"_s, {u"-1"_s}},
                                        {u"log_statement"_s, {u"none"_s, u"ddl"_s}},
                                        {u"log_transaction_sample_rate"_s, {u"0"_s}}});
    return names;
}

QStringList settingsThatKeepLocks(const ServerSettings& settings) {
    return othersAmong(settings, {{u"max_prepared_transactions"_s, {u"0"_s}}});
}

} // namespace uketsuke
