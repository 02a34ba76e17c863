#pragma once

#include "app/admin/sample/specimen_person.h"

#include <QImage>

namespace uketsuke {

/// Draws one side of an invented paper that looks like the real layout at a glance; 見本 stands large on each.
[[nodiscard]] QImage specimenPaper(const SpecimenPerson& person, DocumentSide side, const QDate& today);

} // namespace uketsuke
