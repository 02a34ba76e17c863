#include "app/admin/admin_verb.h"
#include "app/services/services.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace uketsuke {

void addDatabaseOption(QCommandLineParser& parser) {
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/uketsuke/uketsuke.sqlite"_s;
    parser.addOption({u"database"_s, u"データベースのファイル"_s, u"FILE"_s, usual});
}

Result<void> mustBeThere(const QCommandLineParser& parser) {
    if (QFileInfo::exists(parser.value(u"database"_s)))
        return {};
    return fail(ErrorKind::NotFound, u"database"_s);
}

Result<void> openDatabase(Services& services, const QCommandLineParser& parser) {
    if (auto there = mustBeThere(parser); !there)
        return there;
    if (auto opened = services.openEmbedded(parser.value(u"database"_s)).result(); !opened)
        return opened;
    return services.actAs(u"uketsuke-admin"_s).result();
}

} // namespace uketsuke
