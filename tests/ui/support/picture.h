#pragma once

#include <QString>

class QWidget;

namespace uketsuke {

/// Saves the widget as <UKETSUKE_PICTURES>/<name>.png, so that a person can look at it; does nothing where the variable
/// is not set.
void keepPicture(QWidget& widget, const QString& name);

} // namespace uketsuke
