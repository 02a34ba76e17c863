#pragma once

#include "app/decoder/protocol/decoder_protocol.h"

namespace uketsuke {

/// Whether a reply can be believed: a status that exists, the sequence and slot of the request, and a picture that lies
/// within its slot. A decoder that says anything else has been taken over, and is ended.
[[nodiscard]] bool isBelievable(const decoder_protocol::Reply& reply, const decoder_protocol::Request& request);

} // namespace uketsuke
