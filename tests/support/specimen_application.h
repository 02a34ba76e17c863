#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/id.h"
#include "app/persistence/database/database.h"

#include <QDateTime>

namespace uketsuke {

/// An application as a form would send it, of the intake run "run"; the id is also its receipt number. `more` stands in
/// place of what the invented person would say.
[[nodiscard]] Result<ApplicationId> addSpecimenApplication(Database& open, const QString& id,
                                                           const QDateTime& submittedAt, Procedure procedure,
                                                           const ApplicantValues& more = {});
/// A picture to it; `side` and `type` by their keys.
[[nodiscard]] Result<DocumentId> addSpecimenDocument(Database& open, const ApplicationId& id, const QString& side,
                                                     const QString& type, const QByteArray& bytes);

} // namespace uketsuke
