#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/init_shared.h"
#include "app/admin/new_passphrase.h"
#include "app/services/services.h"
#include "app/services/session/session_service.h"
#include "app/words/account_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addInitOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    addNewPassphraseOption(parser);
    parser.addOptions(
        {{u"login"_s, AdminWords::tr("最初の人のログイン名（a–z で始まる英小文字・数字・_）"), u"LOGIN"_s},
         {u"name"_s, AdminWords::tr("最初の人の表示名"), u"NAME"_s},
         {u"role"_s,
          AdminWords::tr("共有データベースの最初の人の役割（supervisor か it）。組み込みのデータベースでは管理者"),
          u"ROLE"_s, roleKey(Role::Supervisor)},
         {u"passphrase-stdin"_s, AdminWords::tr("組み込みのデータベース: パスフレーズを標準入力の1行目から読みます")}});
}

QString firstLineOfInput() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

ExitCode initEmbedded(const AdminCall& call) {
    if (!call.parser.isSet(u"login"_s) || !call.parser.isSet(u"name"_s) || !call.parser.isSet(u"passphrase-stdin"_s))
        return call.output.misuse(u"init --login LOGIN --name NAME --passphrase-stdin [--database FILE]"_s);
    const auto place = databasePlace(call.parser);
    if (!place)
        return failToOpen(call, place.error());
    const QString file = place->file;
    // Only a folder that somebody named here is made; IT makes the PC's place with its access rights.
    if (place->origin == PlaceOrigin::Argument && !QDir().mkpath(QFileInfo(file).absolutePath()))
        return call.output.fail({ErrorKind::Unreachable, u"database.folder"_s});
    const SystemClock clock;
    Services services(clock);
    const StaffMember first{call.parser.value(u"login"_s), call.parser.value(u"name"_s), Role::It, true};
    const auto made = services.openEmbedded(file).result().and_then(
        [&] { return services.session().makeFirstAccount(first, firstLineOfInput()).result(); });
    if (!made) {
        const QString why = accountRefusalText(made.error());
        return why.isEmpty() ? failToOpen(call, made.error()) : call.output.fail(made.error(), why);
    }
    call.output.show({{u"database"_s, file}, {u"login"_s, made->login}},
                     AdminWords::tr("データベースと最初の管理者を作りました: %1").arg(file));
    return ExitCode::Done;
}

ExitCode runInit(const AdminCall& call) {
    const auto chosen = chosenDatabaseOf(call.parser);
    const auto* address = chosen ? std::get_if<DatabaseAddress>(&*chosen) : nullptr;
    return address != nullptr ? initShared(call, *address) : initEmbedded(call);
}

} // namespace

AdminVerb initVerb() {
    return {"init"_L1, AdminWords::tr("データベースと最初の人を作ります（組み込み、または共有の PostgreSQL）"),
            addInitOptions, runInit};
}

} // namespace uketsuke
