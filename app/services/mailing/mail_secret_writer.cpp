#include "app/services/mailing/mail_secret_writer.h"

#include "app/services/secrets/secret_store.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr std::chrono::milliseconds longestFarewell = 5s;

} // namespace

MailSecretWriter::MailSecretWriter(std::shared_ptr<SecretStore> secrets, QObject* parent)
    : QObject(parent), m_secrets(std::move(secrets)) {}

MailSecretWriter::~MailSecretWriter() {
    if (isIdle())
        return;
    QEventLoop loop; // the credential store answers by the event loop, and a lost token costs a sign-in
    connect(this, &MailSecretWriter::becameIdle, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestFarewell, &loop, &QEventLoop::quit);
    writeNext();
    if (!isIdle())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void MailSecretWriter::write(const QByteArray& token) {
    {
        const std::lock_guard lock(m_mutex);
        m_next = token;
    }
    QMetaObject::invokeMethod(this, &MailSecretWriter::writeNext, Qt::QueuedConnection);
}

bool MailSecretWriter::isIdle() const {
    const std::lock_guard lock(m_mutex);
    return !m_isWriting && !m_next;
}

void MailSecretWriter::writeNext() {
    QByteArray token;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isWriting || !m_next)
            return;
        m_isWriting = true;
        token = *std::exchange(m_next, std::nullopt);
    }
    auto* watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeEnd(watcher->result());
    });
    watcher->setFuture(m_secrets->write(mailSecretName, token));
}

void MailSecretWriter::takeEnd(const Result<void>& written) {
    {
        const std::lock_guard lock(m_mutex);
        m_isWriting = false;
    }
    if (!written)
        Q_EMIT failed(written.error());
    writeNext();
    if (isIdle())
        Q_EMIT becameIdle();
}

} // namespace uketsuke
