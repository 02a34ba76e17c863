#pragma once

#include "app/domain/result.h"
#include "app/persistence/database/dialect.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace uketsuke {

/// The texts below resources/sql, compiled into the program: one statement a file; `<verb>.postgresql.sql` or
/// `<verb>.sqlite.sql` beside a file overrides it where the common subset ends.
class SqlCatalogue
{
public:
    /// The text of statements/<name>.sql for this dialect without its comments; NotFound where there is no such file.
    [[nodiscard]] static Result<QString> statement(QLatin1StringView name, Dialect dialect);
    /// Every statement's name, for the test that prepares them all on both databases.
    [[nodiscard]] static QStringList statementNames();
    static inline const QString shippedMigrations = QStringLiteral(":/sql/migrations/");
    /// The numbered migrations of a folder in order: file names such as "0001_foundation".
    [[nodiscard]] static QStringList migrationNames(const QString& folder = shippedMigrations);
    [[nodiscard]] static Result<QString> migration(const QString& name, Dialect dialect,
                                                   const QString& folder = shippedMigrations);
    /// All rules of a dialect (triggers, functions), in order of their file names, as one script.
    [[nodiscard]] static Result<QString> rules(Dialect dialect);
    /// What a server's administrator runs before the first migration on PostgreSQL: "010_roles" once for each server,
    /// "020_database" and "030_schema" once for each database.
    [[nodiscard]] static Result<QString> provisioning(QLatin1StringView name);
};

} // namespace uketsuke
