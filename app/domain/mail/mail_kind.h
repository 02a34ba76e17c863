#pragma once

#include "app/domain/application/application_state.h"
#include "app/domain/application/procedure.h"
#include "app/domain/result.h"

#include <array>

namespace uketsuke {

/// The mails that a decision sends (§ 10: completed, already registered, not possible; § 12: withdrawn, duplicate); one
/// template each.
enum class MailKind {
    NewRegistration,
    Reissue,
    Renewal,
    ChangeOfDetails,
    ForgottenNumber,
    ElibraryPassword,
    AlreadyRegistered,
    NotPossible,
    Withdrawn,
    Duplicate,
};

inline constexpr std::array allMailKinds{
    MailKind::NewRegistration, MailKind::Reissue,          MailKind::Renewal,           MailKind::ChangeOfDetails,
    MailKind::ForgottenNumber, MailKind::ElibraryPassword, MailKind::AlreadyRegistered, MailKind::NotPossible,
    MailKind::Withdrawn,       MailKind::Duplicate};

/// The key stored in outgoing_mails.kind, and the name of the template: "new_registration", "not_possible" …
[[nodiscard]] QString mailKindKey(MailKind kind);
[[nodiscard]] Result<MailKind> mailKindFromKey(const QString& key);

/// The mail that tells this outcome of this procedure; NotFound("mail.none") where the state is no decision's.
[[nodiscard]] Result<MailKind> mailKindFor(Procedure procedure, ApplicationState outcome);

/// Whether the picture of the barcode is attached: with a new number, and to who threw the mail with the picture away
/// (§ 2).
[[nodiscard]] bool attachesBarcode(MailKind kind);

/// Whether the mail is of no use without the card number.
[[nodiscard]] bool tellsCardNumber(MailKind kind);

} // namespace uketsuke
