#include "app/services/place/place_access.h"

#include "app/persistence/database/shared_mode_unix.h"

#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr std::size_t nameBytes = 65'536; // a group's members are in it

QString userName(uid_t user) {
    std::array<char, nameBytes> bytes{};
    passwd entry = {};
    passwd* found = nullptr;
    if (::getpwuid_r(user, &entry, bytes.data(), bytes.size(), &found) != 0 || found == nullptr)
        return QString::number(user);
    return QString::fromLocal8Bit(found->pw_name);
}

void nameGroup(gid_t group, PlaceAccess& access) {
    std::array<char, nameBytes> bytes{};
    struct group entry = {};
    struct group* found = nullptr;
    access.group = QString::number(group);
    if (::getgrgid_r(group, &entry, bytes.data(), bytes.size(), &found) != 0 || found == nullptr)
        return;
    access.group = QString::fromLocal8Bit(found->gr_name);
    for (char** member = found->gr_mem; *member != nullptr; ++member)
        access.members.append(QString::fromLocal8Bit(*member));
}

} // namespace

MachineFolders machineFolders(const QString& root) {
    return {root + u"/var/lib/uketsuke"_s, root + u"/etc/uketsuke/uketsuke.conf"_s};
}

Reach reachOf(const QString& path, Reaching reaching) {
    const QByteArray name = QFile::encodeName(path);
    struct stat facts = {};
    if (::stat(name.constData(), &facts) != 0)
        return errno == EACCES ? Reach::NotPermitted : Reach::Missing;
    int wanted = reaching == Reaching::ToRead ? R_OK : R_OK | W_OK;
    if (S_ISDIR(facts.st_mode))
        wanted |= X_OK;
    // A read-only disk (EROFS) refuses everybody; SQLite says so in words of its own.
    const bool isRefused = ::faccessat(AT_FDCWD, name.constData(), wanted, AT_EACCESS) != 0 && errno == EACCES;
    return isRefused ? Reach::NotPermitted : Reach::Ready;
}

PlaceAccess accessTo(const QString& folder) {
    PlaceAccess access;
    struct stat facts = {};
    if (::stat(QFile::encodeName(folder).constData(), &facts) != 0)
        return access;
    access.owner = userName(facts.st_uid);
    nameGroup(facts.st_gid, access);
    access.mode = QString::number(facts.st_mode & 07777, 8).rightJustified(4, u'0');
    access.isShared = isSharedMode(facts.st_mode);
    access.isOpenToAll = (facts.st_mode & S_IRWXO) != 0;
    return access;
}

QString accountName() {
    return userName(::geteuid());
}

QString commandToLetIn(const QString& group, const QString& account) {
    return asAdministrator(u"adduser %1 %2"_s.arg(shellWord(account), shellWord(group)));
}

QString commandToMakeGroup(const QString& group) {
    return asAdministrator(u"addgroup --system "_s + shellWord(group));
}

QString asAdministrator(const QString& call) {
    return u"sudo "_s + call;
}

QString shellWord(const QString& word) {
    static const QRegularExpression plain(u"^[A-Za-z0-9_./+-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace uketsuke
