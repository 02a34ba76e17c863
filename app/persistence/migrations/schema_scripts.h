#pragma once

#include "app/domain/result.h"
#include "app/persistence/database/dialect.h"

#include <QList>
#include <QString>

namespace uketsuke {

/// One numbered step of a schema.
struct SchemaStep {
    QString name; ///< "0001_foundation"
    QString script;
    /// The version of the oldest program that may use what the step leaves; the step says so where it breaks older
    /// ones, by a line of its own: "-- Oldest program: 3".
    int oldestProgram = 1;
};

/// What makes a schema of one database: its steps, the first one of which makes version 1, and the rules that stand
/// behind the last one.
struct SchemaScripts {
    QList<SchemaStep> steps;
    QString rules;

    [[nodiscard]] int version() const { return static_cast<int>(steps.size()); }
};

/// This program's.
[[nodiscard]] Result<SchemaScripts> shippedScripts(Dialect dialect);

/// The steps in a folder ("NNNN_name.sql", or ".sqlite.sql" and ".postgresql.sql" where the databases differ), in the
/// order of their names; NotFound("sql.file") where one cannot be read.
[[nodiscard]] Result<QList<SchemaStep>> stepsIn(const QString& folder, Dialect dialect);

} // namespace uketsuke
