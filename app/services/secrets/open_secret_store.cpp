#include "app/services/secrets/run_only_secret_store.h"
#include "app/services/secrets/system_secret_store.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

// Some systems only answer when asked for something, so a name that is never written is read: NotFound means that the
// store works.
QFuture<std::shared_ptr<SecretStore>> openSecretStore(const QString& serviceName) {
    auto keychain = std::make_shared<SystemSecretStore>(serviceName);
    return keychain->read(u"probe"_s).then([keychain](const Result<QByteArray>& probe) -> std::shared_ptr<SecretStore> {
        if (probe || probe.error().kind == ErrorKind::NotFound)
            return keychain;
        return std::make_shared<RunOnlySecretStore>();
    });
}

} // namespace uketsuke
