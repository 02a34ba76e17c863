#include "app/persistence/sender_lease_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
Result<bool> SenderLeaseRepository::take(const QString& holder, const QString& station, int mailsPerMinute,
                                         std::chrono::milliseconds lease) {
    return m_database
        .rows("sender_lease/take"_L1, {{"holder"_L1, holder},
                                       {"own_holder"_L1, holder},
                                       {"station"_L1, textOrEmpty(station)},
                                       {"mails_per_minute"_L1, mailsPerMinute},
                                       {"lease_milliseconds"_L1, qint64(lease.count())}})
        .map([](const Rows& rows) { return !rows.isEmpty(); });
}

Result<void> SenderLeaseRepository::release(const QString& holder) {
    return m_database.execute("sender_lease/release"_L1, {{"holder"_L1, holder}}).map([](qint64) {});
}

Result<void> SenderLeaseRepository::hold(const QString& holder, const QString& reason,
                                         std::chrono::milliseconds pause) {
    return m_database
        .execute("sender_lease/hold"_L1, {{"holder"_L1, holder},
                                          {"reason"_L1, textOrEmpty(reason)},
                                          {"hold_milliseconds"_L1, qint64(pause.count())}})
        .map([](qint64) {});
}

Result<void> SenderLeaseRepository::limit(const QString& holder, std::chrono::milliseconds pause) {
    return m_database
        .execute("sender_lease/limit"_L1, {{"holder"_L1, holder}, {"limit_milliseconds"_L1, qint64(pause.count())}})
        .map([](qint64) {});
}

Result<bool> SenderLeaseRepository::pause() {
    return m_database.execute("sender_lease/pause"_L1).map([](qint64 changed) { return changed == 1; });
}

Result<bool> SenderLeaseRepository::resume() {
    return m_database.execute("sender_lease/resume"_L1).map([](qint64 changed) { return changed == 1; });
}

Result<SenderState> SenderLeaseRepository::state() {
    return m_database.row("sender_lease/state"_L1).map([](const Row& row) {
        SenderState state;
        state.station = row.text("station"_L1);
        state.now = row.instant("now"_L1);
        state.isAlive = row.instant("lease_until"_L1) >= state.now;
        state.lastAliveAt = row.instant("last_alive_at"_L1);
        state.holdReason = row.text("hold_reason"_L1);
        state.holdUntil = row.instant("hold_until"_L1);
        state.mailsPerMinute = int(row.integer("mails_per_minute"_L1));
        state.limitedUntil = row.instant("limited_until"_L1);
        state.isPaused = row.flag("is_paused"_L1);
        state.pausedByName = row.text("paused_by_name"_L1);
        state.pausedAt = row.instantOrNone("paused_at"_L1).value_or(QDateTime());
        return state;
    });
}

} // namespace uketsuke
