#include "ui/shared/page.h"

#include "ui/shared/stale_mark.h"
#include "ui/shared/theme/styling.h"

namespace uketsuke {

Page::Page(const PageHead& head, QWidget* parent) : QWidget(parent), m_title(head.title) {
    setObjectName(head.name);
    setAccessibleName(head.title);
    setSurface(*this, SurfaceRole::Page);
}

void Page::setKeysText(const QString& keys) {
    if (keys == m_keysText)
        return;
    m_keysText = keys;
    Q_EMIT keysTextChanged();
}

void Page::markAsStale(const std::optional<QDateTime>& since, const QDateTime& now) {
    for (StaleMark* mark : findChildren<StaleMark*>())
        mark->display(since, now);
}

void Page::setKeys(const QList<PageKey>& keys) {
    QStringList texts;
    for (const PageKey& key : keys)
        if (key.button == nullptr || !key.button->isHidden())
            texts.append(key.text);
    setKeysText(texts.join(u'　'));
}

} // namespace uketsuke
