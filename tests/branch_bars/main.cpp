/// uketsuke-branch-bars [--quick] [--only NAME,…] [--folder DIR] [--json FILE] [--compare FILE]: the speed of many
/// desks on one PostgreSQL, as ratios to the bare work of the same run. `./dev bench` runs it; CONTRIBUTING.md says how
/// to repeat a figure.
#include "app/words/language.h"
#include "tests/benchmarks/bar_report.h"
#include "tests/branch_bars/branch_bars.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

struct BarRow {
    QString name;
    Bar (*measure)(BranchGround&, const Terms&);
};

const QList<BarRow>& allRows() {
    static const QList<BarRow> all{{u"completion"_s, completionBar},
                                   {u"rate"_s, rateBar},
                                   {u"branch-document"_s, branchDocumentBar},
                                   {u"branch-inbox"_s, branchInboxBar},
                                   {u"branch-find"_s, branchFindBar},
                                   {u"branch-take"_s, branchTakeBar},
                                   {u"painted"_s, paintedBar}};
    return all;
}

/// What else works on this machine takes from what is measured.
void sayLoad() {
    double averages[1] = {0};
    if (getloadavg(averages, 1) == 1)
        std::printf("          load average %.1f\n", averages[0]);
}

} // namespace
} // namespace uketsuke::bars

int main(int argumentCount, char** arguments) {
    using namespace uketsuke;
    using namespace uketsuke::bars;
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(u"uketsuke-branch-bars"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    QStringList names;
    for (const BarRow& row : allRows())
        names.append(row.name);
    addBarOptions(parser, names.join(u", "_s), u"build/bench/branch"_s, u"build/bench/branch_bars.json"_s);
    parser.process(application);
    speak(application, languageFor(u"ja"_s));
    const Terms terms = barTerms(parser);
    const QStringList only = wantedRows(parser);
    BarReport report(parser);
    std::unique_ptr<BranchGround> ground; // of what nobody asked for there is no server
    for (const BarRow& row : allRows()) {
        if (!only.isEmpty() && !only.contains(row.name))
            continue;
        if (!ground)
            ground = std::make_unique<BranchGround>(terms);
        sayLoad();
        report.add(row.measure(*ground, terms));
    }
    return report.finish() || terms.size == Size::Quick ? 0 : 1;
}
