#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString keyOf(Language language) {
    return language == Language::Japanese ? u"ja"_s : u"en"_s;
}

void install(QCoreApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
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

void speak(QCoreApplication& application, Language language) {
    const QString key = keyOf(language);
    install(application, u"qtbase_"_s + key, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"uketsuke_"_s + key, u":/translations"_s);
}

} // namespace uketsuke
