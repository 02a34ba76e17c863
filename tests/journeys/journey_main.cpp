#include "tests/journeys/working_day.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

/// --demo DIR: one application with all its pictures. --ten DIR: ten applications of all procedures.
int main(int argumentCount, char** arguments) {
    // The clerk types file names into Qt's own dialog: a desktop's dialog would be another program.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(u"uketsuke-journey"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"demo"_s, u"one application"_s, u"DIR"_s}, {u"ten"_s, u"ten applications"_s, u"DIR"_s}});
    parser.process(application);
    const auto folder = [&parser](const QString& option) { return QDir(parser.value(option)).absolutePath(); };
    if (parser.isSet(u"ten"_s))
        return uketsuke::work(application, {folder(u"ten"_s), 10, 1, true});
    if (parser.isSet(u"demo"_s))
        return uketsuke::work(application, {folder(u"demo"_s), 1, 3, false});
    parser.showHelp(2);
}
