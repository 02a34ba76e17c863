#include "app/admin/error_words.h"

#include "app/admin/admin_words.h"
#include "app/admin/server_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString sentence(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
        return AdminWords::tr("見つかりません。名前と場所を確かめてください。");
    case ErrorKind::Conflict:
        return AdminWords::tr("ほかの変更と重なりました。何も変えていません。");
    case ErrorKind::Invalid:
        return AdminWords::tr("内容が正しくありません。何も変えていません。");
    case ErrorKind::NotPermitted:
    case ErrorKind::NotClaimed:
        return AdminWords::tr("許可されていません。何も変えていません。");
    case ErrorKind::Exhausted:
        return AdminWords::tr("番号の残りがありません。");
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
        return AdminWords::tr("開けません。ほかのプログラムが使っていないか、場所が正しいかを確かめてください。");
    case ErrorKind::Corrupt:
        return AdminWords::tr("データが壊れています。上書きしないでください。");
    case ErrorKind::TooLarge:
        return AdminWords::tr("大きすぎます。");
    case ErrorKind::Unsupported:
        return AdminWords::tr("この形式は読めません。");
    case ErrorKind::Incompatible:
        return AdminWords::tr(
            "データベースの版がこのプログラムと合いません。古いデータベースなら uketsuke-admin migrate "
            "で更新し、新しい"
            "データベースなら新しいプログラムを使ってください。");
    case ErrorKind::Cancelled:
        return AdminWords::tr("中止しました。");
    case ErrorKind::OutOfSpace:
        return AdminWords::tr("空き容量が足りません。");
    case ErrorKind::ReadOnly:
        return AdminWords::tr("読み取り専用で、書き込めません。ファイルとフォルダーの権限を確かめてください。");
    case ErrorKind::DiskFault:
        return AdminWords::tr("ディスクの読み書きに失敗しました。ディスクを確かめてください。");
    case ErrorKind::Internal:
        return AdminWords::tr("プログラムに問題が起きました。");
    }
    return {};
}

/// Where the kind alone does not say what to do.
const QHash<QString, QString>& sentencesByDetail() {
    static const QHash<QString, QString> sentences{
        {u"range.needs_word"_s,
         AdminWords::tr("復元の後です。numbers skip-to で最後の番号を入れるまで、番号は出ません。")},
        {u"last_number.form"_s, AdminWords::tr("利用券番号として読めません。何も変えていません。")},
        {u"last_number.check_digit"_s, AdminWords::tr("チェックデジットが合いません。番号を確かめてください。")},
        {u"last_number.range"_s,
         AdminWords::tr("この範囲の番号ではありません。先頭の数字からチェックデジットまで、すべて入れてください。")},
        {u"last_number.below"_s,
         AdminWords::tr("このデータベースは、もっと後の番号を出しています。戻すことはできません。")},
        {u"last_number.beyond"_s, AdminWords::tr("この範囲の最後を超えています。")},
        {u"range.name_twice"_s,
         AdminWords::tr("同じ名前の範囲が二つ以上あります。numbers list --json の id で選んでください。")},
        {u"backup.folder"_s,
         AdminWords::tr("バックアップのフォルダーがないか、決まっていません。--to DIR で指定できます。")},
        {u"backup.running"_s,
         AdminWords::tr("ほかのプログラムがバックアップを作っています。終わってからもう一度行ってください。")},
        {u"backup.file"_s, AdminWords::tr("そのバックアップは見つかりません。何も変えていません。")},
        {u"backup.damaged"_s,
         AdminWords::tr("このバックアップは壊れています。何も変えていません。別のものを選んでください。")},
        {u"backup.journal"_s,
         AdminWords::tr("このファイルは、受付のバックアップではないか、壊れています。何も変えていません。")},
        {u"backup.schema"_s,
         AdminWords::tr("このファイルは、受付のバックアップではないか、壊れています。何も変えていません。")},
        {u"database.network"_s,
         AdminWords::tr("ネットワーク上のデータベースは開きません。複数の PC で使うときは PostgreSQL を使います。")},
        {u"database.missing"_s,
         AdminWords::tr(
             "データベースのファイルがありません。新しいものは作っていません。バックアップがあります: restore FILE")},
        {u"database.damaged"_s,
         AdminWords::tr(
             "データベースが壊れています。何も書き込んでいません。バックアップから復元してください: restore FILE")},
        {u"database.in_use"_s,
         AdminWords::tr(
             "データベースが開かれています。受付の画面と予約した作業をすべて閉じてから、もう一度行ってください。")},
    };
    return sentences;
}

/// Of the verbs that read a list or a journal, move a desk, prove a backup or look at connections.
const QHash<QString, QString>& furtherSentencesByDetail() {
    static const QHash<QString, QString> sentences{
        {u"numbers.file"_s, AdminWords::tr("番号の一覧のファイルを開けません。名前と場所を確かめてください。")},
        {u"number_list.empty"_s, AdminWords::tr("ファイルの中に、利用券番号がありません。")},
        {u"encoding.utf16"_s,
         AdminWords::tr("「Unicode テキスト」は読めません。UTF-8 か CP932 で保存し直してください。")},
        {u"audit.day"_s, AdminWords::tr("--from と --to の日は 2026-11-01 のように書きます。何も書き出していません。")},
        {u"audit.file"_s, AdminWords::tr("書き出すファイルに書けません。場所と空き容量を確かめてください。")},
        {u"move.file"_s, AdminWords::tr("移すファイルがありません。名前と場所を確かめてください。")},
        {u"move.damaged"_s, AdminWords::tr("移すファイルは壊れています。何も変えていません。バックアップを移せます。")},
        {u"move.journal"_s, AdminWords::tr("移すファイルの記録が書き換えられています。何も変えていません。audit verify "
                                           "--database FILE で確かめてください。")},
        {u"move.embedded"_s, AdminWords::tr("移す先は共有データベースです。--database postgresql://LOGIN@HOST/DATABASE "
                                            "で指定してください。")},
        {u"move.owner"_s,
         AdminWords::tr(
             "このロールは uketsuke_owner の一員ではないため、移せません。何も変えていません。--as ROLE で、用意した"
             "ときのロールを指定してください。")},
        {u"move.changed"_s,
         AdminWords::tr("移している間に、受付がファイルに書き込みました。サーバーでは何も変えていません。受付を閉じて、"
                        "もう一度行ってください。")},
        {u"dump.file"_s, AdminWords::tr("バックアップのファイルがありません。名前と場所を確かめてください。")},
        {u"dump.format"_s,
         AdminWords::tr("pg_dump の custom、directory、tar の形式ではありません。pg_dump --format=custom "
                        "で作ってください。何も変えていません。")},
        {u"dump.program"_s,
         AdminWords::tr("pg_restore が見つかりません。--pg-restore FILE で場所を指定してください。")},
        {u"dump.restore"_s,
         AdminWords::tr(
             "このバックアップは最後まで戻せませんでした。壊れているか、サーバーの版に合いません。確かめるため"
             "のデータベースは消しました。別のバックアップを確かめてください。")},
        {u"restore.time"_s,
         AdminWords::tr("バックアップを作った日時を 2026-11-26T08:45 のように書きます（日本の時刻）。"
                        "何も変えていません。")},
        {u"session"_s, AdminWords::tr("その接続は、もう終わっています（または、職員の接続ではありません）。")},
        {u"session.own"_s, AdminWords::tr("自分の接続は終わらせられません。")},
        {u"database.is_embedded"_s,
         AdminWords::tr("組み込みのデータベースには、この操作はありません。共有データベース（PostgreSQL）を --database "
                        "で指定してください。")},
    };
    return sentences;
}

} // namespace

QString errorSentence(const Error& error) {
    const QString ofServer = serverSentence(error);
    if (!ofServer.isEmpty())
        return ofServer;
    const QString further = furtherSentencesByDetail().value(error.detail);
    return further.isEmpty() ? sentencesByDetail().value(error.detail, sentence(error.kind)) : further;
}

} // namespace uketsuke
