#pragma once

#include "app/domain/result.h"

#include <QList>

#include <array>

namespace uketsuke {

/// What the program saw and a person should look at; stored in applications.flags as keys with commas.
enum class ApplicationFlag {
    NotEligible,        ///< neither postal code nor affiliation shows that this person may apply (§ 3, § 9)
    OutsideCity,        ///< lives elsewhere and works or studies in the city: a paper must show it (§ 3)
    KanaMalformed,      ///< a kana field holds something that is no kana (§ 8)
    MailNonStandard,    ///< an address such as foo..bar@docomo.ne.jp: kept as typed (§ 10)
    AddressNonStandard, ///< no town or no number where the form asks for them (§ 8)
    FrontMissing,       ///< no picture of the front
    BackMissing,        ///< no picture of the back where the form demands one
    PictureDamaged,     ///< an attachment whose bytes are cut or of a kind that is not read
    Revised,            ///< the form sent a changed row after the first one (§ 4)
};

inline constexpr std::array allApplicationFlags{
    ApplicationFlag::NotEligible,     ApplicationFlag::OutsideCity,        ApplicationFlag::KanaMalformed,
    ApplicationFlag::MailNonStandard, ApplicationFlag::AddressNonStandard, ApplicationFlag::FrontMissing,
    ApplicationFlag::BackMissing,     ApplicationFlag::PictureDamaged,     ApplicationFlag::Revised};

/// The key stored in the database, e.g. "kana_malformed".
[[nodiscard]] QString applicationFlagKey(ApplicationFlag flag);

/// The column applications.flags: keys with commas, in the order of the enum; "" for none.
[[nodiscard]] QString storedFlags(const QList<ApplicationFlag>& flags);
/// Reads the column; keys that a newer program wrote are left out.
[[nodiscard]] QList<ApplicationFlag> flagsFromStored(const QString& stored);

} // namespace uketsuke
