#pragma once

#include <QToolButton>

namespace uketsuke {

/// A flat button on the dark bar of a photo. Its key stands in the tool tip; a screen reader hears `name`.
[[nodiscard]] QToolButton* makeStageButton(const QString& text, const QString& objectName, const QString& name,
                                           const QString& key, QWidget* parent);

} // namespace uketsuke
