#include "ui/shared/error_text.h"

#include "ui/shared/backup_text.h"
#include "ui/shared/decision_rule_text.h"
#include "ui/shared/opening_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    [[nodiscard]] static QString attempt(Attempt attempt);
    [[nodiscard]] static QString cause(ErrorKind kind);
    [[nodiscard]] static QString safe(Attempt attempt);
    [[nodiscard]] static QString next(ErrorKind kind);
    static void sayOutage(const Error& error, Attempt attempt, Message& message);
};

QString ErrorWords::attempt(Attempt attempt) {
    switch (attempt) {
    case Attempt::OpenDatabase:
        return tr("データベースを開けませんでした。");
    case Attempt::SignIn:
        return tr("サインインできませんでした。");
    case Attempt::ManageStaff:
        return tr("職員の登録を変更できませんでした。");
    case Attempt::LoadList:
        return tr("一覧を読み込めませんでした。");
    case Attempt::LoadApplication:
        return tr("申請を開けませんでした。");
    case Attempt::TakeClaim:
        return tr("申請を受け取れませんでした。");
    case Attempt::SaveAnswer:
        return tr("入力を保存できませんでした。");
    case Attempt::Decide:
        return tr("完了できませんでした。");
    case Attempt::UndoDecision:
        return tr("元に戻せませんでした。");
    case Attempt::ShowDocument:
        return tr("書類を表示できませんでした。");
    case Attempt::DestroyDocument:
        return tr("画像を破棄できませんでした。");
    case Attempt::TakeIn:
        return tr("取り込みができませんでした。");
    case Attempt::LoadMails:
        return tr("送信箱を読み込めませんでした。");
    case Attempt::ChangeMail:
        return tr("メールの状態を変更できませんでした。");
    case Attempt::TestMailServer:
        return tr("メールサーバーの確認ができませんでした。");
    case Attempt::LoadSettings:
        return tr("設定を読み込めませんでした。");
    case Attempt::SaveSettings:
        return tr("設定を保存できませんでした。");
    case Attempt::LoadJournal:
        return tr("履歴を読み込めませんでした。");
    case Attempt::LoadAccounts:
        return tr("職員の一覧を読み込めませんでした。");
    case Attempt::WriteFile:
        return tr("ファイルに保存できませんでした。");
    case Attempt::BackUp:
        return tr("バックアップを作れませんでした。");
    case Attempt::Restore:
        return tr("復元できませんでした。");
    }
    return {};
}

QString ErrorWords::cause(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
        return tr("対象が見つかりません。");
    case ErrorKind::Conflict:
        return tr("ほかの人が先に変更しました。");
    case ErrorKind::Invalid:
        return tr("入力に誤りがあります。");
    case ErrorKind::NotPermitted:
        return tr("この操作をする権限がありません。");
    case ErrorKind::NotClaimed:
        return tr("この申請の担当ではなくなりました。");
    case ErrorKind::Exhausted:
        return tr("利用券番号の範囲に残りがありません。");
    case ErrorKind::Unreachable:
        return tr("接続できません。");
    case ErrorKind::Busy:
        return tr("ほかのプログラムがデータベースを使っています。");
    case ErrorKind::Corrupt:
        return tr("データが壊れています。");
    case ErrorKind::TooLarge:
        return tr("大きさか時間の上限を超えました。");
    case ErrorKind::Unsupported:
        return tr("この形式には対応していません。");
    case ErrorKind::Incompatible:
        return tr("データベースの版がこのプログラムと合いません。");
    case ErrorKind::Cancelled:
        return tr("途中でやめました。");
    case ErrorKind::OutOfSpace:
        return tr("ディスクの空きがありません。");
    case ErrorKind::ReadOnly:
        return tr("データベースが読み取り専用で、書き込めません。");
    case ErrorKind::DiskFault:
        return tr("ディスクの読み書きに失敗しました。");
    case ErrorKind::Internal:
        return tr("プログラムに問題が起きました。");
    }
    return {};
}

QString ErrorWords::safe(Attempt attempt) {
    switch (attempt) {
    case Attempt::SaveAnswer:
        return tr("入力した内容は画面に残っています。");
    case Attempt::Decide:
        return tr("申請・番号・メールは何も変わっていません。照合の結果は保存されています。");
    case Attempt::UndoDecision:
        return tr("完了の記録はそのままです。");
    case Attempt::TakeIn:
        return tr("取り込み済みの申請は変わっていません。");
    case Attempt::ChangeMail:
        return tr("メールは元の状態のままです。");
    case Attempt::BackUp:
        return tr("今までのバックアップは残っています。");
    case Attempt::Restore:
        return tr("今のデータベースは変わっていません。");
    case Attempt::SaveSettings:
    case Attempt::ManageStaff:
        return tr("これまでの設定のまま動いています。");
    case Attempt::OpenDatabase:
    case Attempt::SignIn:
    case Attempt::LoadList:
    case Attempt::LoadApplication:
    case Attempt::TakeClaim:
    case Attempt::ShowDocument:
    case Attempt::DestroyDocument:
    case Attempt::LoadMails:
    case Attempt::TestMailServer:
    case Attempt::LoadSettings:
    case Attempt::LoadJournal:
    case Attempt::LoadAccounts:
    case Attempt::WriteFile:
        return tr("保存済みのデータは変わっていません。");
    }
    return {};
}

QString ErrorWords::next(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::NotClaimed:
        return tr("一覧に戻って、新しい状態を確かめてください。");
    case ErrorKind::Invalid:
        return tr("入力を直して、もう一度お試しください。");
    case ErrorKind::NotPermitted:
        return tr("責任者か管理者に依頼してください。");
    case ErrorKind::Exhausted:
        return tr("管理者に番号の範囲の追加を依頼してください。");
    case ErrorKind::Unreachable:
        return tr("接続を確かめて、もう一度お試しください。続くときは管理者に連絡してください。");
    case ErrorKind::Busy:
        return tr("少し待って、もう一度お試しください。");
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
        return tr("別のファイルでお試しください。");
    case ErrorKind::Incompatible:
        return tr("新しい版のプログラムが必要です。管理者に連絡してください。");
    case ErrorKind::Cancelled:
        return tr("必要なら、もう一度行ってください。");
    case ErrorKind::OutOfSpace:
        return tr("管理者に連絡して、空きを作ってください。");
    case ErrorKind::ReadOnly:
        return tr("管理者に連絡して、ファイルとフォルダーに書き込めるようにしてください。");
    case ErrorKind::DiskFault:
        return tr("もう一度お試しください。続くときは作業をやめて、管理者に連絡してください（ディスクの故障のおそれがあ"
                  "ります）。");
    case ErrorKind::Corrupt:
    case ErrorKind::Internal:
        return tr("管理者に連絡してください。");
    }
    return {};
}

/// What was asked for last may have been done: the answer is what got lost.
void ErrorWords::sayOutage(const Error& error, Attempt attempt, Message& message) {
    const bool isAnswerLost = error.detail == "database.commit_unknown"_L1;
    message.what = isAnswerLost
                       ? tr("返事が届く前に、データベースとの接続が切れました。できたかどうかは、まだ分かりません。")
                       : ErrorWords::attempt(attempt) + tr("データベースとの接続が切れています。");
    message.safe = tr("入力したものと選んだファイルは、画面に残っています。");
    message.next =
        isAnswerLost
            ? tr("下の行が「接続中」に戻ったら、できたかどうかを確かめて、できていなければもう一度お試しください。")
            : tr("下の行が「接続中」に戻ったら、もう一度お試しください。続くときは管理者に連絡してください。");
}

/// Nobody's deed failed: the page asks again when the database is back.
bool isOfAPageAlone(Attempt attempt) {
    return attempt == Attempt::LoadList || attempt == Attempt::LoadApplication || attempt == Attempt::LoadMails ||
           attempt == Attempt::LoadSettings || attempt == Attempt::LoadJournal || attempt == Attempt::LoadAccounts;
}

/// Where a person filled something in, and gives it once more when the database is back.
bool keepsWhatWasTyped(Attempt attempt) {
    return attempt == Attempt::SaveSettings || attempt == Attempt::ManageStaff || attempt == Attempt::TakeIn;
}

} // namespace

bool isOutage(const Error& error) {
    return error.kind == ErrorKind::Unreachable && error.detail.startsWith("database."_L1);
}

Message errorText(const Error& error, Attempt attempt) {
    Message message;
    message.tone = error.kind == ErrorKind::Cancelled ? Tone::Neutral : Tone::Wrong;
    message.what = ErrorWords::attempt(attempt) + ErrorWords::cause(error.kind);
    message.safe = ErrorWords::safe(attempt);
    message.next = ErrorWords::next(error.kind);
    message.repeatsTheBottomLine = isOfAPageAlone(attempt) && isOutage(error);
    if (isOutage(error) && keepsWhatWasTyped(attempt))
        ErrorWords::sayOutage(error, attempt, message);
    sayRuleOfDecision(error, attempt, message);
    sayRuleOfBackup(error, attempt, message);
    sayReasonOfOpening(error, message);
    if (attempt == Attempt::OpenDatabase || attempt == Attempt::SignIn)
        sayReasonOfServer(error, message);
    return message;
}

} // namespace uketsuke
