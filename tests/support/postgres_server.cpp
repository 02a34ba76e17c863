#include "tests/support/postgres_server.h"

#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/migrations/migrator.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString programs = u"/usr/lib/postgresql/15/bin/"_s;

QByteArray outputOf(const QStringList& command) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    const bool ended = process.waitForFinished(60'000);
    QByteArray output = process.readAll();
    if (!ended || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(command.join(u' ')), output.constData());
    return output;
}

bool succeeds(const QStringList& command) {
    QProcess process;
    process.start(command.first(), command.mid(1));
    return process.waitForFinished(10'000) && process.exitCode() == 0;
}

void endWith(const Error& error) {
    qFatal("the test's PostgreSQL: %s", qPrintable(error.detail));
}

} // namespace

PostgresServer::PostgresServer() : m_isRoot(outputOf({u"id"_s, u"-u"_s}).trimmed() == "0") {
    // The server refuses to run as root, so it runs as nobody then.
    if (m_isRoot)
        outputOf({u"chown"_s, u"nobody:nogroup"_s, m_folder.path()});
    const QString data = m_folder.filePath(u"data"_s);
    outputOf(asServer(u"initdb"_s, {u"-D"_s, data, u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s, u"--no-locale"_s,
                                    u"-E"_s, u"UTF8"_s, u"--no-sync"_s}));
    const QStringList command =
        asServer(u"postgres"_s, {u"-D"_s, data, u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
                                 u"fsync=off"_s, u"-c"_s, u"shared_buffers=16MB"_s});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"server.log"_s));
    m_process.start(command.first(), command.mid(1));
    const QStringList isReady{programs + u"pg_isready"_s, u"-q"_s, u"-h"_s, m_folder.path()};
    const QDeadlineTimer deadline(60'000);
    while (!succeeds(isReady)) {
        if (deadline.hasExpired())
            qFatal("PostgreSQL does not start: %s", log().constData());
        QThread::msleep(50);
    }
}

PostgresServer::~PostgresServer() {
    const QStringList stop =
        asServer(u"pg_ctl"_s, {u"stop"_s, u"-m"_s, u"immediate"_s, u"-D"_s, m_folder.filePath(u"data"_s)});
    if (!succeeds(stop))
        m_process.kill();
    m_process.waitForFinished(10'000);
}

QStringList PostgresServer::asServer(const QString& program, const QStringList& arguments) const {
    // A crashed test program takes its server with it.
    QStringList command{u"setpriv"_s, u"--pdeathsig"_s, u"TERM"_s};
    if (m_isRoot)
        command += QStringList{u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s};
    return command + QStringList{programs + program} + arguments;
}

QString PostgresServer::freshDatabase() {
    if (!m_hasTemplate)
        makeTemplate();
    m_hasTemplate = true;
    QString name = u"uketsuke_%1"_s.arg(++m_count);
    administrate(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE uketsuke_template"_s.arg(name));
    provision(name, "020_database"_L1);
    return name;
}

void PostgresServer::makeTemplate() {
    administrate(u"postgres"_s, u"CREATE DATABASE uketsuke_template"_s);
    provision(u"uketsuke_template"_s, "010_roles"_L1);
    provision(u"uketsuke_template"_s, "030_schema"_L1);
    {
        auto owner = Database::open(settings(u"uketsuke_template"_s, u"postgres"_s));
        if (!owner)
            endWith(owner.error());
        if (const auto migrated = migrate(**owner); !migrated)
            endWith(migrated.error());
    }
    administrate(
        u"uketsuke_template"_s,
        u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('sato', '佐藤', 'staff', 0),"
        " ('tanaka', '田中', 'staff', 0), ('suzuki', '鈴木', 'supervisor', 0), ('kanri', '管理', 'it', 0);"
        "CREATE ROLE sato LOGIN IN ROLE uketsuke_staff; CREATE ROLE tanaka LOGIN IN ROLE uketsuke_staff;"
        "CREATE ROLE suzuki LOGIN IN ROLE uketsuke_supervisor; CREATE ROLE kanri LOGIN IN ROLE uketsuke_it;"_s);
}

void PostgresServer::provision(const QString& databaseName, QLatin1StringView script) {
    const auto text = SqlCatalogue::provisioning(script);
    if (!text)
        endWith(text.error());
    administrate(databaseName, *text);
}

void PostgresServer::administrate(const QString& databaseName, const QString& script) {
    auto administrator = Database::open(settings(databaseName, u"postgres"_s));
    if (!administrator)
        endWith(administrator.error());
    if (const auto done = (*administrator)->executeScript(script); !done)
        endWith(done.error());
}

DatabaseSettings PostgresServer::settings(const QString& databaseName, const QString& login) const {
    return SharedDatabase{m_folder.path(), 5432, databaseName, login, {}};
}

QByteArray PostgresServer::log() const {
    QFile file(m_folder.filePath(u"server.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace uketsuke
