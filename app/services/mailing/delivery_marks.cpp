#include "app/services/mailing/delivery_marks.h"

#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/outgoing_mail_repository.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

QString journalKind(DeliveryStatus status) {
    switch (status) {
    case DeliveryStatus::Accepted:
        return u"mail_sent"_s;
    case DeliveryStatus::Permanent:
        return u"mail_failed"_s;
    case DeliveryStatus::Ambiguous:
        return u"mail_unknown"_s;
    case DeliveryStatus::Temporary:
    case DeliveryStatus::Refused:
    case DeliveryStatus::Unreachable:
        break; // nothing has been decided yet
    }
    return {};
}

Result<void> markOne(Database& open, const TakenMail& mail, const DeliveryReport& report,
                     std::chrono::milliseconds pause) {
    OutgoingMailRepository mails(open);
    switch (report.status) {
    case DeliveryStatus::Accepted:
        return mails.markSent(mail, report.replyText);
    case DeliveryStatus::Permanent:
        return mails.markFailed(mail, report.replyText);
    case DeliveryStatus::Ambiguous:
        return mails.markUnknown(mail, report.replyText);
    case DeliveryStatus::Temporary:
    case DeliveryStatus::Refused:
    case DeliveryStatus::Unreachable:
        break;
    }
    const bool isUncounted = isServersTrouble(report);
    return mails.markWaiting(mail, isUncounted ? 0ms : pause, isUncounted ? 1 : 0, report.replyText);
}

Result<void> mark(Database& open, const TakenMail& mail, const DeliveryReport& report,
                  std::chrono::milliseconds pause) {
    auto marked = markOne(open, mail, report, pause);
    const QString kind = journalKind(report.status);
    if (!marked || kind.isEmpty())
        return marked;
    return JournalRepository(open).append({kind, mail.id.text(), QString::number(report.replyCode)});
}

} // namespace

bool isServersTrouble(const DeliveryReport& report) {
    return report.status == DeliveryStatus::Refused || report.status == DeliveryStatus::Unreachable ||
           (report.status == DeliveryStatus::Temporary && report.stage < DeliveryStage::Sender);
}

Result<void> markAndRecord(Database& database, const TakenMail& mail, const DeliveryReport& report,
                           std::chrono::milliseconds pause) {
    return inTransaction(database, [&](Database& open) { return mark(open, mail, report, pause); });
}

Result<std::optional<TakenMail>> markAndTakeNext(Database& database, const TakenMail& mail,
                                                 const DeliveryReport& report, const QString& holder) {
    return inTransaction(database, [&](Database& open) -> Result<std::optional<TakenMail>> {
        if (const auto marked = mark(open, mail, report, 0ms); !marked)
            return tl::unexpected<Error>(marked.error());
        return OutgoingMailRepository(open).takeDue(holder);
    });
}

Result<void> doubtOrphans(Database& database) {
    return inTransaction(database, [](Database& open) -> Result<void> {
        const auto orphans = OutgoingMailRepository(open).doubtOrphans();
        if (!orphans)
            return tl::unexpected<Error>(orphans.error());
        for (const OutgoingMailId& id : *orphans)
            if (auto recorded = JournalRepository(open).append({u"mail_unknown"_s, id.text(), u"orphan"_s}); !recorded)
                return recorded;
        return {};
    });
}

} // namespace uketsuke
