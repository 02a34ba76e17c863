#include "ui/intake/intake_words.h"

#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct IntakeWords {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

struct KeyWords {
    QLatin1StringView key;
    QString words;
};

QString wordsFor(std::initializer_list<KeyWords> all, const QString& key) {
    for (const KeyWords& one : all)
        if (key == one.key)
            return one.words;
    return {};
}

/// Dates and keys are stored; a person reads words.
QString valueText(const QString& field, const QString& value) {
    if (field == "procedure"_L1) {
        const auto procedure = procedureFromKey(value);
        return procedure ? procedureText(*procedure) : value;
    }
    if (field == "submitted_at"_L1)
        return DateText().exactMoment(QDateTime::fromString(value, Qt::ISODate));
    return value.isEmpty() ? IntakeWords::tr("（なし）") : value;
}

QString changeText(const FieldChange& change) {
    if (change.field == "earlier_row"_L1)
        return IntakeWords::tr("同じファイルの前の行と違います");
    if (change.field == "attachments"_L1)
        return IntakeWords::tr("添付 %1 件 → %2 件").arg(change.before, change.after);
    const bool isFurther = change.field.startsWith("further:"_L1);
    return IntakeWords::tr("%1: %2 → %3")
        .arg(isFurther ? change.field.section(u':', 1) : meaningText(change.field),
             valueText(change.field, change.before), valueText(change.field, change.after));
}

/// The sentences for files that are not what was expected; `what` is empty where the general words do.
Message fileMessage(const QString& detail) {
    const QString place = detail.section(u':', 1, 1);
    const QString key = detail.section(u':', 0, 0);
    Message message;
    message.what = wordsFor(
        {{"csv.not_csv"_L1, IntakeWords::tr("CSV ファイルではありません（ウェブページなど、別の形式です）。")},
         {"csv.empty"_L1, IntakeWords::tr("CSV ファイルが空です。")},
         {"csv.none"_L1, IntakeWords::tr("CSV ファイルが選ばれていません。")},
         {"csv.none_in_zip"_L1, IntakeWords::tr("ZIP の中に CSV がありません。")},
         {"csv.left_out"_L1, IntakeWords::tr("ZIP の中の CSV を開けません（%1）。").arg(attachmentReasonText(place))},
         {"csv.count"_L1, IntakeWords::tr("ZIP の中の CSV が多すぎます。")},
         {"csv.columns"_L1, IntakeWords::tr("列が多すぎます。申請フォームの CSV ではないようです。")},
         {"csv.title_twice"_L1, IntakeWords::tr("見出し「%1」が2つあります（%2 列目と %3 列目）。")
                                    .arg(detail.section(u':', 2), place.section(u',', 0, 0), place.section(u',', 1))},
         {"csv.column_missing"_L1, IntakeWords::tr("「%1」の列がありません。").arg(meaningText(place))},
         {"encoding"_L1, IntakeWords::tr("見出しの文字が読めません。")},
         {"encoding.utf16"_L1, IntakeWords::tr("「Unicode テキスト」で保存されたファイルは読めません。")},
         {"file.open"_L1, IntakeWords::tr("CSV ファイルを開けません。")},
         {"attachments"_L1, IntakeWords::tr("添付のファイルを開けません。")},
         {"attachments.count"_L1, IntakeWords::tr("添付のファイルが多すぎます。")},
         {"zip"_L1, IntakeWords::tr("ZIP が壊れているか、ZIP ではありません。")},
         {"zip.total"_L1, IntakeWords::tr("ZIP を開いた大きさが上限を超えます。")},
         {"zip.password"_L1, IntakeWords::tr("ZIP のパスワードが必要です。")},
         {"zip.encryption"_L1, IntakeWords::tr("ZIP がこのプログラムでは読めない方式で暗号化されています。")},
         {"zip.method"_L1, IntakeWords::tr("ZIP がこのプログラムでは読めない方式で圧縮されています。")}},
        key);
    message.next = wordsFor({{"csv.none_in_zip"_L1, IntakeWords::tr("申請フォームの CSV も選んでください。")},
                             {"csv.title_twice"_L1, IntakeWords::tr("見出しを直して、もう一度選んでください。")},
                             {"csv.column_missing"_L1, IntakeWords::tr("「列の対応」で、どの列かを選んでください。")},
                             {"encoding.utf16"_L1, IntakeWords::tr("「CSV UTF-8」で保存し直してください。")},
                             {"zip.password"_L1, IntakeWords::tr("パスワードを入力して、もう一度お進みください。")},
                             {"zip.encryption"_L1, IntakeWords::tr("ZIP を開いて、フォルダーを選んでください。")},
                             {"zip.method"_L1, IntakeWords::tr("ZIP を開いて、フォルダーを選んでください。")}},
                            key);
    if (message.next.isEmpty())
        message.next = IntakeWords::tr("ファイルを確かめて、選び直してください。");
    return message;
}

} // namespace

QString refusalReasonText(const QString& reason) {
    const QString words =
        wordsFor({{"missing"_L1, IntakeWords::tr("必要な値がありません")},
                  {"too_long"_L1, IntakeWords::tr("文字数が上限を超えています")},
                  {"date"_L1, IntakeWords::tr("日付として読めません")},
                  {"procedure"_L1, IntakeWords::tr("手続きの名前が列の対応にありません")},
                  {"encoding"_L1, IntakeWords::tr("文字コードがファイルのほかの部分と違います")},
                  {"column_count"_L1, IntakeWords::tr("列の数が見出しと合いません")},
                  {"csv.quote"_L1, IntakeWords::tr("引用符 \" の使い方が正しくありません")},
                  {"csv.quote_open"_L1, IntakeWords::tr("引用符 \" が閉じられていません")},
                  {"csv.nul"_L1, IntakeWords::tr("文字ではないデータが入っています")},
                  {"csv.row_too_large"_L1, IntakeWords::tr("1行が大きすぎます")},
                  {"csv.too_many_problems"_L1,
                   IntakeWords::tr("ここから後の受け付けられない行は示しません。保存した CSV には全部入ります")},
                  {"file.read"_L1, IntakeWords::tr("ファイルを最後まで読めませんでした")},
                  {"not_written"_L1, IntakeWords::tr("データベースに書き込めませんでした")},
                  {"conflict"_L1, IntakeWords::tr("ほかの端末が同じ申請を取り込みました。もう一度取り込んでください")}},
                 reason);
    return words.isEmpty() ? reason : words;
}

QString attachmentReasonText(const QString& reason) {
    const QString words =
        wordsFor({{"missing"_L1, IntakeWords::tr("ファイルが見つかりません")},
                  {"unclaimed"_L1, IntakeWords::tr("どの申請のものか分かりません")},
                  {"csv.not_read"_L1, IntakeWords::tr("ほかの CSV が選ばれているので、これは読みません")},
                  {"shared"_L1, IntakeWords::tr("ほかの申請の添付と同じファイルです")},
                  {"too_many"_L1, IntakeWords::tr("1件の申請の添付が多すぎます")},
                  {"attachment"_L1, IntakeWords::tr("ファイルが壊れています")},
                  {"attachment.size"_L1, IntakeWords::tr("ファイルが大きすぎます")},
                  {"zip.password"_L1, IntakeWords::tr("ZIP のパスワードが違います")},
                  {"zip.encryption"_L1, IntakeWords::tr("読めない方式で暗号化されています")},
                  {"zip.method"_L1, IntakeWords::tr("読めない方式で圧縮されています")},
                  {"zip.path"_L1, IntakeWords::tr("ZIP の外を指す名前なので開きません")},
                  {"zip.link"_L1, IntakeWords::tr("ほかの場所を指すリンクなので開きません")},
                  {"zip.name_odd"_L1, IntakeWords::tr("Windows では使えない名前です。添付はそのまま取り込みます")},
                  {"assigned.no_row"_L1, IntakeWords::tr("この受付番号の行がありません")},
                  {"assigned.no_file"_L1, IntakeWords::tr("このファイルは添付にありません")},
                  {"zip.ratio"_L1, IntakeWords::tr("圧縮率が異常なので開きません")},
                  {"zip.name_twice"_L1, IntakeWords::tr("同じ名前が ZIP に2つあります")}},
                 reason);
    return words.isEmpty() ? reason : words;
}

QString exportPlaceText(const ExportPlace& place) {
    const QString file = QFileInfo(place.file).fileName();
    return place.entry.isEmpty() ? file : IntakeWords::tr("%1 の中の %2").arg(file, place.entry);
}

QString meaningText(const QString& meaning) {
    if (meaning == applicantFieldKey(ApplicantField::Branch))
        return IntakeWords::tr("館（受取館・希望館）");
    if (const auto field = applicantFieldFromKey(meaning))
        return applicantFieldText(*field);
    const QString words = wordsFor({{"receipt_number"_L1, IntakeWords::tr("受付番号")},
                                    {"submitted_at"_L1, IntakeWords::tr("送信日時")},
                                    {"procedure"_L1, IntakeWords::tr("手続き")},
                                    {"name"_L1, IntakeWords::tr("氏名")},
                                    {"attachment:front"_L1, IntakeWords::tr("本人確認書類（おもて）")},
                                    {"attachment:back"_L1, IntakeWords::tr("本人確認書類（うら）")},
                                    {"attachment:further"_L1, IntakeWords::tr("そのほかの書類")}},
                                   meaning);
    return words.isEmpty() ? IntakeWords::tr("そのまま残す") : words;
}

QString encodingText(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8WithMark:
        return IntakeWords::tr("UTF-8（BOM 付き）");
    case TextEncoding::Utf8:
        return IntakeWords::tr("UTF-8");
    case TextEncoding::Cp932:
        return IntakeWords::tr("シフト JIS");
    }
    return {};
}

QString changesText(const QList<FieldChange>& changes) {
    QStringList texts;
    for (const FieldChange& change : changes)
        texts.append(changeText(change));
    return texts.join(IntakeWords::tr("、"));
}

Message intakeErrorText(const Error& error) {
    Message general = errorText(error, Attempt::TakeIn);
    const Message special = fileMessage(error.detail);
    if (special.what.isEmpty())
        return general;
    general.what = special.what;
    general.next = special.next;
    if (error.detail == "zip.password"_L1)
        general.tone = Tone::LookAgain;
    return general;
}

} // namespace uketsuke
