#pragma once

#include <QString>

namespace uketsuke {

// A folder that several accounts share gives what lies in it to all of them, whichever made it and however careful his
// umask is. On Debian such a folder carries setgid and its group may write (2770): what lies there is readable and
// writable for the group, and for nobody else. SQLite gives its log the access of the database file by itself
// (findCreateFileMode in its os_unix.c). On Windows what lies in a folder inherits its access rights; nothing is to be
// done. In any other folder these functions leave everything to the system, and none of them reports a failure: who may
// not change the access of a file works with it as it is.

/// Makes an empty file with that access, where there is none and the folder is shared; SQLite takes it for a new
/// database. Not for ":memory:".
void makeForAllAccounts(const QString& file);

/// Gives that access to a file or folder that is there. Not for a database that this process has open: closing the
/// second descriptor would drop SQLite's locks.
void giveToAllAccounts(const QString& path);

/// Makes a folder, with the ones above that are missing; each that was made has that access. Whether it is there.
[[nodiscard]] bool makeFolderForAllAccounts(const QString& folder);

} // namespace uketsuke
