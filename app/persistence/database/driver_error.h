#pragma once

#include "app/domain/error.h"
#include "app/persistence/database/dialect.h"

#include <QSqlError>

namespace uketsuke {

/// What a driver's error means to us. Our own rules raise 'UK:<kind>:<detail>' (SQLite) or SQLSTATE UK001… with that
/// message (PostgreSQL). The detail never holds the driver's text: it may quote values.
[[nodiscard]] Error errorOf(const QSqlError& driverError, Dialect dialect);

} // namespace uketsuke
