#pragma once

#include <functional>

class QWidget;

namespace uketsuke {

class OutboxService;
class UserPrompt;

/// Before a desk closes: says how many mails have not left (waiting, failed, unknown), and asks. Calls `leave` at once
/// where all have, or where the database does not answer.
void askBeforeClosing(OutboxService& outbox, UserPrompt& prompt, QWidget& owner, const std::function<void()>& leave);

} // namespace uketsuke
