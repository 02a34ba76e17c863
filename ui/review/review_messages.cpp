#include "ui/review/review_messages.h"

#include "ui/shared/date_text.h"
#include "ui/shared/words.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int sentenceSeconds = 8; ///< as long as a sentence without a deed stays

} // namespace

ReviewMessages::ReviewMessages(ReviewViewModel& model, QObject* parent) : QObject(parent), m_model(model) {
    connect(&model, &ReviewViewModel::undone, this, &ReviewMessages::sayUndone);
    connect(&model, &ReviewViewModel::decidedByAnother, this, &ReviewMessages::sayDecidedByAnother);
    connect(&model, &ReviewViewModel::claimTakenAgain, this, &ReviewMessages::sayTakenAgain);
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

void ReviewMessages::sayTakenAgain() {
    Q_EMIT raised({Tone::LookAgain,
                   tr("しばらく操作がなかったため、担当が終わっていました。もう一度あなたの担当になりました。"),
                   tr("入力した内容は残っています。"),
                   {},
                   {},
                   {},
                   {},
                   0});
}

void ReviewMessages::sayLost(const ClaimHolder& holder) {
    Q_EMIT raised({Tone::LookAgain,
                   tr("しばらく操作がなかったため担当が終わり、%1 さん（%2）が %3 から担当しています。")
                       .arg(holder.displayName, holder.station, DateText().timeOfDay(holder.since)),
                   tr("入力した内容は残っています。"),
                   tr("F3 で次の申請へ進んでください。"),
                   {},
                   {},
                   {},
                   0});
}

void ReviewMessages::sayDecidedByAnother(const StandingDecision& decision) {
    const QString when = DateText().moment(decision.decidedAt);
    Q_EMIT raised({Tone::LookAgain,
                   tr("この申請は、%1 さんが %2 に「%3」にしました。")
                       .arg(decision.displayName, when, applicationStateText(decision.outcome)),
                   tr("あなたの操作では何も変わっていません。"),
                   tr("F3 で次の申請へ進んでください。"),
                   {},
                   {},
                   {},
                   0});
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
