#include "app/services/documents/decoding/decoder_locks.h"

#include "app/services/documents/decoding/decoder_process.h"

#include <QEventLoop>

namespace uketsuke {

Result<QList<DecoderLock>> missingDecoderLocks(const DecoderSettings& settings) {
    DecoderProcess decoder(settings, nullptr);
    QEventLoop loop;
    QObject::connect(&decoder, &DecoderProcess::available, &loop, &QEventLoop::quit);
    QObject::connect(&decoder, &DecoderProcess::ended, &loop, &QEventLoop::quit);
    decoder.start(0);
    loop.exec();
    if (!decoder.hasBeenReady())
        return tl::unexpected(unreadableError(UnreadableReason::DecoderUnreachable));
    QList<DecoderLock> missing;
    const auto note = [&](decoder_protocol::Lock bit, DecoderLock lock) {
        if ((decoder.missingLocks() & static_cast<std::uint32_t>(bit)) != 0)
            missing.append(lock);
    };
    note(decoder_protocol::Lock::Files, DecoderLock::Files);
    note(decoder_protocol::Lock::SystemCalls, DecoderLock::SystemCalls);
    return missing;
}

} // namespace uketsuke
