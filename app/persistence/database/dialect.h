#pragma once

namespace uketsuke {

/// Which database speaks. Only persistence asks; nobody above may branch on it.
enum class Dialect { Sqlite, PostgreSql };

} // namespace uketsuke
