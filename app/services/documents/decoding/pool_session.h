#pragma once

#include "app/services/documents/decoding/decoder_process.h"
#include "app/services/documents/decoding/document_decoder.h"

#include <QObject>
#include <QPointer>

#include <deque>

namespace uketsuke {

class DecoderPool;

/// One application's two processes and the queue before them. Whichever is idle takes the next picture; one that hangs
/// holds up only its own.
class PoolSession : public QObject, public DecodingSession
{
    Q_OBJECT
public:
    PoolSession(DecoderPool& pool, const QList<QPointer<DecoderProcess>>& processes);
    ~PoolSession() override;

    [[nodiscard]] QFuture<Result<DecodedPicture>> decode(const QByteArray& file, const DecodeRequest& request) override;

private:
    void adopt(qsizetype place, DecoderProcess* process);
    void replace(qsizetype place);
    void giveWork();
    void giveWorkTo(DecoderProcess& process);
    void refuseAll();

    QPointer<DecoderPool> m_pool;
    QList<QPointer<DecoderProcess>> m_processes;
    std::deque<std::unique_ptr<DecodeJob>> m_queue; ///< those shown before those ahead
    int m_failedStarts = 0;                         ///< in a row
};

} // namespace uketsuke
