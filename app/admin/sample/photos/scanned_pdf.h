#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace uketsuke {

/// A page that is one scanned picture.
struct PdfPage {
    QByteArray jpeg;
    QSize pixels;
};

/// A PDF as a scanner makes it: one JPEG on each A4 page. No date and no identifier stand in it, so that the same
/// pages give the same bytes.
[[nodiscard]] QByteArray scannedPdf(const QList<PdfPage>& pages);

} // namespace uketsuke
