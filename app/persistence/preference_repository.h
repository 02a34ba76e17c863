#pragma once

#include "app/persistence/database/database.h"

#include <QJsonObject>

namespace uketsuke {

/// What one person likes: column widths, sort, filter, text size. Never anything about an applicant.
class PreferenceRepository
{
public:
    explicit PreferenceRepository(Database& database) : m_database(database) {}

    /// An empty object where nothing was chosen yet or what lies there cannot be read.
    [[nodiscard]] Result<QJsonObject> get(const QString& login, const QString& name);
    [[nodiscard]] Result<void> put(const QString& login, const QString& name, const QJsonObject& content);

private:
    Database& m_database;
};

} // namespace uketsuke
