#pragma once

#include "app/persistence/database/database.h"

#include <QProcess>
#include <QTemporaryDir>

namespace uketsuke {

/// How a test's server is reached: by its socket alone, or by 127.0.0.1 too.
enum class ServerReach { Socket, Net };

/// What a test's server begins with: our groups, people and the template of a fresh database, or nothing of ours.
enum class ServerContent { Ours, Nothing };

/// PostgreSQL 15 in a temporary folder, ended with this object. Its people are "sato" and
/// "tanaka" (clerks), "suzuki" (supervisor) and "kanri" (IT); everybody on the socket is believed.
/// It logs as `installer/database/uketsuke.conf` says; a specimen's name in its log ends the test program.
class PostgresServer
{
public:
    /// `settings` are further "name=value" of the server. With `diskMegabytes` it has a disk of its own of that size,
    /// where this account may mount one (hasDisk()).
    explicit PostgresServer(ServerReach reach = ServerReach::Socket, const QStringList& settings = {},
                            int diskMegabytes = 0, ServerContent content = ServerContent::Ours);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// A new database, provisioned and migrated, with its people in the table staff. A failure ends the test program.
    [[nodiscard]] QString freshDatabase();
    /// How `login` reaches a database; "postgres" is the server's administrator.
    [[nodiscard]] DatabaseSettings settings(const QString& databaseName, const QString& login) const;
    /// The same by 127.0.0.1 and this port (the server's own, or that of something in between).
    [[nodiscard]] DatabaseAddress netAddress(const QString& databaseName, const QString& login, int port) const;
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    /// Runs a script as the server's administrator; a failure ends the test program.
    void administrate(const QString& databaseName, const QString& script);
    /// The whole database as a script (pg_dump; `options` are further ones), and a new one of such a script.
    [[nodiscard]] QByteArray dump(const QString& databaseName, const QStringList& options = {}) const;
    [[nodiscard]] QString restored(const QByteArray& dumped);
    /// From here on everybody who comes by the net is asked for a password (SCRAM), which is this one for all people.
    void askForPasswords(const QString& password);
    /// Lays a file into the data folder, readable by the server alone.
    void putFile(const QString& name, const QByteArray& content);
    /// The server's processes die at once, as with a failing machine.
    void kill();
    [[nodiscard]] bool hasDisk() const { return m_hasDisk; }
    /// Not a byte more goes onto its own disk, until freeDisk().
    void fillDisk();
    /// There is room again; a server that ended for want of it is started.
    void freeDisk();
    /// Starts it again and waits until it answers.
    void start();
    void restart();
    /// This server leaves its own data and follows the other one, from here on read-only until it is promoted.
    void becomeStandbyOf(const PostgresServer& primary);
    void promote();
    /// What the server wrote to its log so far.
    [[nodiscard]] QByteArray log() const;

private:
    [[nodiscard]] static QString preparedFolder();
    void initialise();
    void makeTemplate();
    void stop();
    void provision(const QString& databaseName, QLatin1StringView script);
    [[nodiscard]] QStringList asAdministrator(const QString& databaseName) const;
    [[nodiscard]] QStringList asServer(const QString& program, const QStringList& arguments) const;
    QTemporaryDir m_folder;
    ServerReach m_reach;
    QStringList m_settings;
    ServerContent m_content;
    int m_port = 5432;
    bool m_isRoot = false;
    bool m_hasDisk = false;
    int m_count = 0;
    QProcess m_process;
};

} // namespace uketsuke
