#pragma once

#include <QByteArray>
#include <QList>

namespace uketsuke {

/// One tiny file of each format: decoding them loads the plugins, the fonts and the code pages that a first
/// applicant's file would otherwise wait for.
[[nodiscard]] QList<QByteArray> warmUpSamples();

} // namespace uketsuke
