#include "app/persistence/database/sql_catalogue.h"

#include "app/persistence/database/script_splitter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

static void initialiseSqlResource() {
    Q_INIT_RESOURCE(uketsuke_sql);
}

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString statementsFolder = u":/sql/statements/"_s;
const QString rulesFolder = u":/sql/rules/"_s;
const QString provisioningFolder = u":/sql/provisioning/postgresql/"_s;

QString dialectName(Dialect dialect) {
    return dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

Result<QString> readResource(const QString& path) {
    static const bool isInitialised = (initialiseSqlResource(), true);
    Q_UNUSED(isInitialised);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"sql.file"_s);
    return QString::fromUtf8(file.readAll());
}

/// The files of a folder in order of their names, as one script.
Result<QString> allOf(const QString& folder) {
    initialiseSqlResource();
    QString script;
    for (const QString& file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        auto text = readResource(folder + file);
        if (!text)
            return text;
        script += *text + u"\n;\n"_s;
    }
    return script;
}

/// The dialect's own file, where there is one beside that of both.
Result<QString> readOverridden(const QString& base, Dialect dialect) {
    auto text = readResource(base + u'.' + dialectName(dialect) + u".sql"_s);
    return text ? text : readResource(base + u".sql"_s);
}

QString forDialect(QString text, Dialect dialect) {
    return text.replace("@bytes@"_L1, dialect == Dialect::Sqlite ? "blob"_L1 : "bytea"_L1);
}

} // namespace

Result<QString> SqlCatalogue::statement(QLatin1StringView name, Dialect dialect) {
    return readOverridden(statementsFolder + name, dialect).map(withoutComments);
}

QStringList SqlCatalogue::statementNames() {
    initialiseSqlResource();
    QStringList names;
    for (QDirIterator it(statementsFolder, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QString name = it.next().mid(statementsFolder.size());
        name = name.left(name.indexOf(u'.'));
        if (!names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

QStringList SqlCatalogue::migrationNames(const QString& folder) {
    initialiseSqlResource();
    QStringList names;
    for (const QString& file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        names.append(file.left(file.indexOf(u'.')));
    names.removeDuplicates();
    return names;
}

Result<QString> SqlCatalogue::migration(const QString& name, Dialect dialect, const QString& folder) {
    return readOverridden(QDir(folder).filePath(name), dialect).map([&](const QString& text) {
        return forDialect(text, dialect);
    });
}

Result<QString> SqlCatalogue::rules(Dialect dialect) {
    return allOf(rulesFolder + dialectName(dialect) + u'/').map([&](const QString& text) {
        return forDialect(text, dialect);
    });
}

Result<QString> SqlCatalogue::provisioning(QLatin1StringView name) {
    return readResource(provisioningFolder + name + u".sql"_s);
}

} // namespace uketsuke
