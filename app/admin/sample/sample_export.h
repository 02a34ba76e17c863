#pragma once

#include "app/domain/result.h"

#include <QDate>
#include <QSize>
#include <QString>

namespace uketsuke {

enum class SampleEncoding { Utf8WithMark, Cp932 };
enum class SampleContainer { Zip, Folder };

struct SampleRequest {
    int count = 24;
    quint32 seed = 1;
    QString folder; ///< where export.csv and attachments.zip (or the folder attachments) go
    QDate today;
    QSize photoSize{4032, 3024};                            ///< 12 MP as phones make them; 1200 × 900 for quick tests
    SampleEncoding encoding = SampleEncoding::Utf8WithMark; ///< what CP932 lacks becomes 〓 there
    SampleContainer container = SampleContainer::Zip;
};

struct SampleExport {
    QString csvFile;
    QString zipFile; ///< or the folder
    int applications = 0;
    int attachments = 0;
};

/// Writes a form's export of invented people (見本), the same bytes for the same request: it goes through the same
/// intake as a real one. Needs a QGuiApplication. Unreachable("sample.write") where the folder cannot be written,
/// Unsupported("sample.font") without a font that has 見本, Unsupported("sample.format") without Qt's WebP plug-in.
[[nodiscard]] Result<SampleExport> writeSample(const SampleRequest& request);

} // namespace uketsuke
