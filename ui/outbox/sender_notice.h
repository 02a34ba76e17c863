#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "ui/shared/date_text.h"

#include <QFrame>

class QLabel;

namespace uketsuke {

/// Says at the top of the outbox why mail does not leave: paused by whom, or no desk sends. Hidden while all is well.
class SenderNotice : public QFrame
{
    Q_OBJECT
public:
    explicit SenderNotice(QWidget* parent = nullptr);
    void display(const OutboxCounts& counts);

private:
    DateText m_dates;
    QLabel* m_text;
};

} // namespace uketsuke
