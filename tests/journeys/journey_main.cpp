#include "app/words/language.h"
#include "tests/journeys/page_tour.h"
#include "tests/journeys/troubled_day.h"
#include "tests/journeys/working_day.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

/// --demo DIR: one application with all its pictures. --ten DIR: ten applications of all procedures. --pages DIR:
/// pictures of every page, by --language ja or en. --troubles DIR: what goes wrong, for who reads the log afterwards.
int main(int argumentCount, char** arguments) {
    // The clerk types file names into Qt's own dialog: a desktop's dialog would be another program.
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(u"uketsuke-journey"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"demo"_s, u"one application"_s, u"DIR"_s},
                       {u"ten"_s, u"ten applications"_s, u"DIR"_s},
                       {u"troubles"_s, u"a day on which much goes wrong"_s, u"DIR"_s},
                       {u"pages"_s, u"pictures of every page"_s, u"DIR"_s},
                       {u"language"_s, u"ja or en"_s, u"LANGUAGE"_s, u"ja"_s}});
    parser.process(application);
    uketsuke::speak(application, uketsuke::languageFor(parser.value(u"language"_s)));
    const auto folder = [&parser](const QString& option) { return QDir(parser.value(option)).absolutePath(); };
    if (parser.isSet(u"ten"_s))
        return uketsuke::work(application, {folder(u"ten"_s), 10, 1, true});
    if (parser.isSet(u"demo"_s))
        return uketsuke::work(application, {folder(u"demo"_s), 1, 3, false});
    if (parser.isSet(u"troubles"_s))
        return uketsuke::meetTroubles(application, folder(u"troubles"_s));
    if (parser.isSet(u"pages"_s))
        return uketsuke::tourPages(application, folder(u"pages"_s));
    parser.showHelp(2);
}
