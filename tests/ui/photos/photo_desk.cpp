#include "tests/ui/photos/photo_desk.h"

namespace uketsuke {

PhotoDesk::PhotoDesk() {
    pane.resize(836, 780);
    pane.show();
}

PhotoDocument PhotoDesk::add(const QString& name, DocumentSide side, const QByteArray& bytes,
                             IdentityDocumentType type) {
    PhotoDocument document{DocumentId(name), type, side, PhotoContent::Kept};
    files.insert(document.id, bytes);
    application.documents.append(document);
    return document;
}

bool PhotoDesk::hasReported(qsizetype count) {
    return QTest::qWaitFor([&] { return painted.size() + unreadable.size() >= count; }, 20'000);
}

} // namespace uketsuke
