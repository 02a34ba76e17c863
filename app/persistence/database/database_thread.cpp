#include "app/persistence/database/database_thread.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

DatabaseThread::DatabaseThread(const ConnectionTerms& terms) : m_keeper(std::make_unique<ConnectionKeeper>(terms)) {
    m_thread.setObjectName(u"database"_s);
    m_keeper->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread() {
    // As the last of its work: timers are stopped on the thread that they live on.
    post([this] {
        m_keeper->close();
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<Result<void>> DatabaseThread::open(const DatabaseSettings& settings, const QString& password) {
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    post([this, promise, settings, password] {
        promise->addResult(m_keeper->open(settings, password));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> DatabaseThread::close() {
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    post([this, promise] {
        m_keeper->close();
        promise->addResult(Result<void>{});
        promise->finish();
    });
    return promise->future();
}

void DatabaseThread::usePassword(const QString& password) {
    post([this, password] { m_keeper->usePassword(password); });
}

void DatabaseThread::post(std::function<void()> work) {
    QMetaObject::invokeMethod(m_keeper.get(), std::move(work), Qt::QueuedConnection);
}

} // namespace uketsuke
