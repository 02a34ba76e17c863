#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/audit_head.h"
#include "app/services/moving/embedded_move.h"
#include "app/services/services.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QJsonObject jsonOf(const MoveReport& report) {
    QJsonArray tables;
    for (const MovedRows& moved : report.tables)
        tables.append(
            QJsonObject{{u"table"_s, moved.table}, {u"rows"_s, moved.rows}, {u"fingerprint"_s, moved.fingerprint}});
    return {{u"tables"_s, tables},
            {u"head_of_file"_s, headText(report.headOfFile)},
            {u"head"_s, headText(report.head)},
            {u"new_accounts"_s, QJsonArray::fromStringList(report.newAccounts)},
            {u"kept_accounts"_s, QJsonArray::fromStringList(report.keptAccounts)}};
}

QString textOf(const MoveReport& report) {
    QStringList text;
    for (const MovedRows& moved : report.tables)
        if (moved.rows > 0)
            text.append(u"%1  %2  %3"_s.arg(moved.table, -26).arg(moved.rows, 9).arg(moved.fingerprint.left(16)));
    text.append(AdminWords::tr("すべて移しました。両側の件数とハッシュは同じです。"));
    text.append(AdminWords::tr("ファイルの記録の末尾: %1（移した後も audit verify --head で確かめられます）")
                    .arg(headText(report.headOfFile)));
    text.append(AdminWords::tr("サーバーの記録の末尾: %1").arg(headText(report.head)));
    if (!report.newAccounts.isEmpty())
        text.append(AdminWords::tr("まだサインインできない人: %1。パスフレーズは移せません。staff enable LOGIN "
                                   "で、新しいものを決めてください（責任者には、ほかの責任者の承認が要ります）。")
                        .arg(report.newAccounts.join(AdminWords::tr("、"))));
    if (!report.keptAccounts.isEmpty())
        text.append(AdminWords::tr("サーバーにもいる人（同じ人として扱い、サーバーの登録のまま）: %1")
                        .arg(report.keptAccounts.join(AdminWords::tr("、"))));
    text.append(AdminWords::tr("メールのパスワードは PC "
                               "にあり、移りません。送信する端末の設定で入れてください。元のファイルは変えていません。"
                               "もう受付では開かず、確かめたら片付けてください（写真と鍵が入っています）。"));
    return text.join(u'\n');
}

/// What stands behind the colon: a table, a login.
QString moveRefusalText(const Error& error) {
    const QString what = error.detail.section(u':', 1);
    if (error.detail.startsWith("move.not_empty"_L1))
        return AdminWords::tr("サーバーのデータベースは空ではありません（%1）。何も変えていません。申請などがまだない"
                              "データベースにだけ移せます。")
            .arg(what);
    if (error.detail.startsWith("move.account"_L1))
        return AdminWords::tr("ログイン名 %1 "
                              "は、サーバーではほかの人のものです。何も変えていません。同じ人なら、どちらかのお名前を"
                              "同じにしてください。だれのものでもなければ、サーバーの管理者がロール uketsuke_user_%1 "
                              "を消します。")
            .arg(what);
    if (error.detail.startsWith("move.differs"_L1))
        return AdminWords::tr("移したものが元と同じになりませんでした（%1）。すべて取り消しました。").arg(what);
    return {};
}

ExitCode runImport(const AdminCall& call) {
    if (call.words.size() != 1)
        return call.output.misuse(u"import-embedded FILE --database postgresql://…"_s);
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabaseAsFound(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    const auto report = moveEmbedded(call.words.first(), services.database()).result();
    if (!report) {
        const QString why = moveRefusalText(report.error());
        return why.isEmpty() ? call.output.fail(report.error()) : call.output.fail(report.error(), why);
    }
    call.output.show(jsonOf(*report), textOf(*report));
    return ExitCode::Done;
}

} // namespace

AdminVerb importEmbeddedVerb() {
    return {"import-embedded"_L1,
            AdminWords::tr("組み込みのデータベースを、記録ごと共有データベースへ移します: import-embedded FILE"),
            addDatabaseOption, runImport};
}

} // namespace uketsuke
