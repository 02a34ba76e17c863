#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme/styling.h"

#include <QString>

namespace uketsuke {

/// 送信待ち, 送信中, 送信済, 送信失敗, 送信不明, 取りやめ
[[nodiscard]] QString mailStateText(MailState state);
[[nodiscard]] Tone mailStateTone(MailState state);
/// What the mail is about, from the key of its kind; an unknown key as it is.
[[nodiscard]] QString mailKindText(const QString& kindKey);

/// When: the next try while it waits, when it left, or since when it stands as it does.
[[nodiscard]] QString mailMomentText(const OutgoingMail& mail, const DateText& dates);
/// What the state means, and what to do, as sentences.
[[nodiscard]] QString mailExplanation(const OutgoingMail& mail, const DateText& dates);

} // namespace uketsuke
