#include "ui/outbox/close_question.h"

#include "app/services/mailing/outbox_service.h"
#include "ui/shared/async.h"
#include "ui/shared/user_prompt.h"

#include <QCoreApplication>
#include <QWidget>

namespace uketsuke {
namespace {

struct CloseWords {
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

QString unsentText(const OutboxCounts& counts) {
    QString text = CloseWords::tr("まだ送れていないメールが %n 件あります（送信待ち %1・失敗 %2・不明 %3）。", nullptr,
                                  counts.unsent())
                       .arg(counts.waiting)
                       .arg(counts.failed)
                       .arg(counts.unknown);
    text += u'\n' + CloseWords::tr("閉じてもメールは失われません。");
    if (counts.waiting > 0)
        text += u'\n' + CloseWords::tr("送信待ちのメールは、送信できる端末が開いているときに送ります。");
    if (counts.failed + counts.unknown > 0)
        text += u'\n' + CloseWords::tr("失敗と不明のメールは、送信箱で人が決めるまで送りません。");
    return text;
}

Question unsentQuestion(const OutboxCounts& counts) {
    return {CloseWords::tr("まだ送れていないメール"), unsentText(counts), CloseWords::tr("閉じる"),
            CloseWords::tr("閉じない"), false};
}

} // namespace

void askBeforeClosing(OutboxService& outbox, UserPrompt& prompt, QWidget& owner, const std::function<void()>& leave) {
    onFinished(outbox.counts(), &owner, [&prompt, &owner, leave](const Result<OutboxCounts>& counts) {
        if (!counts || counts->unsent() == 0)
            return leave();
        prompt.ask(&owner, unsentQuestion(*counts), [leave](Answer answer) {
            if (answer == Answer::Yes)
                leave();
        });
    });
}

} // namespace uketsuke
