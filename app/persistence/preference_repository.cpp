#include "app/persistence/preference_repository.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace uketsuke {

Result<QJsonObject> PreferenceRepository::get(const QString& login, const QString& name) {
    return m_database.rows("preferences/get"_L1, {{"login"_L1, login}, {"name"_L1, name}}).map([](const Rows& rows) {
        return rows.isEmpty() ? QJsonObject()
                              : QJsonDocument::fromJson(rows.first().text("content"_L1).toUtf8()).object();
    });
}

Result<void> PreferenceRepository::put(const QString& login, const QString& name, const QJsonObject& content) {
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    return m_database.execute("preferences/put"_L1, {{"login"_L1, login}, {"name"_L1, name}, {"content"_L1, text}})
        .map([](qint64) {});
}

} // namespace uketsuke
