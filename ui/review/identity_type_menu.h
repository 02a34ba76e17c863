#pragma once

#include "app/domain/document/document_kind.h"

#include <QMenu>

namespace uketsuke {

/// What the paper is, by one key: 1–9 and A–E stand before the types.
class IdentityTypeMenu : public QMenu
{
    Q_OBJECT
public:
    explicit IdentityTypeMenu(QWidget* parent);

Q_SIGNALS:
    void chosen(uketsuke::IdentityDocumentType type);
};

} // namespace uketsuke
