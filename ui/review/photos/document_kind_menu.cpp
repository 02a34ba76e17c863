#include "ui/review/photos/document_kind_menu.h"

#include "ui/shared/words.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace uketsuke {

DocumentKindMenu::DocumentKindMenu(QWidget* parent)
    : QMenu(parent), m_types(new QActionGroup(this)), m_sides(new QActionGroup(this)) {
    setObjectName(u"documentKindMenu"_s);
    setAccessibleName(tr("書類の種類と面"));
    addSides();
    addSeparator();
    addTypes();
}

void DocumentKindMenu::addSides() {
    for (const DocumentSide side : {DocumentSide::Front, DocumentSide::Back, DocumentSide::Further}) {
        QAction* action = addAction(documentSideText(side));
        action->setObjectName(u"side_"_s + documentSideKey(side));
        action->setCheckable(true);
        action->setData(static_cast<int>(side));
        m_sides->addAction(action);
        connect(action, &QAction::triggered, this, [this, side] { Q_EMIT kindChosen(m_type, side); });
    }
}

void DocumentKindMenu::addTypes() {
    for (const IdentityDocumentType type : allIdentityDocumentTypes) {
        if (type == IdentityDocumentType::Unknown)
            continue; // a person does not choose not to know
        QAction* action = addAction(identityDocumentTypeText(type));
        action->setObjectName(u"type_"_s + identityDocumentTypeKey(type));
        action->setCheckable(true);
        action->setData(static_cast<int>(type));
        m_types->addAction(action);
        connect(action, &QAction::triggered, this, [this, type] { Q_EMIT kindChosen(type, m_side); });
    }
}

void DocumentKindMenu::showKind(IdentityDocumentType type, DocumentSide side) {
    m_type = type;
    m_side = side;
    m_types->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction* action : m_types->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(type));
    for (QAction* action : m_sides->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(side));
}

} // namespace uketsuke
