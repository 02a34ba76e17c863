#include "ui/shared/page.h"

#include "ui/shared/theme/styling.h"

namespace uketsuke {

Page::Page(const QString& name, const QString& title, QWidget* parent) : QWidget(parent), m_title(title) {
    setObjectName(name);
    setAccessibleName(title);
    setSurface(*this, SurfaceRole::Page);
}

void Page::setKeysText(const QString& keys) {
    if (keys == m_keysText)
        return;
    m_keysText = keys;
    Q_EMIT keysTextChanged();
}

} // namespace uketsuke
