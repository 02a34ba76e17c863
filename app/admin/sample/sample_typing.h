#pragma once

#include "app/admin/sample/sample_application.h"

namespace uketsuke {

/// The cells of the form as this applicant typed them.
[[nodiscard]] ApplicantValues typedValues(const SampleApplication& application, SampleRandom& random);

/// The building of somebody who types so, as a paper has it: none where what is typed would fit on no paper.
[[nodiscard]] QString buildingBehind(const QList<SampleTyping>& typings, const QString& otherwise);

} // namespace uketsuke
