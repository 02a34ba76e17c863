#pragma once

#include "app/admin/sample/sample_application.h"

namespace uketsuke {

/// The invented applications of a sample: nothing is drawn yet, everything is decided. The first twelve are a clean,
/// pleasant mix of all procedures with papers that agree; afterwards the traps come, about one paper in five differs,
/// and by the sixtieth every procedure, kind of paper, way of typing and kind of picture was there.
[[nodiscard]] QList<SampleApplication> planSample(int count, quint32 seed, const QDate& today);

} // namespace uketsuke
