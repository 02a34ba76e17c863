#pragma once

#include "app/domain/result.h"
#include "app/services/documents/decoding/decode_request.h"
#include "app/services/documents/decoding/decoded_picture.h"

#include <QByteArray>
#include <QFuture>

#include <memory>

namespace uketsuke {

/// Decoding for one application: what a picture of this applicant does to its decoder can never reach the pictures of
/// another. Ends with the object; what was not answered yet becomes Cancelled("picture.closed"). Pictures outlive it.
class DecodingSession
{
public:
    DecodingSession() = default;
    DecodingSession(const DecodingSession&) = delete;
    DecodingSession& operator=(const DecodingSession&) = delete;
    virtual ~DecodingSession() = default;

    /// The file's bytes → pixels. Errors: those of UnreadableReason (see unreadableReason()). A cancelled future that
    /// has not begun is never begun.
    [[nodiscard]] virtual QFuture<Result<DecodedPicture>> decode(const QByteArray& file,
                                                                 const DecodeRequest& request) = 0;
};

/// Where the outside begins: programs that read strangers' bytes.
class DocumentDecoder
{
public:
    DocumentDecoder() = default;
    DocumentDecoder(const DocumentDecoder&) = delete;
    DocumentDecoder& operator=(const DocumentDecoder&) = delete;
    virtual ~DocumentDecoder() = default;

    /// A session for one application. Open the next application's while this one is still on the screen. The decoder
    /// must outlive its sessions.
    [[nodiscard]] virtual std::unique_ptr<DecodingSession> open() = 0;
};

} // namespace uketsuke
