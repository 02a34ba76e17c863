#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "app/services/mail_station.h"
#include "ui/shared/date_text.h"

#include <QFrame>

class QLabel;

namespace uketsuke {

/// Says at the top of the outbox why mail does not leave: paused by whom, the server is away or refuses us,
/// or no desk sends. Hidden while all is well.
class SenderNotice : public QFrame
{
    Q_OBJECT
public:
    explicit SenderNotice(QWidget* parent = nullptr);
    /// `readiness`: whether this desk could be the sender.
    void display(const OutboxCounts& counts, MailStation::Readiness readiness);

private:
    [[nodiscard]] QString textFor(const OutboxCounts& counts, MailStation::Readiness readiness) const;
    [[nodiscard]] QString heldText(const SenderState& sender) const;
    [[nodiscard]] static QString missingText(MailStation::Readiness readiness);
    DateText m_dates;
    QLabel* m_text;
};

} // namespace uketsuke
