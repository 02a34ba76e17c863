#include "app/admin/init_shared.h"

#include "app/admin/admin_words.h"
#include "app/admin/new_passphrase.h"
#include "app/domain/staff/account_request.h"
#include "app/domain/staff/passphrase_rule.h"
#include "app/services/schema/schema_service.h"
#include "app/services/schema/server_setup.h"
#include "app/services/services.h"
#include "app/services/session/account_service.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct FirstPerson {
    AccountRequest request;
    QString passphrase;
};

QString usage() {
    return u"init --database postgresql://ROLE@HOST/DATABASE [--login LOGIN --name NAME [--role supervisor|it]]"_s;
}

ExitCode failFor(const AdminCall& call, const Error& error) {
    if (error.detail == "database.sorting"_L1)
        return call.output.fail(
            error,
            AdminWords::tr("このデータベースの文字コードか並び順が合いません。何も変えていません。次のように作り直し"
                           "てください: CREATE DATABASE uketsuke ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0"));
    if (error.detail == "role"_L1)
        return call.output.fail(error,
                                AdminWords::tr("その役割の最初の人は、もういます。ほかの人は staff add で加えます。"));
    const QString why = newPersonRefusal(error);
    return why.isEmpty() ? failToOpen(call, error) : call.output.fail(error, why);
}

/// Nothing where nobody is named; looked at before anything is made.
Result<std::optional<FirstPerson>> firstPersonOf(const AdminCall& call) {
    if (!call.parser.isSet(u"login"_s))
        return std::optional<FirstPerson>();
    FirstPerson person;
    person.request.login = call.parser.value(u"login"_s);
    person.request.displayName = call.parser.value(u"name"_s).trimmed();
    const auto role = roleFromKey(call.parser.value(u"role"_s));
    if (!role || *role == Role::Staff)
        return fail(ErrorKind::Invalid, u"staff.role"_s);
    person.request.role = *role;
    if (!isWellFormedLogin(person.request.login))
        return fail(ErrorKind::Invalid, u"staff.login"_s);
    if (person.request.displayName.isEmpty())
        return fail(ErrorKind::Invalid, u"staff.name"_s);
    return newPassphrase(call).and_then([&](const QString& passphrase) {
        person.passphrase = passphrase;
        return checkNewPassphrase(passphrase, person.request.login).map([&] { return std::optional(person); });
    });
}

QString superusersLines(const QString& databaseName, const QString& sql) {
    return AdminWords::tr("次の行を、サーバーの superuser で実行してください（データベース %1 で）:")
               .arg(databaseName) +
           u"\n\n"_s + sql;
}

ExitCode showWanted(const AdminCall& call, const QString& databaseName, const ServerSetup& setup) {
    const QString sql = setup.wantedBefore + setup.wantedAfter;
    call.output.show({{u"ready"_s, false}, {u"superuser_sql"_s, sql}},
                     AdminWords::tr("このロールには作れないものがあります。何も変えていません。") + u'\n' +
                         superusersLines(databaseName, sql) + u'\n' +
                         AdminWords::tr("その後、もう一度 init を行ってください。"));
    return ExitCode::Finding;
}

ExitCode showDone(const AdminCall& call, const QString& databaseName, int version, const QString& login,
                  const ServerSetup& setup) {
    QString text = AdminWords::tr("共有データベースを用意しました（版 %1）。").arg(version);
    if (!login.isEmpty())
        text += u'\n' + AdminWords::tr("最初の人: %1").arg(login);
    if (!setup.wantedAfter.isEmpty())
        text += u'\n' + AdminWords::tr("データベースは、まだ閉じられていません。") +
                superusersLines(databaseName, setup.wantedAfter);
    call.output.show(
        {{u"ready"_s, true}, {u"schema"_s, version}, {u"login"_s, login}, {u"superuser_sql"_s, setup.wantedAfter}},
        text);
    return setup.wantedAfter.isEmpty() ? ExitCode::Done : ExitCode::Finding;
}

} // namespace

ExitCode initShared(const AdminCall& call, const DatabaseAddress& address) {
    if (call.parser.isSet(u"login"_s) != call.parser.isSet(u"name"_s))
        return call.output.misuse(usage());
    const auto person = firstPersonOf(call);
    if (!person)
        return failFor(call, person.error());
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabaseAsFound(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    const auto setup = signInAddress(call.parser).and_then([&](const DatabaseAddress& as) {
        return setUpServer(services.database(), as.userName).result();
    });
    if (!setup)
        return failFor(call, setup.error());
    if (!setup->wantedBefore.isEmpty())
        return showWanted(call, address.databaseName, *setup);
    const auto migrated = SchemaService(services.database()).migrate().result();
    if (!migrated)
        return failFor(call, migrated.error());
    if (*person)
        if (const auto added = services.accounts().ask((*person)->request, (*person)->passphrase).result(); !added)
            return failFor(call, added.error());
    return showDone(call, address.databaseName, migrated->now.current, *person ? (*person)->request.login : QString(),
                    *setup);
}

} // namespace uketsuke
