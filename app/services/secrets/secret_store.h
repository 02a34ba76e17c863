#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <memory>

namespace uketsuke {

/// Where passwords and tokens of this station lie: the system's credential store, or nowhere but in this run's memory.
/// Answers come on the thread of the Qt event loop that asked.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// NotFound("secret") where none was written; Unreachable("secret_store") where the store does not answer.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString& name) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString& name, const QByteArray& secret) = 0;
    /// What is not there is removed as well.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString& name) = 0;
    /// False: secrets last until the program ends, and the settings say so.
    [[nodiscard]] virtual bool isPersistent() const = 0;
};

/// The names under which secrets lie.
inline constexpr QLatin1StringView mailSecretName{"mail"}; ///< password, client secret or refresh token

/// The system's store where it answers, else a store for this run only. Asks the system once.
[[nodiscard]] QFuture<std::shared_ptr<SecretStore>> openSecretStore(const QString& serviceName);

} // namespace uketsuke
