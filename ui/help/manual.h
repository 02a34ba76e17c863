#pragma once

#include <QHash>
#include <QString>

namespace uketsuke {

/// The manual for staff: Markdown whose headings carry names, as in "## 受付一覧 {#inbox}".
struct Manual {
    QString markdown;                      ///< without the names
    QHash<QString, QString> headingOfName; ///< "inbox" → "受付一覧"
};

/// Takes the names out of the headings.
[[nodiscard]] Manual readManual(const QString& source);
/// The manual that is compiled in, in this language ("ja", "en"); Japanese where there is none.
[[nodiscard]] Manual shippedManual(const QString& language);

} // namespace uketsuke
