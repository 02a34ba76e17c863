#include "tests/support/postgres_server.h"

#include "app/domain/staff/account_request.h"
#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/migrations/migrator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QTcpServer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString programs = u"/usr/lib/postgresql/15/bin/"_s;

const QString people =
    u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('sato', '佐藤', 'staff', 0),"
    " ('tanaka', '田中', 'staff', 0), ('suzuki', '鈴木', 'supervisor', 0), ('kanri', '管理', 'it', 0);"
    "CREATE ROLE uketsuke_user_sato LOGIN IN ROLE uketsuke_staff;"
    "CREATE ROLE uketsuke_user_tanaka LOGIN IN ROLE uketsuke_staff;"
    "CREATE ROLE uketsuke_user_suzuki LOGIN IN ROLE uketsuke_supervisor;"
    "CREATE ROLE uketsuke_user_kanri LOGIN IN ROLE uketsuke_it;"_s;

QByteArray outputOf(const QStringList& command) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    const bool ended = process.waitForFinished(600'000);
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

/// Whether a process works in this folder, as the server's do.
bool isAnybodyIn(const QString& folder) {
    for (const QString& process : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFileInfo(u"/proc/"_s + process + u"/cwd"_s).symLinkTarget() == folder)
            return true;
    return false;
}

int freePort() {
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return server.serverPort();
}

/// "postgres" is the server's administrator; without a login the sign-in gives the role.
QString roleOf(const QString& login) {
    return login.isEmpty() || login == u"postgres"_s ? login : databaseRoleOf(login);
}

/// Changes with every script that a fresh database is made by.
QByteArray stateOfTheSql() {
    QString scripts = people + SqlCatalogue::rules(Dialect::PostgreSql).value_or(QString());
    for (const QString& name : SqlCatalogue::migrationNames())
        scripts += SqlCatalogue::migration(name, Dialect::PostgreSql).value_or(QString());
    for (const QLatin1StringView name : {"010_roles"_L1, "020_database"_L1, "030_schema"_L1})
        scripts += SqlCatalogue::provisioning(name).value_or(QString());
    return QCryptographicHash::hash(scripts.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
}

/// The lines of uketsuke.conf that say what is logged.
QByteArray shippedLogging() {
    QFile paper(QStringLiteral(UKETSUKE_SOURCE_FOLDER "/installer/database/uketsuke.conf"));
    if (!paper.open(QIODevice::ReadOnly))
        qFatal("the test's PostgreSQL: %s cannot be read", qPrintable(paper.fileName()));
    QByteArray lines;
    for (const QByteArray& line : paper.readAll().split('\n'))
        if (line.startsWith("log_"))
            lines += line + '\n';
    return lines;
}

/// What of the specimens a log must not hold, whatever a test did to its server.
void endWhereAPersonIsIn(const QByteArray& log) {
    for (const char* const word : {"見本", "葉子", "花子", "ミホン", "ヨウコ", "千葉県", "5-8-12", "example.jp"})
        if (const auto at = log.indexOf(word); at >= 0)
            qFatal("the server's log holds \"%s\": …%s…", word, log.mid(std::max<qsizetype>(0, at - 400), 800).data());
}

/// A server that need not be durable lies in memory where there is some: hundreds of them keep a disk busy.
QString folderTemplate(const QStringList& settings) {
    constexpr qint64 enough = qint64(4) << 30;
    const QString inMemory = u"/dev/shm"_s;
    const bool isDurable = settings.contains(u"fsync=on"_s);
    const bool isThere = QFileInfo(inMemory).isWritable() && QStorageInfo(inMemory).bytesAvailable() > enough;
    const QString folder = isDurable || !isThere ? QDir::tempPath() : inMemory;
    return folder + u'/' + QCoreApplication::applicationName() + u"-XXXXXX"_s;
}

void endWith(const Error& error) {
    qFatal("the test's PostgreSQL: %s", qPrintable(error.detail));
}

} // namespace

PostgresServer::PostgresServer(ServerReach reach, const QStringList& settings, int diskMegabytes, ServerContent content)
    : m_folder(folderTemplate(settings)),
      m_reach(reach),
      m_settings(settings),
      m_content(content),
      m_isRoot(outputOf({u"id"_s, u"-u"_s}).trimmed() == "0") {
    QDir().mkpath(dataFolder());
    if (diskMegabytes > 0)
        m_hasDisk = succeeds(
            {u"mount"_s, u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1m"_s.arg(diskMegabytes), u"tmpfs"_s, dataFolder()});
    // The server refuses to run as root, so it runs as nobody then.
    if (m_isRoot)
        outputOf({u"chown"_s, u"-R"_s, u"nobody:nogroup"_s, m_folder.path()});
    if (content == ServerContent::Nothing)
        initialise();
    else
        outputOf({u"cp"_s, u"-a"_s, preparedFolder() + u"/."_s, dataFolder()});
    if (reach == ServerReach::Net)
        m_port = freePort();
    start();
}

void PostgresServer::initialise() {
    outputOf(asServer(u"initdb"_s, {u"-D"_s, dataFolder(), u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s,
                                    u"--no-locale"_s, u"-E"_s, u"UTF8"_s, u"--no-sync"_s, u"--wal-segsize=1"_s}));
}

/// A data folder with the template of a fresh database, made by the first server of a build and of a state of its SQL;
/// every other one begins with a copy, which takes a tenth of the time.
QString PostgresServer::preparedFolder() {
    static const QString folder = QStringLiteral(UKETSUKE_PREPARED_SERVERS "/") + QString::fromLatin1(stateOfTheSql());
    if (QFileInfo::exists(folder))
        return folder;
    QDir().mkpath(QStringLiteral(UKETSUKE_PREPARED_SERVERS));
    QLockFile lock(folder + u".lock"_s);
    lock.setStaleLockTime(60'000); // milliseconds; whoever waits no longer makes one of its own
    if (!lock.lock() || QFileInfo::exists(folder))
        return folder;
    PostgresServer server(ServerReach::Socket, {}, 0, ServerContent::Nothing);
    server.makeTemplate();
    outputOf(server.asServer(u"pg_ctl"_s, {u"stop"_s, u"-w"_s, u"-m"_s, u"fast"_s, u"-D"_s, server.dataFolder()}));
    server.m_process.waitForFinished(10'000);
    server.putFile(u"postgresql.auto.conf"_s, shippedLogging());
    const QString made = u"%1.%2"_s.arg(folder).arg(QCoreApplication::applicationPid());
    outputOf({u"cp"_s, u"-a"_s, server.dataFolder(), made});
    if (!QDir().rename(made, folder))
        outputOf({u"rm"_s, u"-rf"_s, made});
    return folder;
}

void PostgresServer::start() {
    QStringList arguments{u"-D"_s, dataFolder(), u"-k"_s, m_folder.path(), u"-p"_s, QString::number(m_port)};
    QStringList settings{m_reach == ServerReach::Net ? u"listen_addresses=127.0.0.1"_s : u"listen_addresses="_s,
                         u"fsync=off"_s, u"shared_buffers=16MB"_s};
    for (const QString& setting : settings + m_settings)
        arguments += QStringList{u"-c"_s, setting};
    const QStringList command = asServer(u"postgres"_s, arguments);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"server.log"_s), QIODevice::Append);
    m_process.start(command.first(), command.mid(1));
    const QStringList isReady{programs + u"pg_isready"_s, u"-q"_s, u"-h"_s, m_folder.path(), u"-p"_s,
                              QString::number(m_port)};
    const QDeadlineTimer deadline(600'000);
    while (!succeeds(isReady)) {
        if (deadline.hasExpired())
            qFatal("PostgreSQL does not start: %s", log().constData());
        QThread::msleep(50);
    }
}

void PostgresServer::restart() {
    stop();
    start();
}

void PostgresServer::kill() {
    // The postmaster first, which starts nothing anew then; its children end with it.
    m_process.kill();
    m_process.waitForFinished(10'000);
    const QDeadlineTimer deadline(20'000);
    while (isAnybodyIn(dataFolder()) && !deadline.hasExpired())
        QThread::msleep(50);
}

QByteArray PostgresServer::dump(const QString& databaseName, const QStringList& options) const {
    return outputOf(QStringList{programs + u"pg_dump"_s} + asAdministrator(databaseName) + options);
}

QString PostgresServer::restored(const QByteArray& dumped) {
    QString name = u"uketsuke_%1"_s.arg(++m_count);
    administrate(u"postgres"_s, u"CREATE DATABASE %1"_s.arg(name));
    QFile script(m_folder.filePath(name + u".sql"_s));
    if (!script.open(QIODevice::WriteOnly) || script.write(dumped) != dumped.size())
        qFatal("the test's PostgreSQL: %s cannot be written", qPrintable(script.fileName()));
    script.close();
    outputOf(QStringList{programs + u"psql"_s} + asAdministrator(name) +
             QStringList{u"-q"_s, u"-X"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-f"_s, script.fileName()});
    provision(name, "020_database"_L1);
    return name;
}

QStringList PostgresServer::asAdministrator(const QString& databaseName) const {
    return {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"postgres"_s, u"-d"_s, databaseName};
}

void PostgresServer::askForPasswords(const QString& password) {
    putFile(u"pg_hba.conf"_s, "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
    for (const QString& login : {u"sato"_s, u"tanaka"_s, u"suzuki"_s, u"kanri"_s})
        administrate(u"postgres"_s, u"ALTER ROLE %1 PASSWORD '%2'"_s.arg(databaseRoleOf(login), password));
    restart();
}

void PostgresServer::putFile(const QString& name, const QByteArray& content) {
    const QString path = dataFolder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's PostgreSQL: %s cannot be written", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    if (m_isRoot)
        outputOf({u"chown"_s, u"nobody:nogroup"_s, path});
}

void PostgresServer::becomeStandbyOf(const PostgresServer& primary) {
    stop();
    outputOf({u"rm"_s, u"-rf"_s, dataFolder()});
    outputOf(asServer(u"pg_basebackup"_s, {u"-D"_s, dataFolder(), u"-h"_s, primary.m_folder.path(), u"-p"_s,
                                           QString::number(primary.m_port), u"-U"_s, u"postgres"_s, u"-R"_s, u"-c"_s,
                                           u"fast"_s, u"--no-sync"_s}));
    start();
}

void PostgresServer::promote() {
    outputOf(asServer(u"pg_ctl"_s, {u"promote"_s, u"-w"_s, u"-D"_s, dataFolder()}));
}

void PostgresServer::stop() {
    if (!succeeds(asServer(u"pg_ctl"_s, {u"stop"_s, u"-m"_s, u"immediate"_s, u"-D"_s, dataFolder()})))
        m_process.kill();
    m_process.waitForFinished(10'000);
}

PostgresServer::~PostgresServer() {
    if (m_process.state() != QProcess::NotRunning)
        stop();
    if (m_content == ServerContent::Ours)
        endWhereAPersonIsIn(log());
    if (m_hasDisk)
        outputOf({u"umount"_s, u"--lazy"_s, dataFolder()});
}

void PostgresServer::fillDisk() {
    QFile filler(dataFolder() + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("the test's PostgreSQL: its disk cannot be filled");
    for (const qsizetype size : {1 << 20, 1 << 12})
        while (filler.write(QByteArray(size, 'x')) == size) {
        }
}

void PostgresServer::freeDisk() {
    QFile::remove(dataFolder() + u"/filler"_s);
    if (m_process.state() == QProcess::NotRunning)
        start();
}

QStringList PostgresServer::asServer(const QString& program, const QStringList& arguments) const {
    // A crashed test program takes its server with it.
    QStringList command{u"setpriv"_s, u"--pdeathsig"_s, u"TERM"_s};
    if (m_isRoot)
        command += QStringList{u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s};
    return command + QStringList{programs + program} + arguments;
}

QString PostgresServer::freshDatabase() {
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
    administrate(u"uketsuke_template"_s, people);
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
    DatabaseAddress address;
    address.hosts = {{m_folder.path(), m_port}};
    address.databaseName = databaseName;
    address.userName = roleOf(login);
    return SharedDatabase{address};
}

DatabaseAddress PostgresServer::netAddress(const QString& databaseName, const QString& login, int port) const {
    DatabaseAddress address;
    address.hosts = {{u"127.0.0.1"_s, port}};
    address.databaseName = databaseName;
    address.userName = roleOf(login);
    address.tls = TlsMode::Off;
    return address;
}

QByteArray PostgresServer::log() const {
    QFile file(m_folder.filePath(u"server.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace uketsuke
