#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/result.h"

#include <array>

namespace uketsuke {

/// What is compared, in the order in which it is shown.
enum class CheckItem {
    FrontPhoto, ///< asked only where no front was sent: a person has seen the original
    Name,
    Kana,
    BirthDate,
    Address,
    CurrentAddress, ///< the document carries the current address (§ 5)
    Expiry,         ///< the document is valid today (§ 5)
    DocumentRule,   ///< what this type of document asks for (§ 5)
    Eligibility,    ///< postal code, city and who may apply (§ 3, § 9)
    Affiliation,    ///< a paper shows work or study in the city (§ 3)
    Telephone,
    Email,
    ExistingCardNumber,
    ElibraryReset, ///< the password was reset in the e-library: only a person can have done it (§ 2)
};

inline constexpr std::array allCheckItems{CheckItem::FrontPhoto,
                                          CheckItem::Name,
                                          CheckItem::Kana,
                                          CheckItem::BirthDate,
                                          CheckItem::Address,
                                          CheckItem::CurrentAddress,
                                          CheckItem::Expiry,
                                          CheckItem::DocumentRule,
                                          CheckItem::Eligibility,
                                          CheckItem::Affiliation,
                                          CheckItem::Telephone,
                                          CheckItem::Email,
                                          CheckItem::ExistingCardNumber,
                                          CheckItem::ElibraryReset};

/// What an item asks, and so how its answers read: does it agree, is it there, may it be used, was it done.
enum class CheckQuestion { Agreement, Presence, Fitness, Deed };
[[nodiscard]] CheckQuestion questionOf(CheckItem item);

/// 一致 / 要確認 / 不一致.
enum class Grade { Agrees, LookAgain, Differs };

[[nodiscard]] QString checkItemKey(CheckItem item);
[[nodiscard]] Result<CheckItem> checkItemFromKey(const QString& key);
/// What the applicant typed that an item is about; empty where only the paper is looked at.
[[nodiscard]] QList<ApplicantField> fieldsOf(CheckItem item);
/// Whether a person answers it by looking at the identity document.
[[nodiscard]] bool needsIdentityDocument(CheckItem item);
[[nodiscard]] QString gradeKey(Grade grade);
[[nodiscard]] Result<Grade> gradeFromKey(const QString& key);

} // namespace uketsuke
