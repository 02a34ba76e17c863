#pragma once

#include "app/admin/status_report.h"

#include <QJsonObject>

namespace uketsuke {

/// One line that says all that matters, with its numbers behind a bar as Nagios reads them, then what lies behind it.
[[nodiscard]] QString statusText(const StatusReport& report);

[[nodiscard]] QJsonObject statusJson(const StatusReport& report);

} // namespace uketsuke
