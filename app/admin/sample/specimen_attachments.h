#pragma once

#include "app/admin/sample/sample_export.h"
#include "app/admin/sample/specimen_person.h"

#include <QMap>

namespace uketsuke {

struct SpecimenFile {
    QString name; ///< inside the ZIP
    QByteArray bytes;
};

/// A person with the pictures of the papers, and what the form's cells say of them.
struct SpecimenApplication {
    SpecimenPerson person;
    QMap<DocumentSide, QString> cells;
    QList<SpecimenFile> files;
};

/// Takes the pictures: by turns named in the cell, in a folder of the receipt number, or by a file-name prefix; some
/// dark, tilted, turned by EXIF, as PDF, HEIC named .jpg, or cut off. Depends on person and request alone.
[[nodiscard]] SpecimenApplication withAttachments(const SpecimenPerson& person, const SampleRequest& request);

} // namespace uketsuke
