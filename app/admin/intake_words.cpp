#include "app/admin/intake_words.h"
#include "app/admin/admin_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {

QString intakeReasonText(const QString& reason) {
    static const QHash<QString, QString> words{
        {u"missing"_s, AdminWords::tr("必要な値がありません")},
        {u"too_long"_s, AdminWords::tr("文字数が上限を超えています")},
        {u"date"_s, AdminWords::tr("日付として読めません")},
        {u"procedure"_s, AdminWords::tr("手続きの名前が列の対応にありません")},
        {u"encoding"_s, AdminWords::tr("文字コードがファイルのほかの部分と違います")},
        {u"column_count"_s, AdminWords::tr("列の数が見出しと合いません")},
        {u"csv.quote"_s, AdminWords::tr("引用符 \" の使い方が正しくありません")},
        {u"csv.quote_open"_s, AdminWords::tr("引用符 \" が閉じられていません")},
        {u"csv.nul"_s, AdminWords::tr("文字ではないデータ（NUL）が入っています")},
        {u"csv.row_too_large"_s, AdminWords::tr("1 行が大きすぎます")},
        {u"csv.too_many_problems"_s,
         AdminWords::tr("ここから後の受け付けられない行は示しません（--refused の CSV には全部入ります）")},
        {u"file.read"_s, AdminWords::tr("ファイルを最後まで読めませんでした")},
        {u"not_written"_s, AdminWords::tr("データベースに書き込めませんでした")},
        {u"conflict"_s, AdminWords::tr("ほかの端末が同じ申請を取り込みました")},
        {u"csv.not_read"_s, AdminWords::tr("ほかに CSV が指定されているので、ZIP の中の CSV は読みません")},
        {u"shared"_s, AdminWords::tr("ほかの申請の添付と同じファイルです")},
        {u"too_many"_s, AdminWords::tr("1 件の申請の添付が多すぎます")},
        {u"attachment"_s, AdminWords::tr("添付が壊れています")},
        {u"attachment.size"_s, AdminWords::tr("添付が大きすぎます")},
        {u"zip.password"_s, AdminWords::tr("ZIP のパスワードが違います")},
        {u"zip.encryption"_s, AdminWords::tr("読めない方式で暗号化されています")},
        {u"zip.method"_s, AdminWords::tr("読めない方式で圧縮されています")},
        {u"zip.path"_s, AdminWords::tr("ZIP の外を指す名前です。開きません")},
        {u"zip.link"_s, AdminWords::tr("ほかの場所を指すリンクです。開きません")},
        {u"zip.name_odd"_s, AdminWords::tr("Windows では使えない名前です。添付はそのまま取り込みます")},
        {u"assigned.no_row"_s, AdminWords::tr("指定した受付番号の行がありません")},
        {u"assigned.no_file"_s, AdminWords::tr("指定したファイルが添付にありません")},
        {u"zip.ratio"_s, AdminWords::tr("圧縮率が異常です")},
        {u"zip.name_twice"_s, AdminWords::tr("同じ名前が ZIP に 2 つあります")},
    };
    return words.value(reason, reason);
}

QString intakeFieldText(const QString& field, const ColumnMapping& mapping) {
    if (field.startsWith("further:"_L1))
        return field.section(u':', 1);
    if (field == "name"_L1)
        return AdminWords::tr("氏名");
    if (field == "attachments"_L1)
        return AdminWords::tr("添付");
    if (field == "earlier_row"_L1)
        return AdminWords::tr("同じファイルの前の行と違います");
    return mapping.columns.value(field).value(0, field);
}

QString intakeErrorText(const Error& error, const ColumnMapping& mapping) {
    const QString key = error.detail.section(u':', 0, 0);
    const QString place = error.detail.section(u':', 1, 1);
    const QHash<QString, QString> sentences{
        {u"csv.not_csv"_s,
         AdminWords::tr(
             "CSV ファイルではありません（ウェブページなどの別の形式です）。フォームから書き出し直してください。")},
        {u"csv.empty"_s, AdminWords::tr("CSV ファイルが空です。")},
        {u"csv.none"_s, AdminWords::tr("CSV が指定されていません。CSV か、CSV の入った ZIP を指定してください。")},
        {u"csv.none_in_zip"_s, AdminWords::tr("ZIP の中に CSV がありません。申請フォームの CSV も指定してください。")},
        {u"csv.left_out"_s, AdminWords::tr("ZIP の中の CSV を開けません（%1）。").arg(intakeReasonText(place))},
        {u"csv.count"_s, AdminWords::tr("ZIP の中の CSV が多すぎます。")},
        {u"intake.several_zips"_s, AdminWords::tr("ZIP は一度に一つだけ指定できます。")},
        {u"csv.columns"_s, AdminWords::tr("列が多すぎます。申請フォームの CSV ではないようです。")},
        {u"csv.title_twice"_s,
         AdminWords::tr("見出し「%1」が %2 列目にあります。見出しを直してください。")
             .arg(error.detail.section(u':', 2), QString(place).replace(u","_s, AdminWords::tr(" 列目と ")))},
        {u"csv.column_missing"_s,
         AdminWords::tr("「%1」の列がありません。--mapping に、この列の名前がある対応を指定してください。")
             .arg(intakeFieldText(place, mapping))},
        {u"encoding"_s, AdminWords::tr("見出しの文字が読めません。UTF-8 か CP932 で保存し直してください。")},
        {u"encoding.utf16"_s,
         AdminWords::tr("「Unicode テキスト」は読めません。「CSV UTF-8」で保存し直してください。")},
        {u"file.open"_s, AdminWords::tr("CSV ファイルを開けません。名前と場所を確かめてください。")},
        {u"file.write"_s, AdminWords::tr("受け付けられない行の CSV を書けません。")},
        {u"attachments"_s, AdminWords::tr("添付の ZIP またはフォルダーを開けません。名前と場所を確かめてください。")},
        {u"attachments.count"_s, AdminWords::tr("添付のファイルの数が上限（設定）を超えます。")},
        {u"zip"_s, AdminWords::tr("ZIP が壊れているか、ZIP ではありません。")},
        {u"zip.total"_s, AdminWords::tr("ZIP を開いた大きさが上限（設定）を超えます。")},
        {u"zip.password"_s,
         AdminWords::tr("ZIP のパスワードがないか、違います。環境変数 UKETSUKE_ZIP_PASSWORD に入れてください。")},
        {u"zip.encryption"_s,
         AdminWords::tr(
             "ZIP がこのプログラムでは読めない方式で暗号化されています。開いてからフォルダーを指定してください。")},
        {u"zip.method"_s,
         AdminWords::tr(
             "ZIP がこのプログラムでは読めない方式で圧縮されています。開いてからフォルダーを指定してください。")},
        {u"mapping"_s, AdminWords::tr("その名前の列の対応も、ファイルもありません。")},
        {u"mapping.json"_s, AdminWords::tr("列の対応のファイルが JSON ではありません（%1 文字目）。").arg(place)},
        {u"mapping.schema"_s, AdminWords::tr("列の対応のファイルの書き方が正しくありません（%1）。").arg(place)},
        {u"assign"_s, AdminWords::tr("--assign は 添付のファイル名=受付番号[:front|back|further] と書きます。")},
    };
    const QString sentence = sentences.value(key);
    return sentence.isEmpty() ? sentence : AdminWords::tr("%1何も変えていません。 (%2)").arg(sentence, error.detail);
}

} // namespace uketsuke
