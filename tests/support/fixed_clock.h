#pragma once

#include "app/services/clock.h"

#include <chrono>

namespace uketsuke {

/// A clock that stands until the test advances it: 2026-11-24 09:30 in Japan.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 24), QTime(0, 30), Qt::UTC);
};

} // namespace uketsuke
