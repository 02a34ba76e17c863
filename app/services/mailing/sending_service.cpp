#include "app/services/mailing/sending_service.h"

#include "app/services/mailing/mail_secret_writer.h"
#include "app/services/mailing/signed_in_transport.h"
#include "app/services/secrets/secret_store.h"

#include <QFutureWatcher>
#include <QThread>

#include <condition_variable>
#include <mutex>

using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr std::chrono::milliseconds afterDatabaseError = 10s;
constexpr std::chrono::milliseconds longestWait = 20s; // shorter than the lease, which each step renews

SenderIdentity identityOf(const SendingSetup& setup) {
    return {EmailAddress::parse(setup.settings.senderAddress).value(), setup.settings.senderName, setup.barcodeFormat};
}

SendingTerms termsOf(const SendingSetup& setup) {
    SendingTerms terms;
    terms.station = setup.station;
    terms.mailsPerMinute = setup.settings.mailsPerMinute;
    return terms;
}

} // namespace

/// The sender's thread: step after step until it is told to stop.
class SendingService::Loop
{
public:
    Loop(DatabaseThread& database, const Clock& clock, const SendingSetup& setup, const QByteArray& secret,
         std::function<void(const QByteArray&)> keepRefreshToken, std::function<void(const SendingStep&)> report)
        : m_transport(setup.settings, secret, clock, std::move(keepRefreshToken)),
          m_sender(database, m_transport, clock, identityOf(setup), termsOf(setup)),
          m_report(std::move(report)),
          m_thread(QThread::create([this] { run(); })) {
        m_thread->setObjectName(QStringLiteral("mail sender"));
    }
    ~Loop() {
        stop();
        m_thread->wait();
    }
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    void begin() { m_thread->start(); }
    void stop() {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_transport.stop();
        m_changed.notify_all();
    }
    void wake() {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
        m_changed.notify_all();
    }
    [[nodiscard]] QThread* thread() const { return m_thread.get(); }

private:
    void run() {
        while (!pauseFor(m_wait)) {
            const auto step = m_sender.step(GoesOn::AtOnce);
            m_wait = step ? std::min(step->wait, longestWait) : afterDatabaseError;
            if (step)
                m_report(*step);
        }
        m_sender.releaseLease();
    }
    /// True when it is time to stop.
    bool pauseFor(std::chrono::milliseconds wait) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, wait, [this] { return m_isStopping || m_isWoken; });
        m_isWoken = false;
        return m_isStopping;
    }

    SignedInTransport m_transport;
    MailSender m_sender;
    std::function<void(const SendingStep&)> m_report;
    std::chrono::milliseconds m_wait{0};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopping = false;
    bool m_isWoken = false;
    std::unique_ptr<QThread> m_thread; // last: it uses all the others
};

SendingService::SendingService(DatabaseThread& database, std::shared_ptr<SecretStore> secrets, const Clock& clock,
                               QObject* parent)
    : QObject(parent),
      m_database(database),
      m_secrets(std::move(secrets)),
      m_clock(clock),
      m_writer(std::make_unique<MailSecretWriter>(m_secrets)) {
    connect(m_writer.get(), &MailSecretWriter::failed, this, &SendingService::secretNotKept);
}

SendingService::~SendingService() {
    blockSignals(true); // while the last token is written, events go on
    m_loop.reset();
}

void SendingService::start(const SendingSetup& setup) {
    const int start = ++m_start;
    if (isRunning()) {
        m_next = setup;
        return m_loop->stop();
    }
    if (!needsSecret(setup.settings.authentication))
        return startWith(setup, {});
    auto* watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, setup, start] {
        const Result<QByteArray> secret = watcher->result();
        watcher->deleteLater();
        if (start == m_start)
            secret ? startWith(setup, *secret) : Q_EMIT secretMissing();
    });
    watcher->setFuture(m_secrets->read(mailSecretName));
}

void SendingService::startWith(const SendingSetup& setup, const QByteArray& secret) {
    const auto keepRefreshToken = [this](const QByteArray& token) { m_writer->write(token); };
    const auto report = [this](const SendingStep& step) {
        QMetaObject::invokeMethod(this, [this, step] { this->report(step); });
    };
    m_loop = std::make_unique<Loop>(m_database, m_clock, setup, secret, keepRefreshToken, report);
    connect(m_loop->thread(), &QThread::finished, this, &SendingService::takeEnd);
    m_loop->begin();
}

void SendingService::takeEnd() {
    Q_EMIT stopped();
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
}

void SendingService::stop() {
    ++m_start;
    m_next.reset();
    if (m_loop)
        m_loop->stop();
}

bool SendingService::isRunning() const {
    return m_loop && m_loop->thread()->isRunning();
}

void SendingService::wake() {
    if (m_loop)
        m_loop->wake();
}

void SendingService::report(const SendingStep& step) {
    const bool hasDelivered = step.report.stage != DeliveryStage::Connecting || !step.report.detail.isEmpty();
    if (hasDelivered || step.outcome == SendingOutcome::LimitReached)
        Q_EMIT stepped(step.outcome, step.report.replyText);
}

} // namespace uketsuke
