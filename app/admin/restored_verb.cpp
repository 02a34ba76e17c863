#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/domain/matching/japanese_date.h"
#include "app/services/backup/server_restore.h"
#include "app/services/services.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// "2026-11-26T08:45", of Japan's time where no other is said.
QDateTime timeOf(const QString& typed) {
    const QDateTime moment = QDateTime::fromString(typed, Qt::ISODate);
    return moment.isValid() && moment.timeSpec() == Qt::LocalTime ? instantInJapan(moment) : moment.toUTC();
}

ExitCode runRestored(const AdminCall& call) {
    if (call.words.size() != 1)
        return call.output.misuse(u"restored TIME --database postgresql://LOGIN@HOST/DATABASE"_s);
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openSharedAsItIs(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    const QDateTime taken = timeOf(call.words.first());
    if (const auto noted = noteServerRestore(services.database(), taken, clock.nowUtc()).result(); !noted)
        return call.output.fail(noted.error());
    call.output.show(
        {{u"backup_taken_at"_s, taken.toString(Qt::ISODate)}},
        AdminWords::tr("復元を記録しました。numbers skip-to で範囲ごとに最後の番号を入れるまで、番号は出ません。"
                       "送信待ちだったメールは送信不明になりました。送信待ちの画面で一つずつ決めてください。"));
    return ExitCode::Done;
}

} // namespace

AdminVerb restoredVerb() {
    return {"restored"_L1,
            AdminWords::tr("サーバーでバックアップから戻したことを記録し、番号を止めます: restored TIME"),
            addDatabaseOption, runRestored};
}

} // namespace uketsuke
