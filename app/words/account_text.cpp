#include "app/words/account_text.h"

#include "app/domain/staff/passphrase_rule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

} // namespace

QString accountRefusalText(const Error& error) {
    if (error.detail == "passphrase.short"_L1)
        return AccountWords::tr("パスフレーズは %1 文字以上にしてください。").arg(shortestPassphrase);
    if (error.detail == "passphrase.one_character"_L1)
        return AccountWords::tr("同じ文字だけのパスフレーズは使えません。");
    if (error.detail == "passphrase.login"_L1)
        return AccountWords::tr("パスフレーズにログイン名を含めないでください。");
    if (error.detail == "passphrase.wrong"_L1)
        return AccountWords::tr("今のパスフレーズが違います。");
    if (error.detail == "staff.login"_L1)
        return AccountWords::tr("ログイン名は英小文字で始まる英小文字・数字・_ の 40 文字までにしてください。");
    if (error.detail == "staff.name"_L1)
        return AccountWords::tr("お名前を入力してください。");
    if (error.detail == "staff.last_it"_L1)
        return AccountWords::tr("最後の管理者は変更できません。先にほかの管理者を登録してください。");
    if (error.detail == "staff.not_first"_L1)
        return AccountWords::tr("ほかの人が先に登録しました。サインインし直してください。");
    return {};
}

} // namespace uketsuke
