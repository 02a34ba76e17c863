#include "ui/shared/decision_rule_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct DecisionRule {
    Q_DECLARE_TR_FUNCTIONS(DecisionRule)
};

void saySentences(Message& message, const QString& what, const QString& next) {
    message.what = what;
    message.next = next;
}

void sayWhyNotUndone(const QString& detail, Message& message) {
    const QString askSupervisor = DecisionRule::tr("誤りがあったときは、申請者に連絡し、責任者に相談してください。");
    if (detail == "undo_time"_L1)
        saySentences(message, DecisionRule::tr("元に戻せる時間が過ぎました。"), askSupervisor);
    else if (detail == "mail_left"_L1)
        saySentences(message, DecisionRule::tr("メールがもう送り出されたため、元に戻せませんでした。"), askSupervisor);
    else if (detail == "number_replaced"_L1)
        saySentences(message, DecisionRule::tr("この番号はもう再発行で置き換えられたため、元に戻せませんでした。"),
                     askSupervisor);
    else if (detail == "undone"_L1)
        saySentences(message, DecisionRule::tr("この完了は、もう元に戻してあります。"),
                     DecisionRule::tr("受付一覧で、新しい状態を確かめてください。"));
    else if (detail == "undo"_L1)
        saySentences(message, DecisionRule::tr("元に戻せるのは、完了した本人だけです。"),
                     DecisionRule::tr("完了した職員に伝えてください。"));
    if (detail == "undone"_L1)
        message.safe = DecisionRule::tr("番号は取消になり、メールは送信されません。");
}

void sayWhyNotDecided(const QString& detail, Message& message) {
    const QString lookAgain = DecisionRule::tr("図書館システムで、いまの利用券番号を調べ直してください。");
    const QString askIt = DecisionRule::tr("管理者に連絡してください。");
    if (detail == "void_card_number"_L1)
        saySentences(message, DecisionRule::tr("その利用券番号は取消済みのため、完了できませんでした。"), lookAgain);
    else if (detail == "existing_card_number"_L1)
        saySentences(message, DecisionRule::tr("今の利用券番号が手続きと合わないため、完了できませんでした。"),
                     lookAgain);
    else if (detail == "mail_number"_L1)
        saySentences(message, DecisionRule::tr("メールの文面に利用券番号がないため、完了できませんでした。"),
                     DecisionRule::tr("管理者に、メールのひな形の確認を依頼してください。"));
    else if (detail == "scheme"_L1)
        saySentences(message,
                     DecisionRule::tr("番号の範囲のチェックデジットが計算できないため、完了できませんでした。"), askIt);
    else if (detail == "range.needs_word"_L1)
        saySentences(message, DecisionRule::tr("データベースを復元した後なので、まだ番号を出せません。"),
                     DecisionRule::tr("管理者に、設定の「利用券番号」で最後の番号を入れてもらってください。"));
    else if (detail == "recipient"_L1)
        saySentences(message, DecisionRule::tr("メールアドレスがないため、完了できませんでした。"),
                     DecisionRule::tr("メールの行で、アドレスを訂正してください（E）。"));
}

} // namespace

void sayRuleOfDecision(const Error& error, Attempt attempt, Message& message) {
    if (attempt == Attempt::UndoDecision)
        sayWhyNotUndone(error.detail, message);
    else if (attempt == Attempt::Decide)
        sayWhyNotDecided(error.detail, message);
}

} // namespace uketsuke
