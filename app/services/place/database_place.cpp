#include "app/services/place/database_place.h"

#include "app/services/place/machine_setting.h"
#include "app/services/place/place_access.h"
#include "app/services/place/place_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// What IT wrote under this key, split where commas stand outside quotation marks; empty where nothing is written.
Result<QStringList> machineWide(const QString& settingFile, const QString& key) {
    switch (reachOf(settingFile, Reaching::ToRead)) {
    case Reach::Missing:
        return QStringList();
    case Reach::NotPermitted:
        return fail(ErrorKind::Unreachable, u"place.setting"_s);
    case Reach::Ready:
        break;
    }
    const QSettings settings(settingFile, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        return fail(ErrorKind::Unreachable, u"place.setting"_s);
    if (!settings.contains(key))
        return QStringList();
    const QStringList written = settings.value(key).toStringList();
    if (written.join(u',').isEmpty())
        return fail(ErrorKind::Unreachable, u"place.setting"_s);
    return written;
}

Result<QString> chosenFolder(const QString& settingFile) {
    const auto written = machineWide(settingFile, MachineSetting::databaseFolder);
    if (!written)
        return tl::unexpected<Error>(written.error());
    if (written->isEmpty())
        return QString();
    // Not cleaned: "//server/share" must stay what it is, to be refused.
    const QString folder = QDir::fromNativeSeparators(written->first());
    if (written->size() > 1 || !QDir::isAbsolutePath(folder))
        return fail(ErrorKind::Unreachable, u"place.setting"_s);
    return folder;
}

/// Its hosts stand between commas.
Result<QString> chosenAddress(const QString& settingFile) {
    return machineWide(settingFile, MachineSetting::databaseAddress).map([](const QStringList& written) {
        return written.join(u',');
    });
}

QString folderOf(const QString& databaseFile) {
    return QFileInfo(QFileInfo(databaseFile).absoluteFilePath()).path();
}

} // namespace

QString commandToMakePlace(const QString& folder, const QString& group) {
    const QString named = group.isEmpty() || group == usualGroup() ? QString() : u" --group "_s + shellWord(group);
    return asAdministrator(u"uketsuke-admin place "_s + shellWord(folder) + named);
}

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

Result<ChosenDatabase> chosenDatabase(const QString& argument, const QString& root) {
    const auto asChosen = [](auto found) { return ChosenDatabase(std::move(found)); };
    if (isDatabaseAddress(argument))
        return parseDatabaseAddress(argument).map(asChosen);
    const auto shared =
        argument.isEmpty() ? chosenAddress(machineFolders(root).settingFile) : Result<QString>(QString());
    if (!shared)
        return tl::unexpected<Error>(shared.error());
    return shared->isEmpty() ? embeddedDatabasePlace(argument, root).map(asChosen)
                             : parseDatabaseAddress(*shared).map(asChosen);
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
