#include "app/admin/intake_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {

QString intakeReasonText(const QString& reason) {
    static const QHash<QString, QString> words{
        {u"missing"_s, u"必要な値がありません"_s},
        {u"too_long"_s, u"文字数が上限を超えています"_s},
        {u"date"_s, u"日付として読めません"_s},
        {u"procedure"_s, u"手続きの名前が列の対応にありません"_s},
        {u"encoding"_s, u"文字コードがファイルのほかの部分と違います"_s},
        {u"column_count"_s, u"列の数が見出しと合いません"_s},
        {u"csv.quote"_s, u"引用符 \" の使い方が正しくありません"_s},
        {u"csv.quote_open"_s, u"引用符 \" が閉じられていません"_s},
        {u"csv.nul"_s, u"文字ではないデータ（NUL）が入っています"_s},
        {u"csv.row_too_large"_s, u"1 行が大きすぎます"_s},
        {u"csv.too_many_problems"_s,
         u"ここから後の受け付けられない行は示しません（--refused の CSV には全部入ります）"_s},
        {u"file.read"_s, u"ファイルを最後まで読めませんでした"_s},
        {u"not_written"_s, u"データベースに書き込めませんでした"_s},
        {u"conflict"_s, u"ほかの端末が同じ申請を取り込みました"_s},
        {u"csv.not_read"_s, u"ほかに CSV が指定されているので、ZIP の中の CSV は読みません"_s},
        {u"shared"_s, u"ほかの申請の添付と同じファイルです"_s},
        {u"too_many"_s, u"1 件の申請の添付が多すぎます"_s},
        {u"attachment"_s, u"添付が壊れています"_s},
        {u"attachment.size"_s, u"添付が大きすぎます"_s},
        {u"zip.password"_s, u"ZIP のパスワードが違います"_s},
        {u"zip.encryption"_s, u"読めない方式で暗号化されています"_s},
        {u"zip.method"_s, u"読めない方式で圧縮されています"_s},
        {u"zip.path"_s, u"ZIP の外を指す名前です。開きません"_s},
        {u"zip.link"_s, u"ほかの場所を指すリンクです。開きません"_s},
        {u"zip.name_odd"_s, u"Windows では使えない名前です。添付はそのまま取り込みます"_s},
        {u"assigned.no_row"_s, u"指定した受付番号の行がありません"_s},
        {u"assigned.no_file"_s, u"指定したファイルが添付にありません"_s},
        {u"zip.ratio"_s, u"圧縮率が異常です"_s},
        {u"zip.name_twice"_s, u"同じ名前が ZIP に 2 つあります"_s},
    };
    return words.value(reason, reason);
}

QString intakeFieldText(const QString& field, const ColumnMapping& mapping) {
    if (field.startsWith("further:"_L1))
        return field.section(u':', 1);
    if (field == "name"_L1)
        return u"氏名"_s;
    if (field == "attachments"_L1)
        return u"添付"_s;
    if (field == "earlier_row"_L1)
        return u"同じファイルの前の行と違います"_s;
    return mapping.columns.value(field).value(0, field);
}

QString intakeErrorText(const Error& error, const ColumnMapping& mapping) {
    const QString key = error.detail.section(u':', 0, 0);
    const QString place = error.detail.section(u':', 1, 1);
    const QHash<QString, QString> sentences{
        {u"csv.not_csv"_s,
         u"CSV ファイルではありません（ウェブページなどの別の形式です）。フォームから書き出し直してください。"_s},
        {u"csv.empty"_s, u"CSV ファイルが空です。"_s},
        {u"csv.none"_s, u"CSV が指定されていません。CSV か、CSV の入った ZIP を指定してください。"_s},
        {u"csv.none_in_zip"_s, u"ZIP の中に CSV がありません。申請フォームの CSV も指定してください。"_s},
        {u"csv.left_out"_s, u"ZIP の中の CSV を開けません（%1）。"_s.arg(intakeReasonText(place))},
        {u"csv.count"_s, u"ZIP の中の CSV が多すぎます。"_s},
        {u"intake.several_zips"_s, u"ZIP は一度に一つだけ指定できます。"_s},
        {u"csv.columns"_s, u"列が多すぎます。申請フォームの CSV ではないようです。"_s},
        {u"csv.title_twice"_s, u"見出し「%1」が %2 列目にあります。見出しを直してください。"_s.arg(
                                   error.detail.section(u':', 2), QString(place).replace(u","_s, u" 列目と "_s))},
        {u"csv.column_missing"_s,
         u"「%1」の列がありません。--mapping に、この列の名前がある対応を指定してください。"_s.arg(
             intakeFieldText(place, mapping))},
        {u"encoding"_s, u"見出しの文字が読めません。UTF-8 か CP932 で保存し直してください。"_s},
        {u"encoding.utf16"_s, u"「Unicode テキスト」は読めません。「CSV UTF-8」で保存し直してください。"_s},
        {u"file.open"_s, u"CSV ファイルを開けません。名前と場所を確かめてください。"_s},
        {u"file.write"_s, u"受け付けられない行の CSV を書けません。"_s},
        {u"attachments"_s, u"添付の ZIP またはフォルダーを開けません。名前と場所を確かめてください。"_s},
        {u"attachments.count"_s, u"添付のファイルの数が上限（設定）を超えます。"_s},
        {u"zip"_s, u"ZIP が壊れているか、ZIP ではありません。"_s},
        {u"zip.total"_s, u"ZIP を開いた大きさが上限（設定）を超えます。"_s},
        {u"zip.password"_s, u"ZIP のパスワードがないか、違います。環境変数 UKETSUKE_ZIP_PASSWORD に入れてください。"_s},
        {u"zip.encryption"_s,
         u"ZIP がこのプログラムでは読めない方式で暗号化されています。開いてからフォルダーを指定してください。"_s},
        {u"zip.method"_s,
         u"ZIP がこのプログラムでは読めない方式で圧縮されています。開いてからフォルダーを指定してください。"_s},
        {u"mapping"_s, u"その名前の列の対応も、ファイルもありません。"_s},
        {u"mapping.json"_s, u"列の対応のファイルが JSON ではありません（%1 文字目）。"_s.arg(place)},
        {u"mapping.schema"_s, u"列の対応のファイルの書き方が正しくありません（%1）。"_s.arg(place)},
        {u"assign"_s, u"--assign は 添付のファイル名=受付番号[:front|back|further] と書きます。"_s},
    };
    const QString sentence = sentences.value(key);
    return sentence.isEmpty() ? sentence : sentence + u"何も変えていません。 ("_s + error.detail + u')';
}

} // namespace uketsuke
