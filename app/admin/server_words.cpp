#include "app/admin/server_words.h"

#include "app/admin/admin_words.h"
#include "app/words/server_text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString addressSentence(const Error& error) {
    const QString next = error.detail.startsWith("address.password"_L1)
                             ? AdminWords::tr("パスワードはアドレスに書けません。--password-fd、環境変数 "
                                              "UKETSUKE_DATABASE_PASSWORD、または端末で入れてください。")
                             : AdminWords::tr("書き方: postgresql://LOGIN@HOST/DATABASE");
    return QStringList{addressFaultText(error), AdminWords::tr("どこにも接続していません。"), next}.join(u'\n');
}

/// What to do where the server does not serve.
QString nextSentence(const Error& error) {
    if (error.detail == "database.standby"_L1)
        return AdminWords::tr("何も変えていません。書き込めるサーバーをアドレスに加えるか、予備が主になってから、もう一"
                              "度行ってください。");
    if (error.detail == "database.tls"_L1)
        return AdminWords::tr(
            "パスワードは送っていません。サーバーの証明書と名前、sslrootcert のファイルを確かめてください。");
    return AdminWords::tr("何も変えていません。サーバーが動いているか、アドレス、ネットワークを確かめてください。");
}

const QHash<QString, QString>& sentences() {
    static const QString wentAway =
        AdminWords::tr("サーバーとの接続が切れました。どこまで行われたかを確かめてから、もう一度行ってください。");
    static const QHash<QString, QString> byDetail{
        {u"database.28P01"_s, AdminWords::tr("ログイン名かパスワードが違います。何も変えていません。")},
        {u"database.no_password"_s, AdminWords::tr("サーバーはパスワードを求めています。何も変えていません。")},
        {u"database.28000"_s,
         AdminWords::tr(
             "サーバーが、この名前でのサインインを断りました（使えないアカウントか、pg_hba.conf に行がありません）。")},
        {u"database.42501"_s, AdminWords::tr("この人の役割では、データベースが許可していません。何も変えていません。")},
        {u"database.3D000"_s,
         AdminWords::tr("サーバーに、この名前のデータベースがありません。アドレスを確かめてください。")},
        {u"database.53300"_s, AdminWords::tr("サーバーの接続がすべて使われています。しばらくしてから、もう一度行ってく"
                                             "ださい（max_connections を確かめてください）。")},
        {u"database.25006"_s, AdminWords::tr("サーバーは読み取り専用です（予備のサーバーなど）。何も変えていません。")},
        {u"database.commit_unknown"_s,
         AdminWords::tr(
             "答えが来る前に接続が切れました。行われたかもしれません。もう一度行う前に、結果を確かめてください。")},
        {u"database.lost"_s, wentAway},
        {u"database.57P01"_s, wentAway},
        {u"database.57P02"_s, wentAway},
        {u"database.57P03"_s,
         AdminWords::tr(
             "サーバーは起動しているところか、止まるところです。しばらくしてから、もう一度行ってください。")},
        {u"database.55P03"_s,
         AdminWords::tr("ほかの人の操作が終わるのを待ちましたが、空きませんでした。もう一度行ってください。")},
        {u"database.is_shared"_s,
         AdminWords::tr("これは組み込みのデータベースのための操作です。使うように決められているのは、共有データベース"
                        "（PostgreSQL）です。何も変えていません。")},
        {u"sign_in.no_login"_s,
         AdminWords::tr(
             "だれとしてサインインするかがありません。postgresql://LOGIN@… と書くか、--as LOGIN で指定してください。")},
        {u"secret.none"_s, AdminWords::tr("パスワードがありません。--password-fd、環境変数 UKETSUKE_DATABASE_PASSWORD、"
                                          "または端末で入れてください。")},
        {u"secret.descriptor"_s, AdminWords::tr("指定された記述子から、パスワードを読めません。")},
        {u"staff.inactive"_s, AdminWords::tr("このアカウントは、受付に登録されていないか、止められています。")},
        {u"schema.older"_s,
         AdminWords::tr(
             "データベースの版が、このプログラムより古いものです。何も変えていません。uketsuke-admin migrate "
             "で、データベースを更新してください。")},
        {u"schema.newer"_s, AdminWords::tr("このプログラムが、データベースの版より古いものです。何も変えていません。"
                                           "この PC のプログラムを更新してください。")},
    };
    return byDetail;
}

} // namespace

QString serverSentence(const Error& error) {
    if (error.detail.startsWith("address."_L1))
        return addressSentence(error);
    const QString trouble = serverTroubleText(error);
    return trouble.isEmpty() ? sentences().value(error.detail) : trouble + u'\n' + nextSentence(error);
}

} // namespace uketsuke
