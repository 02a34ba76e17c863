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

/// ガ as カ゛: a voiced mark of its own, which NFKC turns into a space and U+3099 (§ 8).
QString withDetachedMarks(const QString& katakana) {
    QString text = katakana.normalized(QString::NormalizationForm_D);
    return text.replace(QChar(0x3099), QChar(0x309B)).replace(QChar(0x309A), QChar(0x309C));
}

/// So many characters, of which the first takes two UTF-16 units: the form's limits count characters (§ 4).
QString longBuilding(qsizetype characters) {
    static const QString words = u"寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末"_s;
    return u"𠮷"_s + words.repeated(3).first(characters - 1);
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

/// 髙橋 as the same person types it another time: 高橋 (§ 8).
QString withUsualCharacters(QString name) {
    static const std::pair<QString, QString> variants[] = {{u"髙"_s, u"高"_s}, {u"﨑"_s, u"崎"_s}, {u"𠮷"_s, u"吉"_s},
                                                           {u"濵"_s, u"浜"_s}, {u"邉"_s, u"辺"_s}, {u"眞"_s, u"真"_s},
                                                           {u"德"_s, u"徳"_s}, {u"澤"_s, u"沢"_s}, {u"廣"_s, u"広"_s}};
    for (const auto& [written, simple] : variants)
        name.replace(written, simple);
    return name;
}

/// One way of typing: what it does to the cells.
struct WayOfTyping {
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
    WayOfTyping{SampleTyping::FullWidthDigits,
                [](auto& values, const auto&) {
                    widen(values, {ApplicantField::PostalCode, ApplicantField::Street, ApplicantField::Building,
                                   ApplicantField::Telephone});
                }},
    WayOfTyping{SampleTyping::HalfWidthKana, [](auto& values, const auto&) { changeKana(values, halfWidthKana); }},
    WayOfTyping{SampleTyping::HiraganaKana, [](auto& values, const auto&) { changeKana(values, hiragana); }},
    WayOfTyping{
        SampleTyping::SpacesAround,
        [](auto& values, const auto&) { changeKana(values, [](const QString& kana) { return kana + u'　'; }); }},
    WayOfTyping{SampleTyping::NewlineInBuilding,
                [](auto& values, const auto&) {
                    values[ApplicantField::Building].replace(values[ApplicantField::Building].indexOf(u' '), 1, u'\n');
                }},
    WayOfTyping{SampleTyping::BuildingAtTheLimit,
                [](auto& values, const auto&) { values[ApplicantField::Building] = longBuilding(64); }},
    WayOfTyping{SampleTyping::BuildingTooLong,
                [](auto& values, const auto&) { values[ApplicantField::Building] = longBuilding(65); }},
    WayOfTyping{SampleTyping::NoMail, [](auto& values, const auto&) { values[ApplicantField::Email].clear(); }},
    WayOfTyping{SampleTyping::ImpossibleBirthDate,
                [](auto& values, const auto& application) {
                    values[ApplicantField::BirthDate] = u"%1/13/45"_s.arg(application.person.birth.year());
                }},
    WayOfTyping{SampleTyping::JisTwins,
                [](auto& values, const auto&) { values[ApplicantField::Street].replace(u'-', u'\u2212'); }},
    WayOfTyping{SampleTyping::LongVowelInNumbers,
                [](auto& values, const auto&) { values[ApplicantField::Street].replace(u'-', u'ー'); }},
    WayOfTyping{SampleTyping::OazaBeforeTown,
                [](auto& values, const auto&) { values[ApplicantField::Street].prepend(u"大字"_s); }},
    WayOfTyping{SampleTyping::KeForGa,
                [](auto& values, const auto&) { values[ApplicantField::Street].replace(u"が丘"_s, u"ヶ丘"_s); }},
    WayOfTyping{SampleTyping::DetachedVoicedMarks,
                [](auto& values, const auto&) { changeKana(values, withDetachedMarks); }},
    WayOfTyping{
        SampleTyping::HyphenInKana,
        [](auto& values, const auto&) { changeKana(values, [](QString kana) { return kana.replace(u'ー', u'-'); }); }},
    WayOfTyping{SampleTyping::SmallKe,
                [](auto& values, const auto&) {
                    values[ApplicantField::City].replace(u'ケ', u'ヶ');
                    values[ApplicantField::Street].replace(u'ケ', u'ヶ');
                }},
    WayOfTyping{SampleTyping::PostalCodeOfAnotherCity,
                [](auto& values, const auto&) { values[ApplicantField::PostalCode] = u"270-1132"_s; }}, // 我孫子市
    WayOfTyping{SampleTyping::PostalCodeWithoutHyphen,
                [](auto& values, const auto&) { values[ApplicantField::PostalCode].remove(u'-'); }},
    WayOfTyping{SampleTyping::PrefectureInCity,
                [](auto& values, const auto& application) {
                    values[ApplicantField::City] = application.address.prefecture + application.address.city;
                }},
    WayOfTyping{SampleTyping::AddressInWords,
                [](auto& values, const auto& application) {
                    const qsizetype before = application.address.prefecture.size() + application.address.city.size();
                    values[ApplicantField::Street] = application.address.official().mid(before);
                }},
    WayOfTyping{SampleTyping::EraBirthDate,
                [](auto& values, const auto& application) {
                    values[ApplicantField::BirthDate] = eraText(application.person.birth);
                }},
    WayOfTyping{SampleTyping::EraLetterBirthDate,
                [](auto& values, const auto& application) {
                    values[ApplicantField::BirthDate] = eraLetterText(application.person.birth);
                }},
    WayOfTyping{SampleTyping::FullWidthBirthDate,
                [](auto& values, const auto&) { widen(values, {ApplicantField::BirthDate}); }},
    WayOfTyping{SampleTyping::WrongCheckDigit,
                [](auto& values, const auto&) {
                    if (QString& card = values[ApplicantField::ExistingCardNumber]; !card.isEmpty())
                        card.back() = card.back() == u'0' ? u'1' : u'0';
                }},
    WayOfTyping{SampleTyping::FullWidthCardNumber,
                [](auto& values, const auto&) { widen(values, {ApplicantField::ExistingCardNumber}); }},
    WayOfTyping{SampleTyping::NoCardNumber,
                [](auto& values, const auto&) { values[ApplicantField::ExistingCardNumber].clear(); }},
    WayOfTyping{SampleTyping::TelephoneWithoutHyphens,
                [](auto& values, const auto&) { values[ApplicantField::Telephone].remove(u'-'); }},
};

} // namespace

QString buildingBehind(const QList<SampleTyping>& chosen, const QString& otherwise) {
    static const std::pair<SampleTyping, QString> buildings[] = {
        {SampleTyping::NewlineInBuilding, u"見本アパート 2階 203号室"_s},
        {SampleTyping::QuoteInBuilding, u"メゾン \"Kashiwa\", 302"_s},
        {SampleTyping::JisTwins, u"ハイツ\u301Cけやき\u301C 203"_s},
        {SampleTyping::BuildingAtTheLimit, QString()},
        {SampleTyping::BuildingTooLong, QString()}};
    for (const auto& [typing, building] : buildings)
        if (chosen.contains(typing))
            return building;
    return otherwise;
}

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
    if (application.kind == SampleRowKind::SamePersonAgain)
        values[ApplicantField::FamilyName] = withUsualCharacters(person.family.written);
    for (const WayOfTyping& way : typings)
        if (application.typings.contains(way.typing))
            way.apply(values, application);
    return values;
}

} // namespace uketsuke
