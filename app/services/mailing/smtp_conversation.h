#pragma once

#include "app/services/mailing/mail_transport.h"

#include <QByteArray>

namespace uketsuke {

/// Listens to what libcurl says and hears, so that a failure can be judged: how far did it come, and what was the
/// last reply? Keeps no command text: commands carry secrets and addresses.
class SmtpConversation
{
public:
    void begin();
    void commandSent(QByteArrayView line);
    void replyLineReceived(QByteArrayView line);
    /// The last part of the mail has been handed to libcurl: from here on the server may have all of it.
    void contentHandedOut();

    /// The judgement; `curlCode` is libcurl's (0 is success).
    [[nodiscard]] DeliveryReport report(int curlCode) const;

    [[nodiscard]] DeliveryStage stage() const { return m_stage; }

private:
    [[nodiscard]] DeliveryStatus statusOfFailure(int curlCode) const;
    [[nodiscard]] QString reasonOfFailure(int curlCode) const;
    [[nodiscard]] bool isAboutThisMail() const;
    DeliveryStage m_stage = DeliveryStage::Connecting;
    int m_replyCode = 0;
    bool m_replyIsOpen = false;
    bool m_isClosing = false; ///< after QUIT: its reply is none of the mail's
    QByteArray m_replyText;
};

} // namespace uketsuke
