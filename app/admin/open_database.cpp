#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/services/place/database_place.h"
#include "app/services/services.h"
#include "app/words/place_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<void> open(Services& services, const QCommandLineParser& parser, SchemaOnOpening schema) {
    const auto file = databaseThatIsThere(parser);
    if (!file)
        return tl::unexpected<Error>(file.error());
    if (auto opened = services.openEmbedded(*file, schema).result(); !opened)
        return opened;
    return services.actAs(u"uketsuke-admin"_s).result();
}

} // namespace

void addDatabaseOption(QCommandLineParser& parser) {
    parser.addOption(
        {u"database"_s, AdminWords::tr("データベースのファイル（指定しなければ、この PC の場所: place）"), u"FILE"_s});
    addMachineRootOption(parser);
}

void addMachineRootOption([[maybe_unused]] QCommandLineParser& parser) {
#ifdef UKETSUKE_SPECIMEN
    QCommandLineOption root(u"machine-root"_s, {}, u"DIR"_s);
    root.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(root);
#endif
}

QString machineRoot([[maybe_unused]] const QCommandLineParser& parser) {
#ifdef UKETSUKE_SPECIMEN
    return parser.value(u"machine-root"_s);
#else
    return {};
#endif
}

Result<DatabasePlace> databasePlace(const QCommandLineParser& parser) {
    return embeddedDatabasePlace(parser.value(u"database"_s), machineRoot(parser));
}

Result<QString> databaseThatIsThere(const QCommandLineParser& parser) {
    return databasePlace(parser).and_then([](const DatabasePlace& place) -> Result<QString> {
        const auto usable = lookAtPlace(place.file);
        // A folder that somebody typed is as wrong as a file's name.
        const bool isMistyped =
            place.origin == PlaceOrigin::Argument && !usable && usable.error().detail == "place.missing"_L1;
        if (!usable && !isMistyped)
            return tl::unexpected<Error>(usable.error());
        if (!QFileInfo::exists(place.file))
            return fail(ErrorKind::NotFound, u"database"_s);
        return place.file;
    });
}

Result<void> openDatabase(Services& services, const QCommandLineParser& parser) {
    return open(services, parser, SchemaOnOpening::BringUpToDate);
}

Result<void> openDatabaseAsItIs(Services& services, const QCommandLineParser& parser) {
    return open(services, parser, SchemaOnOpening::LeaveAsItIs);
}

QString troubleText(const AdminCall& call, const Error& error) {
    const QString file = databasePlace(call.parser).value_or(DatabasePlace()).file;
    const PlaceText text = placeText(error, placeFacts(file, machineRoot(call.parser)));
    return text.what.isEmpty() ? QString() : QStringList{text.what, text.safe, text.next}.join(u'\n');
}

ExitCode failToOpen(const AdminCall& call, const Error& error) {
    const QString trouble = troubleText(call, error);
    return trouble.isEmpty() ? call.output.fail(error) : call.output.fail(error, trouble);
}

} // namespace uketsuke
