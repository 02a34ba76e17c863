#include "app/services/mailing/mail_sender.h"
#include "app/services/mailing/smtp_transport.h"
#include "tests/benchmarks/bars.h"
#include "tests/support/embedded_desk.h"

#include <QProcess>

#include <curl/curl.h>
#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

class Sink
{
public:
    Sink() {
        m_process.start(QStringLiteral(UKETSUKE_MAIL_SINK), QStringList());
        m_process.waitForReadyRead(10'000);
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~Sink() {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

/// libcurl and SQLite alone: one connection, and around each mail two durable commits.
class BareSender
{
public:
    BareSender(int port, const QString& file, QByteArray mail) : m_mail(std::move(mail)) {
        m_url = QByteArrayLiteral("smtp://127.0.0.1:") + QByteArray::number(port);
        m_recipients = curl_slist_append(nullptr, "mihon@example.jp");
        curl_easy_setopt(m_curl, CURLOPT_URL, m_url.constData());
        curl_easy_setopt(m_curl, CURLOPT_MAIL_FROM, "toshokan-smart@example.jp");
        curl_easy_setopt(m_curl, CURLOPT_MAIL_RCPT, m_recipients);
        curl_easy_setopt(m_curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_curl, CURLOPT_READFUNCTION, &BareSender::give);
        curl_easy_setopt(m_curl, CURLOPT_READDATA, this);
        sqlite3_open(file.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("CREATE TABLE marks (id integer PRIMARY KEY, state text)");
    }
    ~BareSender() {
        curl_slist_free_all(m_recipients);
        curl_easy_cleanup(m_curl);
        sqlite3_close(m_database);
    }
    BareSender(const BareSender&) = delete;
    BareSender& operator=(const BareSender&) = delete;

    void send() {
        run("INSERT INTO marks (state) VALUES ('sending')");
        m_at = 0;
        if (curl_easy_perform(m_curl) != CURLE_OK)
            qFatal("the bare sender cannot send");
        run("UPDATE marks SET state = 'sent' WHERE id = (SELECT max(id) FROM marks)");
    }

private:
    static std::size_t give(char* buffer, std::size_t size, std::size_t count, void* self) {
        auto& sender = *static_cast<BareSender*>(self);
        const qsizetype length = qMin(qsizetype(size * count), sender.m_mail.size() - sender.m_at);
        std::memcpy(buffer, sender.m_mail.constData() + sender.m_at, std::size_t(length));
        sender.m_at += length;
        return std::size_t(length);
    }
    void run(const char* sql) {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("the bare sender cannot mark");
    }
    QByteArray m_mail;
    QByteArray m_url;
    qsizetype m_at = 0;
    CURL* m_curl = curl_easy_init();
    curl_slist* m_recipients = nullptr;
    sqlite3* m_database = nullptr;
};

SmtpSettings settingsOf(int port) {
    SmtpSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = port;
    settings.security = SmtpSecurity::PlainRelay;
    settings.authentication = SmtpAuthentication::None;
    settings.senderAddress = u"toshokan-smart@example.jp"_s;
    return settings;
}

void queue(EmbeddedDesk& desk, int mails) {
    desk.add(u"WR1"_s);
    static_cast<void>(desk.scalar(u"DROP TRIGGER outgoing_mails_come_by_deeds"_s));
    static_cast<void>(desk.scalar(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
        " INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, state, queued_at, not_before,"
        " queued_by) SELECT printf('m%06d', i), 'WR1', 'new_registration', 'mihon@example.jp', '見本の件名',"
        " '見本 花子 様', 'waiting', 0, 0, 'sato' FROM n"_s.arg(mails)));
}

} // namespace

QList<Bar> mailBars(const Terms& terms) {
    constexpr int mailsOfARound = 50;
    const int rounds = terms.rounds(20);
    const Sink sink;
    EmbeddedDesk desk;
    queue(desk, mailsOfARound * (rounds + 1));
    const SystemClock clock;
    SmtpTransport transport(settingsOf(sink.port()), {});
    SendingTerms sending;
    sending.mailsPerMinute = 0;
    MailSender sender(desk.database(), transport, clock,
                      {EmailAddress::parse(u"toshokan-smart@example.jp"_s).value(), u"見本市立図書館"_s, {}}, sending);
    const QByteArray mail = "From: toshokan-smart@example.jp\r\nTo: mihon@example.jp\r\nSubject: mihon\r\n\r\n" +
                            QByteArray(400, 'x') + "\r\n";
    BareSender bare(sink.port(), desk.filePath() + u".bare"_s, mail);
    const Pair pair = interleaved(
        rounds,
        [&] {
            for (int count = 0; count < mailsOfARound; ++count)
                if (const auto step = sender.step(GoesOn::AtOnce); !step || step->outcome != SendingOutcome::Sent)
                    qFatal("the benchmark's mail did not leave");
        },
        [&] {
            for (int count = 0; count < mailsOfARound; ++count)
                bare.send();
        });
    Bar bar{u"mails"_s, u"1,000 mails, fifty a round"_s, u"libcurl on one connection, two durable commits a mail"_s,
            pair.ours, pair.base};
    bar.ratio = pair.base.median / pair.ours.median;
    bar.demanded = u"≥ 0.8 of its speed"_s;
    bar.isMet = bar.ratio >= 0.8;
    bar.method = u"the same sink in a process of its own; no limit per minute; synchronous=FULL; ours marks what "
                 u"became of a mail "
                 "and 送信中 of the next in one commit"_s;
    return {bar};
}

} // namespace uketsuke::bars
