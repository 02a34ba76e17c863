#include "app/admin/place_words.h"

#include "app/admin/admin_words.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString originSentence(PlaceOrigin origin) {
    switch (origin) {
    case PlaceOrigin::Argument:
        return AdminWords::tr("（--database の指定）");
    case PlaceOrigin::MachineSetting:
        return AdminWords::tr("（この PC の設定）");
    case PlaceOrigin::Default:
        break;
    }
    return AdminWords::tr("（既定の場所）");
}

QString accessSentence(const PlaceAccess& access) {
    if (!access.isShared)
        return AdminWords::tr("このフォルダーは、ほかのアカウントと共有する形になっていません（持ち主: %1）。")
            .arg(access.owner);
    const QString members = access.members.isEmpty() ? QString() : u": "_s + access.members.join(u", "_s);
    return AdminWords::tr("使えるアカウント: グループ %1%2").arg(access.group, members);
}

/// By backup and restore, the only way that asks what a copy of the file would not.
QString movingSentence(const MadePlace& made) {
    const QString folder = QDir::toNativeSeparators(made.folder + u"/backups"_s);
    const QString backup = asAdministrator(u"uketsuke-admin backup --database %1 --to %2"_s.arg(
        shellWord(QDir::toNativeSeparators(made.oldDatabase)), shellWord(folder)));
    const QString restore =
        asAdministrator(u"uketsuke-admin restore "_s) + AdminWords::tr("（できたバックアップのファイル）");
    return AdminWords::tr(
               "前の場所にデータベースがあります: %1\n移していません。移すときは、受付の画面をすべて閉じてから、"
               "次の順に行います:\n  %2\n  %3")
        .arg(QDir::toNativeSeparators(made.oldDatabase), backup, restore);
}

} // namespace

QString placeSentence(const DatabasePlace& place, const PlaceAccess& access, const QString& trouble) {
    const QString file = QDir::toNativeSeparators(place.file);
    QStringList lines{AdminWords::tr("データベースの場所: %1%2").arg(file, originSentence(place.origin))};
    if (!trouble.isEmpty())
        lines.append(trouble);
    else if (QFileInfo::exists(place.file))
        lines.append(AdminWords::tr("このアカウント（%1）は、データベースを読み書きできます。").arg(accountName()));
    else
        lines.append(AdminWords::tr("このアカウント（%1）は、ここにデータベースを作れます。まだありません。")
                         .arg(accountName()));
    if (access.owner.isEmpty())
        return lines.join(u'\n');
    lines.append(accessSentence(access));
    if (access.isOpenToAll)
        lines.append(AdminWords::tr("注意: グループの外のアカウントも、このフォルダーに入れます。"));
    return lines.join(u'\n');
}

QString sharedPlaceSentence(const QString& address, const QString& settingFile) {
    return AdminWords::tr(
               "使うのは %1 です（--database か、設定 %2 の address）。様子は uketsuke-admin status で分かりま"
               "す。この PC だけのデータベースにするときは、先に設定の address の行を消してください。")
        .arg(address, settingFile);
}

QString madePlaceSentence(const MadePlace& made, const QString& group) {
    QStringList lines{
        AdminWords::tr("データベースの場所を決めました: %1（グループ %2）\n設定: %3")
            .arg(QDir::toNativeSeparators(made.folder), group, QDir::toNativeSeparators(made.settingFile)),
        AdminWords::tr("使う人のアカウントをグループに入れます（入れた後、PC にサインインし直します）: %1")
            .arg(commandToLetIn(group, u"ACCOUNT"_s))};
    if (made.hasDatabase)
        lines.append(AdminWords::tr("ここにあるデータベースを使います。"));
    else if (made.oldDatabase.isEmpty())
        lines.append(AdminWords::tr("データベースは、まだありません。init か、受付の画面で作ります。"));
    if (!made.oldDatabase.isEmpty())
        lines.append(movingSentence(made));
    return lines.join(u'\n');
}

QString placeRefusalSentence(const Error& error, const QString& folder, const QString& group) {
    if (error.detail == "place.not_administrator"_L1)
        return AdminWords::tr(
                   "場所を決められるのは、PC の管理者だけです。何も変えていません。管理者として行ってください: %1")
            .arg(commandToMakePlace(folder, group));
    if (error.detail == "place.group"_L1)
        return AdminWords::tr("グループ %1 がありません。何も変えていません。先に作ってください: %2")
            .arg(group, commandToMakeGroup(group));
    if (error.detail == "place.not_a_folder"_L1)
        return AdminWords::tr("%1 はフォルダーではありません。何も変えていません。").arg(folder);
    if (error.detail == "place.not_empty"_L1)
        return AdminWords::tr("フォルダー %1 には、ほかのものが入っています。何も変えていません。"
                              "新しいフォルダーを指定してください: %2")
            .arg(folder, commandToMakePlace(QDir::toNativeSeparators(QDir(folder).filePath(u"uketsuke"_s)), group));
    if (error.detail == "place.closed_above"_L1)
        return AdminWords::tr("フォルダー %1 の上のフォルダーを、グループ %2 "
                              "のアカウントが通れません（だれかのホームフォルダーの中など）。"
                              "何も変えていません。ほかのフォルダーを指定してください。")
            .arg(folder, group);
    if (error.detail == "place.not_made"_L1)
        return AdminWords::tr(
                   "フォルダー %1 "
                   "を用意できませんでした。設定は変えていません。ディスクの空きと、書き込めるかを確かめてください。")
            .arg(folder);
    if (error.detail == "place.setting_not_written"_L1)
        return AdminWords::tr("フォルダー %1 "
                              "は用意しましたが、設定を書けませんでした。ディスクの空きと、書き込めるかを確かめて、もう"
                              "一度行ってください。")
            .arg(folder);
    return {};
}

} // namespace uketsuke
