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
        {u"csv.too_many_problems"_s, u"誤りが多すぎるため、このファイルはここまで読みました"_s},
        {u"file.read"_s, u"ファイルを最後まで読めませんでした"_s},
        {u"not_written"_s, u"データベースに書き込めませんでした"_s},
        {u"conflict"_s, u"ほかの端末が同じ申請を取り込みました"_s},
        {u"shared"_s, u"ほかの申請の添付と同じファイルです"_s},
        {u"too_many"_s, u"1 件の申請の添付が多すぎます"_s},
        {u"attachment"_s, u"添付が壊れています"_s},
        {u"attachment.size"_s, u"添付が大きすぎます"_s},
        {u"zip.password"_s, u"ZIP のパスワードが違います"_s},
        {u"zip.encryption"_s, u"読めない方式で暗号化されています"_s},
        {u"zip.path"_s, u"ZIP の外を指す名前か、使えない名前です"_s},
        {u"zip.ratio"_s, u"圧縮率が異常です"_s},
        {u"zip.name_twice"_s, u"同じ名前が ZIP に 2 つあります"_s},
    };
    return words.value(reason, reason);
}

} // namespace uketsuke
