#pragma once

#include "tests/benchmarks/bars.h"

#include <QHash>
#include <QJsonArray>

namespace uketsuke::bars {

/// The table of a run: each row is printed as it comes, beside the ratio that it had in an earlier run, and all of them
/// stand in a JSON file in the end.
class BarReport
{
public:
    /// `jsonFile`: where the figures go. `earlierFile`: of an earlier run, or empty. Ends the program where that one
    /// cannot be read.
    BarReport(QString jsonFile, const QString& earlierFile);
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
