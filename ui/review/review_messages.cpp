#include "ui/review/review_messages.h"

#include "ui/review/difference_dialog.h"
#include "ui/shared/date_text.h"
#include "ui/shared/journal_words.h"
#include "ui/shared/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int sentenceSeconds = 8; ///< as long as a sentence without a deed stays

} // namespace

ReviewMessages::ReviewMessages(ReviewViewModel& model, QObject* parent) : QObject(parent), m_model(model) {
    connect(&model, &ReviewViewModel::undone, this, &ReviewMessages::sayUndone);
    connect(&model, &ReviewViewModel::answerLost, this, &ReviewMessages::sayAnswerLost);
    connect(&model, &ReviewViewModel::undoAnswerLost, this, &ReviewMessages::sayUndoAnswerLost);
    connect(&model, &ReviewViewModel::didNotHappen, this, &ReviewMessages::sayDidNotHappen);
    connect(&model, &ReviewViewModel::decidedByAnother, this, &ReviewMessages::sayDecidedByAnother);
    connect(&model, &ReviewViewModel::claimTakenAgain, this, &ReviewMessages::sayTakenAgain);
    connect(&model, &ReviewViewModel::claimReleased, this, &ReviewMessages::sayReleased);
    connect(&model, &ReviewViewModel::changedByOthers, this, &ReviewMessages::sayChangedByOthers);
    connect(&model, &ReviewViewModel::changedByApplicant, this, &ReviewMessages::sayChangedByApplicant);
    connect(&model, &ReviewViewModel::becameFree, this, &ReviewMessages::sayFree);
    connect(&model, &ReviewViewModel::claimLost, this, &ReviewMessages::sayLost);
    // The list that is shown then says what else there is.
    connect(&model, &ReviewViewModel::emptied, this,
            [this] { sayInPassing(Tone::Agrees, tr("この一覧に、受け取れる申請はもうありません。")); });
    connect(&model, &ReviewViewModel::startedOver, this,
            [this] { sayInPassing(Tone::Neutral, tr("一覧の最後まで進みました。先頭の申請に戻ります。")); });
}

void ReviewMessages::sayDraftFound() {
    sayInPassing(Tone::Neutral, tr("書きかけの訂正かメモがあります。"), tr("E か F4 を押すと続きを書けます。"));
}

void ReviewMessages::sayInPassing(Tone tone, const QString& what, const QString& next) {
    if (m_completionSaid.hasExpired())
        Q_EMIT raised({tone, what, {}, next, {}, {}, {}, sentenceSeconds});
}

void ReviewMessages::sayAndStay(Tone tone, const QString& what, const QString& safe, const QString& next) {
    m_completionSaid.setRemainingTime(0);
    Q_EMIT raised({tone, what, safe, next, {}, {}, {}, 0});
}

void ReviewMessages::sayTakenAgain() {
    sayAndStay(Tone::LookAgain,
               tr("しばらく操作がなかったため、担当が終わっていました。もう一度あなたの担当になりました。"),
               tr("入力した内容は残っています。"));
}

void ReviewMessages::sayLost(const ClaimHolder& holder) {
    sayAndStay(Tone::LookAgain,
               tr("しばらく操作がなかったため担当が終わり、%1 さん（%2）が %3 から担当しています。")
                   .arg(holder.displayName, holder.station, DateText().timeOfDay(holder.since)),
               tr("入力した内容は残っています。"), tr("F3 で次の申請へ進んでください。"));
}

void ReviewMessages::sayReleased(const ClaimRelease& release) {
    sayAndStay(Tone::LookAgain,
               tr("%1 さんが %2 に、あなたの担当を外しました（理由: %3）。")
                   .arg(release.displayName, DateText().timeOfDay(release.releasedAt),
                        journalReasonText(releaseReasonKey(release.reason))),
               tr("記録された答えと訂正は残っています。入力途中のものは、あなたの下書きとして残っています。"),
               tr("F3 で次の申請へ進んでください。"));
}

void ReviewMessages::sayChangedByOthers(const QList<CaseDifference>& differences) {
    const auto last = std::max_element(
        differences.begin(), differences.end(),
        [](const CaseDifference& one, const CaseDifference& other) { return one.givenAt < other.givenAt; });
    QStringList names;
    for (const CaseDifference& difference : differences)
        if (const QString name = differenceText(difference); !names.contains(name))
            names.append(name);
    Message message;
    message.tone = Tone::LookAgain;
    message.what = tr("%1 さんが %2 に、この申請を変えました（%3）。")
                       .arg(last->givenBy, DateText().timeOfDay(last->givenAt), names.join(u'、'));
    message.safe = tr("あなたが入力した内容は残っています。");
    message.actionText = tr("違いを見る");
    message.actionKey = u"Ctrl+D"_s;
    message.action = [this, differences] { Q_EMIT differencesRequested(differences); };
    m_completionSaid.setRemainingTime(0);
    Q_EMIT raised(message);
}

void ReviewMessages::sayChangedByApplicant() {
    sayAndStay(Tone::LookAgain, tr("申請者の変更が届きました。変わった項目に印が付いています。"),
               tr("あなたが入力した内容は残っています。"), tr("変わった項目を、もう一度確かめてください。"));
}

void ReviewMessages::sayFree(const ClaimHolder& before) {
    Message message;
    message.tone = Tone::Agrees;
    message.what = tr("%1 さんの担当が終わりました。この申請はいま、だれも担当していません。").arg(before.displayName);
    message.next = tr("F8 でも受け取れます。");
    message.actionText = tr("受け取る");
    message.action = [this] { Q_EMIT takeRequested(); };
    m_completionSaid.setRemainingTime(0);
    Q_EMIT raised(message);
}

void ReviewMessages::sayDecidedByAnother(const StandingDecision& decision) {
    const QString when = DateText().moment(decision.decidedAt);
    sayAndStay(Tone::LookAgain,
               tr("この申請は、%1 さんが %2 に「%3」にしました。")
                   .arg(decision.displayName, when, applicationStateText(decision.outcome)),
               tr("あなたの操作では何も変わっていません。"), tr("F3 で次の申請へ進んでください。"));
}

void ReviewMessages::sayCompleted(const Completion& completion, const QString& receiptNumber) {
    const QString number =
        completion.cardNumber.isEmpty() ? QString() : tr("利用券番号 %1。").arg(completion.cardNumber);
    // What the database allows, not what the setting was when this desk read it.
    const int seconds = static_cast<int>(completion.decidedAt.secsTo(completion.undoUntil));
    Message message;
    message.tone = Tone::Agrees;
    message.what = tr("%1 を完了しました。%2").arg(receiptNumber, number);
    message.safe =
        seconds > 0 ? tr("メールは %1 秒後に送信されます。").arg(seconds) : tr("メールは順番が来しだい送信されます。");
    message.seconds = seconds > 0 ? seconds : sentenceSeconds;
    if (seconds > 0) {
        message.actionText = tr("元に戻す");
        message.actionKey = u"Ctrl+Z"_s;
        message.action = [this, completion, receiptNumber] { m_model.undo(completion, receiptNumber); };
    }
    m_completionSaid.setRemainingTime(std::chrono::seconds(message.seconds));
    Q_EMIT raised(message);
}

void ReviewMessages::sayAnswerLost(const QString& receiptNumber) {
    sayAndStay(
        Tone::LookAgain,
        tr("接続が切れて、%1 の完了の返事が届いていません。つながりしだい、完了したかどうかを確かめてお知らせします。")
            .arg(receiptNumber),
        tr("番号やメールが二重に出ることはありません。入力した内容は残っています。"), tr("このままお待ちください。"));
}

void ReviewMessages::sayUndoAnswerLost(const QString& receiptNumber) {
    sayAndStay(Tone::LookAgain,
               tr("接続が切れて、%1 "
                  "を元に戻した返事が届いていません。つながりしだい、元に戻ったかどうかを確かめてお知らせします。")
                   .arg(receiptNumber),
               tr("番号やメールが二重に出ることはありません。"), tr("このままお待ちください。"));
}

void ReviewMessages::sayDidNotHappen(const QString& receiptNumber) {
    sayAndStay(Tone::LookAgain, tr("%1 は完了していませんでした。").arg(receiptNumber),
               tr("番号もメールも出ていません。入力した内容はすべて残っています。"),
               tr("続けるには、もう一度「完了して次へ」を押してください。"));
}

void ReviewMessages::sayUndone(const Completion& completion, const QString& receiptNumber) {
    Message message;
    message.tone = Tone::Agrees;
    message.what = tr("%1 の完了を元に戻しました。").arg(receiptNumber);
    message.safe =
        completion.cardNumber.isEmpty()
            ? tr("メールは送信されません。")
            : tr("利用券番号 %1 は取消となり、二度と使われません。メールは送信されません。").arg(completion.cardNumber);
    message.next = tr("この申請は受付一覧に戻りました。");
    Q_EMIT raised(message);
}

} // namespace uketsuke
