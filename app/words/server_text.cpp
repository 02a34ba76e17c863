#include "app/words/server_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct ServerWords {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

} // namespace

QString addressFaultText(const Error& error) {
    if (!error.detail.startsWith("address."_L1))
        return {};
    // "address.<what is wrong>@<place>"
    const int place = error.detail.section(u'@', -1).toInt();
    return ServerWords::tr("データベースのアドレスを読めません（%1 文字目）。").arg(place + 1);
}

QString serverTroubleText(const Error& error) {
    if (error.detail == "database.standby"_L1)
        return ServerWords::tr("つながったのは予備のサーバーで、いまは読むことしかできません。");
    if (error.detail == "database.tls"_L1)
        return ServerWords::tr("データベースのサーバーが本物かどうか、確かめられません。");
    if (error.detail == "database.unreachable"_L1 || error.detail == "database.deadline"_L1)
        return ServerWords::tr("データベースのサーバーにつながりません。");
    return {};
}

} // namespace uketsuke
