#pragma once

namespace uketsuke {

/// Takes from this process what it never needs: memory beyond decode_limits::dataBytes, core dumps (they would hold
/// pictures), files of its own, a life after the desk. False when one of them could not be had; then nothing may be
/// decoded.
[[nodiscard]] bool limitProcess();

/// Makes standard input and output carry bytes as they are, unbuffered.
void preparePipes();

} // namespace uketsuke
