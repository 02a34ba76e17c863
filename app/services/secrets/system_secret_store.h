#pragma once

#include "app/services/secrets/secret_store.h"

namespace uketsuke {

/// The system's credential store: Secret Service or KWallet by QtKeychain, on Windows the Credential Manager itself.
/// Nothing is ever written to a plain file instead. Ask from a thread with an event loop.
class SystemSecretStore final : public SecretStore
{
public:
    explicit SystemSecretStore(const QString& serviceName) : m_serviceName(serviceName) {}
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override;
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    QString m_serviceName;
};

} // namespace uketsuke
