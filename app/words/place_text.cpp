#include "app/words/place_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(Place)
};

} // namespace

PlaceText placeText(const Error& error, const PlaceFacts& facts) {
    if (error.detail == "place.missing"_L1)
        return {PlaceWords::tr("データベースのフォルダー %1 がありません。").arg(facts.folder),
                PlaceWords::tr("何も作らず、何も変えていません。"),
                PlaceWords::tr("ディスクを外しているときは、つないでください。初めて使うときは、管理者（IT）が次のコマ"
                               "ンドで用意します:\n%1")
                    .arg(facts.commandToMake)};
    if (error.detail == "place.not_permitted"_L1)
        return {PlaceWords::tr("この PC のアカウント %1 は、データベースのフォルダー %2 を読み書きできません。")
                    .arg(facts.account, facts.folder),
                PlaceWords::tr("データベースには触れていません。"),
                PlaceWords::tr("管理者（IT）が、次のコマンドで使えるようにします。その後、PC にサインインし直してくださ"
                               "い:\n%1")
                    .arg(facts.commandToLetIn)};
    if (error.detail == "place.file_not_permitted"_L1)
        return {PlaceWords::tr("この PC のアカウント %1 は、データベースのファイル %2 を読み書きできません。")
                    .arg(facts.account, facts.file),
                PlaceWords::tr("データベースには触れていません。"),
                PlaceWords::tr("管理者（IT）が、次のコマンドでファイルの権限を直します:\n%1").arg(facts.commandToMake)};
    if (error.detail == "place.setting"_L1)
        return {PlaceWords::tr("データベースの場所を決める設定 %1 を読めないか、フォルダーの書き方が正しくありません。")
                    .arg(facts.settingFile),
                PlaceWords::tr("ほかの場所に新しいデータベースは作っていません。"),
                PlaceWords::tr("管理者（IT）が、次のコマンドで設定を書き直します（フォルダーは選べます）:\n%1")
                    .arg(facts.commandToMake)};
    return {};
}

} // namespace uketsuke
