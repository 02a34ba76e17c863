#include "app/admin/sample/sample_paper.h"

namespace uketsuke {
namespace {

const QDate lastInsuranceCards(2025, 12, 1); // none are issued since 2024-12-02 (§ 5); the last ran out a year later

/// A licence runs out one month after a birthday.
QDate monthAfterBirthday(const QDate& birth, const QDate& notBefore) {
    QDate day = QDate(notBefore.year(), birth.month(), qMin(birth.day(), 28)).addMonths(1);
    while (day < notBefore)
        day = day.addYears(1);
    return day;
}

bool hasAddress(IdentityDocumentType type) {
    return type != IdentityDocumentType::Passport;
}

bool namesAnOffice(IdentityDocumentType type) {
    return type == IdentityDocumentType::DrivingLicence || type == IdentityDocumentType::ResidenceCard ||
           type == IdentityDocumentType::SpecialPermanentResidentCertificate;
}

void setDates(SamplePaper& paper, const QDate& today, SampleRandom& random) {
    const QDate& birth = paper.person.birth;
    switch (paper.type) {
    case IdentityDocumentType::DrivingLicence:
        paper.expires = monthAfterBirthday(birth, today.addDays(random.between(40, 1300)));
        paper.issued = paper.expires.addYears(-5).addMonths(-1).addDays(-random.between(1, 50));
        break;
    case IdentityDocumentType::MyNumberCard:
        paper.expires = QDate(today.year() + random.between(1, 8), birth.month(), qMin(birth.day(), 28));
        paper.issued = paper.expires.addYears(-10).addDays(random.between(20, 300));
        break;
    case IdentityDocumentType::HealthInsuranceCard:
        paper.expires = qMin(lastInsuranceCards, today.addDays(200));
        paper.issued = paper.expires.addYears(-2);
        break;
    case IdentityDocumentType::EligibilityCertificate:
        paper.expires = QDate(today.year() + (today.month() > 7 ? 1 : 0), 7, 31);
        paper.issued = paper.expires.addYears(-1).addDays(1);
        break;
    case IdentityDocumentType::ResidenceCard:
    case IdentityDocumentType::SpecialPermanentResidentCertificate:
    case IdentityDocumentType::Passport:
        paper.expires = today.addDays(random.between(90, 1500));
        paper.issued = qMax(paper.expires.addYears(-5), QDate(2020, 6, 1)); // a passport without an address (§ 5)
        break;
    case IdentityDocumentType::StudentCard:
        paper.expires = QDate(today.year() + (today.month() > 3 ? 1 : 0), 3, 31);
        paper.issued = paper.expires.addYears(-1).addDays(1);
        break;
    case IdentityDocumentType::ResidentRecord:
        paper.issued = today.addDays(-random.between(5, 60));
        break;
    case IdentityDocumentType::DrivingHistoryCertificate:
    case IdentityDocumentType::DisabilityCertificate:
        paper.issued = today.addDays(-random.between(200, 2500));
        break;
    case IdentityDocumentType::MaternityHandbook:
        paper.issued = birth.addDays(-random.between(150, 220));
        break;
    case IdentityDocumentType::NotificationCard:
        paper.issued = QDate(2015, 11, 6);
        break;
    case IdentityDocumentType::Unknown:
    case IdentityDocumentType::Other:
        paper.issued = today.addDays(-random.between(100, 1400));
        break;
    }
}

/// What an expired one looks like; a resident record is simply too old.
void makeExpired(SamplePaper& paper, const QDate& today, SampleRandom& random) {
    if (!paper.expires.isValid())
        paper.issued = today.addDays(-random.between(120, 500));
    else if (paper.expires >= today) {
        const int years = paper.issued.daysTo(paper.expires) > 3000   ? 10
                          : paper.issued.daysTo(paper.expires) > 1000 ? 5
                                                                      : 1;
        paper.expires = today.addDays(-random.between(3, 300));
        paper.issued = paper.expires.addYears(-years);
    }
}

/// Where a kind cannot differ in this way, the one that it can.
PaperDifference possibleDifference(PaperDifference wanted, const SamplePaper& paper, const QDate& today) {
    if (paper.type == IdentityDocumentType::NotificationCard)
        return PaperDifference::NotAccepted;
    if (paper.expires.isValid() && paper.expires < today)
        return PaperDifference::Expired;
    const bool isForeign = !paper.person.nationality.isEmpty();
    if (wanted == PaperDifference::OtherName && isForeign)
        return PaperDifference::OtherBirthDate;
    if (wanted == PaperDifference::Expired && !paper.expires.isValid() &&
        paper.type != IdentityDocumentType::ResidentRecord)
        return PaperDifference::OtherName;
    if (wanted == PaperDifference::HandWrittenChange && !namesAnOffice(paper.type))
        return PaperDifference::OldAddress;
    if (wanted == PaperDifference::OldAddress && !hasAddress(paper.type))
        return PaperDifference::OtherBirthDate;
    return wanted;
}

void differ(SamplePaper& paper, const QDate& today, SampleRandom& random) {
    const QString current = paper.address;
    switch (paper.difference) {
    case PaperDifference::None:
    case PaperDifference::NotAccepted:
        break;
    case PaperDifference::HandWrittenChange:
        paper.changedAddress = current;
        [[fallthrough]];
    case PaperDifference::OldAddress:
        paper.address = sampleAddress(SampleHome::Neighbour, random).official();
        break;
    case PaperDifference::OtherName:
        paper.person.given = anotherGivenName(paper.person, random);
        break;
    case PaperDifference::OtherBirthDate:
        paper.person.birth = paper.person.birth.addDays(random.oneIn(2) ? 1 : -31);
        break;
    case PaperDifference::Expired:
        makeExpired(paper, today, random);
        break;
    }
}

QString officialAddress(const SampleAddress& address) {
    return address.building.isEmpty() ? address.official() : address.official() + u'　' + address.building;
}

} // namespace

SamplePaper samplePaper(IdentityDocumentType type, PaperDifference difference, const PaperOwner& owner,
                        SampleRandom& random) {
    SamplePaper paper;
    paper.type = type;
    paper.person = owner.person;
    paper.address = officialAddress(owner.address);
    paper.seed = random.bits();
    setDates(paper, owner.today, random);
    paper.difference = possibleDifference(difference, paper, owner.today);
    differ(paper, owner.today, random);
    return paper;
}

SamplePaper movedLicence(const PaperOwner& owner, SampleRandom& random) {
    SamplePaper paper = samplePaper(IdentityDocumentType::DrivingLicence, PaperDifference::None, owner, random);
    paper.changedAddress = paper.address;
    paper.isChangeOfficial = true;
    paper.address = officialAddress(sampleAddress(SampleHome::Neighbour, random));
    return paper;
}

} // namespace uketsuke
