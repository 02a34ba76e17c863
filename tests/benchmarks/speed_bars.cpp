/// uketsuke-speed-bars [--quick] [--only NAME,…] [--folder DIR] [--json FILE] [--compare FILE]: the product's speed as
/// ratios to the bare work of the same run. `./dev bench` runs it; CONTRIBUTING.md says how to repeat a figure.
#include "tests/benchmarks/bar_report.h"
#include "tests/benchmarks/bars.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

struct Group {
    QString names; ///< of its rows
    QList<Bar> (*measure)(const Terms&);
};

const QList<Group>& groups() {
    static const QList<Group> all{
        {u"inbox find"_s, listBars}, {u"document"_s, documentBars}, {u"mails"_s, mailBars}, {u"intake"_s, intakeBars}};
    return all;
}

bool isWanted(const Group& group, const QStringList& only) {
    if (only.isEmpty())
        return true;
    for (const QString& name : group.names.split(u' '))
        if (only.contains(name))
            return true;
    return false;
}

int run(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addHelpOption();
    addBarOptions(parser, u"inbox, find, document, mails, intake"_s, u"build/bench/data"_s,
                  u"build/bench/speed_bars.json"_s);
    parser.process(arguments);
    const Terms terms = barTerms(parser);
    const QStringList only = wantedRows(parser);
    BarReport report(parser);
    for (const Group& group : groups())
        if (isWanted(group, only))
            for (const Bar& bar : group.measure(terms))
                report.add(bar);
    return report.finish() || terms.size == Size::Quick ? 0 : 1;
}

} // namespace
} // namespace uketsuke::bars

int main(int argumentCount, char** arguments) {
    const QCoreApplication application(argumentCount, arguments);
    return uketsuke::bars::run(QCoreApplication::arguments());
}
