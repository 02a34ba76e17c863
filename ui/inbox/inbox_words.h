#pragma once

#include "app/domain/application/application_list.h"
#include "ui/shared/theme/styling.h"

#include <QString>

namespace uketsuke {

/// Words in a cell, with the pill they stand in; Neutral without pill where isPill is false.
struct CellWords {
    QString text;
    Tone tone = Tone::Neutral;
    bool isPill = false;
};

/// 11/22(日)・2日超過 in red, 11/24(火)・今日 in amber, else the day.
[[nodiscard]] CellWords dueWords(const QDate& dueOn, const QDate& today);
/// The day alone where nobody has to do anything any more.
[[nodiscard]] CellWords dueWords(const ApplicationListItem& item, const QDate& today);
/// 返信あり in green: somebody can go on; else the state.
[[nodiscard]] CellWords stateWords(ApplicationState state);
/// 田中（高柳分館1）, or a dash where nobody has it.
[[nodiscard]] QString holderText(const std::optional<ClaimHolderShown>& holder);
[[nodiscard]] QString flagText(ApplicationFlag flag);
[[nodiscard]] Tone flagTone(ApplicationFlag flag);

} // namespace uketsuke
