#include "app/persistence/outgoing_mail_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

TakenMail takenMailOf(const Row& row) {
    return {OutgoingMailId(row.text("id"_L1)),
            row.text("recipient"_L1),
            row.text("subject"_L1),
            row.text("body"_L1),
            row.text("barcode_number"_L1),
            int(row.integer("version"_L1)),
            int(row.integer("attempts"_L1)),
            row.instant("queued_at"_L1)};
}

Result<OutgoingMail> outgoingMailOf(const Row& row) {
    const auto state = mailStateFromKey(row.text("state"_L1));
    if (!state)
        return tl::unexpected<Error>(state.error());
    OutgoingMail mail;
    mail.id = OutgoingMailId(row.text("id"_L1));
    mail.applicationId = ApplicationId(row.text("application_id"_L1));
    mail.receiptNumber = row.text("receipt_number"_L1);
    mail.nameShown = row.text("name_shown"_L1);
    mail.kind = row.text("kind"_L1);
    mail.recipient = row.text("recipient"_L1);
    mail.subject = row.text("subject"_L1);
    mail.body = row.text("body"_L1);
    mail.barcodeNumber = row.text("barcode_number"_L1);
    mail.state = *state;
    mail.version = int(row.integer("version"_L1));
    mail.attempts = int(row.integer("attempts"_L1));
    mail.queuedAt = row.instant("queued_at"_L1);
    mail.notBefore = row.instant("not_before"_L1);
    mail.sendingSince = row.instantOrNone("sending_since"_L1);
    mail.sentAt = row.instantOrNone("sent_at"_L1);
    mail.serverReply = row.text("server_reply"_L1);
    mail.resendOf = OutgoingMailId(row.text("resend_of"_L1));
    mail.wasResent = row.flag("was_resent"_L1);
    return mail;
}

} // namespace

Result<void> OutgoingMailRepository::change(QLatin1StringView statement, const Bindings& bindings) {
    return m_database.execute(statement, bindings).and_then([](qint64 changed) -> Result<void> {
        if (changed != 1)
            return fail(ErrorKind::Conflict, u"mail.changed"_s);
        return {};
    });
}

Result<std::optional<TakenMail>> OutgoingMailRepository::takeDue(const QString& leaseHolder) {
    return m_database.rows("outgoing_mails/take_due"_L1, {{"holder"_L1, leaseHolder}}).map([](const Rows& rows) {
        return rows.isEmpty() ? std::optional<TakenMail>() : std::optional(takenMailOf(rows.first()));
    });
}

Result<void> OutgoingMailRepository::markSent(const TakenMail& mail, const QString& serverReply) {
    return change("outgoing_mails/mark_sent"_L1, {{"id"_L1, mail.id.text()},
                                                  {"version"_L1, mail.version},
                                                  {"version_if_doubted"_L1, mail.version + 1},
                                                  {"server_reply"_L1, textOrEmpty(serverReply)}});
}

Result<void> OutgoingMailRepository::markWaiting(const TakenMail& mail, std::chrono::milliseconds pause, int uncounted,
                                                 const QString& serverReply) {
    return change("outgoing_mails/mark_waiting"_L1, {{"id"_L1, mail.id.text()},
                                                     {"version"_L1, mail.version},
                                                     {"pause_milliseconds"_L1, qint64(pause.count())},
                                                     {"uncounted"_L1, uncounted},
                                                     {"server_reply"_L1, textOrEmpty(serverReply)}});
}

Result<void> OutgoingMailRepository::markFailed(const TakenMail& mail, const QString& serverReply) {
    return change(
        "outgoing_mails/mark_failed"_L1,
        {{"id"_L1, mail.id.text()}, {"version"_L1, mail.version}, {"server_reply"_L1, textOrEmpty(serverReply)}});
}

Result<void> OutgoingMailRepository::markUnknown(const TakenMail& mail, const QString& serverReply) {
    return change(
        "outgoing_mails/mark_unknown"_L1,
        {{"id"_L1, mail.id.text()}, {"version"_L1, mail.version}, {"server_reply"_L1, textOrEmpty(serverReply)}});
}

Result<QList<OutgoingMailId>> OutgoingMailRepository::doubtOrphans() {
    return m_database.rows("outgoing_mails/doubt_orphans"_L1).map([](const Rows& rows) {
        QList<OutgoingMailId> ids;
        for (const Row& row : rows)
            ids.append(OutgoingMailId(row.text("id"_L1)));
        return ids;
    });
}

Result<void> OutgoingMailRepository::declareSent(const OutgoingMailId& id, int seenVersion) {
    return change("outgoing_mails/declare_sent"_L1, {{"id"_L1, id.text()}, {"version"_L1, seenVersion}});
}

Result<void> OutgoingMailRepository::sendAgain(const OutgoingMailId& id, int seenVersion) {
    return change("outgoing_mails/send_again"_L1, {{"id"_L1, id.text()}, {"version"_L1, seenVersion}});
}

Result<OutgoingMailId> OutgoingMailRepository::resend(const OutgoingMailId& id, int seenVersion,
                                                      const QString& recipient) {
    auto copy = OutgoingMailId::create();
    return change("outgoing_mails/reserve_resend"_L1,
                  {{"id"_L1, id.text()}, {"version"_L1, seenVersion}, {"resend_of"_L1, id.text()}})
        .and_then([&] {
            return change("outgoing_mails/resend"_L1,
                          {{"id"_L1, id.text()}, {"new_id"_L1, copy.text()}, {"recipient"_L1, recipient}});
        })
        .map([&] { return copy; });
}

Result<QList<OutgoingMail>> OutgoingMailRepository::mails(QLatin1StringView statement, const Bindings& bindings) {
    const auto rows = m_database.rows(statement, bindings);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<OutgoingMail> mails;
    for (const Row& row : *rows) {
        const auto mail = outgoingMailOf(row);
        if (!mail)
            return tl::unexpected<Error>(mail.error());
        mails.append(*mail);
    }
    return mails;
}

Result<QList<OutgoingMail>> OutgoingMailRepository::unfinished(int limit) {
    return mails("outgoing_mails/unfinished"_L1, {{"limit"_L1, limit}});
}

Result<QList<OutgoingMail>> OutgoingMailRepository::recently(MailState finalState, int limit) {
    return mails("outgoing_mails/recently_finished"_L1, {{"state"_L1, mailStateKey(finalState)}, {"limit"_L1, limit}});
}

Result<QList<OutgoingMail>> OutgoingMailRepository::ofApplication(const ApplicationId& id) {
    return mails("outgoing_mails/of_application"_L1, {{"application_id"_L1, id.text()}});
}

Result<OutboxCounts> OutgoingMailRepository::counts() {
    return m_database.row("outgoing_mails/counts"_L1).map([](const Row& row) {
        OutboxCounts counts;
        counts.waiting = int(row.integer("waiting"_L1));
        counts.failed = int(row.integer("failed"_L1));
        counts.unknown = int(row.integer("unknown"_L1));
        counts.waitingSince = row.instant("waiting_since"_L1);
        return counts;
    });
}

} // namespace uketsuke
