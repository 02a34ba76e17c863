#include "app/services/documents/decoding/decoder_pool.h"

#include "app/services/documents/decoding/pool_session.h"

using namespace std::chrono_literals;

namespace uketsuke {

namespace {

/// Starting and warming up takes both cores for some 50 ms: not while the application just opened is decoded.
constexpr auto refillPause = 150ms;
constexpr qint64 leastExpectedBytes = 4 << 20; // 12 megapixels at 1/4

} // namespace

DecoderPool::DecoderPool(DecoderSettings settings, QObject* parent, std::chrono::milliseconds pause)
    : QObject(parent), m_settings(std::move(settings)), m_expectedBytes(leastExpectedBytes), m_refillTimer(this) {
    m_refillTimer.setSingleShot(true);
    connect(&m_refillTimer, &QTimer::timeout, this, &DecoderPool::refill);
    if (pause > 0ms)
        m_refillTimer.start(pause);
    else
        refill();
}

DecoderPool::~DecoderPool() = default;

DecoderProcess* DecoderPool::startProcess() {
    auto* process = new DecoderProcess(m_settings, this);
    connect(process, &DecoderProcess::boxPictureDecoded, this, &DecoderPool::noteBoxPicture);
    process->start(m_expectedBytes);
    return process;
}

void DecoderPool::noteBoxPicture(qint64 bytes) {
    // Follows the size of the screen and of the photos: up at once, down slowly.
    m_expectedBytes = qMax(leastExpectedBytes, qMax(bytes, m_expectedBytes * 7 / 8));
}

std::unique_ptr<DecodingSession> DecoderPool::open() {
    QList<QPointer<DecoderProcess>> pair;
    while (pair.size() < processesForAnApplication) {
        while (!m_spares.isEmpty() && m_spares.first().isNull())
            m_spares.removeFirst();
        pair.append(m_spares.isEmpty() ? QPointer(startProcess()) : m_spares.takeFirst());
    }
    for (const QPointer<DecoderProcess>& process : pair)
        disconnect(process, &DecoderProcess::ended, this, nullptr);
    m_refillTimer.start(refillPause);
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
