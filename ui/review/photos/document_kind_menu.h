#pragma once

#include "ui/review/photos/photo_document.h"

#include <QMenu>

class QActionGroup;

namespace uketsuke {

/// Says or corrects what a document is: its type, and which side.
class DocumentKindMenu : public QMenu
{
    Q_OBJECT
public:
    explicit DocumentKindMenu(QWidget* parent = nullptr);

    void showKind(IdentityDocumentType type, DocumentSide side);

Q_SIGNALS:
    void kindChosen(uketsuke::IdentityDocumentType type, uketsuke::DocumentSide side);

private:
    void addTypes();
    void addSides();

    QActionGroup* m_types;
    QActionGroup* m_sides;
    IdentityDocumentType m_type = IdentityDocumentType::Unknown;
    DocumentSide m_side = DocumentSide::Further;
};

} // namespace uketsuke
