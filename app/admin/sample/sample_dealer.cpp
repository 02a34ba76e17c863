#include "app/admin/sample/sample_dealer.h"

#include <array>

namespace uketsuke {
namespace {

using Type = IdentityDocumentType;

struct Opening {
    Procedure procedure;
    Type type;
    SampleStanding standing = SampleStanding::Resident;
    bool hasMoved = false;
};

/// The first rows of every sample.
constexpr std::array openings{
    Opening{Procedure::NewRegistration, Type::DrivingLicence},
    Opening{Procedure::Renewal, Type::MyNumberCard},
    Opening{Procedure::ChangeOfDetails, Type::DrivingLicence, SampleStanding::Resident, true},
    Opening{Procedure::Reissue, Type::ResidenceCard},
    Opening{Procedure::ForgottenNumber, Type::MyNumberCard},
    Opening{Procedure::ElibraryPassword, Type::EligibilityCertificate},
    Opening{Procedure::NewRegistration, Type::DrivingLicence, SampleStanding::Neighbour},
    Opening{Procedure::Renewal, Type::DrivingHistoryCertificate},
    Opening{Procedure::ChangeOfDetails, Type::SpecialPermanentResidentCertificate},
    Opening{Procedure::Reissue, Type::DrivingLicence},
    Opening{Procedure::NewRegistration, Type::ResidentRecord},
    Opening{Procedure::NewRegistration, Type::MyNumberCard, SampleStanding::Worker},
};

template <typename Value>
QList<Value> repeated(std::initializer_list<std::pair<Value, int>> counts) {
    QList<Value> values;
    for (const auto& [value, times] : counts)
        for (int i = 0; i < times; ++i)
            values.append(value);
    return values;
}

/// As many plain rows as there are traps.
QList<SampleTyping> allTypings() {
    QList<SampleTyping> typings = repeated<SampleTyping>({{SampleTyping::Plain, 18}});
    for (int typing = 1; typing <= static_cast<int>(SampleTyping::TelephoneWithoutHyphens); ++typing)
        typings.append(static_cast<SampleTyping>(typing));
    return typings;
}

} // namespace

SampleDealer::SampleDealer(SampleRandom& random)
    : m_procedures(repeated<Procedure>({{Procedure::NewRegistration, 4},
                                        {Procedure::Reissue, 2},
                                        {Procedure::Renewal, 3},
                                        {Procedure::ChangeOfDetails, 2},
                                        {Procedure::ForgottenNumber, 1},
                                        {Procedure::ElibraryPassword, 1}}),
                   random),
      m_types(repeated<Type>({{Type::DrivingLicence, 5},
                              {Type::MyNumberCard, 5},
                              {Type::HealthInsuranceCard, 2},
                              {Type::EligibilityCertificate, 2},
                              {Type::ResidenceCard, 2},
                              {Type::SpecialPermanentResidentCertificate, 1},
                              {Type::DrivingHistoryCertificate, 1},
                              {Type::Passport, 1},
                              {Type::ResidentRecord, 1},
                              {Type::StudentCard, 1},
                              {Type::DisabilityCertificate, 1},
                              {Type::MaternityHandbook, 1},
                              {Type::NotificationCard, 1}}),
              random),
      m_standings(repeated<SampleStanding>({{SampleStanding::Resident, 12},
                                            {SampleStanding::Neighbour, 5},
                                            {SampleStanding::Worker, 3},
                                            {SampleStanding::Student, 2},
                                            {SampleStanding::NotEligible, 1}}),
                  random),
      m_names({SampleNameKind::Usual, SampleNameKind::Unusual, SampleNameKind::Usual}, random),
      m_typings(allTypings(), random),
      m_differences(repeated<PaperDifference>({{PaperDifference::None, 39},
                                               {PaperDifference::OldAddress, 2},
                                               {PaperDifference::HandWrittenChange, 1},
                                               {PaperDifference::OtherName, 1},
                                               {PaperDifference::OtherBirthDate, 1},
                                               {PaperDifference::Expired, 1}}),
                    random),
      m_pictures(repeated<SamplePicture>({{SamplePicture::Good, 14},
                                          {SamplePicture::Dark, 2},
                                          {SamplePicture::Tilted, 2},
                                          {SamplePicture::Blurred, 1},
                                          {SamplePicture::Glare, 1},
                                          {SamplePicture::UpsideDown, 1},
                                          {SamplePicture::FlatbedPng, 1},
                                          {SamplePicture::MessengerWebP, 1},
                                          {SamplePicture::ScannedPdf, 1},
                                          {SamplePicture::HeicNamedJpeg, 1},
                                          {SamplePicture::CutJpeg, 1}}),
                 random) {}

SampleDeal SampleDealer::next() {
    const int row = m_row++;
    SampleDeal deal;
    if (row < static_cast<int>(openings.size())) {
        const Opening& opening = openings[static_cast<size_t>(row)];
        deal.procedure = opening.procedure;
        deal.type = opening.type;
        deal.standing = opening.standing;
        deal.hasMoved = opening.hasMoved;
        deal.names = row == 1 || row == 9 ? SampleNameKind::Unusual : SampleNameKind::Usual;
        deal.isPleasant = true;
        return deal;
    }
    deal.procedure = m_procedures.next();
    deal.type = m_types.next();
    deal.standing = m_standings.next();
    deal.names = m_names.next();
    deal.typing = m_typings.next();
    deal.difference = m_differences.next();
    deal.picture = m_pictures.next();
    deal.hasMoved = deal.type == Type::DrivingLicence && deal.difference == PaperDifference::None && row % 3 == 0;
    deal.hasBack = row % 17 != 6;
    return deal;
}

} // namespace uketsuke
