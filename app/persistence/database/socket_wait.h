#pragma once

#include <QDeadlineTimer>

namespace uketsuke {

enum class SocketWish { Read, ReadOrWrite };
enum class SocketState { Ready, TimedOut, Broken };

/// Waits by the desk's own clock until the socket can do what is wished, or the deadline has passed. Broken where the
/// socket is none; one that the other side has closed is Ready, to be read to its end.
[[nodiscard]] SocketState waitForSocket(qintptr socket, SocketWish wish, const QDeadlineTimer& deadline);

} // namespace uketsuke
