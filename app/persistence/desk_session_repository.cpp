#include "app/persistence/desk_session_repository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

std::optional<qint64> secondsOrNone(const Row& row, QLatin1StringView column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

QList<int> numbersOf(const QString& text) {
    QList<int> numbers;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        numbers.append(word.toInt());
    return numbers;
}

DeskSession sessionOf(const Row& row) {
    DeskSession session;
    session.id = {static_cast<int>(row.integer("process"_L1)), row.integer("began_at"_L1)};
    session.login = row.text("login"_L1);
    session.displayName = row.text("display_name"_L1);
    session.program = row.text("program"_L1);
    session.client = row.text("client"_L1);
    const QString state = row.text("state"_L1);
    session.isIdle = state.startsWith("idle"_L1);
    session.isInTransaction = !row.isNull("transaction_seconds"_L1);
    session.idleSeconds = secondsOrNone(row, "idle_seconds"_L1);
    session.transactionSeconds = secondsOrNone(row, "transaction_seconds"_L1);
    session.waitsFor = numbersOf(row.text("waits_for"_L1));
    return session;
}

} // namespace

Result<QList<DeskSession>> DeskSessionRepository::all() {
    return m_database.rows("sessions/all"_L1).map([](const Rows& rows) {
        QList<DeskSession> sessions;
        for (const Row& row : rows)
            sessions.append(sessionOf(row));
        return sessions;
    });
}

Result<void> DeskSessionRepository::end(const DeskSessionId& id) {
    return m_database
        .execute("sessions/end"_L1, {{"id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                     {"process"_L1, id.process},
                                     {"began_at"_L1, id.beganAt}})
        .map([](qint64) {});
}

} // namespace uketsuke
