#include "ui/review/identity_type_menu.h"

#include "ui/shared/words.h"

namespace uketsuke {
namespace {

constexpr QStringView typeKeys = u"123456789ABCDE";

} // namespace

IdentityTypeMenu::IdentityTypeMenu(QWidget* parent) : QMenu(parent) {
    setObjectName(QStringLiteral("identityTypeMenu"));
    setAccessibleName(tr("書類の種類"));
    qsizetype place = 0;
    for (const IdentityDocumentType type : allIdentityDocumentTypes) {
        if (type == IdentityDocumentType::Unknown || place >= typeKeys.size())
            continue;
        QAction* action =
            addAction(QStringLiteral("&%1　%2").arg(typeKeys.at(place++)).arg(identityDocumentTypeText(type)));
        action->setObjectName(QStringLiteral("identityType_") + identityDocumentTypeKey(type));
        connect(action, &QAction::triggered, this, [this, type] { Q_EMIT chosen(type); });
    }
}

} // namespace uketsuke
