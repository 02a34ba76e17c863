#pragma once

#include "app/domain/review/checklist.h"

namespace uketsuke {

/// What the program says of an item by itself, or why a person must look. One function for each kind of rule.
struct ProgramAnswer {
    std::optional<Grade> grade;
    Reason reason;
};

[[nodiscard]] ProgramAnswer kanaAnswer(const ApplicantValues& values);
[[nodiscard]] ProgramAnswer birthDateAnswer(const ApplicantValues& values, const QDate& today);
[[nodiscard]] ProgramAnswer eligibilityAnswer(const ApplicantValues& values, const EligibilitySettings& settings);
/// Ten or eleven digits from 0, or +81 …; blanks, hyphens and brackets between them do not matter.
[[nodiscard]] ProgramAnswer telephoneAnswer(const ApplicantValues& values);
[[nodiscard]] ProgramAnswer emailAnswer(const ApplicantValues& values);
[[nodiscard]] ProgramAnswer existingNumberAnswer(const ApplicantValues& values, const LibrarySettings& settings);
/// Never graded by the program: the reason says what to look at for this type of paper (§ 5).
[[nodiscard]] ProgramAnswer documentRuleAnswer(IdentityDocumentType type, const LibrarySettings& settings);

} // namespace uketsuke
