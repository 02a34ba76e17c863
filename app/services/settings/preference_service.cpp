#include "app/services/settings/preference_service.h"

#include "app/persistence/database/database_thread.h"
#include "app/persistence/preference_repository.h"

namespace uketsuke {

QFuture<Result<QJsonObject>> PreferenceService::get(const QString& login, const QString& name) {
    return m_database.run(
        [login, name](Database& database) { return PreferenceRepository(database).get(login, name); });
}

QFuture<Result<void>> PreferenceService::put(const QString& login, const QString& name, const QJsonObject& content) {
    return m_database.run([login, name, content](Database& database) {
        return PreferenceRepository(database).put(login, name, content);
    });
}

} // namespace uketsuke
