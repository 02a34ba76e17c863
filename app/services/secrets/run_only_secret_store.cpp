#include "app/services/secrets/run_only_secret_store.h"

#include "app/services/secrets/answered.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

RunOnlySecretStore::~RunOnlySecretStore() {
    for (QByteArray& secret : m_secrets)
        secret.fill('\0');
}

QFuture<Result<QByteArray>> RunOnlySecretStore::read(const QString& name) {
    const QMutexLocker lock(&m_mutex);
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.constEnd())
        return answered<QByteArray>(fail(ErrorKind::NotFound, u"secret"_s));
    return answered<QByteArray>(QByteArray(found->constData(), found->size()));
}

QFuture<Result<void>> RunOnlySecretStore::write(const QString& name, const QByteArray& secret) {
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(name, QByteArray(secret.constData(), secret.size()));
    return answered<void>({});
}

QFuture<Result<void>> RunOnlySecretStore::remove(const QString& name) {
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(name);
    return answered<void>({});
}

} // namespace uketsuke
