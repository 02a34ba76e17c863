#pragma once

#include "app/persistence/database/database.h"

#include <QProcess>
#include <QTemporaryDir>

namespace uketsuke {

/// PostgreSQL 15 in a temporary folder, reached by its socket alone and ended with this object. Its people are roles
/// "sato" and "tanaka" (clerks), "suzuki" (supervisor) and "kanri" (IT); everybody on the socket is believed.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// A new database, provisioned and migrated, with its people in the table staff. A failure ends the test program.
    [[nodiscard]] QString freshDatabase();
    /// How `login` reaches a database; "postgres" is the server's administrator.
    [[nodiscard]] DatabaseSettings settings(const QString& databaseName, const QString& login) const;
    /// What the server wrote to its log so far.
    [[nodiscard]] QByteArray log() const;

private:
    void makeTemplate();
    void provision(const QString& databaseName, QLatin1StringView script);
    void administrate(const QString& databaseName, const QString& script);
    [[nodiscard]] QStringList asServer(const QString& program, const QStringList& arguments) const;
    QTemporaryDir m_folder;
    bool m_isRoot = false;
    bool m_hasTemplate = false;
    int m_count = 0;
    QProcess m_process;
};

} // namespace uketsuke
