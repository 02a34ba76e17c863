#pragma once

#include <QDate>
#include <QString>

namespace uketsuke {

/// An open application that a changed calendar makes due on another day.
struct MovedDueDay {
    QString receiptNumber;
    QDate sentOn;
    QDate before;
    QDate after;
    bool operator==(const MovedDueDay&) const = default;
};

} // namespace uketsuke
