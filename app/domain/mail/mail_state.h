#pragma once

#include "app/domain/result.h"

#include <array>

namespace uketsuke {

/// Where an outgoing mail stands (§ 10). Sent and withdrawn are final.
enum class MailState {
    Waiting,   ///< 送信待ち
    Sending,   ///< 送信中: marked before DATA
    Sent,      ///< 送信済: the server took it
    Failed,    ///< 送信失敗: the server refused it for good (5xx)
    Unknown,   ///< 送信不明: the connection was lost after the last byte; a person decides
    Withdrawn, ///< 取下げ: the decision was undone in time
};

inline constexpr std::array allMailStates{MailState::Waiting, MailState::Sending, MailState::Sent,
                                          MailState::Failed,  MailState::Unknown, MailState::Withdrawn};

/// The key stored in outgoing_mails.state: "waiting", "sending" …
[[nodiscard]] QString mailStateKey(MailState state);
[[nodiscard]] Result<MailState> mailStateFromKey(const QString& key);

} // namespace uketsuke
