#include "ui/shared/backup_text.h"

#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Backup {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

struct Sentences {
    QString what;
    QString next;
};

QHash<QString, Sentences> sentences() {
    const QString another = Backup::tr("別のバックアップを選んでください。");
    const QString noBackup = Backup::tr("このファイルは、受付のバックアップではないか、壊れています。");
    const QString noFolder = Backup::tr("バックアップの保存先のフォルダーが見つかりません。");
    const QString lookAtFolder = Backup::tr("フォルダーにつながっているかを確かめてください。");
    return {
        {u"backup.folder"_s, {noFolder, lookAtFolder}},
        {u"backup.note"_s, {Backup::tr("この PC で作ったバックアップの記録がありません。"), another}},
        {u"backup.running"_s,
         {Backup::tr("ほかのプログラムがバックアップを作っています。"),
          Backup::tr("少し待って、もう一度お試しください。")}},
        {u"backup.exists"_s,
         {Backup::tr("同じ時刻のバックアップがあります。"), Backup::tr("少し待って、もう一度お試しください。")}},
        {u"backup.file"_s, {Backup::tr("そのバックアップが見つかりません。"), another}},
        {u"backup.damaged"_s, {Backup::tr("そのバックアップは壊れています。"), another}},
        {u"backup.journal"_s, {noBackup, another}},
        {u"backup.schema"_s, {noBackup, another}},
        {u"database.in_use"_s,
         {Backup::tr("ほかのプログラムがデータベースを開いています。"),
          Backup::tr("ほかの受付の画面と、予約した作業を閉じてから、もう一度お試しください。")}},
    };
}

} // namespace

QString backupSizeText(qint64 byteCount) {
    return QLocale(QLocale::Japanese).formattedDataSize(byteCount, 1, QLocale::DataSizeSIFormat);
}

Question restoreQuestion(const QDateTime& takenAt) {
    Question question;
    question.title = Backup::tr("バックアップから復元");
    question.text = Backup::tr("%1 のバックアップに戻します。\n\n"
                               "・それより後の取り込み・完了・メールの記録は、画面から消えます。\n"
                               "・今のデータベースは消さず、名前を変えて同じフォルダーに残します。\n"
                               "・送信待ちのメールは「送信不明」になり、一通ずつ人が決めます。\n"
                               "・利用券番号は、管理者が範囲ごとに最後の番号を入れるまで出ません。")
                        .arg(DateText().exactMoment(takenAt));
    question.yes = Backup::tr("復元する");
    question.no = Backup::tr("やめる");
    question.isDangerous = true;
    return question;
}

void sayRuleOfBackup(const Error& error, Attempt attempt, Message& message) {
    if (attempt != Attempt::BackUp && attempt != Attempt::Restore)
        return;
    const Sentences said = sentences().value(error.detail);
    if (said.what.isEmpty())
        return;
    message.what = (attempt == Attempt::BackUp ? Backup::tr("バックアップを作れませんでした。")
                                               : Backup::tr("復元できませんでした。")) +
                   said.what;
    message.next = said.next;
}

} // namespace uketsuke
