#include "app/admin/sample/sample_traps.h"

namespace uketsuke {
namespace {

using Kind = SampleRowKind;
using Type = IdentityDocumentType;
using Typing = SampleTyping;
using Standing = SampleStanding;
using Difference = PaperDifference;
using Picture = SamplePicture;

QList<SampleDeal> trapsOfOneRow() {
    return {
        {.type = Type::Passport,
         .family = u"髙橋",
         .typings = {Typing::FullWidthDigits, Typing::HiraganaKana},
         .picture = Picture::Tilted},
        {.procedure = Procedure::Renewal,
         .type = Type::HealthInsuranceCard,
         .standing = Standing::Neighbour,
         .family = u"山﨑",
         .typings = {Typing::SmallKe, Typing::WrongCheckDigit, Typing::EraBirthDate},
         .picture = Picture::Dark},
        {.procedure = Procedure::ChangeOfDetails,
         .type = Type::DisabilityCertificate,
         .family = u"𠮷田",
         .typings = {Typing::NewlineInBuilding, Typing::NoCardNumber},
         .picture = Picture::ScannedPdf},
        {.procedure = Procedure::Reissue,
         .type = Type::MaternityHandbook,
         .typings = {Typing::FamilyMail, Typing::HalfWidthKana, Typing::FullWidthCardNumber},
         .picture = Picture::FlatbedPng},
        {.procedure = Procedure::ForgottenNumber,
         .type = Type::MyNumberCard,
         .standing = Standing::Student,
         .family = u"濵田",
         .typings = {Typing::DoubledDotMail, Typing::EraLetterBirthDate},
         .difference = Difference::OtherName,
         .picture = Picture::HeicNamedJpeg},
        {.procedure = Procedure::ElibraryPassword,
         .type = Type::StudentCard,
         .family = u"\uFA19谷",
         .typings = {Typing::TrailingDotMail, Typing::AddressInWords},
         .picture = Picture::MessengerWebP},
        {.type = Type::NotificationCard,
         .family = u"\uFA1B島",
         .town = u"根戸",
         .typings = {Typing::PostalCodeOfAnotherCity, Typing::SpacesAround},
         .picture = Picture::CutJpeg},
        {.standing = Standing::NotEligible,
         .family = u"葛\U000E0100城",
         .town = u"栄町",
         .typings = {Typing::QuoteInBuilding, Typing::TelephoneWithoutHyphens},
         .picture = Picture::Glare},
        {.procedure = Procedure::Renewal,
         .type = Type::EligibilityCertificate,
         .typings = {Typing::OazaBeforeTown, Typing::PostalCodeWithoutHyphen},
         .difference = Difference::OldAddress,
         .picture = Picture::UpsideDown},
        {.type = Type::ResidenceCard,
         .standing = Standing::Worker,
         .typings = {Typing::FullWidthBirthDate, Typing::PrefectureInCity},
         .difference = Difference::Expired,
         .picture = Picture::Blurred},
        {.procedure = Procedure::Reissue,
         .typings = {Typing::DetachedVoicedMarks, Typing::JisTwins},
         .difference = Difference::HandWrittenChange},
        {.kind = Kind::SamePersonAgain, .earlierRow = 12, .procedure = Procedure::ElibraryPassword},
    };
}

QList<SampleDeal> furtherTraps() {
    return {
        {.kind = Kind::AnotherPerson, .earlierRow = 22, .type = Type::MyNumberCard},
        {.kind = Kind::Changed, .earlierRow = 13},
        {.kind = Kind::SameAgain, .earlierRow = 16},
        {.kind = Kind::SameInTwins, .earlierRow = 22},
        {.type = Type::MyNumberCard, .typings = {Typing::HyphenInKana, Typing::BuildingAtTheLimit}},
        {.procedure = Procedure::Renewal,
         .given = u"シルヴィア",
         .typings = {Typing::KeForGa, Typing::LongVowelInNumbers},
         .difference = Difference::OtherBirthDate},
        {.standing = Standing::NotEligible, .town = u"小室町"},
        {.typings = {Typing::ImpossibleBirthDate}},
        {.procedure = Procedure::Renewal, .type = Type::MyNumberCard, .typings = {Typing::BuildingTooLong}},
        {.standing = Standing::Neighbour, .typings = {Typing::NoMail}},
        {.procedure = Procedure::ChangeOfDetails, .standing = Standing::Neighbour, .town = u"船戸", .hasMoved = true},
        {.type = Type::MyNumberCard, .family = u"渡邉", .hasBack = false},
    };
}

bool isForeigners(Type type) {
    return type == Type::ResidenceCard || type == Type::SpecialPermanentResidentCertificate;
}

} // namespace

QList<SampleDeal> namedTraps() {
    QList<SampleDeal> traps = trapsOfOneRow() + furtherTraps();
    for (SampleDeal& deal : traps)
        for (const SampleTyping typing : deal.typings)
            giveWhatItNeeds(deal, typing);
    return traps;
}

bool takesEffect(SampleTyping typing, const SampleDeal& deal) {
    switch (typing) {
    case Typing::WrongCheckDigit:
    case Typing::FullWidthCardNumber:
    case Typing::NoCardNumber:
        return deal.procedure != Procedure::NewRegistration;
    case Typing::PostalCodeOfAnotherCity:
    case Typing::OazaBeforeTown:
    case Typing::KeForGa:
        return deal.standing == Standing::Resident;
    case Typing::DetachedVoicedMarks:
    case Typing::HyphenInKana:
    case Typing::FamilyMail:
        return !isForeigners(deal.type);
    case Typing::Plain:
    case Typing::FullWidthDigits:
    case Typing::HalfWidthKana:
    case Typing::HiraganaKana:
    case Typing::SpacesAround:
    case Typing::DoubledDotMail:
    case Typing::TrailingDotMail:
    case Typing::NewlineInBuilding:
    case Typing::QuoteInBuilding:
    case Typing::BuildingAtTheLimit:
    case Typing::JisTwins:
    case Typing::EraBirthDate:
    case Typing::EraLetterBirthDate:
    case Typing::FullWidthBirthDate:
    case Typing::SmallKe:
    case Typing::LongVowelInNumbers:
    case Typing::AddressInWords:
    case Typing::PostalCodeWithoutHyphen:
    case Typing::PrefectureInCity:
    case Typing::TelephoneWithoutHyphens:
    case Typing::ImpossibleBirthDate:
    case Typing::BuildingTooLong:
    case Typing::NoMail:
        return true;
    }
    return true;
}

void giveWhatItNeeds(SampleDeal& deal, SampleTyping typing) {
    if (typing == Typing::SmallKe)
        deal.town = u"ケ";
    else if (typing == Typing::KeForGa)
        deal.town = u"が丘";
    else if (typing == Typing::OazaBeforeTown)
        deal.town = u"五條谷";
    else if (typing == Typing::DetachedVoicedMarks)
        deal.family = u"小野寺";
    else if (typing == Typing::HyphenInKana)
        deal.given = u"エミリー";
}

} // namespace uketsuke
