#include "app/services/place/place_folder.h"

#include "app/persistence/database/shared_mode_unix.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr mode_t openFolder = 0755;
constexpr mode_t openFile = 0644;
constexpr std::size_t groupBytes = 65'536;

/// A descriptor that closes.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

std::optional<struct stat> factsOf(const QString& path) {
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return facts;
}

std::optional<gid_t> groupNumber(const QString& name) {
    std::array<char, groupBytes> bytes{};
    struct group entry = {};
    struct group* found = nullptr;
    if (::getgrnam_r(name.toLocal8Bit().constData(), &entry, bytes.data(), bytes.size(), &found) != 0 ||
        found == nullptr)
        return std::nullopt;
    return found->gr_gid;
}

bool isThrough(const struct stat& folder, gid_t group) {
    return (folder.st_mode & S_IXOTH) != 0 || (folder.st_gid == group && (folder.st_mode & S_IXGRP) != 0);
}

/// Of the folders above that are there.
bool isClosedAbove(const QString& folder, gid_t group) {
    for (QString path = folder; path != QFileInfo(path).path();) {
        path = QFileInfo(path).path();
        if (const auto facts = factsOf(path); facts && !isThrough(*facts, group))
            return true;
    }
    return false;
}

bool makeFoldersAbove(const QString& folder) {
    const QString above = QFileInfo(folder).path();
    if (QFileInfo(above).isDir())
        return true;
    const QByteArray name = QFile::encodeName(above);
    return makeFoldersAbove(above) && ::mkdir(name.constData(), openFolder) == 0 &&
           ::chmod(name.constData(), openFolder) == 0; // umask has taken from it
}

/// The files of a database that was there before. By descriptors, and never through a link: who may write in this
/// folder could put one there that leads to a file of the system.
bool giveFilesToGroup(int folder, const QStringList& names, gid_t group) {
    for (const QString& name : names) {
        const Descriptor file(
            ::openat(folder, QFile::encodeName(name).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        struct stat facts = {};
        if (!file.isOpen() || ::fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_nlink != 1)
            continue;
        if (::fchown(file.number(), static_cast<uid_t>(-1), group) != 0 || ::fchmod(file.number(), sharedFileMode) != 0)
            return false;
    }
    return true;
}

bool makeShared(const QString& folder, gid_t group) {
    const QByteArray name = QFile::encodeName(folder);
    if (!makeFoldersAbove(folder) || (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST))
        return false;
    const Descriptor opened(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return opened.isOpen() && ::fchown(opened.number(), 0, group) == 0 &&
           ::fchmod(opened.number(), sharedFolderMode) == 0 &&
           giveFilesToGroup(opened.number(), QDir(folder).entryList({u"uketsuke*"_s}, QDir::Files), group);
}

} // namespace

QString usualGroup() {
    return u"uketsuke"_s;
}

Result<void> makePlaceFolder(const QString& folder, const QString& group) {
    if (::geteuid() != 0)
        return fail(ErrorKind::NotPermitted, u"place.not_administrator"_s);
    const auto number = groupNumber(group);
    if (!number)
        return fail(ErrorKind::NotFound, u"place.group"_s);
    if (isClosedAbove(folder, *number))
        return fail(ErrorKind::Invalid, u"place.closed_above"_s);
    if (!makeShared(folder, *number))
        return fail(ErrorKind::Unreachable, u"place.not_made"_s);
    return {};
}

Result<void> letEveryAccountRead(const QString& settingFile) {
    const QByteArray folder = QFile::encodeName(QFileInfo(settingFile).path());
    if (::chmod(folder.constData(), openFolder) != 0 ||
        ::chmod(QFile::encodeName(settingFile).constData(), openFile) != 0)
        return fail(ErrorKind::Unreachable, u"place.setting_not_written"_s);
    return {};
}

} // namespace uketsuke
