#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/place_words.h"
#include "app/services/place/database_place.h"
#include "app/services/place/place_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addPlaceOptions(QCommandLineParser& parser) {
    addPlaceOption(parser);
    parser.addOption({u"group"_s, AdminWords::tr("フォルダーを使うアカウントのグループ"), u"NAME"_s, usualGroup()});
    parser.addPositionalArgument(
        u"DIR"_s, AdminWords::tr("この PC の場所にするフォルダー。なければ、今の場所を示します"), u"[DIR]"_s);
}

QString keyOf(PlaceOrigin origin) {
    switch (origin) {
    case PlaceOrigin::Argument:
        return u"argument"_s;
    case PlaceOrigin::MachineSetting:
        return u"machine_setting"_s;
    case PlaceOrigin::Default:
        break;
    }
    return u"default"_s;
}

QJsonObject jsonOf(const DatabasePlace& place, const PlaceAccess& access) {
    return {{u"database"_s, place.file},
            {u"origin"_s, keyOf(place.origin)},
            {u"exists"_s, QFileInfo::exists(place.file)},
            {u"account"_s, accountName()},
            {u"shared"_s, access.isShared},
            {u"open_to_all"_s, access.isOpenToAll},
            {u"owner"_s, access.owner},
            {u"group"_s, access.group},
            {u"members"_s, QJsonArray::fromStringList(access.members)},
            {u"mode"_s, access.mode}};
}

/// Which shared database it is instead, and what looks at it.
QString insteadOfPlace(const AdminCall& call) {
    const auto chosen = chosenDatabaseOf(call.parser);
    const auto* address = chosen ? std::get_if<DatabaseAddress>(&*chosen) : nullptr;
    return sharedPlaceSentence(address != nullptr ? address->text() : QString(),
                               placeFacts({}, machineRoot(call.parser)).settingFile);
}

ExitCode showPlace(const AdminCall& call) {
    const auto place = databasePlace(call.parser);
    if (!place)
        return failToOpen(call, place.error(), insteadOfPlace(call));
    const PlaceAccess access = accessTo(QFileInfo(place->file).absolutePath());
    const auto usable = lookAtPlace(place->file);
    QJsonObject json = jsonOf(*place, access);
    json.insert(u"usable"_s, usable.has_value());
    json.insert(u"error"_s, usable ? QJsonValue() : usable.error().detail);
    call.output.show(json, placeSentence(*place, access, usable ? QString() : troubleText(call, usable.error())));
    if (!usable)
        return ExitCode::Unreachable;
    return access.isShared && !access.isOpenToAll ? ExitCode::Done : ExitCode::Finding;
}

/// The folder would be written into the setting, and the address before it would still be obeyed.
ExitCode choosePlace(const AdminCall& call) {
    const auto present = databasePlace(call.parser);
    if (!present && present.error().kind == ErrorKind::Unsupported)
        return failToOpen(call, present.error(), insteadOfPlace(call));
    const QString folder = call.words.first();
    const QString group = call.parser.value(u"group"_s);
    const auto made = makePlace(folder, group, machineRoot(call.parser));
    if (!made) {
        const QString path = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
        const QString why = placeRefusalSentence(made.error(), path, group);
        return why.isEmpty() ? call.output.fail(made.error()) : call.output.fail(made.error(), why);
    }
    call.output.show({{u"folder"_s, made->folder},
                      {u"group"_s, group},
                      {u"setting"_s, made->settingFile},
                      {u"exists"_s, made->hasDatabase},
                      {u"old_database"_s, made->oldDatabase}},
                     madePlaceSentence(*made, group));
    return made->oldDatabase.isEmpty() ? ExitCode::Done : ExitCode::Finding;
}

ExitCode runPlace(const AdminCall& call) {
    if (call.words.isEmpty() && !call.parser.isSet(u"group"_s))
        return showPlace(call);
    if (call.words.size() == 1 && !call.words.first().isEmpty() && !call.parser.isSet(u"database"_s))
        return choosePlace(call);
    return call.output.misuse(u"place [DIR [--group NAME]]"_s);
}

} // namespace

AdminVerb placeVerb() {
    return {"place"_L1,
            AdminWords::tr("この PC のデータベースの場所を示し、または決めます: place [DIR] [--group NAME]"),
            addPlaceOptions, runPlace};
}

} // namespace uketsuke
