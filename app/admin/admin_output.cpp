#include "app/admin/admin_output.h"

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
        return u"見つかりません。名前と場所を確かめてください。"_s;
    case ErrorKind::Conflict:
        return u"ほかの変更と重なりました。何も変えていません。"_s;
    case ErrorKind::Invalid:
        return u"内容が正しくありません。何も変えていません。"_s;
    case ErrorKind::NotPermitted:
    case ErrorKind::NotClaimed:
        return u"許可されていません。何も変えていません。"_s;
    case ErrorKind::Exhausted:
        return u"番号の残りがありません。"_s;
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
        return u"開けません。ほかのプログラムが使っていないか、場所が正しいかを確かめてください。"_s;
    case ErrorKind::Corrupt:
        return u"データが壊れています。上書きしないでください。"_s;
    case ErrorKind::TooLarge:
        return u"大きすぎます。"_s;
    case ErrorKind::Unsupported:
        return u"この形式は読めません。"_s;
    case ErrorKind::Incompatible:
        return u"データベースの版がこのプログラムと合いません。古いデータベースなら uketsuke-admin migrate "
               u"で更新し、新しい"
               "データベースなら新しいプログラムを使ってください。"_s;
    case ErrorKind::Cancelled:
        return u"中止しました。"_s;
    case ErrorKind::OutOfSpace:
        return u"空き容量が足りません。"_s;
    case ErrorKind::Internal:
        return u"プログラムに問題が起きました。"_s;
    }
    return {};
}

/// Where the kind alone does not say what to do.
QString sentence(const Error& error) {
    static const QHash<QString, QString> byDetail{
        {u"range.needs_word"_s, u"復元の後です。numbers skip-to で最後の番号を入れるまで、番号は出ません。"_s},
        {u"last_number.form"_s, u"利用券番号として読めません。何も変えていません。"_s},
        {u"last_number.check_digit"_s, u"チェックデジットが合いません。番号を確かめてください。"_s},
        {u"last_number.range"_s,
         u"この範囲の番号ではありません。先頭の数字からチェックデジットまで、すべて入れてください。"_s},
        {u"last_number.below"_s, u"このデータベースは、もっと後の番号を出しています。戻すことはできません。"_s},
        {u"last_number.beyond"_s, u"この範囲の最後を超えています。"_s},
        {u"range.name_twice"_s, u"同じ名前の範囲が二つ以上あります。numbers list --json の id で選んでください。"_s},
        {u"backup.folder"_s, u"バックアップのフォルダーがないか、決まっていません。--to DIR で指定できます。"_s},
        {u"backup.running"_s, u"ほかのプログラムがバックアップを作っています。終わってからもう一度行ってください。"_s},
        {u"backup.file"_s, u"そのバックアップは見つかりません。何も変えていません。"_s},
        {u"backup.damaged"_s, u"このバックアップは壊れています。何も変えていません。別のものを選んでください。"_s},
        {u"backup.journal"_s, u"このファイルは、受付のバックアップではないか、壊れています。何も変えていません。"_s},
        {u"backup.schema"_s, u"このファイルは、受付のバックアップではないか、壊れています。何も変えていません。"_s},
        {u"database.in_use"_s,
         u"データベースが開かれています。受付の画面と予約した作業をすべて閉じてから、もう一度行ってください。"_s},
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
        QTextStream(stderr) << u"使い方: uketsuke-admin "_s << usage << Qt::endl;
    return ExitCode::Usage;
}

} // namespace uketsuke
