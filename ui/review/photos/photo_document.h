#pragma once

#include "app/domain/document/document_kind.h"
#include "app/domain/id.h"

#include <QList>

namespace uketsuke {

/// Whether the bytes still exist.
enum class PhotoContent { Kept, Destroyed };

/// Whether the person may say what a paper is.
enum class KindChange { Refused, Allowed };

/// A document of the application as the pane needs it.
struct PhotoDocument {
    DocumentId id;
    IdentityDocumentType type = IdentityDocumentType::Unknown;
    DocumentSide side = DocumentSide::Further;
    PhotoContent content = PhotoContent::Kept;
    bool operator==(const PhotoDocument&) const = default;
};

/// What the pane shows: the papers of one application, in the order of the form.
struct PhotoApplication {
    ApplicationId id;
    QString receiptNumber;
    QList<PhotoDocument> documents;
};

/// A picture of this document may be asked for: it exists and is no back of a My Number card, nor perhaps one.
[[nodiscard]] inline bool mayBeDecoded(const PhotoDocument& document) {
    return document.content == PhotoContent::Kept && !mustNeverBeShown(document.type, document.side) &&
           !waitsForItsType(document.type, document.side);
}

} // namespace uketsuke
