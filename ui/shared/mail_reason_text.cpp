#include "ui/shared/mail_reason_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr QLatin1StringView ownMark("uketsuke:");

struct MailReason {
    Q_DECLARE_TR_FUNCTIONS(MailReason)
};

/// Where the conversation with the mail server was.
QString stepText(const QString& stage) {
    const QHash<QString, QString> steps{
        {u"greeting"_s, MailReason::tr("つながった直後")},
        {u"starting_tls"_s, MailReason::tr("暗号化を始めるとき")},
        {u"signing_in"_s, MailReason::tr("サインインのとき")},
        {u"sender"_s, MailReason::tr("差出人を伝えるとき")},
        {u"recipient"_s, MailReason::tr("宛先を伝えるとき")},
        {u"content"_s, MailReason::tr("本文を送るとき")},
    };
    return steps.value(stage, stage);
}

QString serverText(const QString& word) {
    const QHash<QString, QString> sentences{
        {u"unknown_name"_s, MailReason::tr("メールサーバーの名前が見つかりません。")},
        {u"certificate"_s, MailReason::tr("メールサーバーの証明書を確かめられません。")},
        {u"authority_file"_s, MailReason::tr("認証局の証明書のファイルを読めません。")},
        {u"tls"_s, MailReason::tr("メールサーバーとの暗号化を始められません。")},
        {u"no_tls"_s, MailReason::tr("メールサーバーが暗号化（STARTTLS）に対応していません。")},
        {u"no_sign_in"_s, MailReason::tr("メールサーバーがこのサインインの方法に対応していません。")},
        {u"lost.connecting"_s, MailReason::tr("メールサーバーにつながりません。")},
        {u"silent.connecting"_s, MailReason::tr("メールサーバーにつながりません。返事がありません。")},
    };
    if (QString sentence = sentences.value(word); !sentence.isEmpty())
        return sentence;
    const QString sentence = word.startsWith("silent."_L1)
                                 ? MailReason::tr("メールサーバーの返事が途絶えました（%1）。")
                                 : MailReason::tr("メールサーバーとの接続が切れました（%1）。");
    return sentence.arg(stepText(word.section(u'.', 1)));
}

/// What the server that gives tokens said (RFC 6749 § 5.2, RFC 8628 § 3.5), or that it did not.
QString tokenText(const QString& word) {
    const QHash<QString, QString> sentences{
        {u"network"_s, MailReason::tr("サインイン用のサーバーにつながりません。")},
        {u"tls"_s, MailReason::tr("サインイン用のサーバーの証明書を確かめられません。")},
        {u"reply"_s, MailReason::tr("サインイン用のサーバーの返事を読めません。トークンの URL を確かめてください。")},
        {u"no_refresh_token"_s,
         MailReason::tr("更新トークンが届きませんでした。スコープに offline_access を入れてください。")},
        {u"invalid_grant"_s, MailReason::tr("メールサーバーのサインインの期限が切れました。"
                                            "管理者が、設定でもう一度サインインしてください。")},
        {u"invalid_scope"_s, MailReason::tr("スコープが正しくありません。")},
        {u"invalid_client"_s, MailReason::tr("クライアント ID かシークレットが正しくありません。")},
        {u"unauthorized_client"_s, MailReason::tr("このクライアント ID には、このサインインが許可されていません。")},
        {u"access_denied"_s, MailReason::tr("ブラウザーで許可されませんでした。")},
        {u"expired_token"_s, MailReason::tr("コードの期限が切れました。もう一度「デバイスコードでサインイン」を"
                                            "押してください。")},
    };
    const QString sentence = sentences.value(word);
    return sentence.isEmpty() ? MailReason::tr("サインイン用のサーバーに断られました（%1）。").arg(word) : sentence;
}

QString ownText(const QString& word) {
    if (word.startsWith("email."_L1))
        return MailReason::tr("宛先がメールアドレスの形になっていません。");
    if (word.startsWith("server."_L1))
        return serverText(word.section(u'.', 1));
    if (word.startsWith("oauth."_L1))
        return tokenText(word.section(u'.', 1));
    if (word == "restored"_L1)
        return MailReason::tr("バックアップから復元しました。その前に送られているかもしれません。");
    if (word.startsWith("barcode."_L1))
        return MailReason::tr("利用券番号をバーコードにできません。");
    return MailReason::tr("本文か件名に、メールで送れない文字があります。");
}

/// Microsoft 365's words for an end of passwords (§ 10).
bool tellsEndOfPasswords(const QString& reply) {
    return reply.contains("5.7.30"_L1) || reply.contains("5.7.139"_L1);
}

} // namespace

bool isOwnMailReason(const QString& reply) {
    return reply.startsWith(ownMark);
}

QString mailReasonText(const QString& reply) {
    if (isOwnMailReason(reply))
        return ownText(reply.mid(ownMark.size()));
    return tellsEndOfPasswords(reply)
               ? reply + u'\n' +
                     MailReason::tr("このサーバーではパスワードのサインインが終わっています。"
                                    "管理者が、設定のサインインの方法を XOAUTH2 に変えてください。")
               : reply;
}

} // namespace uketsuke
