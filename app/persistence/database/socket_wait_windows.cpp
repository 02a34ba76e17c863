#include "app/persistence/database/socket_wait.h"

#include <limits>

#include <winsock2.h>

namespace uketsuke {

SocketState waitForSocket(qintptr socket, SocketWish wish, const QDeadlineTimer& deadline) {
    const auto events = static_cast<SHORT>(wish == SocketWish::Read ? POLLRDNORM : POLLRDNORM | POLLWRNORM);
    for (;;) {
        WSAPOLLFD asked{static_cast<SOCKET>(socket), events, 0};
        const qint64 left =
            deadline.isForever() ? -1 : qMin<qint64>(deadline.remainingTime(), (std::numeric_limits<int>::max)());
        const int ready = WSAPoll(&asked, 1, static_cast<int>(left));
        if (ready > 0)
            return (asked.revents & POLLNVAL) != 0 ? SocketState::Broken : SocketState::Ready;
        if (ready < 0)
            return SocketState::Broken;
        if (deadline.hasExpired())
            return SocketState::TimedOut;
    }
}

} // namespace uketsuke
