#include "app/services/mailing/mail_sender.h"

#include "app/domain/growing_pause.h"
#include "app/persistence/database/database_thread.h"
#include "app/persistence/outgoing_mail_repository.h"
#include "app/persistence/sender_lease_repository.h"
#include "app/services/mailing/delivery_marks.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr std::chrono::milliseconds idleWait = 5s; // between two looks at an empty queue

/// A mail that cannot be composed is refused by ourselves; the page knows the words behind "uketsuke:".
DeliveryReport refusedByOurselves(const Error& error) {
    return {DeliveryStatus::Permanent, DeliveryStage::Connecting, 0, u"uketsuke:"_s + error.detail, error.detail};
}

} // namespace

/// Delivered, but not yet marked in the database.
struct MailSender::Unmarked {
    TakenMail mail;
    DeliveryReport report;
};

MailSender::MailSender(DatabaseThread& database, MailTransport& transport, const Clock& clock, SenderIdentity identity,
                       SendingTerms terms)
    : m_database(database),
      m_transport(transport),
      m_clock(clock),
      m_identity(std::move(identity)),
      m_terms(std::move(terms)),
      m_limit(m_terms.mailsPerMinute),
      m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

MailSender::~MailSender() {
    putNextBack();
}

Result<bool> MailSender::holdLease() {
    const QDateTime now = m_clock.nowUtc();
    const bool isFresh = m_holdsLease && m_leaseTakenAt.msecsTo(now) * 6 < m_terms.lease.count();
    if (isFresh)
        return true;
    auto taken =
        m_database
            .run([holder = m_holder, terms = m_terms](Database& open) {
                return SenderLeaseRepository(open).take(holder, terms.station, terms.mailsPerMinute, terms.lease);
            })
            .result();
    if (!taken || !*taken) {
        m_holdsLease = false;
        return taken;
    }
    if (!m_holdsLease) {
        const auto doubted = m_database.run(doubtOrphans).result();
        if (!doubted)
            return tl::unexpected<Error>(doubted.error());
    }
    m_holdsLease = true;
    m_leaseTakenAt = now;
    return true;
}

Result<SendingStep> MailSender::step(GoesOn goesOn) {
    if (m_unmarked)
        return markUnmarked(goesOn);
    const auto isSender = holdLease();
    if (!isSender)
        return tl::unexpected<Error>(isSender.error());
    if (!*isSender) {
        putNextBack();
        return SendingStep{SendingOutcome::NotTheSender, idleWait, {}};
    }
    const QDateTime now = m_clock.nowUtc();
    if (m_holdUntil.isValid() && now < m_holdUntil)
        return SendingStep{SendingOutcome::ServerAway, std::chrono::milliseconds(now.msecsTo(m_holdUntil)), {}};
    if (const auto wait = m_limit.waitingTime(now); wait > 0ms) {
        putNextBack();
        return waitForTheLimit(wait);
    }
    return sendNext(goesOn);
}

Result<SendingStep> MailSender::waitForTheLimit(std::chrono::milliseconds wait) {
    return m_database
        .run([holder = m_holder, wait](Database& open) { return SenderLeaseRepository(open).limit(holder, wait); })
        .result()
        .map([wait] {
            return SendingStep{SendingOutcome::LimitReached, wait, {}};
        });
}

/// The one taken with the mark before, else the one that is due.
Result<std::optional<TakenMail>> MailSender::takeNext() {
    if (const auto next = std::exchange(m_next, nullptr))
        return *next;
    return m_database.run([holder = m_holder](Database& open) { return OutgoingMailRepository(open).takeDue(holder); })
        .result();
}

Result<SendingStep> MailSender::sendNext(GoesOn goesOn) {
    const auto taken = takeNext();
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    if (!*taken)
        return SendingStep{SendingOutcome::NothingDue, idleWait, {}};
    m_unmarked = std::make_unique<Unmarked>(Unmarked{**taken, deliver(**taken)});
    return markUnmarked(goesOn);
}

DeliveryReport MailSender::deliver(const TakenMail& mail) {
    const auto message = compose(mail);
    if (!message)
        return refusedByOurselves(message.error());
    m_limit.count(m_clock.nowUtc());
    DeliveryReport report = m_transport.deliver(*message);
    const bool isOld = mail.queuedAt.msecsTo(m_clock.nowUtc()) > m_terms.giveUpAfter.count();
    if (report.status == DeliveryStatus::Temporary && !isServersTrouble(report) && isOld)
        report.status = DeliveryStatus::Permanent;
    return report;
}

Result<MimeMessage> MailSender::compose(const TakenMail& mail) const {
    const auto recipient = EmailAddress::parse(mail.recipient);
    if (!recipient)
        return tl::unexpected<Error>(recipient.error());
    MailContent content{
        .identifier = mail.id.text(),
        .sender = m_identity.address,
        .senderName = m_identity.name,
        .recipient = *recipient,
        .subject = mail.subject,
        .body = mail.body,
        .date = m_clock.nowUtc(),
        .authorship = MailAuthorship::Machine,
        .answeredMessageIds = {},
        .attachments = {},
    };
    if (!mail.barcodeNumber.isEmpty()) {
        const auto png = nw7BarcodePng(mail.barcodeNumber, m_identity.barcodeFormat);
        if (!png)
            return tl::unexpected<Error>(png.error());
        content.attachments.append({u"barcode.png"_s, "image/png", *png});
    }
    return composeMessage(content);
}

Result<void> MailSender::mark(const Unmarked& unmarked, GoesOn goesOn) {
    const bool takesNext = goesOn == GoesOn::AtOnce && unmarked.report.status == DeliveryStatus::Accepted &&
                           m_limit.waitingTime(m_clock.nowUtc()) <= 0ms;
    if (!takesNext) {
        const auto pause = growingPause(unmarked.mail.attempts, m_terms.firstPause, m_terms.longestPause);
        return m_database
            .run([unmarked, pause](Database& open) {
                return markAndRecord(open, unmarked.mail, unmarked.report, pause);
            })
            .result();
    }
    return m_database
        .run([unmarked, holder = m_holder](Database& open) {
            return markAndTakeNext(open, unmarked.mail, unmarked.report, holder);
        })
        .result()
        .map([this](const std::optional<TakenMail>& next) {
            if (next)
                m_next = std::make_unique<TakenMail>(*next);
        });
}

/// No byte of it has left: it waits again, and the attempt does not count.
void MailSender::putNextBack() {
    const auto next = std::exchange(m_next, nullptr);
    if (!next)
        return;
    // Where the database does not answer, it becomes 送信不明 when the lease has ended, as after a sudden death.
    Q_UNUSED(m_database
                 .run([mail = *next](Database& open) {
                     return OutgoingMailRepository(open).markWaiting(mail, 0ms, 1, QString());
                 })
                 .result());
}

Result<SendingStep> MailSender::markUnmarked(GoesOn goesOn) {
    const Unmarked unmarked = *m_unmarked;
    const auto marked = mark(unmarked, goesOn);
    // A conflict means that another sender doubted it and a person has decided since: their word stands.
    if (!marked && marked.error().kind != ErrorKind::Conflict)
        return tl::unexpected<Error>(marked.error());
    m_unmarked.reset();
    SendingStep step = stepOf(unmarked.report);
    return tellHold(step).map([&] { return step; });
}

/// Everybody sees why all mails wait; what another sender left there goes with our first success.
Result<void> MailSender::tellHold(const SendingStep& step) {
    const bool isHeld = step.outcome == SendingOutcome::ServerAway;
    const bool isNews = isHeld ? !step.report.replyText.isEmpty() // nothing to say: we gave up ourselves, to close
                               : !m_isFlowing && step.report.stage != DeliveryStage::Connecting;
    if (!isNews)
        return {};
    const QString reason = isHeld ? step.report.replyText : QString();
    auto told = m_database
                    .run([holder = m_holder, reason, wait = step.wait](Database& open) {
                        return SenderLeaseRepository(open).hold(holder, reason, wait);
                    })
                    .result();
    m_isFlowing = told && !isHeld;
    return told;
}

SendingStep MailSender::stepOf(const DeliveryReport& report) {
    if (isServersTrouble(report)) {
        const auto hold = growingPause(++m_serverFailures, m_terms.firstHold, m_terms.longestHold);
        m_holdUntil = m_clock.nowUtc().addMSecs(hold.count());
        return {SendingOutcome::ServerAway, hold, report};
    }
    m_serverFailures = 0;
    m_holdUntil = {};
    switch (report.status) {
    case DeliveryStatus::Accepted:
        return {SendingOutcome::Sent, 0ms, report};
    case DeliveryStatus::Permanent:
        return {SendingOutcome::Failed, 0ms, report};
    case DeliveryStatus::Ambiguous:
        return {SendingOutcome::Unknown, 0ms, report};
    case DeliveryStatus::Temporary:
    case DeliveryStatus::Refused:
    case DeliveryStatus::Unreachable:
        break;
    }
    return {SendingOutcome::Retrying, 0ms, report};
}

void MailSender::releaseLease() {
    putNextBack();
    if (!m_holdsLease || m_unmarked)
        return; // what could not be marked must not look like a clean end
    m_holdsLease = false;
    const auto released =
        m_database.run([holder = m_holder](Database& open) { return SenderLeaseRepository(open).release(holder); });
    Q_UNUSED(released.result());
}

} // namespace uketsuke
