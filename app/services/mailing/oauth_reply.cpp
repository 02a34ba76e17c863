#include "app/services/mailing/oauth_reply.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// The server's word ends in our error detail, so only what RFC 6749 § 5.2 allows in it, and not much.
QString refusalWord(const QJsonObject& reply) {
    const QString word = reply["error"_L1].toString();
    const bool isWord = !word.isEmpty() && word.size() <= 40 && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'_';
    });
    return isWord ? word : u"unknown"_s;
}

std::chrono::seconds secondsIn(const QJsonObject& reply, QLatin1StringView name, int otherwise) {
    const QJsonValue value = reply[name];
    const int seconds = value.isString() ? value.toString().toInt() : value.toInt(otherwise); // some servers quote it
    return std::chrono::seconds(std::clamp(seconds, 1, 24 * 3600));
}

Result<QJsonObject> readReply(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorKind::Corrupt, u"oauth.reply"_s);
    const QJsonObject reply = document.object();
    if (reply.contains("error"_L1))
        return fail(ErrorKind::NotPermitted, u"oauth."_s + refusalWord(reply));
    return reply;
}

} // namespace

Result<TokenReply> readTokenReply(const QByteArray& json) {
    return readReply(json).and_then([](const QJsonObject& reply) -> Result<TokenReply> {
        const TokenReply token{reply["access_token"_L1].toString().toUtf8(),
                               reply["refresh_token"_L1].toString().toUtf8(), secondsIn(reply, "expires_in"_L1, 3600)};
        if (token.accessToken.isEmpty())
            return fail(ErrorKind::Corrupt, u"oauth.reply"_s);
        return token;
    });
}

Result<DeviceCode> readDeviceCode(const QByteArray& json) {
    return readReply(json).and_then([](const QJsonObject& reply) -> Result<DeviceCode> {
        QString url = reply["verification_uri"_L1].toString();
        if (url.isEmpty())
            url = reply["verification_url"_L1].toString(); // an older name that is still in use
        const DeviceCode code{reply["device_code"_L1].toString().toUtf8(), reply["user_code"_L1].toString(), url,
                              secondsIn(reply, "expires_in"_L1, 900), secondsIn(reply, "interval"_L1, 5)};
        if (code.deviceCode.isEmpty() || code.userCode.isEmpty() || url.isEmpty())
            return fail(ErrorKind::Corrupt, u"oauth.reply"_s);
        return code;
    });
}

} // namespace uketsuke
