#include "tests/services/mailing/sample_mail.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

EmailAddress addressOf(const QString& typed) {
    return EmailAddress::parse(typed).value();
}

MailContent aMailTo(const QString& recipient) {
    return MailContent{
        .identifier = u"0c0de000-0000-4000-8000-000000000001"_s,
        .sender = addressOf(u"toshokan-smart@example.jp"_s),
        .senderName = u"見本市立図書館"_s,
        .recipient = addressOf(recipient),
        .subject = u"【見本市立図書館】スマート登録が完了しました（受付番号 WR0001）"_s,
        .body = u"見本 花子 様\n\n登録が完了しました。\n.先頭の点も届きます。\n髙﨑 𠮷野 濵\n"_s,
        .date = QDateTime(QDate(2026, 11, 24), QTime(21, 5, 6), Qt::OffsetFromUTC, 9 * 3600),
        .authorship = MailAuthorship::Machine,
        .answeredMessageIds = {},
        .attachments = {},
    };
}

MailContent aMail() {
    return aMailTo(u"hanako.mihon@example.jp"_s);
}

} // namespace uketsuke
