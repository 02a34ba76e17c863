#pragma once

#include "app/admin/sample/sample_application.h"

#include <optional>

namespace uketsuke {

/// What is decided about a row before anybody is invented.
struct SampleDeal {
    SampleRowKind kind = SampleRowKind::Own;
    std::optional<int> earlierRow = {}; ///< of which this one comes again; else the last one that fits
    Procedure procedure = Procedure::NewRegistration;
    IdentityDocumentType type = IdentityDocumentType::DrivingLicence;
    SampleStanding standing = SampleStanding::Resident;
    SampleNameKind names = SampleNameKind::Usual;
    QStringView family = {};          ///< a name that must be there, as it is written; else one by chance
    QStringView given = {};           ///< a woman's
    QStringView town = {};            ///< a part of the city's or town's name; else one by chance
    QList<SampleTyping> typings = {}; ///< each takes effect on this row
    PaperDifference difference = PaperDifference::None;
    SamplePicture picture = SamplePicture::Good;
    bool hasMoved = false; ///< the licence's back shows the new address
    bool hasBack = true;
    bool isPleasant = false; ///< one of the first rows
};

/// Deals the rows: a fixed opening, the named traps, then shuffled decks.
class SampleDealer
{
public:
    explicit SampleDealer(SampleRandom& random);
    [[nodiscard]] SampleDeal next();

private:
    [[nodiscard]] SampleDeal fromDecks(int row);
    [[nodiscard]] SampleTyping typingFor(const SampleDeal& deal);
    int m_row = 0;
    QList<SampleDeal> m_traps;
    SampleDeck<SampleRowKind> m_kinds;
    SampleDeck<Procedure> m_procedures;
    SampleDeck<IdentityDocumentType> m_types;
    SampleDeck<SampleStanding> m_standings;
    SampleDeck<SampleNameKind> m_names;
    SampleDeck<SampleTyping> m_typings;
    SampleDeck<PaperDifference> m_differences;
    SampleDeck<SamplePicture> m_pictures;
    QList<SampleTyping> m_waiting; ///< dealt to rows on which they would have had no effect
};

} // namespace uketsuke
