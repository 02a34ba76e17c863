#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace uketsuke {

/// A connection to the shared database, as its server knows it. A number alone could be a later connection's.
struct DeskSessionId {
    int process = 0;    ///< of the server
    qint64 beganAt = 0; ///< UTC milliseconds
    bool operator==(const DeskSessionId&) const = default;
};

/// Who is connected, from where, since when, and whether it holds others up.
struct DeskSession {
    DeskSessionId id;
    QString login; ///< "@" and the role's name where it is none of our people
    QString displayName;
    QString program;
    QString client; ///< address; empty for a socket of the server's own computer
    bool isInTransaction = false;
    bool isIdle = false;
    std::optional<qint64> idleSeconds;        ///< since it last worked
    std::optional<qint64> transactionSeconds; ///< since its transaction began
    QList<int> waitsFor;                      ///< processes whose locks it waits for

    [[nodiscard]] QDateTime beganAt() const { return QDateTime::fromMSecsSinceEpoch(id.beganAt, Qt::UTC); }
};

/// A desk's transactions take milliseconds, and the server ends one that stands still for half a minute; another
/// program's may hold its locks for ever.
inline constexpr qint64 longestIdleTransactionSeconds = 10;

[[nodiscard]] inline bool standsStill(const DeskSession& session) {
    return session.isInTransaction && session.isIdle &&
           session.idleSeconds.value_or(0) >= longestIdleTransactionSeconds;
}

} // namespace uketsuke
