#include "tests/benchmarks/bar_report.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

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
    if (path.isEmpty())
        return ratios;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the earlier run cannot be read");
    for (const auto& bar : QJsonDocument::fromJson(file.readAll()).object().value("bars"_L1).toArray())
        ratios.insert(bar.toObject().value("name"_L1).toString(), bar.toObject().value("ratio"_L1).toDouble());
    return ratios;
}

QString number(double value) {
    return QString::number(value, 'f', 2);
}

} // namespace

void addBarOptions(QCommandLineParser& parser, const QString& rows, const QString& folder, const QString& jsonFile) {
    parser.addOptions({{u"quick"_s, u"proves that every row runs; its figures count for nothing"_s},
                       {u"only"_s, u"these rows: "_s + rows, u"ROW,…"_s},
                       {u"folder"_s, u"where databases are made and kept"_s, u"DIR"_s, folder},
                       {u"json"_s, u"where the figures go"_s, u"FILE"_s, jsonFile},
                       {u"compare"_s, u"shows the ratios of an earlier run's file"_s, u"FILE"_s}});
}

Terms barTerms(const QCommandLineParser& parser) {
    const QString folder = QDir(parser.value(u"folder"_s)).absolutePath();
    QDir().mkpath(folder);
    return {parser.isSet(u"quick"_s) ? Size::Quick : Size::Full, folder};
}

QStringList wantedRows(const QCommandLineParser& parser) {
    return parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
}

BarReport::BarReport(const QCommandLineParser& parser)
    : m_jsonFile(parser.value(u"json"_s)), m_earlier(earlierRatios(parser.value(u"compare"_s))) {}

void BarReport::add(const Bar& bar) {
    QString line = u"%1 %2  ours %3 %4 (p95 %5, p99 %6, n %7)"_s.arg(
        bar.name.leftJustified(9), (u"ratio "_s + number(bar.ratio)).leftJustified(11), number(bar.ours.median),
        bar.unit, number(bar.ours.p95), number(bar.ours.p99), QString::number(bar.ours.count));
    if (bar.base.count > 0)
        line += u"  base %1 %2 (p95 %3)"_s.arg(number(bar.base.median), bar.unit, number(bar.base.p95));
    line += (bar.isMet ? u"  met: "_s : u"  MISSED: "_s) + bar.demanded;
    if (m_earlier.contains(bar.name))
        line += u"  (earlier %1)"_s.arg(number(m_earlier.value(bar.name)));
    std::printf("%s\n          %s, compared with %s%s\n", qPrintable(line), qPrintable(bar.work),
                qPrintable(bar.comparedWith), bar.method.isEmpty() ? "" : qPrintable(u"; "_s + bar.method));
    std::fflush(stdout);
    m_rows.append(jsonOf(bar));
    m_isEachMet = m_isEachMet && bar.isMet;
}

bool BarReport::finish() const {
    if (m_rows.isEmpty())
        return true; // an earlier run's file stays
    QFile file(m_jsonFile);
    QDir().mkpath(QFileInfo(m_jsonFile).absolutePath());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the figures cannot be written");
    file.write(QJsonDocument({{u"taken_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                              {u"system"_s, QSysInfo::prettyProductName()},
                              {u"processors"_s, QThread::idealThreadCount()},
                              {u"bars"_s, m_rows}})
                   .toJson());
    return m_isEachMet;
}

} // namespace uketsuke::bars
