#pragma once

#include <QString>

class QApplication;

namespace uketsuke {

/// Pictures of every page and dialog for the eye, in the language and at the size of this screen. 0, or the program
/// ends with a sentence.
int tourPages(QApplication& application, const QString& folder);

} // namespace uketsuke
