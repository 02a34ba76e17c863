#pragma once

#include "app/services/intake/intake_row.h"

namespace uketsuke {

/// SHA-256 (hex) over all that a row says, in an order of its own: a form that shifts its columns changes nothing.
[[nodiscard]] QString rowHash(const IntakeRow& row);

/// What lies in application_revisions.fields and .further.
[[nodiscard]] QString fieldsJson(const ApplicantValues& values);
[[nodiscard]] QString furtherJson(const QList<std::pair<QString, QString>>& further);

} // namespace uketsuke
