#include "app/services/place/place_making.h"

#include "app/persistence/database/network_folder.h"
#include "app/services/place/database_place.h"
#include "app/services/place/machine_setting.h"
#include "app/services/place/place_access.h"
#include "app/services/place/place_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A link is followed once, by who makes the place; later it could be led elsewhere.
QString wholePath(const QString& folder) {
    const QFileInfo info(folder);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

Result<void> mayBecomeThePlace(const QString& folder, const QString& group, const QString& present) {
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return fail(ErrorKind::Invalid, u"place.not_a_folder"_s);
    const PlaceAccess access = accessTo(folder);
    if (folder == present || (access.isShared && !access.isOpenToAll && access.group == group))
        return {};
    const QDir::Filters everything = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
    const QStringList names = QDir(folder).entryList(everything);
    if (std::all_of(names.begin(), names.end(), [](const QString& name) { return name.startsWith("uketsuke"_L1); }))
        return {};
    return fail(ErrorKind::Conflict, u"place.not_empty"_s);
}

Result<void> writeSetting(const QString& settingFile, const QString& folder) {
    if (!QDir().mkpath(QFileInfo(settingFile).path()))
        return fail(ErrorKind::Unreachable, u"place.setting_not_written"_s);
    {
        QSettings settings(settingFile, QSettings::IniFormat);
        settings.setValue(MachineSetting::databaseFolder, folder);
        settings.sync();
        if (settings.status() != QSettings::NoError)
            return fail(ErrorKind::Unreachable, u"place.setting_not_written"_s);
    }
    return letEveryAccountRead(settingFile); // QSettings makes it for one account
}

} // namespace

Result<MadePlace> makePlace(const QString& folder, const QString& group, const QString& root) {
    if (liesOnNetwork(folder))
        return fail(ErrorKind::Unsupported, u"database.network"_s);
    MadePlace made;
    made.folder = wholePath(folder);
    made.settingFile = machineFolders(root).settingFile;
    const QString file = databaseFileIn(made.folder);
    const QString before = embeddedDatabasePlace({}, root).value_or(DatabasePlace()).file;
    if (QFileInfo::exists(before) && QFileInfo(before) != QFileInfo(file))
        made.oldDatabase = before;
    made.hasDatabase = QFileInfo::exists(file);
    return mayBecomeThePlace(made.folder, group, QFileInfo(before).path())
        .and_then([&] { return makePlaceFolder(made.folder, group); })
        .and_then([&] { return writeSetting(made.settingFile, made.folder); })
        .map([&] { return made; });
}

} // namespace uketsuke
