#pragma once

#include <QString>

class QCoreApplication;

namespace uketsuke {

/// The languages of the desk. The sources speak Japanese.
enum class Language { Japanese, English };

/// "ja" or "en" as asked for; else the system's: Japanese where it is Japanese or says nothing ("C"), English
/// elsewhere.
[[nodiscard]] Language languageFor(const QString& asked);

/// Lets every sentence that is made from now on speak this language; once, before the first window.
void speak(QCoreApplication& application, Language language);

} // namespace uketsuke
