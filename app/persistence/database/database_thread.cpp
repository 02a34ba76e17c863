#include "app/persistence/database/database_thread.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

DatabaseThread::DatabaseThread() : m_receiver(std::make_unique<QObject>()) {
    m_thread.setObjectName(u"database"_s);
    m_receiver->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread() {
    post([this] { m_database.reset(); });
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<void>> DatabaseThread::open(const DatabaseSettings& settings, const QString& password) {
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    post([this, promise, settings, password] {
        m_database.reset();
        auto opened = Database::open(settings, password);
        if (opened)
            m_database = std::move(*opened);
        promise->addResult(opened ? Result<void>{} : Result<void>(tl::unexpected<Error>(opened.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> DatabaseThread::close() {
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    post([this, promise] {
        m_database.reset();
        promise->addResult(Result<void>{});
        promise->finish();
    });
    return promise->future();
}

QString DatabaseThread::closedDetail() {
    return u"database.closed"_s;
}

void DatabaseThread::post(std::function<void()> work) {
    QMetaObject::invokeMethod(m_receiver.get(), std::move(work), Qt::QueuedConnection);
}

} // namespace uketsuke
