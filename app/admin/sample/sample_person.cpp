#include "app/admin/sample/sample_person.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct NameWord {
    QStringView written;
    QStringView kana;
    QStringView latin;

    [[nodiscard]] SampleName name() const { return {written.toString(), kana.toString(), latin.toString()}; }
};

constexpr std::array usualFamilies{NameWord{u"見本", u"ミホン", u"MIHON"},
                                   NameWord{u"柏木", u"カシワギ", u"KASHIWAGI"},
                                   NameWord{u"鈴木", u"スズキ", u"SUZUKI"},
                                   NameWord{u"佐々木", u"ササキ", u"SASAKI"},
                                   NameWord{u"伊藤", u"イトウ", u"ITO"},
                                   NameWord{u"小野寺", u"オノデラ", u"ONODERA"},
                                   NameWord{u"中村", u"ナカムラ", u"NAKAMURA"},
                                   NameWord{u"大塚", u"オオツカ", u"OTSUKA"},
                                   NameWord{u"染谷", u"ソメヤ", u"SOMEYA"},
                                   NameWord{u"五十嵐", u"イガラシ", u"IGARASHI"},
                                   NameWord{u"勅使河原", u"テシガワラ", u"TESHIGAWARA"},
                                   NameWord{u"森", u"モリ", u"MORI"},
                                   NameWord{u"石戸", u"イシド", u"ISHIDO"},
                                   NameWord{u"成嶋", u"ナルシマ", u"NARUSHIMA"},
                                   NameWord{u"寺嶋", u"テラシマ", u"TERASHIMA"},
                                   NameWord{u"秋元", u"アキモト", u"AKIMOTO"},
                                   NameWord{u"豊田", u"トヨダ", u"TOYODA"},
                                   NameWord{u"松丸", u"マツマル", u"MATSUMARU"},
                                   NameWord{u"三十尾", u"ミトオ", u"MITOO"},
                                   NameWord{u"一", u"ニノマエ", u"NINOMAE"}};
constexpr std::array unusualFamilies{
    NameWord{u"髙橋", u"タカハシ", u"TAKAHASHI"}, NameWord{u"山﨑", u"ヤマザキ", u"YAMAZAKI"},
    NameWord{u"𠮷田", u"ヨシダ", u"YOSHIDA"},     NameWord{u"濵田", u"ハマダ", u"HAMADA"},
    NameWord{u"\uFA19谷", u"カミヤ", u"KAMIYA"},  NameWord{u"葛\U000E0100城", u"カツラギ", u"KATSURAGI"},
    NameWord{u"渡邉", u"ワタナベ", u"WATANABE"},  NameWord{u"齋藤", u"サイトウ", u"SAITO"},
    NameWord{u"眞鍋", u"マナベ", u"MANABE"},      NameWord{u"廣瀨", u"ヒロセ", u"HIROSE"},
    NameWord{u"德永", u"トクナガ", u"TOKUNAGA"},  NameWord{u"\uFA1B島", u"フクシマ", u"FUKUSHIMA"},
    NameWord{u"黒澤", u"クロサワ", u"KUROSAWA"},  NameWord{u"神㟢", u"コウザキ", u"KOZAKI"}};
constexpr std::array women{NameWord{u"葉子", u"ヨウコ", u"YOKO"},
                           NameWord{u"みどり", u"ミドリ", u"MIDORI"},
                           NameWord{u"花", u"ハナ", u"HANA"},
                           NameWord{u"千鶴", u"チヅル", u"CHIZURU"},
                           NameWord{u"さくら", u"サクラ", u"SAKURA"},
                           NameWord{u"美沙紀", u"ミサキ", u"MISAKI"},
                           NameWord{u"陽菜", u"ヒナ", u"HINA"},
                           NameWord{u"久美子", u"クミコ", u"KUMIKO"},
                           NameWord{u"ゆう", u"ユウ", u"YU"},
                           NameWord{u"節子", u"セツコ", u"SETSUKO"},
                           NameWord{u"麻衣", u"マイ", u"MAI"},
                           NameWord{u"エリ", u"エリ", u"ERI"},
                           NameWord{u"エミリー", u"エミリー", u"EMILY"},
                           NameWord{u"シルヴィア", u"シルヴィア", u"SYLVIA"}};
constexpr std::array men{NameWord{u"健一", u"ケンイチ", u"KENICHI"}, NameWord{u"翔", u"ショウ", u"SHO"},
                         NameWord{u"学", u"マナブ", u"MANABU"},      NameWord{u"太郎", u"タロウ", u"TARO"},
                         NameWord{u"一郎", u"イチロウ", u"ICHIRO"},  NameWord{u"大翔", u"ヒロト", u"HIROTO"},
                         NameWord{u"蓮", u"レン", u"REN"},           NameWord{u"正", u"タダシ", u"TADASHI"},
                         NameWord{u"和夫", u"カズオ", u"KAZUO"},     NameWord{u"悠真", u"ユウマ", u"YUMA"},
                         NameWord{u"ジュン", u"ジュン", u"JUN"},     NameWord{u"剛志", u"ツヨシ", u"TSUYOSHI"}};

struct ForeignName {
    NameWord family;
    NameWord given;
    SampleGender gender;
    QStringView nationality;
};

constexpr std::array foreigners{
    ForeignName{{u"NGUYEN", u"グエン", u"NGUYEN"},
                {u"THI MIHON", u"ティ ミホン", u"THI MIHON"},
                SampleGender::Woman,
                u"ベトナム"},
    ForeignName{{u"SAMPLE", u"サンプル", u"SAMPLE"},
                {u"LUCY ANN", u"ルーシー アン", u"LUCY ANN"},
                SampleGender::Woman,
                u"英国"},
    ForeignName{{u"SHRESTHA", u"シュレスタ", u"SHRESTHA"}, {u"RAM", u"ラム", u"RAM"}, SampleGender::Man, u"ネパール"},
    ForeignName{{u"王", u"オウ", u"WANG"}, {u"見本", u"ケンホン", u"JIANBEN"}, SampleGender::Man, u"中国"},
    ForeignName{{u"DELA CRUZ", u"デラ・クルーズ", u"DELA CRUZ"},
                {u"MARIA", u"マリア", u"MARIA"},
                SampleGender::Woman,
                u"フィリピン"},
    ForeignName{
        {u"O’SAMPLE", u"オサンプル", u"OSAMPLE"}, {u"LIAM", u"リアム", u"LIAM"}, SampleGender::Man, u"アイルランド"}};
constexpr std::array koreans{
    ForeignName{{u"金", u"キム", u"KIM"}, {u"見順", u"キョンスン", u"GYEONSUN"}, SampleGender::Woman, u"韓国"},
    ForeignName{{u"李", u"リ", u"LEE"}, {u"本浩", u"ホノ", u"BONHO"}, SampleGender::Man, u"韓国"},
    ForeignName{{u"朴", u"パク", u"PARK"}, {u"見美", u"キョンミ", u"GYEONMI"}, SampleGender::Woman, u"韓国"}};

template <typename Names>
std::optional<SampleName> named(const Names& names, QStringView written) {
    const auto found =
        std::find_if(names.begin(), names.end(), [written](const NameWord& name) { return name.written == written; });
    return found == names.end() ? std::nullopt : std::optional(found->name());
}

QDate birthOf(SamplePersonKind kind, const QDate& today, SampleRandom& random) {
    const auto yearsAgo = [&](int least, int most) {
        return today.addYears(-random.between(least, most)).addDays(-random.below(360) - 1);
    };
    switch (kind) {
    case SamplePersonKind::Adult:
        return yearsAgo(19, 74);
    case SamplePersonKind::Elderly:
        return yearsAgo(76, 98);
    case SamplePersonKind::Child:
        return yearsAgo(6, 14);
    case SamplePersonKind::Foreign:
        return yearsAgo(20, 45);
    case SamplePersonKind::KoreanResident:
        return yearsAgo(30, 80);
    }
    return {};
}

SamplePerson foreignPerson(const ForeignName& name) {
    return {name.family.name(), name.given.name(), name.gender, {}, name.nationality.toString()};
}

SamplePerson japanesePerson(SampleNameKind names, SampleRandom& random) {
    SamplePerson person;
    person.gender = random.oneIn(2) ? SampleGender::Woman : SampleGender::Man;
    person.family =
        names == SampleNameKind::Usual ? random.pick(usualFamilies).name() : random.pick(unusualFamilies).name();
    person.given = person.gender == SampleGender::Woman ? random.pick(women).name() : random.pick(men).name();
    return person;
}

} // namespace

SamplePerson samplePerson(SamplePersonKind kind, SampleNameKind names, const QDate& today, SampleRandom& random) {
    SamplePerson person;
    switch (kind) {
    case SamplePersonKind::Adult:
    case SamplePersonKind::Elderly:
    case SamplePersonKind::Child:
        person = japanesePerson(names, random);
        break;
    case SamplePersonKind::Foreign:
        person = foreignPerson(random.pick(foreigners));
        break;
    case SamplePersonKind::KoreanResident:
        person = foreignPerson(random.pick(koreans));
        break;
    }
    person.birth = birthOf(kind, today, random);
    return person;
}

SamplePerson withFamilyName(SamplePerson person, QStringView written) {
    if (const auto name = named(unusualFamilies, written))
        person.family = *name;
    else if (const auto usual = named(usualFamilies, written))
        person.family = *usual;
    return person;
}

SamplePerson withWomansName(SamplePerson person, QStringView written) {
    if (const auto name = named(women, written)) {
        person.given = *name;
        person.gender = SampleGender::Woman;
    }
    return person;
}

SampleName anotherGivenName(const SamplePerson& person, SampleRandom& random) {
    SampleName other = person.given;
    while (other.written == person.given.written)
        other = person.gender == SampleGender::Woman ? random.pick(women).name() : random.pick(men).name();
    return other;
}

} // namespace uketsuke
