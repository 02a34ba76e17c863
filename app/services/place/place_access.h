#pragma once

#include <QString>
#include <QStringList>

namespace uketsuke {

// What differs between the systems, as seen by somebody who only looks; place_access_unix.cpp and
// place_access_windows.cpp.

/// Where a computer keeps what is the same for all its accounts.
struct MachineFolders {
    QString dataFolder;  ///< of the database, where nobody chose another
    QString settingFile; ///< INI, written by IT, read by all
};

/// Debian: FHS 5.8 and 3.7; Windows: FOLDERID_ProgramData.
[[nodiscard]] MachineFolders machineFolders(const QString& root);

enum class Reach {
    Ready,
    Missing,
    NotPermitted ///< for this account; a path behind a closed folder as well
};
enum class Reaching { ToRead, ToReadAndWrite };

/// How far this account comes with a file or folder; asks the system, opens nothing for writing.
[[nodiscard]] Reach reachOf(const QString& path, Reaching reaching);

/// Who can work in a folder.
struct PlaceAccess {
    QString owner;
    QString group;            ///< the one that shares the folder
    QStringList members;      ///< of it, as far as the system lists them
    QString mode;             ///< "2770"; empty on Windows
    bool isShared = false;    ///< readable and writable to the group, and its files inherit that
    bool isOpenToAll = false; ///< accounts outside the group can look in as well
};

/// Empty where the folder is not there.
[[nodiscard]] PlaceAccess accessTo(const QString& folder);

/// The account that runs this program, by its name.
[[nodiscard]] QString accountName();

/// What an administrator types to make a folder the place of a group (or to mend its access); an empty group is the
/// usual one.
[[nodiscard]] QString commandToMakePlace(const QString& folder, const QString& group = {});
/// And to let an account into the group.
[[nodiscard]] QString commandToLetIn(const QString& group, const QString& account);
/// What an administrator types to make the group itself.
[[nodiscard]] QString commandToMakeGroup(const QString& group);
/// A program's call as an administrator types it; paths in it go through shellWord().
[[nodiscard]] QString asAdministrator(const QString& call);
/// A path or name as the system's shell takes it.
[[nodiscard]] QString shellWord(const QString& word);

} // namespace uketsuke
