#include "app/words/account_text.h"

#include "app/domain/staff/passphrase_rule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

/// On a shared database, where some deeds wait for another person's word.
QString requestRefusalText(const Error& error) {
    if (error.detail == "staff.role"_L1)
        return AccountWords::tr("役割は staff、supervisor、it のどれかです。");
    if (error.detail == "staff"_L1 && error.kind == ErrorKind::NotFound)
        return AccountWords::tr("そのログイン名の職員はいません。");
    if (error.detail == "staff.active"_L1)
        return AccountWords::tr("もうそのようになっています。何も変えていません。");
    if (error.detail == "staff.last"_L1)
        return AccountWords::tr("その役割の最後の人です。先にほかの人をその役割にしてください。何も変えていません。");
    if (error.detail == "account.waits"_L1)
        return AccountWords::tr("その人についての前の依頼が、責任者の承認を待っています。何も変えていません。");
    if (error.detail == "own_request"_L1)
        return AccountWords::tr("自分が依頼したことと、自分についてのことは、ほかの責任者が承認します。");
    if (error.detail == "answered"_L1)
        return AccountWords::tr("その依頼には、もう返事がありました。何も変えていません。");
    if (error.detail == "account"_L1 && error.kind == ErrorKind::NotFound)
        return AccountWords::tr("承認を待つ依頼に、その番号のものはありません。");
    if (error.detail == "role"_L1 && error.kind == ErrorKind::NotPermitted)
        return AccountWords::tr("その役割の人にはできません（依頼は管理者、承認は責任者が行います）。");
    return {};
}

} // namespace

QString accountRefusalText(const Error& error) {
    if (error.detail == "passphrase.short"_L1)
        return AccountWords::tr("パスフレーズは %1 文字以上にしてください。").arg(shortestPassphrase);
    if (error.detail == "passphrase.one_character"_L1)
        return AccountWords::tr("同じ文字だけのパスフレーズは使えません。");
    if (error.detail == "passphrase.login"_L1)
        return AccountWords::tr("パスフレーズにログイン名を含めないでください。");
    if (error.detail == "passphrase.twice"_L1)
        return AccountWords::tr("2 回のパスフレーズが違います。何も変えていません。");
    if (error.detail == "passphrase.wrong"_L1)
        return AccountWords::tr("今のパスフレーズが違います。");
    if (error.detail == "passphrase.wait"_L1)
        return AccountWords::tr(
            "続けて間違えたため、少しのあいだ受け付けません。しばらく待って、もう一度お試しください。");
    if (error.detail == "passphrase.unknown"_L1)
        return AccountWords::tr("サーバーの返事がなく、変わったかどうかまだ分かりません。次にサインインするときは、"
                                "新しいパスフレーズから先に試してください。");
    if (error.detail == "staff.login"_L1 && error.kind == ErrorKind::Conflict)
        return AccountWords::tr("そのログイン名は、もう使われています。何も変えていません。");
    if (error.detail == "staff.login"_L1)
        return AccountWords::tr("ログイン名は英小文字で始まる英小文字・数字・_ の 40 文字までにしてください。");
    if (error.detail == "staff.name"_L1)
        return AccountWords::tr("お名前を入力してください。");
    if (error.detail == "staff.last_it"_L1)
        return AccountWords::tr("最後の管理者は変更できません。先にほかの管理者を登録してください。");
    if (error.detail == "staff.not_first"_L1)
        return AccountWords::tr("ほかの人が先に登録しました。サインインし直してください。");
    return requestRefusalText(error);
}

QString roleTitle(Role role) {
    switch (role) {
    case Role::Staff:
        return AccountWords::tr("窓口職員");
    case Role::Supervisor:
        return AccountWords::tr("責任者");
    case Role::It:
        return AccountWords::tr("管理者");
    }
    return {};
}

QString accountDeedText(const AccountRequest& request) {
    switch (request.deed) {
    case AccountDeed::Add:
        return AccountWords::tr("%1 さんを%2として加える").arg(request.displayName, roleTitle(request.role));
    case AccountDeed::ChangeRole:
        return AccountWords::tr("%1 さんを%2にする").arg(request.displayName, roleTitle(request.role));
    case AccountDeed::ResetPassword:
        return AccountWords::tr("%1 さんのパスフレーズを新しくする").arg(request.displayName);
    case AccountDeed::Disable:
        return AccountWords::tr("%1 さんを使用停止にする").arg(request.displayName);
    case AccountDeed::Enable:
        return AccountWords::tr("%1 さんをまた使えるようにする").arg(request.displayName);
    }
    return {};
}

} // namespace uketsuke
