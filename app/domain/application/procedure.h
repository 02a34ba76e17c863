#pragma once

#include "app/domain/result.h"

#include <array>

namespace uketsuke {

/// The six procedures (domain.md § 2).
enum class Procedure {
    NewRegistration,
    Reissue,
    Renewal,
    ChangeOfDetails,
    ForgottenNumber,
    ElibraryPassword,
};

inline constexpr std::array allProcedures{Procedure::NewRegistration, Procedure::Reissue,
                                          Procedure::Renewal,         Procedure::ChangeOfDetails,
                                          Procedure::ForgottenNumber, Procedure::ElibraryPassword};

/// The key stored in the database and used in mapping files, e.g. "new_registration".
[[nodiscard]] QString procedureKey(Procedure procedure);
/// Reads a key; Invalid("procedure") for anything else.
[[nodiscard]] Result<Procedure> procedureFromKey(const QString& key);

/// Whether a completion issues a new card number (domain.md § 2: new registration and reissue).
[[nodiscard]] bool issuesCardNumber(Procedure procedure);

} // namespace uketsuke
