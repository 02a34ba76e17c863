#include "tests/services/mailing/outbox_database.h"

#include "app/persistence/outgoing_mail_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

OutboxDatabase::OutboxDatabase() {
    const auto set = desk.thread()
                         .run([this](Database& database) -> Result<void> {
                             database.setTimeSource([this] { return clock.nowUtc().toMSecsSinceEpoch(); });
                             return {};
                         })
                         .result();
    Q_UNUSED(set);
    // The test queues mails without a decision before them.
    desk.run(u"DROP TRIGGER outgoing_mails_come_by_deeds"_s);
    desk.run(
        u"INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, due_on,"
        " name_shown, kana_shown, kana_key) VALUES ('one', 'form', 'WR0001', 'new_registration', 'received', 0, 0,"
        " '2026-11-24', '見本 花子', 'ミホン ハナコ', 'ミホン')"_s);
}

void OutboxDatabase::queue(const QString& id, const QString& recipient, const QString& barcodeNumber) {
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    desk.run(u"INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, barcode_number, state,"
             " queued_at, not_before, queued_by) VALUES ('%1', 'one', 'new_registration', '%2', '見本の件名',"
             " '見本 花子 様', '%3', 'waiting', %4, %4, 'sato')"_s.arg(id, recipient, barcodeNumber)
                 .arg(now));
}

QString OutboxDatabase::stateOf(const QString& id) {
    return desk.scalar(u"SELECT state FROM outgoing_mails WHERE id = '%1'"_s.arg(id));
}

OutgoingMail OutboxDatabase::mail(const QString& id) {
    const auto mails =
        desk.thread()
            .run([](Database& open) { return OutgoingMailRepository(open).ofApplication(ApplicationId(u"one"_s)); })
            .result();
    for (const OutgoingMail& mail : mails.value_or(QList<OutgoingMail>()))
        if (mail.id.text() == id)
            return mail;
    return {};
}

} // namespace uketsuke
