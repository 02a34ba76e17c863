#include "app/admin/admin_output.h"
#include "app/admin/admin_words.h"

#include <QHash>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

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
QString sentence(const Error& error) {
    static const QHash<QString, QString> byDetail{
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
    return byDetail.value(error.detail, sentence(error.kind));
}

ExitCode exitCodeOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
    case ErrorKind::Corrupt:
    case ErrorKind::Incompatible:
    case ErrorKind::OutOfSpace:
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskFault:
        return ExitCode::Unreachable;
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::NotPermitted:
    case ErrorKind::NotClaimed:
    case ErrorKind::Exhausted:
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return ExitCode::Refused;
    }
    return ExitCode::Refused;
}

} // namespace

void AdminOutput::show(const QJsonObject& json, const QString& text) const {
    QTextStream out(stdout);
    out << (m_asJson ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) : text) << Qt::endl;
}

ExitCode AdminOutput::fail(const Error& error) const {
    return fail(error, sentence(error) + u" ("_s + error.detail + u')');
}

ExitCode AdminOutput::fail(const Error& error, const QString& sentence) const {
    if (m_asJson)
        show({{u"error"_s, error.detail}, {u"text"_s, sentence}}, {});
    else
        QTextStream(stderr) << sentence << Qt::endl;
    return exitCodeOf(error.kind);
}

ExitCode AdminOutput::misuse(const QString& usage) const {
    if (m_asJson)
        show({{u"error"_s, u"usage"_s}, {u"usage"_s, usage}}, {});
    else
        QTextStream(stderr) << AdminWords::tr("使い方: uketsuke-admin ") << usage << Qt::endl;
    return ExitCode::Usage;
}

} // namespace uketsuke
