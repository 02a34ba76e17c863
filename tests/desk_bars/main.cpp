/// uketsuke-desk-bars [--only ROW,…] [--quick] [--folder DIR] [--json FILE] [--compare FILE]: the desk's own speed bars
/// on the screen that it runs on. `./dev bench` runs it; CONTRIBUTING.md says how to repeat a figure.
#include "app/words/language.h"
#include "tests/desk_bars/desk_bars.h"

#include <QApplication>
#include <QCommandLineParser>

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
    bars::addBarOptions(parser, u"start, next, cold, zoom, stall, memory"_s, u"build/bench/desk"_s,
                        u"build/bench/desk_bars.json"_s);
    parser.addOption({u"become-usable"_s, u"what the row start measures"_s, u"DATABASE"_s});
    parser.process(application);
    speak(application, languageFor(u"ja"_s));
    if (parser.isSet(u"become-usable"_s))
        return becomeUsable(application, parser.value(u"become-usable"_s));
    const DeskBarTerms terms{application, bars::barTerms(parser), bars::wantedRows(parser)};
    bars::BarReport report(parser);
    startBar(terms, report);
    photoBars(terms, report);
    dayBar(terms, report);
    memoryBar(terms, report);
    return report.finish() || terms.terms.size == bars::Size::Quick ? 0 : 1;
}
