#pragma once

#include "tests/benchmarks/bars.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

class QCommandLineParser;

namespace uketsuke::bars {

/// What every table of rows can be told: --quick, --only, --folder, --json, --compare. `rows` names them for a person.
void addBarOptions(QCommandLineParser& parser, const QString& rows, const QString& folder, const QString& jsonFile);
/// As told; the folder is made, and a whole path.
[[nodiscard]] Terms barTerms(const QCommandLineParser& parser);
/// The rows that were asked for by name; empty: all.
[[nodiscard]] QStringList wantedRows(const QCommandLineParser& parser);

/// The table of a run: each row is printed as it comes, beside the ratio that it had in an earlier run, and all of them
/// stand in a JSON file in the end.
class BarReport
{
public:
    /// As addBarOptions() has it. Ends the program where the earlier run's file cannot be read.
    explicit BarReport(const QCommandLineParser& parser);
    void add(const Bar& bar);
    /// Writes the file; whether each row was met.
    [[nodiscard]] bool finish() const;

private:
    QString m_jsonFile;
    QHash<QString, double> m_earlier; ///< ratios by name
    QJsonArray m_rows;
    bool m_isEachMet = true;
};

} // namespace uketsuke::bars
