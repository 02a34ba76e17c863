#pragma once

#include "app/domain/result.h"
#include "app/services/documents/decoding/decoder_settings.h"

#include <QList>

namespace uketsuke {

/// What keeps a stranger's file that took over a decoder from doing harm.
enum class DecoderLock {
    Files,       ///< it can open nothing but fonts
    SystemCalls, ///< it can start no program and open no connection
};

/// Starts a decoder and asks which locks this PC does not have. Runs an event loop of its own until the decoder has
/// answered (at most DecoderSettings::startLimit): for programs without a window. Error: that of
/// UnreadableReason::DecoderUnreachable.
[[nodiscard]] Result<QList<DecoderLock>> missingDecoderLocks(const DecoderSettings& settings);

} // namespace uketsuke
