#pragma once

#include "app/admin/sample/sample_application.h"
#include "app/admin/sample/sample_export.h"

namespace uketsuke {

/// The whole CSV, RFC 4180 with CRLF, every cell quoted.
[[nodiscard]] QByteArray sampleCsv(const QList<SampleApplication>& applications, SampleEncoding encoding);

/// The procedure in the words of the form's choice.
[[nodiscard]] QString procedureInTheForm(Procedure procedure);

} // namespace uketsuke
