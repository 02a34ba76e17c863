#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "ui/shared/date_text.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace uketsuke {

class Tag;

/// One mail: what its state means, what the server said, and the text as it is sent.
class MailPane : public QWidget
{
    Q_OBJECT
public:
    explicit MailPane(QWidget* parent = nullptr);
    void display(const std::optional<OutgoingMail>& mail);

private:
    void buildLayout();
    DateText m_dates;
    Tag* m_state;
    QLabel* m_explanation;
    QLabel* m_reply;
    QLabel* m_recipient;
    QLabel* m_subject;
    QLabel* m_attachment;
    QPlainTextEdit* m_body;
};

} // namespace uketsuke
