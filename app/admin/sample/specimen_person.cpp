#include "app/admin/sample/specimen_person.h"

#include "app/domain/matching/japanese_date.h"

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Word {
    const char16_t* text;
    const char16_t* kana;
};

constexpr std::array familyNames{Word{u"柏木", u"カシワギ"},
                                 Word{u"髙橋", u"タカハシ"},
                                 Word{u"𠮷田", u"ヨシダ"},
                                 Word{u"山﨑", u"ヤマザキ"},
                                 Word{u"五條", u"ゴジョウ"},
                                 Word{u"鈴木", u"スズキ"},
                                 Word{u"濵田", u"ハマダ"},
                                 Word{u"渡邉", u"ワタナベ"},
                                 Word{u"佐々木", u"ササキ"},
                                 Word{u"\uFA19谷", u"カミヤ"},
                                 Word{u"葛\U000E0100城", u"カツラギ"},
                                 Word{u"小野寺", u"オノデラ"},
                                 Word{u"眞鍋", u"マナベ"},
                                 Word{u"廣瀨", u"ヒロセ"}};
constexpr std::array givenNames{Word{u"葉子", u"ヨウコ"},   Word{u"健一", u"ケンイチ"},     Word{u"翔", u"ショウ"},
                                Word{u"みどり", u"ミドリ"}, Word{u"学", u"マナブ"},         Word{u"花", u"ハナ"},
                                Word{u"太郎", u"タロウ"},   Word{u"ルーシー", u"ルーシー"}, Word{u"千鶴", u"チヅル"},
                                Word{u"一郎", u"イチロウ"}, Word{u"さくら", u"サクラ"}};

struct Place {
    const char16_t* postalCode;
    const char16_t* city;
    const char16_t* town;
};

constexpr std::array homeTowns{Place{u"277-0005", u"柏市", u"柏"},       Place{u"277-0032", u"柏市", u"名戸ケ谷"},
                               Place{u"277-0065", u"柏市", u"光ケ丘"},   Place{u"277-0827", u"柏市", u"松葉町"},
                               Place{u"277-0863", u"柏市", u"豊四季"},   Place{u"277-0945", u"柏市", u"しいの木台"},
                               Place{u"277-0042", u"柏市", u"逆井"},     Place{u"277-0014", u"柏市", u"東"},
                               Place{u"270-1455", u"柏市", u"大津ケ丘"}, Place{u"277-0861", u"柏市", u"高田"},
                               Place{u"277-0941", u"柏市", u"高柳"},     Place{u"277-0812", u"柏市", u"花野井"}};
constexpr std::array neighbourTowns{Place{u"271-0092", u"松戸市", u"松戸"},   Place{u"270-0114", u"流山市", u"東初石"},
                                    Place{u"278-0037", u"野田市", u"野田"},   Place{u"270-1151", u"我孫子市", u"本町"},
                                    Place{u"270-1350", u"印西市", u"中央北"}, Place{u"270-1422", u"白井市", u"復"},
                                    Place{u"273-0101", u"鎌ヶ谷市", u"富岡"}};
constexpr std::array buildings{u"", u"", u"ひばりハイツ203", u"グリーンコーポ 101号室", u"", u"サンライズ柏３０５"};

constexpr std::array documentTypes{IdentityDocumentType::DrivingLicence,
                                   IdentityDocumentType::MyNumberCard,
                                   IdentityDocumentType::HealthInsuranceCard,
                                   IdentityDocumentType::DrivingLicence,
                                   IdentityDocumentType::ResidenceCard,
                                   IdentityDocumentType::MyNumberCard,
                                   IdentityDocumentType::DrivingLicence,
                                   IdentityDocumentType::EligibilityCertificate,
                                   IdentityDocumentType::ResidentRecord,
                                   IdentityDocumentType::DrivingHistoryCertificate,
                                   IdentityDocumentType::StudentCard,
                                   IdentityDocumentType::Passport,
                                   IdentityDocumentType::SpecialPermanentResidentCertificate,
                                   IdentityDocumentType::DisabilityCertificate,
                                   IdentityDocumentType::MaternityHandbook,
                                   IdentityDocumentType::NotificationCard};

constexpr std::array traps{SpecimenTrap::OldAddress,     SpecimenTrap::OtherName,    SpecimenTrap::Expired,
                           SpecimenTrap::NotEligible,    SpecimenTrap::HiraganaKana, SpecimenTrap::OddMail,
                           SpecimenTrap::OtherPostalCode};
constexpr int cleanRows = 12;

QString text(const char16_t* words) {
    return QString::fromUtf16(words);
}

template <typename Words>
auto pick(const Words& words, SpecimenDice& dice) {
    return words.at(static_cast<size_t>(dice.below(static_cast<int>(words.size()))));
}

/// The form takes dates as people write them.
QString writtenDate(const QDate& date, int index) {
    switch (index % 4) {
    case 0:
        return date.toString(u"yyyy/MM/dd"_s);
    case 1:
        return date.toString(u"yyyy-MM-dd"_s);
    case 2:
        return eraText(date);
    default:
        return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
    }
}

void putAddress(SpecimenPerson& person, const Place& place, SpecimenDice& dice) {
    const QString number = u"%1-%2-%3"_s.arg(dice.below(6) + 1).arg(dice.below(20) + 1).arg(dice.below(20) + 1);
    person.values[ApplicantField::PostalCode] = text(place.postalCode);
    person.values[ApplicantField::Prefecture] = u"千葉県"_s;
    person.values[ApplicantField::City] = text(place.city);
    person.values[ApplicantField::Street] = text(place.town) + number;
    if (const QString building = text(pick(buildings, dice)); !building.isEmpty())
        person.values[ApplicantField::Building] = building;
}

void setTrap(SpecimenPerson& person, int index) {
    switch (person.trap) {
    case SpecimenTrap::NotEligible:
        person.values[ApplicantField::PostalCode] = u"273-0201"_s;
        person.values[ApplicantField::City] = u"船橋市"_s;
        break;
    case SpecimenTrap::HiraganaKana:
        person.values[ApplicantField::FamilyKana] = u"かしわぎ"_s;
        break;
    case SpecimenTrap::OddMail:
        person.values[ApplicantField::Email] = index % 2 == 0
                                                   ? u"mihon..%1@docomo.ne.jp"_s.arg(index, 4, 10, QChar(u'0'))
                                                   : u"mihon%1.@ezweb.ne.jp"_s.arg(index, 4, 10, QChar(u'0'));
        break;
    case SpecimenTrap::OtherPostalCode:
        person.values[ApplicantField::PostalCode] = u"270-1132"_s;
        break;
    case SpecimenTrap::None:
    case SpecimenTrap::OldAddress:
    case SpecimenTrap::OtherName:
    case SpecimenTrap::Expired:
        break;
    }
}

} // namespace

SpecimenPerson specimenPerson(int index, SpecimenDice& dice, const QDate& today) {
    SpecimenPerson person;
    const bool isClean = index < cleanRows;
    const Word family = familyNames.at(static_cast<size_t>(isClean ? index % 6 : dice.below(14)));
    const Word given = pick(givenNames, dice);
    person.receiptNumber = u"WR%1"_s.arg(101 + index, 4, 10, QChar(u'0'));
    person.submittedAt = QDateTime(today.addDays(-3), QTime(0, 10), Qt::UTC).addSecs(index * 4099);
    person.procedure = allProcedures.at(static_cast<size_t>(isClean ? index % 6 : dice.below(6)));
    person.documentType = documentTypes.at(static_cast<size_t>(isClean ? index % 6 : index % 16));
    person.trap = !isClean && index % 3 == 0 ? traps.at(static_cast<size_t>(index / 3 % 7)) : SpecimenTrap::None;
    person.birthDate = QDate(1945, 1, 1).addDays(dice.below(25'000));
    person.values[ApplicantField::FamilyName] = text(family.text);
    person.values[ApplicantField::GivenName] = text(given.text);
    person.values[ApplicantField::FamilyKana] = text(family.kana);
    person.values[ApplicantField::GivenKana] = text(given.kana);
    person.values[ApplicantField::BirthDate] = writtenDate(person.birthDate, index);
    person.values[ApplicantField::Telephone] = u"090-0000-%1"_s.arg(1000 + dice.below(9000));
    person.values[ApplicantField::Email] =
        u"mihon%1@example.jp"_s.arg(index / (index % 10 == 9 ? 2 : 1), 4, 10, QChar(u'0'));
    person.values[ApplicantField::NoticeAccepted] = u"注意事項を承諾の上、申請します。"_s;
    if (person.procedure != Procedure::NewRegistration)
        person.values[ApplicantField::ExistingCardNumber] = u"00%1"_s.arg(100'000 + dice.below(800'000));
    const bool isNeighbour = !isClean && index % 5 == 2;
    putAddress(person, isNeighbour ? pick(neighbourTowns, dice) : pick(homeTowns, dice), dice);
    person.isOutside = !isClean && index % 7 == 4;
    if (person.isOutside) {
        putAddress(person, Place{u"273-0032", u"船橋市", u"葛飾町"}, dice);
        person.values[ApplicantField::Affiliation] = index % 2 == 0 ? u"見本商事 柏支店"_s : u"見本大学 柏キャンパス"_s;
    }
    setTrap(person, index);
    person.fullAddress = fullAddress(person.values);
    return person;
}

} // namespace uketsuke
