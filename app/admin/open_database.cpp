#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/error_words.h"
#include "app/admin/secret_input.h"
#include "app/services/services.h"
#include "app/words/place_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<void> openShared(Services& services, const QCommandLineParser& parser, SchemaOnOpening schema) {
    return signInAddress(parser).and_then([&](const DatabaseAddress& named) {
        return withDatabasePassword(parser, [&](const QString& password) {
            return schema == SchemaOnOpening::AsFound ? services.openAsRole(named, password).result()
                                                      : services.openShared(named, named.userName, password).result();
        });
    });
}

Result<QString> fileThatIsThere(const DatabasePlace& place) {
    const auto usable = lookAtPlace(place.file);
    // A folder that somebody typed is as wrong as a file's name.
    const bool isMistyped =
        place.origin == PlaceOrigin::Argument && !usable && usable.error().detail == "place.missing"_L1;
    if (!usable && !isMistyped)
        return tl::unexpected<Error>(usable.error());
    if (!QFileInfo::exists(place.file))
        return fail(ErrorKind::NotFound, u"database"_s);
    return place.file;
}

Result<void> open(Services& services, const QCommandLineParser& parser, SchemaOnOpening schema) {
    const auto chosen = chosenDatabaseOf(parser);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    if (std::holds_alternative<DatabaseAddress>(*chosen))
        return openShared(services, parser, schema);
    const auto file = fileThatIsThere(std::get<DatabasePlace>(*chosen));
    if (!file)
        return tl::unexpected<Error>(file.error());
    if (auto opened = services.openEmbedded(*file, schema).result(); !opened)
        return opened;
    return services.actAs(u"uketsuke-admin"_s).result();
}

} // namespace

void addPlaceOption(QCommandLineParser& parser) {
    parser.addOption(
        {u"database"_s, AdminWords::tr("データベースのファイル（指定しなければ、この PC の場所: place）"), u"FILE"_s});
    addMachineRootOption(parser);
}

void addDatabaseOption(QCommandLineParser& parser) {
    parser.addOptions(
        {{u"database"_s,
          AdminWords::tr("データベースのファイル、または共有データベースのアドレス（postgresql://LOGIN@HOST/"
                         "DATABASE）。指定しなければ、この PC の設定"),
          u"FILE|ADDRESS"_s},
         {u"as"_s, AdminWords::tr("共有データベースにサインインする人のログイン名（アドレスに書いてもよい）"),
          u"LOGIN"_s}});
    addSecretOption(
        parser, databasePassword(),
        AdminWords::tr("共有データベースのパスワードを、この番号の記述子の1行から読みます（なければ環境変数 "
                       "UKETSUKE_DATABASE_PASSWORD、それもなければ端末で聞きます）"));
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

Result<ChosenDatabase> chosenDatabaseOf(const QCommandLineParser& parser) {
    return chosenDatabase(parser.value(u"database"_s), machineRoot(parser));
}

Result<DatabasePlace> databasePlace(const QCommandLineParser& parser) {
    return chosenDatabaseOf(parser).and_then([](const ChosenDatabase& chosen) -> Result<DatabasePlace> {
        if (const auto* place = std::get_if<DatabasePlace>(&chosen))
            return *place;
        return fail(ErrorKind::Unsupported, u"database.is_shared"_s);
    });
}

Result<DatabaseAddress> signInAddress(const QCommandLineParser& parser) {
    return chosenDatabaseOf(parser).and_then([&](const ChosenDatabase& chosen) -> Result<DatabaseAddress> {
        if (!std::holds_alternative<DatabaseAddress>(chosen))
            return fail(ErrorKind::Unsupported, u"database.is_embedded"_s);
        auto named = std::get<DatabaseAddress>(chosen);
        if (parser.isSet(u"as"_s))
            named.userName = parser.value(u"as"_s);
        if (named.userName.isEmpty())
            return fail(ErrorKind::Invalid, u"sign_in.no_login"_s);
        return named;
    });
}

Result<void> openDatabase(Services& services, const QCommandLineParser& parser) {
    return open(services, parser, SchemaOnOpening::BringUpToDate);
}

Result<void> openDatabaseAsItIs(Services& services, const QCommandLineParser& parser) {
    return open(services, parser, SchemaOnOpening::LeaveAsItIs);
}

Result<void> openSharedAsItIs(Services& services, const QCommandLineParser& parser) {
    return openDatabaseAsItIs(services, parser).and_then([&]() -> Result<void> {
        if (!services.isShared())
            return fail(ErrorKind::Unsupported, u"database.is_embedded"_s);
        return {};
    });
}

Result<void> openDatabaseAsFound(Services& services, const QCommandLineParser& parser) {
    return open(services, parser, SchemaOnOpening::AsFound);
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

ExitCode failToOpen(const AdminCall& call, const Error& error, const QString& insteadOnShared) {
    if (error.detail != "database.is_shared"_L1)
        return failToOpen(call, error);
    return call.output.fail(error, errorSentence(error) + u'\n' + insteadOnShared);
}

} // namespace uketsuke
