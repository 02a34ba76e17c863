#pragma once

#include "app/services/secrets/secret_store.h"

#include <QHash>
#include <QMutex>

namespace uketsuke {

/// Keeps secrets in memory until the program ends; they are wiped then. Also the fake of tests. Any thread may ask.
class RunOnlySecretStore final : public SecretStore
{
public:
    RunOnlySecretStore() = default;
    ~RunOnlySecretStore() override;
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override;
    [[nodiscard]] bool isPersistent() const override { return false; }

private:
    QMutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
};

} // namespace uketsuke
