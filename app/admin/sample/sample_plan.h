#pragma once

#include "app/admin/sample/sample_application.h"

namespace uketsuke {

/// The invented applications of a sample, a row each: nothing is drawn yet, everything is decided. The first twelve are
/// a clean, pleasant mix of all procedures with papers that agree; then come the traps by name (see namedTraps()), and
/// from the thirty-seventh row on shuffled decks: about one paper in five differs, one row in fifteen comes again.
[[nodiscard]] QList<SampleApplication> planSample(int count, quint32 seed, const QDate& today);

} // namespace uketsuke
