#include "ui/outbox/close_question.h"

#include "app/services/mailing/outbox_service.h"
#include "ui/shared/async.h"
#include "ui/shared/user_prompt.h"

#include <QCoreApplication>

namespace uketsuke {
namespace {

struct CloseWords {
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

Question unsentQuestion(int waiting) {
    return {CloseWords::tr("送信待ちのメール"),
            CloseWords::tr("まだ送っていないメールが %n 件あります。\n"
                           "閉じてもメールは失われません。送信できる端末を次に開いたときに送ります。",
                           nullptr, waiting),
            CloseWords::tr("閉じる"), CloseWords::tr("閉じない"), false};
}

} // namespace

void askBeforeClosing(OutboxService& outbox, UserPrompt& prompt, QWidget& owner, const std::function<void()>& leave) {
    onFinished(outbox.counts(), &owner, [&prompt, &owner, leave](const Result<OutboxCounts>& counts) {
        if (!counts || counts->waiting == 0)
            return leave();
        prompt.ask(&owner, unsentQuestion(counts->waiting), [leave](Answer answer) {
            if (answer == Answer::Yes)
                leave();
        });
    });
}

} // namespace uketsuke
