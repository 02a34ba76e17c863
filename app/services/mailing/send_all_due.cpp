#include "app/services/mailing/send_all_due.h"

#include <QThread>

namespace uketsuke {
namespace {

/// Counts a step; false when it was the last one.
bool countStep(SendingSummary& summary, const SendingStep& step) {
    if (step.report.status != DeliveryStatus::Accepted && !step.report.replyText.isEmpty())
        summary.serverReply = step.report.replyText;
    switch (step.outcome) {
    case SendingOutcome::Sent:
        ++summary.sent;
        return true;
    case SendingOutcome::Retrying:
        ++summary.retrying;
        return true;
    case SendingOutcome::Failed:
        ++summary.failed;
        return true;
    case SendingOutcome::Unknown:
        ++summary.unknown;
        return true;
    case SendingOutcome::LimitReached:
        QThread::msleep(static_cast<unsigned long>(step.wait.count()));
        return true;
    case SendingOutcome::ServerAway:
    case SendingOutcome::NothingDue:
    case SendingOutcome::NotTheSender:
        break;
    }
    summary.end = step.outcome;
    return false;
}

} // namespace

Result<SendingSummary> sendAllDue(MailSender& sender) {
    SendingSummary summary;
    for (;;) {
        const auto step = sender.step(GoesOn::AtOnce);
        if (!step)
            return tl::unexpected<Error>(step.error());
        if (!countStep(summary, *step))
            break;
    }
    sender.releaseLease();
    return summary;
}

} // namespace uketsuke
