#pragma once

#include "app/persistence/database/database.h"

#include <QJsonObject>

namespace uketsuke {

/// A setting as it lies in the database. Version 0: nothing was saved yet, the default holds.
struct StoredSetting {
    QString name;
    QJsonObject content;
    int version = 0;
    QString changedBy;
    QDateTime changedAt;
};

/// What the library decided, by name ("library", "smtp", "mail_template/…").
class SettingsRepository
{
public:
    explicit SettingsRepository(Database& database) : m_database(database) {}

    /// Version 0 where nothing was saved; Corrupt("settings.content") where it is no JSON object.
    [[nodiscard]] Result<StoredSetting> get(const QString& name);
    /// Those whose name begins with `prefix`, by name.
    [[nodiscard]] Result<QList<StoredSetting>> allBelow(const QString& prefix);
    /// The new version; Conflict("settings.version") where somebody has saved after `seenVersion`.
    [[nodiscard]] Result<int> put(const QString& name, const QJsonObject& content, int seenVersion);
    [[nodiscard]] Result<void> remove(const QString& name, int seenVersion);

private:
    Database& m_database;
};

} // namespace uketsuke
