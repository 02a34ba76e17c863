#pragma once

#include "app/services/documents/decoding/document_decoder.h"

#include <QPromise>

#include <memory>

namespace uketsuke {

/// A picture that was asked for, on its way through the queue to a decoder. Answered exactly once.
class DecodeJob
{
public:
    DecodeJob(QByteArray file, DecodeRequest request);
    DecodeJob(const DecodeJob&) = delete;
    DecodeJob& operator=(const DecodeJob&) = delete;
    ~DecodeJob();

    [[nodiscard]] QFuture<Result<DecodedPicture>> future() const { return m_promise.future(); }
    [[nodiscard]] const QByteArray& file() const { return m_file; }
    [[nodiscard]] const DecodeRequest& request() const { return m_request; }
    [[nodiscard]] bool wantsOwnSize() const { return m_request.box.isEmpty(); }
    [[nodiscard]] bool isCancelled() const { return m_promise.isCanceled(); }

    void answer(Result<DecodedPicture> result);

private:
    QByteArray m_file;
    DecodeRequest m_request;
    QPromise<Result<DecodedPicture>> m_promise;
    bool m_isAnswered = false;
};

} // namespace uketsuke
