#pragma once

#include <QList>

class QHeaderView;

namespace uketsuke {

class Theme;

/// How wide each column of the list is at this room: columns whose texts are always alike have what their longest text
/// needs in this language, the others share what is left. All but the last one, which takes the rest.
[[nodiscard]] QList<int> fittingColumnWidths(const Theme& theme, const QHeaderView& header, int room);

} // namespace uketsuke
