#pragma once

#include "app/admin/sample/sample_random.h"

#include <QString>

namespace uketsuke {

/// Where an applicant lives, for the rule of § 3.
enum class SampleHome { Kashiwa, Neighbour, Elsewhere };

/// An address: a real town with an invented number.
struct SampleAddress {
    QString postalCode; ///< seven digits, "277-0005"
    QString prefecture;
    QString city;
    QString town;
    int block = 1, lot = 1, house = 1; ///< 丁目 (0 where the town has none), 番, 号
    QString building;

    /// 柏5-8-12, as people type it.
    [[nodiscard]] QString street() const;
    /// 千葉県柏市柏五丁目8番12号, as a document has it.
    [[nodiscard]] QString official() const;
    bool operator==(const SampleAddress&) const = default;
};

/// An address in a town whose city and name hold `part`; in any town where no such lies there.
[[nodiscard]] SampleAddress sampleAddress(SampleHome home, SampleRandom& random, QStringView part = {});

} // namespace uketsuke
