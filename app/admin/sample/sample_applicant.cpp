#include "app/admin/sample/sample_applicant.h"

#include "app/admin/sample/sample_typing.h"
#include "app/domain/card/check_digit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

using Type = IdentityDocumentType;

constexpr int firstReceipt = 101;
constexpr std::array companies{QStringView(u"見本商事株式会社 柏営業所"), QStringView(u"株式会社サンプル製作所 柏工場"),
                               QStringView(u"見本ケアセンター南柏")};
constexpr std::array schools{QStringView(u"見本大学 柏の葉キャンパス"), QStringView(u"サンプル高等学校（柏市）")};

SamplePersonKind personKindOf(Type type) {
    switch (type) {
    case Type::ResidenceCard:
        return SamplePersonKind::Foreign;
    case Type::SpecialPermanentResidentCertificate:
        return SamplePersonKind::KoreanResident;
    case Type::DrivingHistoryCertificate:
        return SamplePersonKind::Elderly;
    case Type::StudentCard:
    case Type::MaternityHandbook:
        return SamplePersonKind::Child;
    case Type::Unknown:
    case Type::MyNumberCard:
    case Type::DrivingLicence:
    case Type::HealthInsuranceCard:
    case Type::EligibilityCertificate:
    case Type::Passport:
    case Type::ResidentRecord:
    case Type::DisabilityCertificate:
    case Type::NotificationCard:
    case Type::Other:
        return SamplePersonKind::Adult;
    }
    return SamplePersonKind::Adult;
}

SampleHome homeOf(SampleStanding standing) {
    switch (standing) {
    case SampleStanding::Resident:
        return SampleHome::Kashiwa;
    case SampleStanding::Neighbour:
        return SampleHome::Neighbour;
    case SampleStanding::Worker:
    case SampleStanding::Student:
    case SampleStanding::NotEligible:
        return SampleHome::Elsewhere;
    }
    return SampleHome::Kashiwa;
}

QString cardNumber(SampleRandom& random) {
    const QString body = u"%1"_s.arg(random.between(1'200, 899'999), 7, 10, QChar(u'0'));
    return body + checkDigit(CheckDigitScheme::SevenDr, body).value_or(QString());
}

QString emailOf(const SampleApplication& application, int number) {
    const QString local = u"mihon%1"_s.arg(number, 4, 10, QChar(u'0'));
    if (application.typings.contains(SampleTyping::DoubledDotMail))
        return u"mi..hon%1@docomo.ne.jp"_s.arg(number, 4, 10, QChar(u'0'));
    if (application.typings.contains(SampleTyping::TrailingDotMail))
        return local + u".@ezweb.ne.jp"_s;
    return local + (number % 3 == 0 ? u"@example.com"_s : u"@example.jp"_s);
}

/// Blocks that nobody has.
QString telephoneOf(int number, SampleRandom& random) {
    const QString last = u"%1"_s.arg(number % 10'000, 4, 10, QChar(u'0'));
    return random.oneIn(4) ? u"04-7100-"_s + last : u"090-0000-"_s + last;
}

QString affiliationOf(SampleStanding standing, SampleRandom& random) {
    if (standing == SampleStanding::Worker)
        return random.pick(companies).toString();
    return standing == SampleStanding::Student ? random.pick(schools).toString() : QString();
}

SamplePerson personOf(const SampleDeal& deal, const QDate& today, SampleRandom& random) {
    SamplePerson person = samplePerson(personKindOf(deal.type), deal.names, today, random);
    if (!deal.family.isEmpty())
        person = withFamilyName(std::move(person), deal.family);
    return deal.given.isEmpty() ? person : withWomansName(std::move(person), deal.given);
}

/// What people who live together share.
void shareHome(SampleApplication& application, const SampleApplication& other) {
    application.standing = other.standing;
    application.affiliation = other.affiliation;
    application.address = other.address;
    application.telephone = other.telephone;
    application.email = other.email;
}

} // namespace

void inventApplicant(SampleApplication& application, const SampleDeal& deal, const QDate& today, SampleRandom& random) {
    const int number = firstReceipt + application.number;
    application.person = personOf(deal, today, random);
    application.address = sampleAddress(homeOf(deal.standing), random, deal.town);
    application.address.building = buildingBehind(deal.typings, application.address.building);
    application.telephone = telephoneOf(number, random);
    application.email = emailOf(application, number);
    application.affiliation = affiliationOf(deal.standing, random);
    if (deal.procedure != Procedure::NewRegistration)
        application.cardNumber = cardNumber(random);
}

void joinFamily(SampleApplication& application, const SampleApplication& before) {
    if (application.person.nationality.isEmpty() && before.person.nationality.isEmpty())
        application.person.family = before.person.family;
    shareHome(application, before);
}

void becomeThePersonOf(SampleApplication& application, const SampleApplication& earlier) {
    application.person = earlier.person;
    shareHome(application, earlier);
}

QString receiptNumberOf(int row) {
    return u"WR%1"_s.arg(firstReceipt + row, 4, 10, QChar(u'0'));
}

} // namespace uketsuke
