#include "ui/review/photos/photo_texts.h"

#include "ui/shared/words.h"

#include <QCoreApplication>

namespace uketsuke {

namespace {

struct PhotoTexts {
    Q_DECLARE_TR_FUNCTIONS(PhotoTexts)
};

} // namespace

PlaceholderText unreadableText(UnreadableReason reason) {
    switch (reason) {
    case UnreadableReason::Unsupported:
        return {
            PhotoTexts::tr("この形式の画像は表示できません。"),
            PhotoTexts::tr("JPEG、HEIC、PNG、WebP、TIFF、PDF を表示できます。必要なら送り直しを依頼してください。")};
    case UnreadableReason::TooLarge:
        return {PhotoTexts::tr("画像が大きすぎるため、表示しません。"),
                PhotoTexts::tr("1 億 2,000 万画素までを表示できます。必要なら送り直しを依頼してください。")};
    case UnreadableReason::PasswordProtected:
        return {PhotoTexts::tr("パスワードで保護された PDF のため、表示できません。"),
                PhotoTexts::tr("保護を外して送り直すよう依頼してください。")};
    case UnreadableReason::Broken:
        return {PhotoTexts::tr("ファイルが壊れていて、表示できません。"),
                PhotoTexts::tr("必要なら送り直しを依頼してください。")};
    case UnreadableReason::TimedOut:
        return {PhotoTexts::tr("時間内に読み込めなかったため、中止しました。"),
                PhotoTexts::tr("ほかの画像には影響ありません。必要なら送り直しを依頼してください。")};
    case UnreadableReason::DecoderUnreachable:
        return {PhotoTexts::tr("画像を読み込むプログラムを起動できません。"),
                PhotoTexts::tr("画像は保存されています。管理者に連絡してください。")};
    case UnreadableReason::ContentUnavailable:
        return {PhotoTexts::tr("画像のデータを取り出せませんでした。"),
                PhotoTexts::tr("接続を確かめてから、申請を開き直してください。")};
    case UnreadableReason::NotClaimed:
        return {PhotoTexts::tr("担当している申請の画像だけを表示します。"),
                PhotoTexts::tr("画像を見たことは、だれがどの申請を見たかとともに記録されます。")};
    }
    return {};
}

PlaceholderText destroyedText() {
    return {PhotoTexts::tr("この画像は破棄しました。"), PhotoTexts::tr("破棄した記録だけが残っています。")};
}

PlaceholderText coverText() {
    // Broken by hand: in a narrow place the last syllable would stand alone.
    return {PhotoTexts::tr("マイナンバーカードの\nうら面は表示しません。"),
            PhotoTexts::tr("12 桁の個人番号が記載されているため、\n"
                           "保管も記録もできません。\n"
                           "内容を見ずに破棄してください。\n"
                           "破棄するまで「完了」はできません。")};
}

PlaceholderText waitingForTypeText() {
    return {PhotoTexts::tr("うら面は、\n書類の種類を選ぶと表示します。"),
            PhotoTexts::tr("個人番号が写っているかもしれないため、\n"
                           "まだ開いていません。\n"
                           "おもて面を見て、\n"
                           "書類の種類を選んでください（T）。")};
}

QString photoTitle(const PhotoDocument& document) {
    if (document.side == DocumentSide::Further && document.type != IdentityDocumentType::Unknown)
        return identityDocumentTypeText(document.type);
    return documentSideText(document.side);
}

QString photoSubtitle(const PhotoDocument& document, const QString& receiptNumber) {
    return receiptNumber + u'・' + identityDocumentTypeText(document.type);
}

} // namespace uketsuke
