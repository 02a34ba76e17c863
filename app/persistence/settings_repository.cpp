#include "app/persistence/settings_repository.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

Result<StoredSetting> storedSettingOf(const Row& row) {
    const QJsonDocument json = QJsonDocument::fromJson(row.text("content"_L1).toUtf8());
    if (!json.isObject())
        return fail(ErrorKind::Corrupt, u"settings.content"_s);
    return StoredSetting{row.text("name"_L1), json.object(), static_cast<int>(row.integer("version"_L1)),
                         row.text("changed_by"_L1), row.instant("changed_at"_L1)};
}

} // namespace

Result<StoredSetting> SettingsRepository::get(const QString& name) {
    return m_database.rows("settings/get"_L1, {{"name"_L1, name}}).and_then([&](const Rows& rows) {
        return rows.isEmpty() ? Result<StoredSetting>(StoredSetting{name, {}, 0, {}, {}})
                              : storedSettingOf(rows.first());
    });
}

Result<QList<StoredSetting>> SettingsRepository::allBelow(const QString& prefix) {
    const QString until = prefix + QString::fromUcs4(U"\U0010FFFF", 1);
    return m_database.rows("settings/all_below"_L1, {{"from_name"_L1, prefix}, {"until_name"_L1, until}})
        .and_then([](const Rows& rows) -> Result<QList<StoredSetting>> {
            QList<StoredSetting> settings;
            for (const Row& row : rows) {
                const auto setting = storedSettingOf(row);
                if (!setting)
                    return tl::unexpected<Error>(setting.error());
                settings.append(*setting);
            }
            return settings;
        });
}

Result<int> SettingsRepository::put(const QString& name, const QJsonObject& content, int seenVersion) {
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    return m_database
        .rows("settings/put"_L1, {{"name"_L1, name}, {"content"_L1, text}, {"seen_version"_L1, seenVersion}})
        .and_then([](const Rows& rows) -> Result<int> {
            if (rows.isEmpty())
                return fail(ErrorKind::Conflict, u"settings.version"_s);
            return static_cast<int>(rows.first().integer("version"_L1));
        });
}

Result<void> SettingsRepository::remove(const QString& name, int seenVersion) {
    return m_database.execute("settings/remove"_L1, {{"name"_L1, name}, {"seen_version"_L1, seenVersion}})
        .and_then([](qint64 removed) -> Result<void> {
            if (removed == 0)
                return fail(ErrorKind::Conflict, u"settings.version"_s);
            return {};
        });
}

} // namespace uketsuke
