#include "app/services/proving/backup_check.h"

#include "app/persistence/database/database.h"
#include "app/persistence/database/tls_word.h"
#include "app/services/proving/scratch_database.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool isTar(const QByteArray& beginning) {
    return beginning.startsWith("toc.dat");
}

Result<void> mustBeDump(const QString& dump) {
    const QFileInfo info(dump);
    if (!info.exists())
        return fail(ErrorKind::NotFound, u"dump.file"_s);
    if (info.isDir())
        return QFileInfo::exists(dump + u"/toc.dat"_s) ? Result<void>()
                                                       : fail(ErrorKind::Unsupported, u"dump.format"_s);
    QFile file(dump);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"dump.file"_s);
    const QByteArray beginning = file.read(16);
    if (!beginning.startsWith("PGDMP") && !isTar(beginning))
        return fail(ErrorKind::Unsupported, u"dump.format"_s);
    return {};
}

Result<QString> programOf(const BackupCheck& check) {
    const QString named = check.restoringProgram.isEmpty() ? u"pg_restore"_s : check.restoringProgram;
    const QString found = QStandardPaths::findExecutable(named);
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, u"dump.program"_s);
    return found;
}

QStringList hostsOf(const DatabaseAddress& address) {
    QStringList hosts;
    for (const DatabaseHost& host : address.hosts)
        hosts.append(host.name);
    return hosts;
}

QStringList portsOf(const DatabaseAddress& address) {
    QStringList ports;
    for (const DatabaseHost& host : address.hosts)
        ports.append(QString::number(host.port));
    return ports;
}

/// The password goes by the environment, which other accounts cannot read; libpq takes nothing else from it.
QProcessEnvironment environmentFor(const DatabaseAddress& address, const QString& password) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys())
        if (name.startsWith("PG"_L1))
            environment.remove(name);
    if (!password.isEmpty())
        environment.insert(u"PGPASSWORD"_s, password);
    environment.insert(u"PGHOST"_s, hostsOf(address).join(u','));
    environment.insert(u"PGPORT"_s, portsOf(address).join(u','));
    environment.insert(u"PGUSER"_s, address.userName);
    environment.insert(u"PGSSLMODE"_s, QString::fromLatin1(tlsWord(address.tls)));
    environment.insert(u"PGTARGETSESSIONATTRS"_s, u"read-write"_s);
    if (!address.rootCertificateFile.isEmpty())
        environment.insert(u"PGSSLROOTCERT"_s, address.rootCertificateFile);
    return environment;
}

/// What pg_restore says may quote a row of the dump: it is heard and not repeated.
Result<void> restoreInto(const ScratchDatabase& scratch, const QString& program, const BackupCheck& check) {
    QProcess restoring;
    restoring.setProcessEnvironment(environmentFor(scratch.address(), check.password));
    restoring.setStandardInputFile(QProcess::nullDevice());
    restoring.setStandardOutputFile(QProcess::nullDevice());
    restoring.setStandardErrorFile(QProcess::nullDevice());
    // In one transaction: a commit for each object would wait for the server's disk some hundred times.
    restoring.start(program, {u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s, u"--exit-on-error"_s,
                              u"--single-transaction"_s, u"--dbname"_s, scratch.address().databaseName, check.dump});
    constexpr int forEver = -1;
    if (!restoring.waitForFinished(forEver) || restoring.exitStatus() != QProcess::NormalExit ||
        restoring.exitCode() != 0)
        return fail(ErrorKind::Corrupt, u"dump.restore"_s);
    return {};
}

Result<DatabaseProof> prove(const ScratchDatabase& scratch, const BackupCheck& check) {
    return Database::open(SharedDatabase{scratch.address()}, check.password)
        .and_then([&](const std::unique_ptr<Database>& open) { return proveDatabase(*open, check.noted); });
}

} // namespace

Result<DatabaseProof> checkBackup(const BackupCheck& check) {
    const auto program = mustBeDump(check.dump).and_then([&] { return programOf(check); });
    if (!program)
        return tl::unexpected<Error>(program.error());
    auto scratch = ScratchDatabase::make(check.server, check.password);
    if (!scratch)
        return tl::unexpected<Error>(scratch.error());
    auto proof = restoreInto(*scratch, *program, check).and_then([&] { return prove(*scratch, check); });
    const QString name = scratch->address().databaseName;
    if (!scratch->drop())
        return fail(ErrorKind::Internal, u"dump.left:"_s + name);
    return proof;
}

} // namespace uketsuke
