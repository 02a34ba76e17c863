#pragma once

#include "app/domain/result.h"

#include <QFuture>
#include <QJsonObject>

namespace uketsuke {

class DatabaseThread;

/// What one person likes ("inbox", "appearance"), remembered in the database so that it follows the person to any desk.
class PreferenceService
{
public:
    explicit PreferenceService(DatabaseThread& database) : m_database(database) {}

    /// An empty object where nothing was chosen yet.
    [[nodiscard]] QFuture<Result<QJsonObject>> get(const QString& login, const QString& name);
    [[nodiscard]] QFuture<Result<void>> put(const QString& login, const QString& name, const QJsonObject& content);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
