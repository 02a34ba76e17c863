#pragma once

#include "app/domain/review/completion.h"
#include "app/domain/review/review_case.h"

#include <QString>

namespace uketsuke {

/// The sentences of the review: what the domain names by keys, in the library's words.
[[nodiscard]] QString checkItemText(CheckItem item);
/// The value beside an item, as it is compared; several lines where it has several.
[[nodiscard]] QString checkItemValue(CheckItem item, const ReviewCase& reviewCase);
/// The word of an answer: 一致 / 要確認 / 不一致, or あり / 要確認 / なし where that is the question.
[[nodiscard]] QString gradeText(CheckItem item, Grade grade);
[[nodiscard]] QString reasonText(const Reason& reason);
[[nodiscard]] QString libraryFindingText(LibraryFinding finding);
[[nodiscard]] QString libraryFieldText(LibraryField field);
/// One sentence for all that still blocks.
[[nodiscard]] QString blockersText(const QList<CompletionBlocker>& blockers);

} // namespace uketsuke
