#include "tests/desk_bars/process_memory.h"

#include "tests/journeys/journey_failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int longestCommandName = 15; // the kernel cuts it
constexpr qint64 kibibyte = 1024;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 proportionalSetSize(const QString& process) {
    for (const QByteArray& line : contentOf(u"/proc/%1/smaps_rollup"_s.arg(process)).split('\n'))
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong() * kibibyte;
    failJourney(u"The memory of process %1 cannot be read."_s.arg(process));
}

bool isChild(const QString& process, const QString& name) {
    // "pid (name) state parent …": the name may hold anything but ends at the last bracket.
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    const qsizetype end = stat.lastIndexOf(')');
    const QByteArray command = stat.mid(stat.indexOf('(') + 1, end - stat.indexOf('(') - 1);
    const QList<QByteArray> rest = stat.mid(end + 2).split(' ');
    return command == name.left(longestCommandName).toUtf8() &&
           rest.value(1).toLongLong() == QCoreApplication::applicationPid();
}

} // namespace

qint64 proportionalMemory(const QString& childName) {
    qint64 all = proportionalSetSize(u"self"_s);
    for (const QString& process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs))
        if (isChild(process, childName))
            all += proportionalSetSize(process);
    return all;
}

} // namespace uketsuke
