#include "app/admin/new_passphrase.h"

#include "app/admin/admin_words.h"
#include "app/admin/secret_input.h"
#include "app/words/account_text.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

SecretSource sourceAsking(const QString& question) {
    return {u"passphrase-fd"_s, "UKETSUKE_NEW_PASSPHRASE", question};
}

} // namespace

void addNewPassphraseOption(QCommandLineParser& parser) {
    addSecretOption(parser, sourceAsking({}),
                    AdminWords::tr("新しいパスフレーズを、この番号の記述子の1行から読みます（なければ環境変数 "
                                   "UKETSUKE_NEW_PASSPHRASE、それもなければ端末で2回聞きます）"));
}

/// Typed, it is asked for twice: nobody sees what was typed.
Result<QString> newPassphrase(const AdminCall& call) {
    const SecretSource source = sourceAsking(AdminWords::tr("新しいパスフレーズ: "));
    const auto given = givenSecret(call.parser, source);
    if (!given)
        return tl::unexpected<Error>(given.error());
    if (*given)
        return **given;
    return typedSecret(source).and_then([](const QString& first) {
        return typedSecret(sourceAsking(AdminWords::tr("もう一度: ")))
            .and_then([&](const QString& second) -> Result<QString> {
                if (first != second)
                    return fail(ErrorKind::Invalid, u"passphrase.twice"_s);
                return first;
            });
    });
}

QString newPersonRefusal(const Error& error) {
    return error.detail.startsWith("secret."_L1)
               ? AdminWords::tr("新しいパスフレーズがありません。--passphrase-fd、環境変数 "
                                "UKETSUKE_NEW_PASSPHRASE、または端末で入れてください。何も変えていません。")
               : accountRefusalText(error);
}

} // namespace uketsuke
