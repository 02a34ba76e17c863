/// uketsuke-speed-bars [--quick] [--only NAME,…] [--folder DIR] [--json FILE] [--compare FILE]: the product's speed as
/// ratios to the bare work of the same run. `./dev bench` runs it; CONTRIBUTING.md says how to repeat a figure.
#include "tests/benchmarks/bars.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

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

QJsonObject jsonOf(const Figures& figures) {
    return {{u"median_ms"_s, figures.median},
            {u"p95_ms"_s, figures.p95},
            {u"p99_ms"_s, figures.p99},
            {u"count"_s, figures.count}};
}

QJsonObject jsonOf(const Bar& bar) {
    return {{u"name"_s, bar.name},         {u"work"_s, bar.work},         {u"compared_with"_s, bar.comparedWith},
            {u"ours"_s, jsonOf(bar.ours)}, {u"base"_s, jsonOf(bar.base)}, {u"ratio"_s, bar.ratio},
            {u"demanded"_s, bar.demanded}, {u"met"_s, bar.isMet},         {u"method"_s, bar.method}};
}

/// The ratios of an earlier run by name.
QHash<QString, double> earlierRatios(const QString& path) {
    QHash<QString, double> ratios;
    QFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::ReadOnly))
        qFatal("the earlier run cannot be read");
    for (const auto& bar :
         QJsonDocument::fromJson(file.isOpen() ? file.readAll() : QByteArray()).object().value("bars"_L1).toArray())
        ratios.insert(bar.toObject().value("name"_L1).toString(), bar.toObject().value("ratio"_L1).toDouble());
    return ratios;
}

void print(const Bar& bar, const QHash<QString, double>& earlier) {
    QString line = u"%1 %2  ours %3 ms (p95 %4, p99 %5)  base %6 ms (p95 %7)  %8"_s.arg(
        bar.name.leftJustified(9), (u"ratio "_s + QString::number(bar.ratio, 'f', 2)).leftJustified(11),
        QString::number(bar.ours.median, 'f', 2), QString::number(bar.ours.p95, 'f', 2),
        QString::number(bar.ours.p99, 'f', 2), QString::number(bar.base.median, 'f', 2),
        QString::number(bar.base.p95, 'f', 2), (bar.isMet ? u"met: "_s : u"MISSED: "_s) + bar.demanded);
    if (earlier.contains(bar.name))
        line += u"  (earlier %1)"_s.arg(earlier.value(bar.name), 0, 'f', 2);
    std::printf("%s\n          %s, compared with %s%s\n", qPrintable(line), qPrintable(bar.work),
                qPrintable(bar.comparedWith), bar.method.isEmpty() ? "" : qPrintable(u"; "_s + bar.method));
    std::fflush(stdout);
}

void write(const QString& path, const QJsonArray& measured) {
    QFile file(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the figures cannot be written");
    file.write(QJsonDocument({{u"taken_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                              {u"system"_s, QSysInfo::prettyProductName()},
                              {u"processors"_s, QThread::idealThreadCount()},
                              {u"bars"_s, measured}})
                   .toJson());
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
    const QHash<QString, double> earlier = earlierRatios(parser.value(u"compare"_s));
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    QJsonArray measured;
    bool isEachMet = true;
    for (const Group& group : groups())
        if (isWanted(group, only))
            for (const Bar& bar : group.measure(terms)) {
                print(bar, earlier);
                measured.append(jsonOf(bar));
                isEachMet = isEachMet && bar.isMet;
            }
    write(parser.value(u"json"_s), measured);
    return isEachMet || terms.size == Size::Quick ? 0 : 1;
}

} // namespace
} // namespace uketsuke::bars

int main(int argumentCount, char** arguments) {
    const QCoreApplication application(argumentCount, arguments);
    return uketsuke::bars::run(QCoreApplication::arguments());
}
