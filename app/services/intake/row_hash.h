#pragma once

#include "app/services/intake/intake_row.h"

namespace uketsuke {

/// SHA-256 (hex) over all that a row says, in an order of its own: a form that shifts its columns, or adds one that
/// nobody filled in, changes nothing. Twins of CP932 and JIS are the same text (§ 8).
[[nodiscard]] QString rowHash(const IntakeRow& row);

/// What lies in application_revisions.fields and .further.
[[nodiscard]] QString fieldsJson(const ApplicantValues& values);
[[nodiscard]] QString furtherJson(const QList<std::pair<QString, QString>>& further);
[[nodiscard]] QList<std::pair<QString, QString>> furtherFromJson(const QString& further);

} // namespace uketsuke
