#include "ui/shared/opening_text.h"

#include "app/services/place/database_place.h"
#include "app/words/place_text.h"
#include "app/words/server_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

} // namespace

void sayReasonOfOpening(const Error& error, Message& message) {
    if (error.detail == "database.network"_L1) {
        message.what = Opening::tr("ネットワーク上のデータベースは開けません。");
        message.safe = Opening::tr("ファイルには触れていません。");
        message.next = Opening::tr("複数の窓口で使うときは PostgreSQL を使います。管理者に連絡してください。");
    } else if (error.detail == "database.missing"_L1) {
        message.what = Opening::tr("データベースのファイルがありません。");
        message.safe = Opening::tr("新しいデータベースは作っていません。バックアップの記録は残っています。");
        message.next = Opening::tr("ファイルを移した覚えがなければ、バックアップから復元してください。");
    } else if (error.detail == "database.damaged"_L1) {
        message.what = Opening::tr("前回は正しく終わらず、データベースが壊れています。");
        message.safe = Opening::tr("このファイルには何も書き込んでいません。復元しても、消さずに残します。");
        message.next = Opening::tr("作業を始めずに、バックアップから復元してください。");
    } else if (error.detail.startsWith("address."_L1)) {
        message.what = addressFaultText(error);
        message.safe = Opening::tr("どこにも接続していません。");
        message.next = error.detail.startsWith("address.password"_L1)
                           ? Opening::tr("パスワードはアドレスに書けません。サインインのときに入力します。")
                           : Opening::tr("管理者に連絡してください。");
    }
}

void sayReasonOfServer(const Error& error, Message& message) {
    const QString trouble = serverTroubleText(error);
    if (trouble.isEmpty())
        return;
    message.what = trouble;
    if (error.detail == "database.standby"_L1)
        message.next = Opening::tr("しばらくしてから、もう一度試してください。");
    else if (error.detail == "database.tls"_L1)
        message.next = Opening::tr("パスフレーズは送っていません。管理者に連絡してください。");
    else
        message.next = Opening::tr("ネットワークを確かめて、もう一度試してください。");
}

void sayTroubleOfPlace(const Error& error, const QString& databaseFile, Message& message) {
    const PlaceText text = placeText(error, placeFacts(databaseFile));
    if (text.what.isEmpty())
        return;
    message.what = text.what;
    message.safe = text.safe;
    message.next = text.next;
}

} // namespace uketsuke
