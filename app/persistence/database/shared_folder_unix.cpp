#include "app/persistence/database/shared_folder.h"

#include "app/persistence/database/shared_mode_unix.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace uketsuke {
namespace {

bool isShared(const QString& folder) {
    struct stat facts = {};
    return ::stat(QFile::encodeName(folder).constData(), &facts) == 0 && isSharedMode(facts.st_mode);
}

bool liesInShared(const QString& path) {
    return isShared(QFileInfo(QFileInfo(path).absoluteFilePath()).path());
}

void openToGroup(int descriptor) {
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0)
        return;
    if (S_ISDIR(facts.st_mode))
        (void)::fchmod(descriptor, sharedFolderMode);
    else if (S_ISREG(facts.st_mode))
        (void)::fchmod(descriptor, sharedFileMode);
}

} // namespace

void makeForAllAccounts(const QString& file) {
    if (file == QLatin1StringView(":memory:") || !liesInShared(file))
        return;
    const int descriptor =
        ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, sharedFileMode);
    if (descriptor < 0)
        return;
    openToGroup(descriptor); // umask has taken from it
    ::close(descriptor);
}

void giveToAllAccounts(const QString& path) {
    if (!liesInShared(path))
        return;
    // Not by its name: another member of the group may have put a link there that leads elsewhere.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return;
    openToGroup(descriptor);
    ::close(descriptor);
}

bool makeFolderForAllAccounts(const QString& folder) {
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    const QString above = info.path();
    if (above == path || !makeFolderForAllAccounts(above) || !QDir(above).mkdir(info.fileName()))
        return false;
    giveToAllAccounts(path);
    return true;
}

} // namespace uketsuke
