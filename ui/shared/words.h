#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/application_state.h"
#include "app/domain/application/procedure.h"
#include "app/domain/document/document_kind.h"
#include "app/domain/staff/staff_member.h"

#include <QString>

namespace uketsuke {

/// The library's own words for what the domain names by keys.
[[nodiscard]] QString applicantFieldText(ApplicantField field);
[[nodiscard]] QString procedureText(Procedure procedure);
[[nodiscard]] QString applicationStateText(ApplicationState state);
[[nodiscard]] QString identityDocumentTypeText(IdentityDocumentType type);
[[nodiscard]] QString documentSideText(DocumentSide side);
[[nodiscard]] QString roleText(Role role);

} // namespace uketsuke
