#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/services/services.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<void> open(Services& services, const QCommandLineParser& parser, SchemaOnOpening schema) {
    if (auto there = mustBeThere(parser); !there)
        return there;
    if (auto opened = services.openEmbedded(parser.value(u"database"_s), schema).result(); !opened)
        return opened;
    return services.actAs(u"uketsuke-admin"_s).result();
}

} // namespace

void addDatabaseOption(QCommandLineParser& parser) {
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/uketsuke/uketsuke.sqlite"_s;
    parser.addOption({u"database"_s, AdminWords::tr("データベースのファイル"), u"FILE"_s, usual});
}

Result<void> mustBeThere(const QCommandLineParser& parser) {
    if (QFileInfo::exists(parser.value(u"database"_s)))
        return {};
    return fail(ErrorKind::NotFound, u"database"_s);
}

Result<void> openDatabase(Services& services, const QCommandLineParser& parser) {
    return open(services, parser, SchemaOnOpening::BringUpToDate);
}

Result<void> openDatabaseAsItIs(Services& services, const QCommandLineParser& parser) {
    return open(services, parser, SchemaOnOpening::LeaveAsItIs);
}

} // namespace uketsuke
