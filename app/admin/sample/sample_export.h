#pragma once

#include "app/domain/result.h"

#include <QDate>
#include <QSize>
#include <QString>

namespace uketsuke {

struct SampleRequest {
    int count = 24;
    quint32 seed = 1;
    QString folder; ///< where export.csv and attachments.zip go
    QDate today;
    QSize photoSize{4032, 3024}; ///< 12 MP as phones make them; smaller ones for quick tests
};

struct SampleExport {
    QString csvFile;
    QString zipFile;
    int applications = 0;
    int attachments = 0;
};

/// Writes a form's export of invented people (見本), the same bytes for the same request: it goes through the same
/// intake as a real one. Needs a QGuiApplication. Unreachable("sample.write") where the folder cannot be written.
[[nodiscard]] Result<SampleExport> writeSample(const SampleRequest& request);

} // namespace uketsuke
