/// uketsuke-speed-bars [--quick] [--only NAME,…] [--folder DIR] [--json FILE] [--compare FILE]: the product's speed as
/// ratios to the bare work of the same run. `./dev bench` runs it; CONTRIBUTING.md says how to repeat a figure.
#include "tests/benchmarks/bar_report.h"
#include "tests/benchmarks/bars.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

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
    parser.addOptions({{u"quick"_s, u"proves that every row runs; its figures count for nothing"_s},
                       {u"only"_s, u"these rows: inbox, find, document, mails, intake"_s, u"NAME,…"_s},
                       {u"folder"_s, u"keeps large databases between runs"_s, u"DIR"_s, u"build/bench/data"_s},
                       {u"json"_s, u"where the figures go"_s, u"FILE"_s, u"build/bench/speed_bars.json"_s},
                       {u"compare"_s, u"shows the ratios of an earlier run's file"_s, u"FILE"_s}});
    parser.process(arguments);
    const Terms terms{parser.isSet(u"quick"_s) ? Size::Quick : Size::Full, parser.value(u"folder"_s)};
    QDir().mkpath(terms.folder);
    BarReport report(parser.value(u"json"_s), parser.value(u"compare"_s));
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
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
