#include "app/admin/sample/sample_typing.h"

#include "app/domain/matching/japanese_date.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString fullWidth(const QString& text) {
    QString wide = text;
    for (QChar& character : wide)
        if (character > u' ' && character <= u'~')
            character = QChar(character.unicode() + 0xFEE0);
    return wide;
}

QString hiragana(const QString& katakana) {
    QString text = katakana;
    for (QChar& character : text)
        if (character >= u'ァ' && character <= u'ヶ')
            character = QChar(character.unicode() - (u'ァ' - u'ぁ'));
    return text;
}

/// The characters of JIS X 0201 in their order from U+FF66 on.
QString halfWidthKana(const QString& katakana) {
    static const QString singles = u"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ"
                                   u"マミムメモヤユヨラリルレロワン"_s;
    QString half;
    for (const QChar character : katakana) {
        const QString parts = QString(character).normalized(QString::NormalizationForm_D);
        const qsizetype place = singles.indexOf(parts.front());
        half += place < 0 ? character : QChar(0xFF66 + static_cast<int>(place));
        if (place >= 0 && parts.size() > 1)
            half += parts.at(1) == QChar(0x3099) ? QChar(0xFF9E) : QChar(0xFF9F);
    }
    return half;
}

/// S60.4.1, as on old forms.
QString eraLetterText(const QDate& date) {
    static const QHash<QString, QString> letters{
        {u"令和"_s, u"R"_s}, {u"平成"_s, u"H"_s}, {u"昭和"_s, u"S"_s}, {u"大正"_s, u"T"_s}};
    const QString era = eraText(date);
    const QString year = era.mid(2, era.indexOf(u'年') - 2);
    return u"%1%2.%3.%4"_s.arg(letters.value(era.left(2)), year == u"元"_s ? u"1"_s : year)
        .arg(date.month())
        .arg(date.day());
}

QString usualBirthDate(const QDate& birth, SampleRandom& random) {
    switch (random.below(3)) {
    case 0:
        return birth.toString(u"yyyy/MM/dd"_s);
    case 1:
        return birth.toString(u"yyyy-MM-dd"_s);
    default:
        return u"%1年%2月%3日"_s.arg(birth.year()).arg(birth.month()).arg(birth.day());
    }
}

/// One way of typing: what it does to the cells.
struct Typing {
    SampleTyping typing;
    void (*apply)(ApplicantValues&, const SampleApplication&);
};

template <typename Change>
void changeKana(ApplicantValues& values, Change change) {
    for (const ApplicantField field : {ApplicantField::FamilyKana, ApplicantField::GivenKana})
        values[field] = change(values[field]);
}

void widen(ApplicantValues& values, std::initializer_list<ApplicantField> fields) {
    for (const ApplicantField field : fields)
        values[field] = fullWidth(values[field]);
}

constexpr std::array typings{
    Typing{SampleTyping::FullWidthDigits,
           [](auto& values, const auto&) {
               widen(values, {ApplicantField::PostalCode, ApplicantField::Street, ApplicantField::Building,
                              ApplicantField::Telephone});
           }},
    Typing{SampleTyping::HalfWidthKana, [](auto& values, const auto&) { changeKana(values, halfWidthKana); }},
    Typing{SampleTyping::HiraganaKana, [](auto& values, const auto&) { changeKana(values, hiragana); }},
    Typing{SampleTyping::SpacesAround,
           [](auto& values, const auto&) { changeKana(values, [](const QString& kana) { return kana + u'　'; }); }},
    Typing{SampleTyping::NewlineInBuilding,
           [](auto& values, const auto&) { values[ApplicantField::Building] = u"見本アパート\n2階 203号室"_s; }},
    Typing{SampleTyping::QuoteInBuilding,
           [](auto& values, const auto&) { values[ApplicantField::Building] = u"メゾン \"Kashiwa\", 302"_s; }},
    Typing{SampleTyping::SmallKe,
           [](auto& values, const auto&) {
               values[ApplicantField::City].replace(u'ケ', u'ヶ');
               values[ApplicantField::Street].replace(u'ケ', u'ヶ');
           }},
    Typing{SampleTyping::PostalCodeOfAnotherCity,
           [](auto& values, const auto&) { values[ApplicantField::PostalCode] = u"270-1132"_s; }},
    Typing{SampleTyping::PostalCodeWithoutHyphen,
           [](auto& values, const auto&) { values[ApplicantField::PostalCode].remove(u'-'); }},
    Typing{SampleTyping::PrefectureInCity,
           [](auto& values, const auto& application) {
               values[ApplicantField::City] = application.address.prefecture + application.address.city;
           }},
    Typing{SampleTyping::AddressInWords,
           [](auto& values, const auto& application) {
               const qsizetype before = application.address.prefecture.size() + application.address.city.size();
               values[ApplicantField::Street] = application.address.official().mid(before);
           }},
    Typing{SampleTyping::EraBirthDate,
           [](auto& values, const auto& application) {
               values[ApplicantField::BirthDate] = eraText(application.person.birth);
           }},
    Typing{SampleTyping::EraLetterBirthDate,
           [](auto& values, const auto& application) {
               values[ApplicantField::BirthDate] = eraLetterText(application.person.birth);
           }},
    Typing{SampleTyping::FullWidthBirthDate,
           [](auto& values, const auto&) { widen(values, {ApplicantField::BirthDate}); }},
    Typing{SampleTyping::WrongCheckDigit,
           [](auto& values, const auto&) {
               if (QString& card = values[ApplicantField::ExistingCardNumber]; !card.isEmpty())
                   card.back() = card.back() == u'0' ? u'1' : u'0';
           }},
    Typing{SampleTyping::FullWidthCardNumber,
           [](auto& values, const auto&) { widen(values, {ApplicantField::ExistingCardNumber}); }},
    Typing{SampleTyping::NoCardNumber,
           [](auto& values, const auto&) { values[ApplicantField::ExistingCardNumber].clear(); }},
    Typing{SampleTyping::TelephoneWithoutHyphens,
           [](auto& values, const auto&) { values[ApplicantField::Telephone].remove(u'-'); }},
};

} // namespace

ApplicantValues typedValues(const SampleApplication& application, SampleRandom& random) {
    const SamplePerson& person = application.person;
    const SampleAddress& address = application.address;
    ApplicantValues values{{ApplicantField::FamilyName, person.family.written},
                           {ApplicantField::GivenName, person.given.written},
                           {ApplicantField::FamilyKana, person.family.kana},
                           {ApplicantField::GivenKana, person.given.kana},
                           {ApplicantField::BirthDate, usualBirthDate(person.birth, random)},
                           {ApplicantField::PostalCode, address.postalCode},
                           {ApplicantField::Prefecture, address.prefecture},
                           {ApplicantField::City, address.city},
                           {ApplicantField::Street, address.street()},
                           {ApplicantField::Building, address.building},
                           {ApplicantField::Telephone, application.telephone},
                           {ApplicantField::Email, application.email},
                           {ApplicantField::ExistingCardNumber, application.cardNumber},
                           {ApplicantField::Affiliation, application.affiliation},
                           {ApplicantField::NoticeAccepted, u"注意事項を承諾の上、申請します。"_s}};
    for (const Typing& way : typings)
        if (way.typing == application.typing)
            way.apply(values, application);
    return values;
}

} // namespace uketsuke
