#include "app/services/documents/decoding/pool_session.h"

#include "app/services/documents/decoding/decoder_pool.h"
#include "app/services/documents/decoding/unreadable_reason.h"

#include <algorithm>

namespace uketsuke {

namespace {

constexpr int mostFailedStarts = 4;

} // namespace

PoolSession::PoolSession(DecoderPool& pool, const QList<QPointer<DecoderProcess>>& processes)
    : m_pool(&pool), m_processes(processes) {
    for (qsizetype place = 0; place < m_processes.size(); ++place)
        adopt(place, m_processes.at(place));
}

PoolSession::~PoolSession() {
    for (const QPointer<DecoderProcess>& process : std::as_const(m_processes)) {
        if (process.isNull())
            continue;
        process->disconnect(this);
        process->retire();
    }
}

void PoolSession::adopt(qsizetype place, DecoderProcess* process) {
    m_processes[place] = process;
    connect(process, &DecoderProcess::available, this, &PoolSession::giveWork);
    connect(process, &DecoderProcess::ended, this, [this, place] { replace(place); });
}

QFuture<Result<DecodedPicture>> PoolSession::decode(const QByteArray& file, const DecodeRequest& request) {
    auto job = std::make_unique<DecodeJob>(file, request);
    auto future = job->future();
    const auto isLessUrgent = [&](const std::unique_ptr<DecodeJob>& waiting) {
        return waiting->request().urgency > request.urgency;
    };
    m_queue.insert(std::find_if(m_queue.begin(), m_queue.end(), isLessUrgent), std::move(job));
    if (m_failedStarts >= mostFailedStarts) { // it may work again by now: each picture asked for tries once more
        m_failedStarts = mostFailedStarts - 1;
        for (qsizetype place = 0; place < m_processes.size(); ++place)
            if (m_processes.at(place).isNull() && !m_pool.isNull())
                adopt(place, m_pool->startProcess());
    }
    giveWork();
    return future;
}

void PoolSession::replace(qsizetype place) {
    DecoderProcess* gone = m_processes.at(place);
    m_failedStarts = gone->hasBeenReady() ? 0 : m_failedStarts + 1;
    gone->disconnect(this);
    gone->retire();
    m_processes[place].clear();
    if (m_failedStarts >= mostFailedStarts || m_pool.isNull())
        refuseAll();
    else
        adopt(place, m_pool->startProcess());
}

void PoolSession::giveWork() {
    for (const QPointer<DecoderProcess>& process : std::as_const(m_processes))
        if (!process.isNull())
            giveWorkTo(*process);
}

void PoolSession::giveWorkTo(DecoderProcess& process) {
    std::erase_if(m_queue, [](const std::unique_ptr<DecodeJob>& job) { return job->isCancelled(); });
    const auto next = std::find_if(m_queue.begin(), m_queue.end(),
                                   [&](const std::unique_ptr<DecodeJob>& job) { return process.canTake(*job); });
    if (next == m_queue.end())
        return;
    m_failedStarts = 0;
    std::unique_ptr<DecodeJob> job = std::move(*next);
    m_queue.erase(next);
    process.take(std::move(job));
}

void PoolSession::refuseAll() {
    auto waiting = std::exchange(m_queue, {});
    for (const std::unique_ptr<DecodeJob>& job : waiting)
        job->answer(tl::unexpected(unreadableError(UnreadableReason::DecoderUnreachable)));
}

} // namespace uketsuke
