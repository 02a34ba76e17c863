#include "tests/decoder/decoder_children.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList decoderFolders() {
    QStringList folders;
    for (const QString& thread : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QByteArray& child :
             contentOf(u"/proc/self/task/"_s + thread + u"/children"_s).simplified().split(' '))
            if (!child.isEmpty())
                folders.append(u"/proc/"_s + QString::fromLatin1(child));
    return folders;
}

QByteArray lineOf(const QString& path, const char* beginning) {
    for (const QByteArray& line : contentOf(path).split('\n'))
        if (line.startsWith(beginning))
            return line.simplified();
    return {};
}

} // namespace uketsuke
