#include "app/admin/sample/sample_address.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Town {
    QStringView postalCode;
    QStringView city;
    QStringView town;
    int blocks = 0; ///< how many 丁目; 0 for none
    QStringView prefecture = u"千葉県";
};

/// With the spelling traps of § 8, towns that the neighbours have too, and codes of both areas of § 9.
constexpr std::array kashiwaTowns{
    Town{u"277-0005", u"柏市", u"柏", 7},         Town{u"277-0032", u"柏市", u"名戸ケ谷", 1},
    Town{u"277-0065", u"柏市", u"光ケ丘", 4},     Town{u"277-0072", u"柏市", u"つくしが丘", 5},
    Town{u"277-0086", u"柏市", u"ひばりが丘", 0}, Town{u"277-0835", u"柏市", u"松ケ崎", 0},
    Town{u"277-0841", u"柏市", u"あけぼの", 5},   Town{u"277-0827", u"柏市", u"松葉町", 7},
    Town{u"277-0863", u"柏市", u"豊四季", 0},     Town{u"277-0945", u"柏市", u"しいの木台", 5},
    Town{u"277-0041", u"柏市", u"逆井藤ノ台", 0}, Town{u"277-0042", u"柏市", u"逆井", 5},
    Town{u"277-0033", u"柏市", u"増尾", 8},       Town{u"277-0871", u"柏市", u"若柴", 0},
    Town{u"277-0882", u"柏市", u"柏の葉", 6},     Town{u"277-0861", u"柏市", u"高田", 0},
    Town{u"277-0941", u"柏市", u"高柳", 1},       Town{u"277-0831", u"柏市", u"根戸", 0},
    Town{u"277-0825", u"柏市", u"布施", 0},       Town{u"277-0011", u"柏市", u"東上町", 0},
    Town{u"277-0931", u"柏市", u"藤ケ谷", 0},     Town{u"277-0921", u"柏市", u"大津ケ丘", 4},
    Town{u"270-1464", u"柏市", u"五條谷", 0},     Town{u"270-1447", u"柏市", u"手賀", 0},
    Town{u"270-1456", u"柏市", u"泉", 0},         Town{u"270-1443", u"柏市", u"鷲野谷", 0},
    Town{u"277-0801", u"柏市", u"船戸", 0}};
constexpr std::array neighbourTowns{
    Town{u"271-0092", u"松戸市", u"松戸", 0},   Town{u"270-2261", u"松戸市", u"常盤平", 7},
    Town{u"270-0114", u"流山市", u"東初石", 6}, Town{u"270-0163", u"流山市", u"南流山", 8},
    Town{u"278-0037", u"野田市", u"野田", 0},   Town{u"270-0235", u"野田市", u"尾崎", 0},
    Town{u"270-1151", u"我孫子市", u"本町", 3}, Town{u"270-1101", u"我孫子市", u"布佐", 0},
    Town{u"270-1350", u"印西市", u"中央北", 3}, Town{u"270-1326", u"印西市", u"木下", 0},
    Town{u"270-1422", u"白井市", u"復", 0},     Town{u"270-1435", u"白井市", u"清水口", 3},
    Town{u"273-0101", u"鎌ケ谷市", u"富岡", 3}, Town{u"273-0107", u"鎌ケ谷市", u"新鎌ケ谷", 4},
    Town{u"270-1168", u"我孫子市", u"根戸", 0}, Town{u"270-1145", u"我孫子市", u"船戸", 3}};
constexpr std::array otherTowns{Town{u"125-0061", u"葛飾区", u"亀有", 5, u"東京都"},
                                Town{u"302-0024", u"取手市", u"新町", 6, u"茨城県"},
                                Town{u"300-2358", u"つくばみらい市", u"陽光台", 4, u"茨城県"},
                                Town{u"341-0018", u"三郷市", u"早稲田", 8, u"埼玉県"},
                                Town{u"270-1471", u"船橋市", u"小室町", 0},
                                Town{u"270-1516", u"印旛郡栄町", u"安食", 0},
                                Town{u"273-0032", u"船橋市", u"葛飾町", 2},
                                Town{u"260-0013", u"千葉市中央区", u"中央", 4},
                                Town{u"302-0110", u"守谷市", u"百合ケ丘", 3, u"茨城県"}};
constexpr std::array buildings{QStringView(u"ひばりハイツ203"),        QStringView(u"グリーンコーポ柏101号室"),
                               QStringView(u"サンライズ・タワー2305"), QStringView(u"メゾン見本#302"),
                               QStringView(u"コーポラス常盤B-12"),     QStringView(u"UR 第3団地 5-407"),
                               QStringView(u"ライオンズガーデン905"),  QStringView(u"ハイツ「けやき」201")};

QString kanjiNumber(int number) {
    static const QString digits = u"〇一二三四五六七八九"_s;
    return QString(digits.at(qBound(0, number, 9)));
}

template <typename Towns>
Town pickTown(const Towns& towns, QStringView part, SampleRandom& random) {
    QList<Town> fitting;
    std::copy_if(towns.begin(), towns.end(), std::back_inserter(fitting),
                 [part](const Town& town) { return town.city.contains(part) || town.town.contains(part); });
    return fitting.isEmpty() ? random.pick(towns) : random.pick(fitting);
}

SampleAddress addressIn(const Town& town, SampleRandom& random) {
    SampleAddress address;
    address.postalCode = town.postalCode.toString();
    address.prefecture = town.prefecture.toString();
    address.city = town.city.toString();
    address.town = town.town.toString();
    address.block = town.blocks > 0 ? random.between(1, town.blocks) : 0;
    address.lot = town.blocks > 0 ? random.between(1, 28) : random.between(12, 1480);
    address.house = random.between(1, 24);
    if (random.oneIn(2))
        address.building = random.pick(buildings).toString();
    return address;
}

} // namespace

QString SampleAddress::street() const {
    const QString numbers = u"%1-%2"_s.arg(lot).arg(house);
    return block > 0 ? u"%1%2-%3"_s.arg(town).arg(block).arg(numbers) : town + numbers;
}

QString SampleAddress::official() const {
    const QString place = prefecture + city + town;
    return block > 0 ? u"%1%2丁目%3番%4号"_s.arg(place, kanjiNumber(block)).arg(lot).arg(house)
                     : u"%1%2番地の%3"_s.arg(place).arg(lot).arg(house);
}

SampleAddress sampleAddress(SampleHome home, SampleRandom& random, QStringView part) {
    switch (home) {
    case SampleHome::Kashiwa:
        return addressIn(pickTown(kashiwaTowns, part, random), random);
    case SampleHome::Neighbour:
        return addressIn(pickTown(neighbourTowns, part, random), random);
    case SampleHome::Elsewhere:
        return addressIn(pickTown(otherTowns, part, random), random);
    }
    return {};
}

} // namespace uketsuke
