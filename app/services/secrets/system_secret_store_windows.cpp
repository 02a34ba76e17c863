#include "app/services/secrets/system_secret_store.h"

#include "app/services/secrets/answered.h"

#include <windows.h>

#include <wincred.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

std::wstring targetName(const QString& serviceName, const QString& name) {
    return (serviceName + u'/' + name).toStdWString();
}

Error lastError() {
    switch (GetLastError()) {
    case ERROR_NOT_FOUND:
        return {ErrorKind::NotFound, u"secret"_s};
    case ERROR_ACCESS_DENIED:
        return {ErrorKind::NotPermitted, u"secret_store"_s};
    default: // ERROR_NO_SUCH_LOGON_SESSION: an account without a credential set, such as a service's
        return {ErrorKind::Unreachable, u"secret_store"_s};
    }
}

} // namespace

QFuture<Result<QByteArray>> SystemSecretStore::read(const QString& name) {
    PCREDENTIALW found = nullptr;
    if (CredReadW(targetName(m_serviceName, name).c_str(), CRED_TYPE_GENERIC, 0, &found) == FALSE)
        return answered<QByteArray>(tl::unexpected<Error>(lastError()));
    const QByteArray secret(reinterpret_cast<const char*>(found->CredentialBlob),
                            static_cast<qsizetype>(found->CredentialBlobSize));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return answered<QByteArray>(secret);
}

QFuture<Result<void>> SystemSecretStore::write(const QString& name, const QByteArray& secret) {
    if (secret.size() > CRED_MAX_CREDENTIAL_BLOB_SIZE)
        return answered<void>(fail(ErrorKind::TooLarge, u"secret"_s));
    std::wstring target = targetName(m_serviceName, name);
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.CredentialBlobSize = static_cast<DWORD>(secret.size());
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(const_cast<char*>(secret.constData()));
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // of this account, and it does not roam to other PCs
    if (CredWriteW(&credential, 0) == FALSE)
        return answered<void>(tl::unexpected<Error>(lastError()));
    return answered<void>({});
}

QFuture<Result<void>> SystemSecretStore::remove(const QString& name) {
    const bool isRemoved = CredDeleteW(targetName(m_serviceName, name).c_str(), CRED_TYPE_GENERIC, 0) != FALSE;
    if (!isRemoved && GetLastError() != ERROR_NOT_FOUND)
        return answered<void>(tl::unexpected<Error>(lastError()));
    return answered<void>({});
}

} // namespace uketsuke
