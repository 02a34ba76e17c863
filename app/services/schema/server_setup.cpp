#include "app/services/schema/server_setup.h"

#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/database/transaction.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Found {
    bool hasRoles = false;
    bool isOwner = false;
    bool hasSchema = false;
    bool mayMakeRoles = false;
    bool mayMakeSchema = false;
    bool isSuperuser = false;
    bool isClosed = false;
    bool sortsByCodePoints = false;
};

Result<Found> look(Database& database) {
    return database.row("server/setup"_L1).map([](const Row& row) {
        return Found{row.integer("has_roles"_L1) == 1,       row.integer("is_owner"_L1) == 1,
                     row.integer("has_schema"_L1) == 1,      row.integer("may_make_roles"_L1) == 1,
                     row.integer("may_make_schema"_L1) == 1, row.integer("is_superuser"_L1) == 1,
                     row.integer("is_closed"_L1) == 1,       row.integer("sorts_by_code_points"_L1) == 1};
    });
}

QString quoted(QString name) {
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// Scripts in the order in which they are run.
struct Scripts {
    QString roles;    ///< once for each server
    QString member;   ///< who sets up, of the owner
    QString schema;   ///< once for each database
    QString database; ///< the same, by a superuser
};

Result<Scripts> scriptsFor(const QString& roleName) {
    const auto roles = SqlCatalogue::provisioning("010_roles"_L1);
    const auto database = SqlCatalogue::provisioning("020_database"_L1);
    const auto schema = SqlCatalogue::provisioning("030_schema"_L1);
    for (const auto* script : {&roles, &database, &schema})
        if (!*script)
            return tl::unexpected<Error>(script->error());
    return Scripts{*roles, u"GRANT uketsuke_owner TO %1;\n"_s.arg(quoted(roleName)), *schema, *database};
}

/// What of the roles and the schema is missing, by whether this role may make it.
struct Missing {
    QString canBeMade;
    QString isWanted;

    void add(bool mayMake, const QString& script) { (mayMake ? canBeMade : isWanted) += script; }
};

Missing missingFor(const Found& found, const Scripts& scripts) {
    Missing missing;
    if (!found.hasRoles)
        missing.add(found.mayMakeRoles, scripts.roles);
    if (!found.isOwner)
        missing.add(found.mayMakeRoles, scripts.member);
    if (!found.hasSchema)
        missing.add(found.mayMakeSchema, scripts.schema);
    return missing;
}

Result<ServerSetup> setUp(Database& database, const QString& roleName) {
    const auto found = look(database);
    const auto scripts = scriptsFor(roleName);
    if (!found || !scripts)
        return tl::unexpected<Error>(found ? scripts.error() : found.error());
    if (!found->sortsByCodePoints)
        return fail(ErrorKind::Unsupported, u"database.sorting"_s);
    const Missing missing = missingFor(*found, *scripts);
    const QString closing = found->isClosed ? QString() : scripts->database;
    if (!missing.isWanted.isEmpty())
        return ServerSetup{missing.isWanted, closing};
    const QString script = found->isSuperuser ? missing.canBeMade + closing : missing.canBeMade;
    auto made = inTransaction(database, [&](Database& open) { return open.executeScript(script); });
    return made.map([&] { return ServerSetup{{}, found->isSuperuser ? QString() : closing}; });
}

} // namespace

QFuture<Result<ServerSetup>> setUpServer(DatabaseThread& database, const QString& roleName) {
    return database.run([roleName](Database& open) { return setUp(open, roleName); });
}

} // namespace uketsuke
