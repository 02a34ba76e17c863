#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

class QCoreApplication;

namespace uketsuke {

/// The languages of the programs. The sources speak Japanese.
enum class Language { Japanese, English };

/// "ja" or "en" as asked for; else the system's: Japanese where it is Japanese or says nothing ("C"), English
/// elsewhere.
[[nodiscard]] Language languageFor(const QString& asked);

/// What --language (or --language=…) of a command line asks for; empty where it is not there. Read before the parser,
/// whose own sentences are to be in that language. The first argument is the program's name.
[[nodiscard]] QString languageOption(const QStringList& arguments);

/// Lets every sentence that is made from now on speak this language alone. What already stands in a window stays as it
/// is: whoever changes the language makes the windows anew.
void speak(QCoreApplication& application, Language language);
/// What speak() was told last; Japanese before.
[[nodiscard]] Language spokenLanguage(const QCoreApplication& application);

/// The name under which a person's choice lies in the preferences.
inline constexpr QLatin1StringView languagePreference{"language"};
/// A person's own language; nothing where one follows the system.
using LanguageChoice = std::optional<Language>;
[[nodiscard]] QString languageChoiceKey(LanguageChoice choice); ///< "system", "ja", "en"
[[nodiscard]] LanguageChoice languageChoiceFromKey(const QString& key);
[[nodiscard]] QJsonObject toJson(LanguageChoice choice);
[[nodiscard]] LanguageChoice languageChoiceFrom(const QJsonObject& json);

} // namespace uketsuke
