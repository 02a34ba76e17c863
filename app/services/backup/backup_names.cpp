#include "app/services/backup/backup_names.h"

#include "app/domain/matching/japanese_date.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString momentForm = u"yyyyMMdd-HHmmss"_s;

} // namespace

QString backupName(const QDateTime& momentUtc) {
    return u"uketsuke-%1.sqlite"_s.arg(inJapan(momentUtc).toString(momentForm));
}

QString unfinishedBackupName(const QDateTime& momentUtc) {
    return backupName(momentUtc) + u".part"_s;
}

std::optional<QDateTime> momentOfBackup(const QString& fileName) {
    static const QRegularExpression form(u"\\Auketsuke-(\\d{8}-\\d{6})\\.sqlite\\z"_s);
    const QDateTime moment = QDateTime::fromString(form.match(fileName).captured(1), momentForm);
    if (!moment.isValid())
        return {};
    // Read as it stands: a PC in another zone must see the same moment.
    return instantInJapan(moment);
}

bool isUnfinishedBackup(const QString& fileName) {
    static const QRegularExpression form(u"\\Auketsuke-\\d{8}-\\d{6}\\.sqlite\\.part(-journal)?\\z"_s);
    return form.match(fileName).hasMatch();
}

} // namespace uketsuke
