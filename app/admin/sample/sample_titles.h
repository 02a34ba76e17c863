#pragma once

#include <QStringView>

#include <array>

namespace uketsuke {

/// The column titles of the export in the guide's own words; resources/intake_mappings/smart_registration.json names
/// the same ones. The last two are of the library's own and no mapping knows them: they must be kept (§ 4).
inline constexpr std::array sampleTitles{
    QStringView(u"受付番号"),
    QStringView(u"送信日時"),
    QStringView(u"注意事項を承諾の上、申請します。"),
    QStringView(u"申請する項目を選択してください。"),
    QStringView(u"氏"),
    QStringView(u"名"),
    QStringView(u"氏フリガナ"),
    QStringView(u"名フリガナ"),
    QStringView(u"生年月日"),
    QStringView(u"郵便番号"),
    QStringView(u"都道府県"),
    QStringView(u"市区町村"),
    QStringView(u"番地"),
    QStringView(u"マンション・部屋番号"),
    QStringView(u"電話番号"),
    QStringView(u"メールアドレス"),
    QStringView(u"利用券番号"),
    QStringView(u"勤務先・学校名"),
    QStringView(u"本人確認書類（おもて）"),
    QStringView(u"本人確認書類（うら）"),
    QStringView(u"在勤・在学を証明する書類"),
    QStringView(u"アンケート：どこで知りましたか"),
    QStringView(u"アンケート：よく使う図書館"),
};

} // namespace uketsuke
