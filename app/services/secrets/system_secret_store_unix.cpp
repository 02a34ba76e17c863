#include "app/services/secrets/system_secret_store.h"

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Error errorOf(const QKeychain::Job& job) {
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, u"secret"_s};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::NotPermitted, u"secret_store"_s};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {ErrorKind::Unreachable, u"secret_store"_s};
}

/// Starts a job that deletes itself, and answers when it has ended.
template <typename T, typename Job, typename Value>
QFuture<Result<T>> start(Job* job, Value value) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, value](QKeychain::Job*) {
        promise->addResult(job->error() == QKeychain::NoError ? value(*job)
                                                              : Result<T>(tl::unexpected<Error>(errorOf(*job))));
        promise->finish();
    });
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<QByteArray>> SystemSecretStore::read(const QString& name) {
    auto* job = new QKeychain::ReadPasswordJob(m_serviceName);
    job->setKey(name);
    return start<QByteArray>(job,
                             [](QKeychain::ReadPasswordJob& done) { return Result<QByteArray>(done.binaryData()); });
}

QFuture<Result<void>> SystemSecretStore::write(const QString& name, const QByteArray& secret) {
    auto* job = new QKeychain::WritePasswordJob(m_serviceName);
    job->setKey(name);
    job->setBinaryData(secret);
    return start<void>(job, [](QKeychain::WritePasswordJob&) { return Result<void>(); });
}

QFuture<Result<void>> SystemSecretStore::remove(const QString& name) {
    auto* job = new QKeychain::DeletePasswordJob(m_serviceName);
    job->setKey(name);
    return start<void>(job, [](QKeychain::DeletePasswordJob&) { return Result<void>(); });
}

} // namespace uketsuke
