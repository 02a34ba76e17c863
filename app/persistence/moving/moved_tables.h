#pragma once

#include <QLatin1StringView>
#include <QList>

namespace uketsuke {

/// How a table of an embedded desk comes to a shared database.
enum class TableMove {
    Whole,   ///< the shared one is empty, every row goes over as it is
    Seeded,  ///< the schema laid a row down: it gives way to the desk's
    OfStaff, ///< the server has people of its own: rows of the others go over
    Journal, ///< entries follow those that are there, chained anew
};

struct MovedTable {
    QLatin1StringView name;
    TableMove move = TableMove::Whole;
};

/// Every table that moves, in an order in which each finds what it refers to.
[[nodiscard]] QList<MovedTable> movedTables();

/// What the schema itself lays down, what is of the moment, and what only a server has: it stays behind.
[[nodiscard]] QList<QLatin1StringView> tablesLeftBehind();

} // namespace uketsuke
