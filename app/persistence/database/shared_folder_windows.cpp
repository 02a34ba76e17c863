#include "app/persistence/database/shared_folder.h"

#include <QDir>

namespace uketsuke {

void makeForAllAccounts(const QString&) {}

void giveToAllAccounts(const QString&) {}

bool makeFolderForAllAccounts(const QString& folder) {
    return QDir().mkpath(folder);
}

} // namespace uketsuke
