#pragma once

#include "app/domain/connection/database_address.h"

#include <QByteArray>

namespace uketsuke {

/// libpq's word for it (sslmode).
[[nodiscard]] QByteArray tlsWord(TlsMode mode);

} // namespace uketsuke
