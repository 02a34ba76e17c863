#pragma once

#include "app/admin/sample/sample_csv.h"
#include "app/admin/sample/sample_plan.h"

#include <QMap>

namespace uketsuke {

/// The cells of one row by their titles.
using SampleCells = QMap<QString, QString>;

/// What stands in a sample's CSV, read back from its bytes (all cells stand in quotes).
[[nodiscard]] QList<SampleCells> cellsOfSample(int count, quint32 seed,
                                               SampleEncoding encoding = SampleEncoding::Utf8WithMark);

} // namespace uketsuke
