#include "app/words/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr auto spokenProperty = "spokenLanguage";
const QString translatorName = u"deskTranslator"_s;

QString keyOf(Language language) {
    return language == Language::Japanese ? u"ja"_s : u"en"_s;
}

void install(QCoreApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

Language languageFor(const QString& asked) {
    if (!asked.isEmpty())
        return asked.startsWith("en"_L1, Qt::CaseInsensitive) ? Language::English : Language::Japanese;
    const QLocale::Language system = QLocale::system().language();
    return system == QLocale::Japanese || system == QLocale::C ? Language::Japanese : Language::English;
}

QString languageOption(const QStringList& arguments) {
    for (qsizetype place = 1; place < arguments.size(); ++place) {
        if (arguments.at(place) == "--language"_L1)
            return arguments.value(place + 1);
        if (arguments.at(place).startsWith("--language="_L1))
            return arguments.at(place).mid(11);
    }
    return {};
}

void speak(QCoreApplication& application, Language language) {
    // A translator leaves the application when it dies.
    qDeleteAll(application.findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly));
    const QString key = keyOf(language);
    if (language == Language::Japanese) // Qt's sources speak English
        install(application, u"qt_ja"_s, u":/translations"_s);
    install(application, u"uketsuke_"_s + key, u":/translations"_s);
    application.setProperty(spokenProperty, static_cast<int>(language));
}

Language spokenLanguage(const QCoreApplication& application) {
    return static_cast<Language>(application.property(spokenProperty).toInt());
}

QString languageChoiceKey(LanguageChoice choice) {
    return choice ? keyOf(*choice) : u"system"_s;
}

LanguageChoice languageChoiceFromKey(const QString& key) {
    for (const Language language : {Language::Japanese, Language::English})
        if (keyOf(language) == key)
            return language;
    return {};
}

QJsonObject toJson(LanguageChoice choice) {
    return {{u"language"_s, languageChoiceKey(choice)}};
}

LanguageChoice languageChoiceFrom(const QJsonObject& json) {
    return languageChoiceFromKey(json.value("language"_L1).toString());
}

} // namespace uketsuke
