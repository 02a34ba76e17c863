#include "app/services/place/database_place.h"

#include "app/services/place/machine_setting.h"
#include "app/services/place/place_access.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<QString> chosenFolder(const QString& settingFile) {
    switch (reachOf(settingFile, Reaching::ToRead)) {
    case Reach::Missing:
        return QString();
    case Reach::NotPermitted:
        return fail(ErrorKind::Unreachable, u"place.setting"_s);
    case Reach::Ready:
        break;
    }
    const QSettings settings(settingFile, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        return fail(ErrorKind::Unreachable, u"place.setting"_s);
    if (!settings.contains(MachineSetting::databaseFolder))
        return QString();
    // Not cleaned: "//server/share" must stay what it is, to be refused.
    const QString folder = QDir::fromNativeSeparators(settings.value(MachineSetting::databaseFolder).toString());
    if (!QDir::isAbsolutePath(folder))
        return fail(ErrorKind::Unreachable, u"place.setting"_s);
    return folder;
}

QString folderOf(const QString& databaseFile) {
    return QFileInfo(QFileInfo(databaseFile).absoluteFilePath()).path();
}

} // namespace

QString databaseFileIn(const QString& folder) {
    return folder.endsWith(u'/') ? folder + u"uketsuke.sqlite"_s : folder + u"/uketsuke.sqlite"_s;
}

Result<DatabasePlace> embeddedDatabasePlace(const QString& argument, const QString& root) {
    if (!argument.isEmpty())
        return DatabasePlace{argument, PlaceOrigin::Argument};
    const MachineFolders machine = machineFolders(root);
    return chosenFolder(machine.settingFile).map([&](const QString& chosen) {
        return chosen.isEmpty() ? DatabasePlace{databaseFileIn(machine.dataFolder), PlaceOrigin::Default}
                                : DatabasePlace{databaseFileIn(chosen), PlaceOrigin::MachineSetting};
    });
}

Result<void> lookAtPlace(const QString& databaseFile) {
    switch (reachOf(folderOf(databaseFile), Reaching::ToReadAndWrite)) {
    case Reach::Missing:
        return fail(ErrorKind::Unreachable, u"place.missing"_s);
    case Reach::NotPermitted:
        return fail(ErrorKind::Unreachable, u"place.not_permitted"_s);
    case Reach::Ready:
        break;
    }
    if (reachOf(databaseFile, Reaching::ToReadAndWrite) == Reach::NotPermitted)
        return fail(ErrorKind::Unreachable, u"place.file_not_permitted"_s);
    return {};
}

PlaceFacts placeFacts(const QString& databaseFile, const QString& root) {
    const MachineFolders machine = machineFolders(root);
    PlaceFacts facts;
    facts.file = QDir::toNativeSeparators(databaseFile.isEmpty() ? databaseFileIn(machine.dataFolder) : databaseFile);
    const QString folder = databaseFile.isEmpty() ? machine.dataFolder : folderOf(databaseFile);
    facts.folder = QDir::toNativeSeparators(folder);
    facts.settingFile = QDir::toNativeSeparators(machine.settingFile);
    facts.account = accountName();
    const PlaceAccess access = accessTo(folder);
    facts.commandToMake = commandToMakePlace(facts.folder, access.isShared ? access.group : QString());
    // Who is let into the group of a folder that was not made for sharing might be let into much more.
    facts.commandToLetIn = access.isShared ? commandToLetIn(access.group, facts.account) : facts.commandToMake;
    return facts;
}

} // namespace uketsuke
