#pragma once

#include <QDate>

namespace uketsuke {

/// How long things are kept after the decision (domain.md § 5; settings), in days.
struct RetentionPolicy {
    int imageDays = 30;
    int applicationDays = 365;

    /// The first day on which the images must be gone.
    [[nodiscard]] QDate imagesDueOn(const QDate& decidedOn) const { return decidedOn.addDays(imageDays); }
    /// The first day on which all the rest must be gone.
    [[nodiscard]] QDate applicationDueOn(const QDate& decidedOn) const { return decidedOn.addDays(applicationDays); }
};

} // namespace uketsuke
