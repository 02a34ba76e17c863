#pragma once

#include <QString>

namespace uketsuke {

class JourneyClerk;

/// 取り込み by its keys, from the list to the list: CSV and ZIP, columns, preview, result; a picture of each step.
void takeInByKeys(JourneyClerk& clerk, const QString& csvFile, const QString& zipFile);

} // namespace uketsuke
