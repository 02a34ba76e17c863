#pragma once

#include "app/admin/sample/sample_application.h"

namespace uketsuke {

/// The cells of the form as this applicant typed them.
[[nodiscard]] ApplicantValues typedValues(const SampleApplication& application, SampleRandom& random);

} // namespace uketsuke
