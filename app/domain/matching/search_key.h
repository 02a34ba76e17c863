#pragma once

#include "app/domain/application/applicant_field.h"

#include <QStringList>

namespace uketsuke {

/// What a person types into the search field, as a key: width, case and kana folded, kanji variants loosened, spaces
/// dropped, hyphens between digits and a scanner's start and stop letters dropped, +81 as 0. Empty where nothing is
/// left.
[[nodiscard]] QString searchKey(const QString& typed);

/// The keys stored for an application. A prefix search over them finds it by the beginning of 氏, 名, 氏名, their kana,
/// mail address, receipt number (also without its letters and zeros), telephone and card number, and by the last four
/// digits of the numbers. No key stands twice.
[[nodiscard]] QStringList searchKeys(const QString& receiptNumber, const ApplicantValues& values);

} // namespace uketsuke
