#pragma once

#include "app/admin/sample/sample_dealer.h"

namespace uketsuke {

/// Invents who applies: person, address, telephone, e-mail, what proves work or study, and the existing card number.
/// Needs the row's number, procedure, standing and typings.
void inventApplicant(SampleApplication& application, const SampleDeal& deal, const QDate& today, SampleRandom& random);

/// A child or partner of the row before: the same family name, address, telephone and e-mail.
void joinFamily(SampleApplication& application, const SampleApplication& before);

/// The person of an earlier row, who applies again (§ 8).
void becomeThePersonOf(SampleApplication& application, const SampleApplication& earlier);

/// The number of the row as the form shows it.
[[nodiscard]] QString receiptNumberOf(int row);

} // namespace uketsuke
