#include "tests/support/desk_database.h"

#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/migrations/migrator.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

void mustSucceed(const Result<void>& result) {
    if (!result)
        qFatal("the test's database: %s", qPrintable(result.error().detail));
}

Result<void> migrateWithoutRules(Database& database) {
    for (const QString& name : SqlCatalogue::migrationNames())
        if (auto done = SqlCatalogue::migration(name, Dialect::Sqlite).and_then([&](const QString& text) {
                return database.executeScript(text);
            });
            !done)
            return done;
    return {};
}

} // namespace

DeskDatabase::DeskDatabase(Rules rules) {
    mustSucceed(m_thread.open(EmbeddedDatabase{u":memory:"_s}).result());
    mustSucceed(m_thread
                    .run([rules](Database& database) -> Result<void> {
                        database.setSessionUser(u"sato"_s);
                        return rules == Rules::With ? migrate(database).map([](const SchemaVersion&) {})
                                                    : migrateWithoutRules(database);
                    })
                    .result());
    run(u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('sato', '佐藤', 'staff', 0),"
        " ('suzuki', '鈴木', 'supervisor', 0), ('kanri', '管理', 'it', 0)"_s);
}

void DeskDatabase::run(const QString& script) {
    mustSucceed(m_thread.run([script](Database& database) { return database.executeScript(script); }).result());
}

QString DeskDatabase::scalar(const QString& sql) {
    return m_thread
        .run([sql](Database& database) -> Result<QString> {
            QSqlQuery query(database.connection());
            return query.exec(sql) && query.next() ? query.value(0).toString() : u"?"_s;
        })
        .result()
        .value();
}

void DeskDatabase::signInAs(const QString& login) {
    mustSucceed(m_thread
                    .run([login](Database& database) -> Result<void> {
                        database.setSessionUser(login);
                        return {};
                    })
                    .result());
}

} // namespace uketsuke
