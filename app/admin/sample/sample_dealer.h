#pragma once

#include "app/admin/sample/sample_application.h"

namespace uketsuke {

/// What is decided about a row before anybody is invented.
struct SampleDeal {
    Procedure procedure = Procedure::NewRegistration;
    IdentityDocumentType type = IdentityDocumentType::DrivingLicence;
    SampleStanding standing = SampleStanding::Resident;
    SampleNameKind names = SampleNameKind::Usual;
    SampleTyping typing = SampleTyping::Plain;
    PaperDifference difference = PaperDifference::None;
    SamplePicture picture = SamplePicture::Good;
    bool hasMoved = false; ///< the licence's back shows the new address
    bool hasBack = true;
    bool isPleasant = false; ///< one of the first rows
};

/// Deals the rows: a fixed opening, then shuffled decks.
class SampleDealer
{
public:
    explicit SampleDealer(SampleRandom& random);
    [[nodiscard]] SampleDeal next();

private:
    int m_row = 0;
    SampleDeck<Procedure> m_procedures;
    SampleDeck<IdentityDocumentType> m_types;
    SampleDeck<SampleStanding> m_standings;
    SampleDeck<SampleNameKind> m_names;
    SampleDeck<SampleTyping> m_typings;
    SampleDeck<PaperDifference> m_differences;
    SampleDeck<SamplePicture> m_pictures;
};

} // namespace uketsuke
