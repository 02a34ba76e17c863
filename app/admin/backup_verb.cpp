#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/services/backup/backup_service.h"
#include "app/services/backup/restore_service.h"
#include "app/services/place/database_place.h"
#include "app/services/services.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addBackupOptions(QCommandLineParser& parser) {
    addPlaceOption(parser);
    parser.addOption(
        {u"to"_s, AdminWords::tr("バックアップを置くフォルダー（指定しなければ設定のフォルダー）"), u"DIR"_s});
}

QString backupOfShared() {
    return AdminWords::tr(
        "共有データベースのバックアップは、サーバーの道具で作ります: pg_dump --format=custom --no-blobs "
        "--role=uketsuke_owner --file=FILE DATABASE\n作ったものは、uketsuke-admin backup-check FILE で確かめます。");
}

QString restoringOfShared() {
    return AdminWords::tr(
        "共有データベースは、サーバーの道具で復元します: pg_restore --dbname=DATABASE FILE（先に、uketsuke-admin "
        "backup-check FILE で確かめます）\n復元したことを、uketsuke-admin restored TIME で知らせてください。"
        "それから numbers skip-to で最後の番号を入れるまで、番号は出ません。");
}

ExitCode runBackup(const AdminCall& call) {
    if (const auto place = databasePlace(call.parser); !place)
        return failToOpen(call, place.error(), backupOfShared());
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabase(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    const QString folder = call.parser.value(u"to"_s);
    const auto made = services.backups().backUp(folder.isEmpty() ? QString() : QDir(folder).absolutePath()).result();
    if (!made)
        return call.output.fail(made.error());
    call.output.show(
        {{u"file"_s, made->file}, {u"bytes"_s, made->byteCount}},
        AdminWords::tr("バックアップを作り、開いて確かめました: %1（%2 バイト）").arg(made->file).arg(made->byteCount));
    return ExitCode::Done;
}

/// What IT must do next, in the order in which it must be done.
QString restoredText(const RestoreOutcome& outcome) {
    QString text = AdminWords::tr("バックアップから復元しました。");
    if (!outcome.keptFile.isEmpty())
        text += AdminWords::tr("\nいままでのデータベースは消さずに残してあります: %1").arg(outcome.keptFile);
    if (outcome.destroyedAgain > 0)
        text += AdminWords::tr("\nバックアップの後に破棄された画像 %1 枚を、もう一度破棄しました。")
                    .arg(outcome.destroyedAgain);
    if (!outcome.wasReadable)
        text +=
            AdminWords::tr("\nいままでのデータベースが読めないため、バックアップの後に破棄された画像は分かりません。"
                           "もう一度破棄してください。");
    return text +
           AdminWords::tr("\n送信待ちだったメールは「送信不明」です。送信箱で一通ずつ決めてください。"
                          "\n利用券番号は、範囲ごとに最後の番号を入れるまで出ません: numbers skip-to RANGE NUMBER");
}

ExitCode runRestore(const AdminCall& call) {
    if (call.words.size() != 1)
        return call.output.misuse(u"restore FILE [--database FILE]"_s);
    const SystemClock clock;
    const RestoreService restores(clock);
    const auto place = databasePlace(call.parser);
    if (!place)
        return failToOpen(call, place.error(), restoringOfShared());
    // Only a folder that somebody named here is made by restoring.
    if (const auto usable = lookAtPlace(place->file); !usable && place->origin != PlaceOrigin::Argument)
        return failToOpen(call, usable.error());
    const QString database = QFileInfo(place->file).absoluteFilePath();
    const auto outcome = restores.restore(database, call.words.first(), {}).result();
    if (!outcome)
        return call.output.fail(outcome.error());
    call.output.show({{u"kept"_s, outcome->keptFile},
                      {u"present_was_readable"_s, outcome->wasReadable},
                      {u"destroyed_again"_s, outcome->destroyedAgain}},
                     restoredText(*outcome));
    return ExitCode::Done;
}

} // namespace

AdminVerb backupVerb() {
    return {"backup"_L1, AdminWords::tr("動いているデータベースのバックアップを作ります: backup [--to DIR]"),
            addBackupOptions, runBackup};
}

AdminVerb restoreVerb() {
    return {"restore"_L1, AdminWords::tr("バックアップから復元します（いまのファイルは残します）: restore FILE"),
            addPlaceOption, runRestore};
}

} // namespace uketsuke
