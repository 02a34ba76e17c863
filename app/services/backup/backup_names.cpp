#include "app/services/backup/backup_names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int japanOffsetSeconds = 9 * 60 * 60;
const QString momentForm = u"yyyyMMdd-HHmmss"_s;

} // namespace

QString backupName(const QDateTime& momentUtc) {
    return u"uketsuke-%1.sqlite"_s.arg(momentUtc.toOffsetFromUtc(japanOffsetSeconds).toString(momentForm));
}

QString unfinishedBackupName(const QDateTime& momentUtc) {
    return backupName(momentUtc) + u".part"_s;
}

std::optional<QDateTime> momentOfBackup(const QString& fileName) {
    static const QRegularExpression form(u"\\Auketsuke-(\\d{8}-\\d{6})\\.sqlite\\z"_s);
    QDateTime moment = QDateTime::fromString(form.match(fileName).captured(1), momentForm);
    if (!moment.isValid())
        return {};
    // Read as it stands: a PC in another zone must see the same moment.
    moment = QDateTime(moment.date(), moment.time(), Qt::OffsetFromUTC, japanOffsetSeconds);
    return moment.toUTC();
}

bool isUnfinishedBackup(const QString& fileName) {
    static const QRegularExpression form(u"\\Auketsuke-\\d{8}-\\d{6}\\.sqlite\\.part(-journal)?\\z"_s);
    return form.match(fileName).hasMatch();
}

} // namespace uketsuke
