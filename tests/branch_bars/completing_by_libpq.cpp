#include "tests/benchmarks/bars.h"
#include "tests/branch_bars/bare_server.h"
#include "tests/branch_bars/completing.h"

#include <QUuid>

namespace uketsuke::bars {
namespace {

QByteArray newId() {
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

class ByLibpq final : public Completing
{
public:
    explicit ByLibpq(const DatabaseAddress& address) : m_server(address) {
        m_server.prepare("claim", "UPDATE applications SET claim_holder = current_login(), claim_token = $2,"
                                  " claim_station = $3, claim_since = now_ms(), claim_until = now_ms() + $4"
                                  " WHERE id = $1 AND is_open = 1 AND (claim_holder IS NULL OR claim_until < now_ms()"
                                  " OR claim_holder = current_login())"
                                  " RETURNING id, version, claim_token, claim_until");
        m_server.prepare("decide",
                         "INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id,"
                         " existing_card_number, card_expires_on, verified, mail_id, mail_kind, mail_subject,"
                         " mail_body, mail_attaches_barcode, undo_seconds)"
                         " VALUES ($1, $2, 1, $3, 'completed', 'range', '', '', '{}', $4,"
                         " 'completion_new_registration', $5, $6, 0, 10) RETURNING card_number");
    }

    void claim(const QString& application) override {
        sendClaim(application);
        m_server.settle();
    }

    double complete() override {
        return milliseconds([&] {
            sendCompletion();
            m_server.settle();
        });
    }

    double claimAndComplete(const QString& application) override {
        return milliseconds([&] {
            sendClaim(application);
            sendCompletion();
            m_server.settle();
        });
    }

private:
    void sendClaim(const QString& application) {
        m_application = application.toUtf8();
        m_token = newId();
        m_server.send("claim", {m_application, m_token, "本館1", QByteArray::number(leaseSeconds * 1000)});
    }

    void sendCompletion() {
        static const QByteArray subject = "登録完了のお知らせ";
        static const QByteArray body = mailOfACompletion().toUtf8();
        m_server.send("decide", {newId(), m_application, m_token, newId(), subject, body});
    }

    BareServer m_server;
    QByteArray m_application;
    QByteArray m_token;
};

} // namespace

std::unique_ptr<Completing> completingByLibpq(const DatabaseAddress& address) {
    return std::make_unique<ByLibpq>(address);
}

} // namespace uketsuke::bars
