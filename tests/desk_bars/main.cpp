/// uketsuke-desk-bars [--only ROW,…] [--quick] [--folder DIR] [--json FILE] [--compare FILE]: the desk's own speed bars
/// on the screen that it runs on. `./dev bench` runs it; CONTRIBUTING.md says how to repeat a figure.
#include "app/words/language.h"
#include "tests/desk_bars/desk_bars.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

int main(int argumentCount, char** arguments) {
    using namespace uketsuke;
    // The clerk types file names into Qt's own dialog: a desktop's dialog would be another program.
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(u"uketsuke-desk-bars"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"quick"_s, u"proves that every row runs; its figures count for nothing"_s},
                       {u"only"_s, u"these rows: next, cold, zoom, start, stall, memory"_s, u"ROW,…"_s},
                       {u"folder"_s, u"where the specimen databases are made"_s, u"DIR"_s, u"build/bench/desk"_s},
                       {u"json"_s, u"where the figures go"_s, u"FILE"_s, u"build/bench/desk_bars.json"_s},
                       {u"compare"_s, u"shows the ratios of an earlier run's file"_s, u"FILE"_s},
                       {u"become-usable"_s, u"what the row start measures"_s, u"DATABASE"_s}});
    parser.process(application);
    speak(application, languageFor(u"ja"_s));
    if (parser.isSet(u"become-usable"_s))
        return becomeUsable(application, parser.value(u"become-usable"_s));
    const bars::Terms size{parser.isSet(u"quick"_s) ? bars::Size::Quick : bars::Size::Full,
                           QDir(parser.value(u"folder"_s)).absolutePath()};
    QDir().mkpath(size.folder);
    const DeskBarTerms terms{application, size, parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts)};
    bars::BarReport report(parser.value(u"json"_s), parser.value(u"compare"_s));
    startBar(terms, report);
    photoBars(terms, report);
    dayBar(terms, report);
    memoryBar(terms, report);
    return report.finish() || size.size == bars::Size::Quick ? 0 : 1;
}
