#include "app/services/documents/decoding/decoder_pool.h"

#include "app/services/documents/decoding/pool_session.h"

using namespace std::chrono_literals;

namespace uketsuke {

namespace {

/// Starting and warming up takes both cores for some 50 ms: not while the application just opened is decoded.
constexpr auto refillPause = 150ms;

} // namespace

DecoderPool::DecoderPool(DecoderSettings settings, QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_refillTimer(this) {
    m_refillTimer.setSingleShot(true);
    m_refillTimer.setInterval(refillPause);
    connect(&m_refillTimer, &QTimer::timeout, this, &DecoderPool::refill);
    refill();
}

DecoderPool::~DecoderPool() = default;

DecoderProcess* DecoderPool::startProcess() {
    auto* process = new DecoderProcess(m_settings, this);
    process->start();
    return process;
}

std::unique_ptr<DecodingSession> DecoderPool::open() {
    QList<QPointer<DecoderProcess>> pair;
    while (pair.size() < processesForAnApplication) {
        while (!m_spares.isEmpty() && m_spares.first().isNull())
            m_spares.removeFirst();
        pair.append(m_spares.isEmpty() ? QPointer(startProcess()) : m_spares.takeFirst());
    }
    for (const QPointer<DecoderProcess>& process : pair)
        process->disconnect(this);
    m_refillTimer.start();
    return std::make_unique<PoolSession>(*this, pair);
}

void DecoderPool::refill() {
    m_spares.removeIf([](const QPointer<DecoderProcess>& spare) { return spare.isNull(); });
    while (m_spares.size() < processesForAnApplication) {
        DecoderProcess* spare = startProcess();
        // A spare that dies is not replaced at once: where the program is missing, that would never end.
        connect(spare, &DecoderProcess::ended, this, [this, spare] {
            m_spares.removeOne(QPointer(spare));
            spare->retire();
        });
        m_spares.append(spare);
    }
}

} // namespace uketsuke
