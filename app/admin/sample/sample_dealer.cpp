#include "app/admin/sample/sample_dealer.h"

#include "app/admin/sample/sample_traps.h"

#include <algorithm>
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

/// About as many plain rows as there are traps.
QList<SampleTyping> allTypings() {
    QList<SampleTyping> typings = repeated<SampleTyping>({{SampleTyping::Plain, 30}});
    for (int typing = 1; typing <= static_cast<int>(SampleTyping::NoMail); ++typing)
        typings.append(static_cast<SampleTyping>(typing));
    return typings;
}

} // namespace

/// The decks' lengths have no common divisor: 59, 13, 24, 23, 7, 61, 47 and 29. So each card meets each of the others.
SampleDealer::SampleDealer(SampleRandom& random)
    : m_traps(namedTraps()),
      m_kinds(repeated<SampleRowKind>({{SampleRowKind::Own, 55},
                                       {SampleRowKind::SameAgain, 1},
                                       {SampleRowKind::Changed, 1},
                                       {SampleRowKind::AnotherPerson, 1},
                                       {SampleRowKind::SamePersonAgain, 1}}),
              random),
      m_procedures(repeated<Procedure>({{Procedure::NewRegistration, 4},
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
      m_names(repeated<SampleNameKind>({{SampleNameKind::Usual, 5}, {SampleNameKind::Unusual, 2}}), random),
      m_typings(allTypings(), random),
      m_differences(repeated<PaperDifference>({{PaperDifference::None, 41},
                                               {PaperDifference::OldAddress, 2},
                                               {PaperDifference::HandWrittenChange, 1},
                                               {PaperDifference::OtherName, 1},
                                               {PaperDifference::OtherBirthDate, 1},
                                               {PaperDifference::Expired, 1}}),
                    random),
      m_pictures(repeated<SamplePicture>({{SamplePicture::Good, 17},
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
    int row = m_row++;
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
    row -= static_cast<int>(openings.size());
    return row < m_traps.size() ? m_traps.at(row) : fromDecks(row);
}

SampleDeal SampleDealer::fromDecks(int row) {
    SampleDeal deal;
    deal.kind = m_kinds.next();
    deal.procedure = m_procedures.next();
    deal.type = m_types.next();
    deal.standing = m_standings.next();
    deal.names = m_names.next();
    deal.difference = m_differences.next();
    deal.picture = m_pictures.next();
    deal.hasMoved = deal.type == Type::DrivingLicence && deal.difference == PaperDifference::None && row % 3 == 0;
    deal.hasBack = row % 17 != 6;
    if (deal.kind != SampleRowKind::Own)
        return deal;
    if (const SampleTyping typing = typingFor(deal); typing != SampleTyping::Plain) {
        deal.typings = {typing};
        giveWhatItNeeds(deal, typing);
    }
    return deal;
}

/// The next card that has an effect on this row; the others wait for a row on which they have one.
SampleTyping SampleDealer::typingFor(const SampleDeal& deal) {
    const auto fits = [&deal](SampleTyping typing) { return takesEffect(typing, deal); };
    if (const auto waiting = std::find_if(m_waiting.cbegin(), m_waiting.cend(), fits); waiting != m_waiting.cend()) {
        const SampleTyping typing = *waiting;
        m_waiting.erase(waiting);
        return typing;
    }
    SampleTyping typing = m_typings.next();
    for (; !fits(typing); typing = m_typings.next())
        m_waiting.append(typing);
    return typing;
}

} // namespace uketsuke
